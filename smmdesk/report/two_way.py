"""Two-way table: one figure of the plan for several values of two numbers at once, each cell a whole forecast (forecast.md 8.4)."""

from __future__ import annotations

import math

from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.question import question
from smmdesk.plan.declare import Unit
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.plan.trial import tried
from smmdesk.report.movables import Movable, movables
from smmdesk.report.rows import RATE, Measure
from smmdesk.report.rows_chance import HeatAxis, HeatRows
from smmdesk.words.text import Text, Undefined, say

CHANCE = "chance"
SIDE = 3
"""Values on each side of the present one, across; down there is one less."""
DECIDED = (0.5, 1.5)
"""A decision is tried from half to half as much again."""


def two_way_rows(plan: Plan, across: Path, down: Path, figure: str = CHANCE) -> HeatRows:
    """The table of a figure (`chance`, `goal` or a key figure) over two numbers of the plan; values between the ends of their ranges.

    Raises KeyError if one of them cannot be moved, ValueError if they are the same.
    """
    if across == down:
        raise ValueError("two different numbers are needed")
    known = {one.path: one for one in movables(plan)}
    a, d = _axis(known[across], SIDE), _axis(known[down], SIDE - 1)
    cells = tuple(tuple(_cell(tried(plan, {across: x, down: y}), figure) for x in a.values) for y in d.values)
    asked = None if figure == CHANCE else question(plan, figure)
    label = say("Chance of the goal") if asked is None else asked.label
    measure = RATE if asked is None else Measure(asked.unit, plan.business.currency if asked.unit is Unit.MONEY else "")
    goal = asked.target if asked is not None else None
    title = say("{figure} by {across} and {down}", figure=label, across=a.label, down=d.label)
    return HeatRows(a, d, cells, measure, title, _sentence(cells, measure), goal, asked is None or asked.at_least)


def _axis(one: Movable, side: int) -> HeatAxis:
    low, high = (one.low, one.high) if one.low is not None and one.high is not None else (one.now * DECIDED[0], one.now * DECIDED[1])
    if not high > low:
        low, high = one.start, one.end
    below = [one.now + (low - one.now) * k / side for k in range(side, 0, -1)]
    above = [one.now + (high - one.now) * k / side for k in range(1, side + 1)]
    values = sorted({one.now, *(_short(x) for x in (*below, *above))})
    return HeatAxis(one.label, one.measure, tuple(values), values.index(one.now))


def _short(number: float) -> float:
    return float(f"{number:.3g}")


def _cell(plan: Plan, figure: str) -> float | Undefined:
    if figure == CHANCE:
        return live_outlook(plan).chance
    asked = question(plan, figure)
    run = forecast(plan)
    value = float(asked.read(run))
    return value if math.isfinite(value) else Undefined(asked.why_none(run))


def _sentence(cells: tuple[tuple[float | Undefined, ...], ...], measure: Measure) -> Text:
    known = [x for row in cells for x in row if not isinstance(x, Undefined)]
    if not known:
        return say("Nothing can be computed yet.")
    return say(
        "From {low} to {high}. A click on a cell tries its two numbers.", low=measure.value(min(known)), high=measure.value(max(known))
    )
