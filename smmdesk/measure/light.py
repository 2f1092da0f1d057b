"""Light: whether what was counted lies where the plan's range for that day is; the point plan alone judges nobody (forecast.md 12.5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum

from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.spread import Spread
from smmdesk.plan.goal import Direction, Metric
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Undefined


class Light(StrEnum):
    """Better than 9 in 10 of what the plan foresaw, inside its range, or worse than 9 in 10."""

    AHEAD = "ahead"
    ON_PLAN = "on plan"
    BEHIND = "behind"


def light(actual: float, band: Spread, direction: Direction = Direction.AT_LEAST) -> Light:
    """`actual` beside the P10-P90 of the plan for the same days. `direction`: whether more or less of it is better."""
    if band.p10 <= actual <= band.p90:
        return Light.ON_PLAN
    return Light.AHEAD if (actual > band.p90) == (direction is Direction.AT_LEAST) else Light.BEHIND


def band_until(plan: Plan, metric: Metric, day: date, first: date | None = None) -> Spread | Undefined:
    """The range of a metric from a first day (the plan's, unless given) to the end of a day; ratios from the sums of those days."""
    asked = replace(plan.goal, metric=metric, target=0.0, baseline=0.0, start=first, end=day)
    return live_outlook(replace(plan, goal=asked)).aim_spread
