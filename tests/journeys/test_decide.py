"""Deciding: the four questions of an owner who must say yes or no, asked in the real window and answered as the command line answers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.seek_plan import seek_plan
from smmdesk.forecast.size_plan import size_pilot
from smmdesk.measure.odds import pilot_odds
from smmdesk.plan.trial import tried
from smmdesk.report.answers import chance_answer
from smmdesk.report.movables import movables
from smmdesk.report.seek import seek_record
from smmdesk.report.sensitivity import sensitivity_record
from smmdesk.report.sizing import size_record
from smmdesk.words.speaker import Speaker
from tests.journeys.owner import Owner
from ui.widgets.editors.choice import Drop
from ui.widgets.rail import Rail

SPEAKER = Speaker("en_US")
CLICKS = "channels/instagram/cpc"


@pytest.fixture
def decider(owner: Owner) -> Owner:
    """An owner with the MOKUKU sample open."""
    owner.press("MOKUKU sample")
    return owner


def page_of(owner: Owner, step: str) -> QWidget:
    """Click a step in the rail; the page that comes."""
    assert owner.desk.open_plan is not None
    rail = owner.seen(Rail, "Steps of the plan")
    rows = [rail.model().index(row, 0) for row in range(rail.model().rowCount())]
    index = next(index for index in rows if index.data() == step)
    rail.scrollTo(index)
    QTest.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=rail.visualRect(index).center())
    page = owner.desk.open_plan.planner.page
    assert page.accessibleName() == step
    return page


def strip_of(owner: Owner) -> QWidget:
    """The answers below every step."""
    assert owner.desk.open_plan is not None
    return owner.desk.open_plan.planner.strip


def says(within: QWidget, words: str) -> bool:
    """Whether something that is shown is read out with these words."""
    return any(part.isVisible() and words in part.accessibleName() for part in within.findChildren(QWidget))


def test_how_much_must_i_spend_to_be_8_in_10_sure(decider: Owner) -> None:
    page = page_of(decider, "What if")
    decider.press(SPEAKER.chance(0.8), page)
    budget = next(drop for drop in page.findChildren(Drop) if drop.accessibleDescription() == "Which number may change")
    for _ in range(6):
        if not budget.hasFocus():
            decider.key(Qt.Key.Key_Tab)
    decider.key(Qt.Key.Key_Home)
    assert budget.hasFocus()
    assert budget.currentData() == "budget"
    answer = seek_record(seek_plan(decider.plan, "budget", confidence=0.8))["sentence"]
    decider.until(lambda: says(page, answer))


def test_what_if_my_clicks_cost_twice_as_much(decider: Owner) -> None:
    page, strip = page_of(decider, "What if"), strip_of(decider)
    plan = decider.plan
    lever = next(lever for lever in movables(plan) if lever.path == CLICKS)
    as_planned, dearer = live_outlook(plan), live_outlook(tried(plan, {CLICKS: 2 * lever.now}))
    assert dearer.chance < as_planned.chance
    decider.until(lambda: says(strip, chance_answer(as_planned, SPEAKER).sentence))
    decider.fill("Find an input", "cost per click", page)
    decider.fill(SPEAKER.text(lever.label), f"{2 * lever.now:.2f}", page)
    decider.until(lambda: says(strip, chance_answer(dearer, SPEAKER).sentence))
    assert decider.plan == plan
    decider.press("Reset", page)
    decider.until(lambda: says(strip, chance_answer(as_planned, SPEAKER).sentence))


def test_should_i_run_a_pilot_and_for_how_long(decider: Owner) -> None:
    page = page_of(decider, "Pilot or full")
    answer = size_record(size_pilot(decider.plan), pilot_odds(decider.plan))
    decider.until(lambda: says(page, answer["sentence"]))
    advice = answer["odds"]["advice"]
    assert says(page, advice[:1].upper() + advice[1:] + ".")


def test_which_number_should_i_find_out_first(decider: Owner) -> None:
    page = page_of(decider, "What if")
    answer = sensitivity_record(live_outlook(decider.plan))["sentence"]
    decider.until(lambda: says(page, answer))
