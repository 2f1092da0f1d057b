"""Movables: the numbers of a plan that can be moved on the page What if, each with its range, its origin and how far it can be moved."""

from __future__ import annotations

import math
from dataclasses import dataclass

from smmdesk.forecast.inputs import inputs
from smmdesk.plan.declare import Unit
from smmdesk.plan.path import Path, Place, place
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, Range
from smmdesk.plan.spread import bounds
from smmdesk.plan.trial import number_of
from smmdesk.report.rows import Measure
from smmdesk.report.step import nice_step
from smmdesk.words.text import Text, say

STEPS = 100
"""A slider has about so many steps, each a round number."""


@dataclass(frozen=True, slots=True)
class Movable:
    """One number to move. `low` and `high` are the ends of its range (None: certain, or decided); `origin` is None for a decision.

    The slider goes from `start` in `count` steps of `step`, all inside the limits of the field.
    """

    path: Path
    label: Text
    measure: Measure
    now: float
    low: float | None
    high: float | None
    origin: Origin | None
    source: str
    start: float
    step: float
    count: int

    @property
    def end(self) -> float:
        """The last value of the slider."""
        return self.value(self.count)

    def value(self, at: int) -> float:
        """The number at a step, free of the noise of adding up."""
        return float(f"{self.start + at * self.step:.12g}")

    def at(self, number: float) -> float:
        """The step of a number, with its fraction; beyond the ends it may lie outside 0..count."""
        return (number - self.start) / self.step


def movables(plan: Plan) -> tuple[Movable, ...]:
    """Everything that can be moved: what the owner decides first, then every uncertain input of the forecast."""
    return (*_decisions(plan), *(_of_input(plan, i.path, i.label) for i in inputs(plan)))


def label_at(plan: Plan, path: Path) -> Text:
    """What the number at a path is called here. Raises KeyError if nothing can be moved there."""
    for one in movables(plan):
        if one.path == path:
            return one.label
    raise KeyError(path)


def _decisions(plan: Plan) -> tuple[Movable, ...]:
    found: list[Movable] = []
    for channel in plan.channels:
        if channel.is_paid:
            found.append(_of_decision(plan, f"channels/{channel.id}/spend", say("{channel}: advertising per month", channel=channel.name)))
        if channel.is_organic and channel.followers is not None:
            found.append(_of_decision(plan, f"channels/{channel.id}/posts", say("{channel}: posts a month", channel=channel.name)))
    return tuple(found)


def _of_decision(plan: Plan, path: Path, label: Text) -> Movable:
    here = place(plan, path)
    now = number_of(here)
    reach = 2.0 * now or (1_000.0 if here.unit is Unit.MONEY else 20.0)
    return _movable(plan, here, label, (0.0, reach))


def _of_input(plan: Plan, path: Path, label: Text) -> Movable:
    here = place(plan, path)
    assert isinstance(here.value, Range)
    low, now, high = here.value.ends
    room = (high - low) / 2.0
    return _movable(plan, here, label, (min(low - room, now / 2.0), max(high + room, 2.0 * now)))


def _movable(plan: Plan, here: Place, label: Text, ends: tuple[float, float]) -> Movable:
    least, most = bounds(here.field)
    low, high = max(ends[0], least), min(ends[1], most)
    if not high > low:
        low, high = max(low - 1.0, least), min(high + 1.0, most)
    step = nice_step((high - low) / STEPS)
    if here.path.endswith("/posts"):
        step = max(step, 1.0)
    start = math.ceil(low / step - 1e-9) * step
    if here.field.low_open and start <= least:
        start += step
    count = max(1, math.floor((high - start) / step + 1e-9))
    known = here.value if isinstance(here.value, Range) else None
    unit = here.unit
    measure = Measure(unit, plan.business.currency if unit is Unit.MONEY else "")
    certain = known is None or known.is_point
    return Movable(
        here.path,
        label,
        measure,
        number_of(here),
        None if certain or known is None else known.low,
        None if certain or known is None else known.high,
        None if known is None else known.origin,
        "" if known is None else known.source,
        start,
        step,
        count,
    )
