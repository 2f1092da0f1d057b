"""Deciding: the four questions of an owner who must say yes or no, asked in the real window and answered as the command line answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from smmdesk.commandline.run import main
from smmdesk.library.planfile import PlanFile
from smmdesk.plan.path import get
from smmdesk.plan.plan import Plan
from smmdesk.plan.trial import tried
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Chance, say
from tests.journeys.owner import Owner
from ui.widgets.editors.choice import Drop
from ui.widgets.rail import Rail

SPEAKER = Speaker("en_US")
CLICKS = "channels/instagram/cpc"
MINUTE = 60.0
CommandLine = Callable[..., str]


@pytest.fixture(autouse=True)
def in_under_a_minute() -> Iterator[None]:
    """No question may take longer: opening the sample, finding the place, asking, and the answer."""
    start = monotonic()
    yield
    assert monotonic() - start < MINUTE


@pytest.fixture
def command_line(tmp_path: Path, capsys) -> CommandLine:
    """`command_line(plan, "seek", ...)`: what main.py prints for the plan in a file of its own."""

    def ask(plan: Plan, verb: str, *more: str) -> str:
        place = tmp_path / "asked.smmplan"
        place.unlink(missing_ok=True)
        PlanFile.create(place, plan).close()
        capsys.readouterr()
        main([verb, str(place), *more])
        return capsys.readouterr().out

    return ask


def chance_in_words(data: dict[str, Any]) -> str:
    """The chance that `forecast --json` gives, as the window says it."""
    return SPEAKER.text(say("The goal is reached in {chance} cases.", chance=Chance(data["goal"]["chance"])))


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


def test_how_much_must_i_spend_to_be_8_in_10_sure(decider: Owner, command_line: CommandLine) -> None:
    page = page_of(decider, "What if")
    decider.press(SPEAKER.chance(0.8), page)
    budget = next(drop for drop in page.findChildren(Drop) if drop.accessibleDescription() == "Which number may change")
    for _ in range(6):
        if not budget.hasFocus():
            decider.key(Qt.Key.Key_Tab)
    decider.key(Qt.Key.Key_Home)
    assert budget.hasFocus()
    assert budget.currentData() == "budget"
    answer = command_line(decider.plan, "seek", "--input", "budget", "--confidence", "0.8").strip()
    assert "$" in answer
    decider.until(lambda: says(page, answer))


def test_what_if_my_clicks_cost_twice_as_much(decider: Owner, command_line: CommandLine) -> None:
    page, strip = page_of(decider, "What if"), strip_of(decider)
    plan = decider.plan
    twice = 2 * get(plan, CLICKS).likely
    as_planned, dearer = (json.loads(command_line(p, "forecast", "--json")) for p in (plan, tried(plan, {CLICKS: twice})))
    assert dearer["goal"]["chance"] < as_planned["goal"]["chance"]
    decider.until(lambda: says(strip, chance_in_words(as_planned)))
    decider.fill("Find an input", "cost per click", page)
    decider.fill("Instagram: Cost per click (CPC)", f"{twice:.2f}", page)
    decider.until(lambda: says(strip, chance_in_words(dearer)))
    for key in ("customers", "cost_completed", "mroi"):
        assert says(strip, dearer["figures"][key]["words"])
    assert decider.plan == plan
    decider.press("Reset", page)
    decider.until(lambda: says(strip, chance_in_words(as_planned)))


def test_should_i_run_a_pilot_and_for_how_long(decider: Owner, command_line: CommandLine) -> None:
    page = page_of(decider, "Pilot or full")
    length, odds, advice = command_line(decider.plan, "size-pilot").strip().splitlines()
    decider.until(lambda: says(page, length))
    assert says(page, advice)
    assert odds.startswith("A pilot like this would end with GO in")


def test_which_number_should_i_find_out_first(decider: Owner, command_line: CommandLine) -> None:
    page = page_of(decider, "What if")
    answer = json.loads(command_line(decider.plan, "forecast", "--json"))["sensitivity"]["sentence"]
    assert answer.startswith("Measure this next: ")
    decider.until(lambda: says(page, answer))


def test_a_newcomer_with_every_number_at_its_default_is_told_which_guesses_make_the_range_wide(owner: Owner) -> None:
    owner.press("Café")
    page = page_of(owner, "Funnel")
    owner.until(lambda: owner.reads("Why the range is this wide"))
    owner.until(lambda: says(page, "The guess that widens this most: Leads who buy."))
    low, high = (float(part.replace(",", "")) for part in said_range(page))
    assert high > 3 * low
    owner.press("Enter your own number", page)
    assert owner.step == "channels"


def said_range(page: QWidget) -> list[str]:
    """The two ends in "Customers: 23 to 183 in 8 of 10 cases."."""
    words = next(part.accessibleName() for part in page.findChildren(QWidget) if part.accessibleName().startswith("Customers: "))
    return words.removeprefix("Customers: ").split(" in 8 of 10")[0].split(" to ")
