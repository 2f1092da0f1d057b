"""Every figure answers "how is this computed?": formula, inputs with value, origin, source and day, decisions, and the way to the field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from smmdesk.evidence.samples import sample
from smmdesk.forecast.figures import key_figures
from smmdesk.words.speaker import Speaker
from tests.visual.cut import faults
from ui.planner.explain import Explain

SPEAKER = Speaker()


def asked(planner, qtbot, key, *more) -> Explain:
    """The window that answers, with its decisions counted."""
    qtbot.waitUntil(lambda: planner.outlooks.newest is not None)
    planner.explain(key, *more)
    window = planner.findChildren(Explain)[-1]
    qtbot.waitUntil(lambda: not window.is_counting)
    return window


def words_of(window) -> str:
    """All that is written in it."""
    return "\n".join(label.text() for label in window.findChildren(QLabel) if not label.isHidden())


def test_an_input_says_its_value_range_origin_source_and_day(open_planner, qtbot):
    window = asked(open_planner("funnel"), qtbot, "customers")
    rows = [line.split("\t") for line in window.inputs.table.tsv().splitlines()[1:]]
    leads = next(row for row in rows if row[0].startswith("Visitors who become leads"))
    number = sample("mokuku").rates.lead_rate
    assert "Unbounce" in leads[0]
    assert SPEAKER.percent(number.likely) in leads[1]
    assert leads[3] == "Published"
    assert leads[4] == SPEAKER.short_day(number.day)
    assert SPEAKER.text(key_figures()["customers"].formula) in words_of(window)


def test_decisions_and_the_price_are_inputs_too(open_planner, qtbot):
    window = asked(open_planner("funnel"), qtbot, "mroi")
    assert "Price per unit" in window.inputs.table.tsv()
    decisions = window.decisions.table.tsv()
    assert "Instagram: Advertising per month" in decisions
    assert all(row.split("\t")[3] == "Decision" for row in decisions.splitlines()[1:])


@pytest.mark.parametrize("key", ["chance", "break_even_month", "market_share", "goal"])
def test_a_chance_a_month_and_a_figure_that_does_not_exist_are_explained(open_planner, qtbot, key):
    window = asked(open_planner("funnel"), qtbot, key)
    said = words_of(window)
    expected = {
        "chance": "The forecast is computed",
        "break_even_month": "April 2027",
        "market_share": "because the orders of the whole market are missing.",
        "goal": "Orders",
    }
    assert expected[key] in said
    assert bool(window.inputs.table.model().rowCount()) == (key != "market_share")
    assert ("The guesses that widen this most" in said) == (key == "chance")
    assert not faults(window)


def test_enter_on_an_input_leads_to_its_field(open_planner, qtbot):
    planner = open_planner("funnel")
    window = asked(planner, qtbot, "customers")
    table = window.inputs.table
    row = next(at for at in range(table.model().rowCount()) if table.model().index(at, 0).data() == "Leads who buy")
    table.selectRow(row)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert planner.page.KEY == "channels"


def test_a_stage_of_one_channel_is_explained_for_that_channel(open_planner, qtbot):
    planner = open_planner("funnel")
    qtbot.waitUntil(lambda: planner.page.part.count() > 1)
    page = planner.page
    at = next(at for at in range(page.part.count()) if page.part.itemText(at) == "TikTok")
    page.part.setCurrentIndex(at)
    page.part.activated.emit(at)
    page.funnel.drawn.stage_chosen.emit("visits")
    window = planner.findChildren(Explain)[-1]
    assert "Visitors: TikTok" in words_of(window)
    assert "Instagram" not in window.inputs.table.tsv()
