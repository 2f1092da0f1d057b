"""Checking: everything the program has to say about a plan, gathered for the screens."""

from __future__ import annotations

from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem


def problems_of(plan: Plan) -> tuple[Problem, ...]:
    """Contradictions of a plan. What is merely missing is told by the steps themselves, not as a problem."""
    from smmdesk.forecast.lacks import lacks

    return tuple(p for p in lacks(plan) if p.code != "needed")
