"""Two owners who are no samples: a hair salon in Leeds, a bicycle repair shop in Hanoi; from a template to a complete plan on paper."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit, QPlainTextEdit

from smmdesk import wizard
from smmdesk.evidence.sources import is_source
from smmdesk.evidence.templates import TEMPLATE
from smmdesk.plan.path import get, places
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, Range
from tests.journeys.finisher import Finisher
from tests.journeys.owner import Owner

NAMES = {"Salon": "en_GB", "Trades": "vi_VN"}
POLICY = (
    ("Who speaks for you", "{person}"),
    ("What staff are welcome to do", "Show their own work, with the client's yes"),
    ("How you sound", "Warm and exact, never sharp"),
    ("How advertising is marked", "The word Advertisement comes first"),
    ("How you answer criticism", "Within a day, kindly, in private from the second message on"),
)


def test_a_hair_salon_in_leeds_comes_from_its_template_to_a_complete_plan_on_paper(owner: Owner, tmp_path, monkeypatch) -> None:
    _begin(owner, "Salon")
    assert (owner.plan.business.country, owner.plan.business.currency) == ("GB", "GBP")
    typed = _salon(owner)
    _decide(owner, "Maya")
    plan = owner.plan
    assert get(plan, "channels/instagram/cpc").origin is Origin.PUBLISHED
    _every_number_names_its_source(plan, typed)
    _save_everything(owner, tmp_path / "leeds.pdf", monkeypatch)


def test_a_bicycle_repair_shop_in_hanoi_is_helped_with_amounts_in_millions(owner: Owner, tmp_path, monkeypatch) -> None:
    _begin(owner, "Trades")
    assert owner.plan.business.price is None
    assert all(line.amount.high == 0 for line in owner.plan.budget.lines)
    typed = _bicycles(owner)
    _decide(owner, "Minh")
    plan = owner.plan
    assert all(line.amount.likely > 1000 for line in plan.budget.lines)
    assert get(plan, "channels/facebook/spend") == 2_000_000
    _every_number_names_its_source(plan, typed)
    _save_everything(owner, tmp_path / "hanoi.pdf", monkeypatch)


def test_no_field_can_be_typed_on_two_steps(owner: Owner) -> None:
    """One field of each kind; What if is left out: what is tried there is not in the plan."""
    _begin(owner, "Salon")
    kinds = {(type(place.record), place.field.name): place.path for place in places(owner.plan)}
    steps = defaultdict(set)
    for step in wizard.STEPS:
        _show(owner, step.key)
        page = owner.desk.open_plan.planner.page
        for path in kinds.values():
            if not page.TRIES and page.focus_field(path):
                steps[path].add(step.key)
    assert len(steps) > 100
    assert {path: keys for path, keys in steps.items() if keys != {wizard.step_of(path).key}} == {}


def _salon(owner: Owner) -> set[str]:
    """What Maya in Leeds types."""
    owner.press("Give the price of a dollar")
    _here(owner, "0.75")
    owner.press("Fill in 1 amount")
    typed = {"business/price", "business/unit_cost", "market/segments/s1/size", "channels/instagram/followers"}
    for label, words in (
        ("Plan name", "Afternoons full by May"),
        ("Business name", "Maya's, Headingley"),
        ("Price per unit", "58"),
        ("Cost per unit", "14"),
        ("Target", "40"),
        ("Who answers for it", "Maya"),
    ):
        owner.fill(label, words)
    _show(owner, "audience")
    owner.fill("People", "7500")
    _show(owner, "channels")
    owner.press("Instagram", owner.desk.open_plan.planner.page.detail)
    owner.fill("Followers now", "640")
    assert {path for path in typed if get(owner.plan, path).source} == set()
    return typed


def _bicycles(owner: Owner) -> set[str]:
    """What Minh in Hanoi types, with the points of his country."""
    owner.fill("One US dollar costs", "26.300")
    assert owner.plan.business.dollar == 26300
    for label in ("From", "To"):
        line = owner.seen(QLineEdit, label)
        assert line.fontMetrics().horizontalAdvance(line.text()) < line.width() - 16  # "31 thg 5, 2027" with its year
    owner.press("Fill in 9 amounts")
    typed = {"business/price", "business/unit_cost", "market/segments/s1/size", "budget/lines/page/amount"}
    for label, words in (
        ("Plan name", "Bicycles that last"),
        ("Business name", "Minh Bicycles"),
        ("What you sell", "Bicycle repairs while you wait"),
        ("One unit is called", "repair"),
        ("Several units are called", "repairs"),
        ("Price per unit", "180.000"),
        ("Cost per unit", "60.000"),
        ("What exactly", "Repairs for people from the two districts around us"),
        ("Target", "300"),
        ("Who answers for it", "Minh"),
    ):
        owner.fill(label, words)
    _show(owner, "audience")
    owner.fill("Name", "Students and commuters")
    owner.fill("People", "40.000")
    _show(owner, "channels")
    owner.press("Facebook", owner.desk.open_plan.planner.page.detail)
    owner.fill("Advertising per month", "2.000.000")
    owner.press("Google search ads", owner.desk.open_plan.planner.page.detail)
    owner.fill("Advertising per month", "1.000.000")
    assert {path for path in typed - {"budget/lines/page/amount"} if get(owner.plan, path).source} == set()
    return typed


def _begin(owner: Owner, trade: str) -> None:
    """Start with the numbers, dates and money of the owner's country, and take the template of the trade."""
    owner.quit()
    owner.start(NAMES[trade])
    owner.press(trade)
    owner.until(lambda: owner.desk.open_plan is not None)


def _show(owner: Owner, key: str) -> None:
    Finisher(owner, "").show(key)


def _here(owner: Owner, words: str) -> None:
    """Type where the program led to."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    owner.fill(field.accessibleName(), words)


def _decide(owner: Owner, person: str) -> None:
    """The steps that no template can know, then whatever the program still asks for, until it calls the plan complete."""
    finisher = Finisher(owner, person)
    _show(owner, "policy")
    for label, words in POLICY:
        owner.fill(label, words.format(person=person))
    _show(owner, "goal")
    owner.press("Fix the measurement plan")
    _show(owner, "pilot")
    owner.fill("Which part", "The first three months")
    finisher.finish()
    assert finisher.lacks() == []


def _every_number_names_its_source(plan: Plan, typed: set[str]) -> None:
    """Published: a shipped source with its day. Guessed: by the template, a publisher or the program, in words. Else the owner typed it."""
    for place in places(plan):
        if not isinstance(place.value, Range) or place.path in typed:
            continue
        value = place.value
        if value.origin is Origin.PUBLISHED:
            assert is_source(value.source), place.path
            assert value.day or value.source == "course_social_share", place.path
        elif not value.is_point:
            assert value.source.startswith(TEMPLATE) or is_source(value.source), f"{place.path}: {value}"


def _save_everything(owner: Owner, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything on paper, saved with the button of the last step."""
    _show(owner, "summary")
    for box in owner.desk.open_plan.planner.page.findChildren(QCheckBox):
        if box.isVisible() and not box.isChecked():
            owner.click(box)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    owner.press("Save as PDF")
    owner.until(out.exists)
    assert out.read_bytes().startswith(b"%PDF")
