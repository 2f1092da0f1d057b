"""Two owners who are no samples: a bookkeeping consultancy in Ohio, an animal shelter in Germany; from a template to a complete plan."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QFileDialog, QLabel, QWidget

from smmdesk import wizard
from smmdesk.plan import path
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, Range
from tests.journeys.finisher import Finisher
from tests.journeys.owner import Owner

OF_A_SHOP = re.compile(r"\b(customers?|buy|buys|buyers?|bought|buying|price per|sales?(?! tax)|sold|orders)\b", re.IGNORECASE)


def test_a_bookkeeper_in_ohio_reaches_a_complete_plan_on_paper(owner: Owner, tmp_path, monkeypatch) -> None:
    _begin(owner, "Consultancy")
    owner.press("Edit business")
    for label, words in (
        ("Business name", "Buckeye Books"),
        ("What you sell", "Monthly bookkeeping for small firms"),
        ("One unit is called", "month of books"),
        ("Several units are called", "months of books"),
        ("Price per unit", "450"),
        ("Cost per unit", "120"),
        ("Target", "18"),
    ):
        owner.fill(label, words)
    finisher = _finished(owner, "Dana")
    assert len(finisher.done) == len(set(finisher.done)) + _again(finisher)
    assert owner.plan.business.currency == "USD"
    _every_number_names_its_source(owner.plan, typed={"business/price", "business/unit_cost"})
    words = _printed(owner, tmp_path / "ohio.pdf", monkeypatch)
    assert "Buckeye Books" in words
    assert "$" in words


def test_a_shelter_in_germany_reaches_a_complete_plan_that_never_speaks_of_customers(german: Owner, tmp_path, monkeypatch) -> None:
    owner = german
    _begin(owner, "Non-profit")
    owner.press("Edit business")
    for label, words in (
        ("Business name", "Tierheim Lindenhof"),
        ("What you offer", "Dogs and cats that need a home"),
        ("One result is called", "adoption"),
        ("Several results are called", "adoptions"),
        ("Value per result", "180"),
        ("Cost per result", "35"),
        ("What exactly", "Adoptions agreed on after a visit"),
        ("Target", "24"),
    ):
        owner.fill(label, words)
    _finished(owner, "Jana")
    assert owner.plan.business.currency == "EUR"
    _every_number_names_its_source(owner.plan, typed={"business/price", "business/unit_cost"})
    read = [f"{step.key}: {said}" for step in wizard.STEPS for said in _seen(owner, step.key) if not said.startswith("Published")]
    assert not [words for words in read if OF_A_SHOP.search(words)]
    words = _printed(owner, tmp_path / "shelter.pdf", monkeypatch)
    assert "Tierheim Lindenhof" in words
    assert not OF_A_SHOP.findall(words.replace("MailerLite customers", "MailerLite"))
    assert re.search(r"\d{1,3}\.\d{3} €", words)


@pytest.fixture
def german(owner: Owner, tmp_path: Path) -> Owner:
    """The same owner after choosing German numbers in the settings and starting again."""
    owner.quit()
    owner.start("de_DE")
    return owner


def _begin(owner: Owner, trade: str) -> None:
    owner.press(trade)
    owner.until(lambda: owner.desk.open_plan is not None)


def _finished(owner: Owner, person: str) -> Finisher:
    """Type what the templates cannot know, then follow what the program asks for."""
    finisher = Finisher(owner, person)
    for key, label, words in (
        ("policy", "Who speaks for you", person),
        ("policy", "How you sound", "Friendly and exact"),
        ("policy", "How advertising is marked", "The word Advertisement comes first"),
    ):
        finisher.show(key)
        owner.fill(label, words)
    finisher.show("goal")
    owner.press("Fix the measurement plan")
    finisher.show("pilot")
    owner.fill("Which part", "The next town")
    finisher.finish()
    assert not finisher.lacks()
    return finisher


def _again(finisher: Finisher) -> int:
    """Things that are asked once for each channel, segment or part: they differ in what they are about."""
    return sum(finisher.done.count(code) - 1 for code in set(finisher.done))


def _every_number_names_its_source(plan: Plan, typed: set[str]) -> None:
    for place in path.places(plan):
        if isinstance(place.value, Range) and not place.value.is_point and place.path not in typed:
            assert place.value.source.strip(), place.path
            assert place.value.origin in (Origin.GUESS, Origin.PUBLISHED), place.path


def _seen(owner: Owner, key: str) -> set[str]:
    """All words of a step that can be read or heard."""
    Finisher(owner, "").show(key)
    assert owner.desk.open_plan is not None
    said: set[str] = set()
    for widget in owner.desk.open_plan.planner.findChildren(QWidget):
        if widget.isVisible():
            said |= {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()}
            if isinstance(widget, QLabel | QAbstractButton):
                said.add(widget.text())
    return said


def _printed(owner: Owner, out: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Everything on paper, saved with the button of the last step."""
    Finisher(owner, "").show("summary")
    for part in ("Approval sheet", "KPI sheet", "All assumptions"):
        box = owner.seen(QCheckBox, part)
        if not box.isChecked():
            owner.click(box)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    owner.press("Save as PDF")
    owner.until(out.exists)
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in PdfReader(out).pages))
