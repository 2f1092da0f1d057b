"""The owner shapes a pilot, is told what it will say and whether it is long enough, and fixes the gates."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from smmdesk.evidence.samples import sample
from smmdesk.forecast.size_plan import size_pilot
from smmdesk.measure.odds import pilot_odds
from smmdesk.measure.verdict import Decision
from smmdesk.plan.path import put
from smmdesk.plan.pilot import Reason, Scope
from ui.widgets.button import Button


def chip(page, label):
    return next(b for b in page.dials.lines.findChildren(Button) if b.text() == label and not b.isHidden())


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_dials_are_the_plan(open_planner, qtbot):
    planner = open_planner("pilot")
    page = planner.page
    for dial, key, path, value in (
        (page.dials.scope, "full", "scope", Scope.FULL),
        (page.dials.months, "6", "months", 6),
        (page.dials.breadth, "0.5", "breadth", 0.5),
    ):
        press(qtbot, next(b for b in dial._group.buttons() if b.property("key") == key))
        assert getattr(planner.session.plan.pilot, path) == value
    planner.session.edit(lambda plan: put(plan, "pilot/months", 5))
    assert page.dials.months.value() == ""


def test_database_landing_page_and_concept_cannot_be_dropped_and_the_reason_is_said(open_planner, qtbot):
    planner = open_planner("pilot")
    page, plan = planner.page, planner.session.plan
    for label, reason in (
        ("Customer database and e-mail tool", "database"),
        ("Launch page with sign-up", "landing page"),
        ("Launch story: demonstration car, founder films", "empowering concept"),
    ):
        press(qtbot, chip(page, label))
        assert planner.session.plan == plan
        assert chip(page, label).isChecked()
        assert reason in page.dials.why.accessibleName()


def test_a_line_that_may_go_goes_and_comes_back(open_planner, qtbot):
    planner = open_planner("pilot")
    page = planner.page
    assert not chip(page, "Photos and short videos").isChecked()
    press(qtbot, chip(page, "Photos and short videos"))
    assert next(b for b in planner.session.plan.budget.lines if b.label == "Photos and short videos").essential
    assert chip(page, "Photos and short videos").isChecked()
    press(qtbot, chip(page, "Photos and short videos"))
    assert not chip(page, "Photos and short videos").isChecked()


def test_the_odds_and_the_size_are_those_of_the_command_line(open_planner, qtbot):
    planner = open_planner("pilot")
    page, plan = planner.page, planner.session.plan
    qtbot.waitSignal(page.advice.answered, timeout=30_000).wait()
    odds, size = pilot_odds(plan), size_pilot(plan)
    rows = page.advice.odds.drawn.rows
    assert {part.decision: part.chance for part in rows.parts} == {
        d: odds.chances[d] for d in (Decision.GO, Decision.EXTEND, Decision.NO_GO)
    }
    assert str(size.weeks) in page.advice.said.plain
    assert page.advice.run_it.accessibleName()


def test_a_pilot_that_is_too_short_offers_the_length_that_tells(open_planner, qtbot):
    plan = put(sample("mokuku"), "pilot/months", 1)
    planner = open_planner("pilot", plan)
    page = planner.page
    qtbot.waitSignal(page.advice.answered, timeout=30_000).wait()
    size = size_pilot(plan)
    assert not size.is_enough
    if page.advice.longer.isVisibleTo(planner):
        press(qtbot, page.advice.longer)
        assert size_pilot(planner.session.plan).is_enough


def test_the_reason_decides_what_must_be_measured(open_planner):
    planner = open_planner("pilot")
    page = planner.page
    before = [row[0].text for row in page.measured.model().rows]
    planner.session.edit(lambda plan: put(plan, "pilot/reason", Reason.RISK))
    planner.outlooks.refresh()
    after = [row[0].text for row in page.measured.model().rows]
    assert before == ["Reached", "Visitors", "Leads"]
    assert "Cost per customer" in after


def test_gates_are_fixed_with_today_and_changed_only_when_asked_twice(open_planner, qtbot):
    planner = open_planner("pilot", put(sample("mokuku"), "pilot/gates_fixed", None))
    card = planner.page.gates
    press(qtbot, card.fix)
    assert planner.session.plan.pilot.gates_fixed == date.today()  # noqa: DTZ011
    assert card.form.rows["pilot/go"].editor.line.isReadOnly()
    press(qtbot, card.change)
    assert planner.session.plan.pilot.gates_fixed == date.today()  # noqa: DTZ011
    press(qtbot, card.leave)
    press(qtbot, card.change)
    press(qtbot, card.change)
    assert planner.session.plan.pilot.gates_fixed is None
    assert not card.form.rows["pilot/go"].editor.line.isReadOnly()


def test_a_plan_without_rates_says_what_is_missing(open_planner, qtbot):
    planner = open_planner("pilot", put(sample("mokuku"), "rates/lead_rate", None))
    page = planner.page
    qtbot.waitSignal(page.advice.answered, timeout=30_000).wait()
    assert "missing" in page.advice.said.plain or "rate" in page.advice.said.plain
    assert page.advice.odds.drawn.rows.parts == ()


def test_until_the_odds_are_known_the_cards_say_that_they_are_worked_out(open_planner, qtbot):
    planner = open_planner("pilot")
    advice = planner.page.advice
    assert "Working" in advice.said.plain
    assert "Working" in advice.odds.sentence.plain
    assert not any(part.isVisible() for part in (advice.run_it, advice.bar, advice.longer))
    qtbot.waitSignal(advice.answered, timeout=30_000).wait()
    known = advice.said.plain
    assert "Working" not in known
    planner.session.edit(lambda plan: put(plan, "pilot/months", 2))
    planner.outlooks.refresh()
    assert advice.said.plain == known
    assert "Updating" in advice.odds.remark.text()
