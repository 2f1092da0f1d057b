"""Applied: what a goal seek's answer or a better split means for the numbers that can be moved."""

from __future__ import annotations

from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.plan.trial import find, number_of
from smmdesk.report.movables import movables


def differing(plan: Plan, other: Plan) -> dict[Path, float]:
    """The numbers of the page What if in which another plan differs from this one: path -> number there."""
    found: dict[Path, float] = {}
    for one in movables(plan):
        there = find(other, one.path)
        if there is not None and number_of(there) != one.now:
            found[one.path] = number_of(there)
    return found
