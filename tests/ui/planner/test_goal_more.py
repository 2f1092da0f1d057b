"""What an owner does with KPIs, the next things to do, the list of problems and the ledger."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smmdesk.evidence.samples import sample
from smmdesk.plan.business import Business
from smmdesk.plan.goal import Goal, Kind, Metric
from smmdesk.plan.kpi import Kpi
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, guess
from smmdesk.wizard import step_of
from ui.planner.ledger import Ledger

LEFT = Qt.MouseButton.LeftButton


def kpis(page) -> tuple[Kpi, ...]:
    return page.kit.session.plan.kpis.items


def test_a_suggested_kpi_is_taken_with_all_three_qualities(show_page) -> None:
    page = show_page("goal", Plan())
    key, button = next(iter(page.kpis.offers.items()))
    QTest.mouseClick(button, LEFT)
    assert len(kpis(page)) == 1
    assert kpis(page)[0].has_all_qualities
    assert key not in page.kpis.offers
    assert page.kit.session.undo_label == "Add a KPI"


def test_an_own_kpi_says_what_it_lacks_and_cannot_be_fixed_until_it_is_complete(show_page) -> None:
    page = show_page("goal", Plan())
    QTest.mouseClick(page.kpis.own, LEFT)
    QTest.keyClicks(QApplication.focusWidget(), "Smiles")
    assert [note.isVisible() for note in page.kpis.lacks] == [True, True, True]
    assert not page.kpis.fix.isEnabled()
    assert "Not yet usable: Smiles." in page.kpis.qualities.accessibleName()


def test_the_measurement_plan_is_fixed_and_a_change_is_told(show_page) -> None:
    page = show_page("goal", Plan())
    QTest.mouseClick(next(iter(page.kpis.offers.values())), LEFT)
    QTest.mouseClick(page.kpis.fix, LEFT)
    assert page.kit.session.plan.kpis.is_fixed
    assert not page.kpis.fix.isVisible()
    QTest.mouseClick(page.kpis.own, LEFT)
    assert "have been changed since" in page.kpis.fixed.accessibleName()
    QTest.mouseClick(page.kpis.release, LEFT)
    assert not page.kit.session.plan.kpis.is_fixed


def test_a_kind_of_goal_names_its_stage_and_offers_its_figure(show_page) -> None:
    page = show_page("goal", Plan(goal=Goal(kind=Kind.ADVOCACY, metric=Metric.ORDERS)))
    assert "Advocacy" in page.kind.said.accessibleName()
    QTest.mouseClick(page.kind.take, LEFT)
    assert page.kit.session.plan.goal.metric is Metric.ADVOCATES
    assert not page.kind.take.isVisible()


def test_three_things_to_do_next_lead_to_their_fields(show_page) -> None:
    page = show_page("goal", Plan())
    page.window().outlooks.refresh()
    assert 1 <= len(page.next.tiles) <= 3
    first = page.next.tiles[0]
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert step_of(first.problem.path).key == page.window().page.KEY


def test_the_meters_count_what_is_there(show_page) -> None:
    page = show_page("goal", Plan())
    _, bar, count, missing, link = page.completeness.planning.rows["goals"]
    assert (bar.value(), count.text()) == (0, "0 of 2")
    assert missing.text().startswith("Missing:")
    assert link.isVisible()


def test_problems_are_listed_and_lead_to_the_field(open_planner) -> None:
    planner = open_planner("goal", Plan())
    planner.problems.open_panel()
    panel = planner.problems.panel
    tile = next(t for t in panel.tiles if t.problem.path == "safety/in_charge")
    tile.click()
    assert planner.page.KEY == "policy"
    assert planner.page.safety.isVisible()


def test_the_ledger_lists_guesses_first_and_leads_to_the_field(open_planner) -> None:
    planner = open_planner("goal", sample("mokuku"))
    planner.show_ledger()
    ledger = planner.findChild(Ledger)
    assert ledger._rows[0].origin is Origin.GUESS
    everything = len(ledger._rows)
    QTest.mouseClick(ledger.filter.chip("published"), LEFT)
    assert {row.origin for row in ledger._rows} == {Origin.PUBLISHED}
    assert len(ledger._rows) < everything
    path = ledger._rows[0].path
    ledger.table.opened.emit(0)
    assert planner.page.focus_field(path)
    ledger.close()


def test_the_ledger_follows_what_is_typed(open_planner) -> None:
    plan = Plan(business=Business(price=guess(8.0, 10.0, 12.0)))
    planner = open_planner("goal", plan)
    planner.show_ledger("guess")
    ledger = planner.findChild(Ledger)
    before = len(ledger._rows)
    planner.session.edit(replace(plan, business=replace(plan.business, unit_cost=guess(1.0, 2.0, 3.0))))
    assert len(ledger._rows) == before + 1
    ledger.close()
