"""A chart in its card: finding, sentence, table and ways out follow the rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from smmdesk.words.speaker import Speaker
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
