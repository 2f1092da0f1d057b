"""Origins: how many of a plan's uncertain numbers are guessed, published, the owner's own, or measured (planning.md G)."""

from __future__ import annotations

from smmdesk.forecast.inputs import inputs
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin


def origin_counts(plan: Plan) -> dict[Origin, int]:
    """Number of inputs of the forecast by origin; numbers that are certain are left out."""
    found = [i.range.origin for i in inputs(plan) if not i.range.is_point]
    return {origin: found.count(origin) for origin in (Origin.PUBLISHED, Origin.OWN, Origin.MEASURED, Origin.GUESS)}
