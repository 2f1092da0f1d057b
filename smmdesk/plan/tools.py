"""Tools: changes of the tool register, whose costs stand in the technology budget and nowhere else (planning.md M78)."""

from __future__ import annotations

from dataclasses import replace

from smmdesk.plan.budget import BudgetLine, Component
from smmdesk.plan.content import Tool
from smmdesk.plan.path import add, get, new_id, put, remove
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range

TABLE, LINES = "content/tools", "budget/lines"


def cost_of(plan: Plan, tool: Tool) -> Range | None:
    """What its budget line costs; None for a tool that is free of charge or whose line is gone."""
    line = _line(plan, tool)
    return line.amount if line else None


def with_paid_line(plan: Plan, key: str) -> tuple[Plan, str]:
    """The plan with a technology line for a tool, and the id of the line; the one it has already, if any. Raises KeyError."""
    tool: Tool = get(plan, f"{TABLE}/{key}")
    line = _line(plan, tool)
    if line is not None:
        return plan, line.id
    name = new_id(plan, LINES, "l")
    paid = add(plan, LINES, BudgetLine(name, tool.name, Component.TECHNOLOGY, owner=tool.owner))
    return put(paid, f"{TABLE}/{key}/line", name), name


def with_tools_of_lines(plan: Plan) -> Plan:
    """The plan with a tool for each technology line that has none, so that nothing is typed twice."""
    known = {tool.line for tool in plan.content.tools}
    for line in plan.budget.lines:
        if line.component is Component.TECHNOLOGY and line.id not in known:
            plan = add(plan, TABLE, Tool(new_id(plan, TABLE, "t"), line.label, owner=line.owner, line=line.id))
    return plan


def without_tool(plan: Plan, key: str) -> Plan:
    """The plan without a tool; its budget line stays, for money is never removed by the way. Raises KeyError."""
    return remove(plan, f"{TABLE}/{key}")


def free_of_charge(plan: Plan, key: str) -> Plan:
    """The plan with the tool detached from its budget line. Raises KeyError."""
    tool: Tool = get(plan, f"{TABLE}/{key}")
    return put(plan, f"{TABLE}/{key}", replace(tool, line=""))


def _line(plan: Plan, tool: Tool) -> BudgetLine | None:
    return next((line for line in plan.budget.lines if line.id == tool.line), None)
