"""A chart in its card: finding, sentence, table and ways out follow the rows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from smmdesk.words.speaker import Speaker
from smmdesk.words.text import say
from tests.ui.charts import samples
from ui.charts.carded import CardedChart
from ui.charts.funnel import FunnelChart


@pytest.fixture
def card(theme, qtbot):
    card = CardedChart(theme, FunnelChart(theme, Speaker()))
    qtbot.addWidget(card)
    card.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    card.resize(900, 700)
    card.show()
    card.show_rows(samples.funnel())
    return card


def cells(card):
    model = card.table.model()
    return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]


def test_the_table_shows_the_rows_of_the_chart_also_after_they_changed(card):
    card.set_showing("table")
    assert cells(card) == [list(row) for row in samples.funnel().table(Speaker()).rows]
    card.show_rows(samples.funnels()["huge"])
    assert cells(card) == [list(row) for row in samples.funnels()["huge"].table(Speaker()).rows]


def test_the_screen_reader_hears_the_sentence_as_the_name_of_the_chart(card):
    assert card.drawn.accessibleName() == Speaker().text(samples.funnel().sentence)
    card.show_rows(samples.funnels()["empty"])
    assert card.drawn.accessibleName() == "Choose a channel to see its funnel."


def test_the_chart_is_never_cut(card):
    assert card.drawn.height() >= card.drawn.minimumHeight()


def test_a_picture_that_cannot_be_saved_is_told_in_one_sentence(card, qtbot, tmp_path):
    with qtbot.waitSignal(card.save_failed) as told:
        card.save_as(tmp_path / "no folder" / "chart.png")
    assert "could not be saved" in told.args[0]
    card.save_as(tmp_path / "chart.svg")
    assert (tmp_path / "chart.svg").stat().st_size > 1000


def test_while_a_slider_moves_the_title_follows_and_when_it_rests_all_words_are_those_of_the_rows(card, qtbot):
    moved = replace(samples.funnel(), title=say("Other words of one line"), sentence=say("Another sentence."))
    before = card.title.size()
    card.move_rows(moved)
    assert card.title.text() == "Other words of one line"
    assert card.title.size() == before, "nothing is laid out anew"
    for rows in (moved, samples.funnel()):
        card.move_rows(moved)
        card.show_rows(rows)
        speak = Speaker().text
        assert (card.title.text(), card.sentence.plain) == (speak(rows.title), speak(rows.sentence))
        assert card.drawn.accessibleName() == speak(rows.sentence)


def test_a_title_that_needs_more_lines_gets_them_at_once(card, qtbot):
    long = replace(samples.funnel(), title=say("A finding that goes on and on for line after line " * 5))
    card.move_rows(replace(samples.funnel(), title=say("Short")))
    card.move_rows(long)
    qtbot.waitUntil(lambda: card.title.height() >= card.title.heightForWidth(card.title.width()))
