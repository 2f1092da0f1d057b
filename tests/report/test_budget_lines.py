"""Budget lines: subtotals add up to the program's cost, and a line's sales are those without which break-even comes sooner."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smmdesk.evidence.samples import sample
from smmdesk.forecast.live import live_outlook
from smmdesk.plan.budget import Budget, BudgetLine, Component, CostKind
from smmdesk.plan.business import Business
from smmdesk.plan.path import remove
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import point
from smmdesk.report.budget_lines import budget_lines, costs_sales, neighbour
from smmdesk.report.rows import Band
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined

LINES = (
    BudgetLine("film", "Film", Component.CONCEPT, CostKind.ONE_OFF, point(300.0)),
    BudgetLine("page", "Page", Component.TECHNOLOGY, CostKind.MONTHLY, point(10.0), start_month=3),
    BudgetLine("ads", "Flyers", Component.PROGRAM, CostKind.MONTHLY, point(20.0), end_month=6),
    BudgetLine("tool", "Tool", Component.TECHNOLOGY, CostKind.ONE_OFF, point(5.0), start_month=0),
)
BUSINESS = Business(price=point(40.0), unit_cost=point(15.0), horizon=12)


def lines_of(plan: Plan) -> dict:
    return {row.id: row for group in budget_lines(plan, live_outlook(plan)).groups for row in group.rows}


def test_every_line_says_what_it_costs_over_the_plan_and_in_sales():
    rows = lines_of(Plan(business=BUSINESS, budget=Budget(LINES)))
    assert {key: row.total.likely for key, row in rows.items()} == {"film": 300.0, "page": 100.0, "ads": 120.0, "tool": 0.0}
    assert rows["film"].sales == 12  # 300 / (40 - 15)
    assert rows["ads"].sales == 5  # 4.8
    assert rows["tool"].sales == 0


def test_subtotals_add_up_to_the_cost_of_the_program_with_advertising_in_it():
    plan = sample("mokuku")
    seen = live_outlook(plan)
    lines = budget_lines(plan, seen)
    likely = [group.total.likely for group in lines.groups if isinstance(group.total, Band)]
    assert sum(likely) == pytest.approx(float(seen.run.cost.total))
    assert lines.total.likely == pytest.approx(sum(likely))
    advertising = [row for group in lines.groups for row in group.rows if row.channel]
    assert {row.channel for row in advertising} == {c.id for c in plan.channels if c.is_paid}
    assert sum(row.total.likely for row in advertising) == pytest.approx(float(seen.run.media.total))


@pytest.mark.parametrize("key", [line.id for line in sample("mokuku").budget.lines])
def test_without_a_line_break_even_comes_as_much_sooner_as_it_says(key):
    plan = sample("mokuku")
    less = live_outlook(remove(plan, f"budget/lines/{key}"))
    sooner = live_outlook(plan).figure("break_even_orders") - less.figure("break_even_orders")
    assert lines_of(plan)[key].sales == pytest.approx(sooner, abs=1)
    assert lines_of(plan)[key].sales >= sooner - 1e-6


def test_a_line_names_its_sales_in_the_owners_units():
    plan = replace(sample("mokuku"), business=replace(BUSINESS, unit_name="cake", units_name="cakes"), budget=Budget(LINES), channels=())
    words = Speaker().text(costs_sales(lines_of(plan)["film"], plan))
    assert words.startswith("This line costs you 12 cakes sold")


def test_where_a_price_is_missing_the_reason_is_said_and_no_number():
    plan = Plan(budget=Budget(LINES))
    row = lines_of(plan)["film"]
    assert row.total.likely == 300.0
    assert isinstance(row.sales, Undefined)
    assert "not known" in Speaker().text(costs_sales(row, plan))


def test_before_there_are_figures_the_lines_stand_there_without_them():
    rows = [row for group in budget_lines(Plan(budget=Budget(LINES)), None).groups for row in group.rows]
    assert [row.name for row in rows] == ["Film", "Page", "Tool", "Flyers"]
    assert all(isinstance(row.total, Undefined) for row in rows)


def test_months_are_said_as_they_are():
    rows = lines_of(Plan(business=BUSINESS, budget=Budget(LINES)))
    said = {key: Speaker().text(row.when) for key, row in rows.items()}
    assert said == {
        "film": "Once, month 1; stays in a pilot",
        "page": "Every month, from month 3",
        "ads": "Every month, months 1 to 6",
        "tool": "Once, before the start",
    }


def test_a_line_moves_past_the_next_one_of_its_own_component():
    plan = Plan(budget=Budget(LINES))
    assert neighbour(plan, "page", 1) == 2
    assert neighbour(plan, "tool", -1) == -2
    assert neighbour(plan, "film", 1) == 0
    assert neighbour(plan, "page", -1) == 0
