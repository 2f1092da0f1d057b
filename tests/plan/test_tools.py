from smmdesk.plan.budget import Budget, BudgetLine, Component
from smmdesk.plan.content import Content, Tool
from smmdesk.plan.path import put
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import point
from smmdesk.plan.tools import cost_of, free_of_charge, with_paid_line, with_tools_of_lines, without_tool

PLAN = Plan(content=Content(tools=(Tool("t1", "Mailer", owner="Ann"),)))


def test_a_paid_tool_gets_one_technology_line_and_its_cost_stands_only_there():
    plan, line = with_paid_line(PLAN, "t1")
    assert [(b.label, b.component, b.owner) for b in plan.budget.lines] == [("Mailer", Component.TECHNOLOGY, "Ann")]
    assert with_paid_line(plan, "t1") == (plan, line)
    plan = put(plan, f"budget/lines/{line}/amount", point(9.0))
    assert cost_of(plan, plan.content.tools[0]) == point(9.0)
    assert cost_of(PLAN, PLAN.content.tools[0]) is None


def test_technology_lines_become_tools_once():
    plan = Plan(budget=Budget((BudgetLine("b1", "Shop", Component.TECHNOLOGY), BudgetLine("b2", "Films", Component.PROGRAM))))
    once = with_tools_of_lines(plan)
    assert [(t.name, t.line) for t in once.content.tools] == [("Shop", "b1")]
    assert with_tools_of_lines(once) == once


def test_money_is_never_removed_by_the_way():
    plan, _ = with_paid_line(PLAN, "t1")
    assert len(without_tool(plan, "t1").budget.lines) == 1
    assert free_of_charge(plan, "t1").content.tools[0].line == ""
