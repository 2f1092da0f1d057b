"""Checking: everything the program has to say about a plan, gathered for the screens."""

from __future__ import annotations

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from ui.planner.today import today


def everything(plan: Plan, outlook: Outlook | None = None) -> tuple[Problem, ...]:
    """All problems, the gravest first; what is merely missing is among them. Rules about figures need an outlook."""
    from smmdesk.checks.check import check

    return check(plan, outlook, today())


def problems_of(plan: Plan, outlook: Outlook | None = None) -> tuple[Problem, ...]:
    """What is wrong or could be better. What is merely missing is told by the steps themselves, not as a problem."""
    return tuple(problem for problem in everything(plan, outlook) if problem.code != "needed")
