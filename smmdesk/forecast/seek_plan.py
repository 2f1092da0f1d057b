"""Goal seek on a plan: where a lever must stand for the goal, at likely values or with a chosen confidence (forecast.md 8.4, 9.6)."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np

from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.inputs import inputs
from smmdesk.forecast.lever import Lever, lever
from smmdesk.forecast.live import live_values, outlook_on
from smmdesk.forecast.question import Question, question
from smmdesk.forecast.roots import GRID, Point, Sought, at_confidence, seek, seek_monotone
from smmdesk.forecast.tornado_plan import plan_tornado
from smmdesk.forecast.values import likely
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text, Undefined, say

CLOSE = 2e-3
"""A result at a confidence may be above its target by this part."""
HELPERS = 3


@dataclass(frozen=True)
class Found:
    """What a goal seek found. `now` and each root: position of the lever and result there.

    `helpers`: the inputs that move the result most, where no position meets the target.
    """

    plan: Plan
    lever: Lever
    asked: Question
    confidence: float | None
    """None: at likely values."""
    now: Point
    sought: Sought
    helpers: tuple[tuple[Path, Text], ...]
    forecasts: int
    """Simulated forecasts it took; none at likely values."""

    @property
    def roots(self) -> tuple[Point, ...]:
        """Where the goal is met, ascending."""
        return self.sought.roots

    @cached_property
    def best(self) -> Point | None:
        """The root that is nearest to the present."""
        return min(self.roots, key=lambda p: abs(p.at - self.lever.now), default=None)

    def applied(self, root: Point) -> Plan:
        """The plan with the lever there for good. Advertising keeps the spend its costs were seen at (`reference_spend`)."""
        return self.lever.apply(root.at)

    def position(self, at: float) -> float | date:
        """A position of the lever as a number, or a day."""
        return date.fromordinal(round(at)) if self.lever.is_day else at


def seek_plan(
    plan: Plan, name: Path, target: float | None = None, confidence: float | None = None, figure: str = "goal"
) -> Found | Undefined:
    """Where a lever (`forecast/lever.py`) must stand so that the goal, or another figure, meets its target.

    With a `confidence` the target is met in that share of the draws, on the same luck at every position. Undefined, with the reason,
    if there is no such lever, no target, or nothing to forecast. Raises KeyError for no such figure.
    """
    turned = lever(plan, name)
    if isinstance(turned, Undefined):
        return turned
    asked = question(plan, figure, target)
    if asked.target is None:
        return Undefined(say("the goal has no target yet"))
    base = forecast(plan)
    if np.isnan(float(asked.read(base))):
        return Undefined(asked.why_none(base))
    on_point = _on_point(plan, turned, asked)
    if confidence is None:
        now = Point(turned.now, on_point(turned.now))
        sought = seek(on_point, turned.low, turned.high, asked.target, whole=turned.whole, at_least=asked.at_least)
        return Found(plan, turned, asked, None, now, sought, _helpers(plan, turned, asked, sought), 0)
    return _confident(plan, turned, asked, confidence, on_point)


Function = Callable[[float], float]


def _on_point(plan: Plan, turned: Lever, asked: Question) -> Function:
    known = likely(plan)

    def result(at: float) -> float:
        moved, values = turned.tried(round(at) if turned.whole else at, known)
        return float(asked.read(forecast(moved, values)))

    return result


def _confident(plan: Plan, turned: Lever, asked: Question, confidence: float, on_point: Function) -> Found:
    known, drawn = likely(plan), live_values(plan)
    counted: dict[float, float] = {}

    def result(at: float) -> float:
        at = float(round(at)) if turned.whole else at
        if at not in counted:
            moved, here = turned.tried(at, known)
            _, there = turned.tried(at, drawn)
            counted[at] = at_confidence(asked.sample(outlook_on(moved, here, there)), confidence, at_least=asked.at_least)
        return counted[at]

    target = asked.target
    assert target is not None
    now = Point(turned.now, result(turned.now))
    branches = _branches(plan, turned, asked, on_point)
    parts = []
    for low, high in branches:
        known_points = _guesses(on_point, result, now, (low, high), target)
        parts.append(
            seek_monotone(result, low, high, target, CLOSE * abs(target), whole=turned.whole, at_least=asked.at_least, known=known_points)
        )
    sought = _joined(parts, turned)
    return Found(plan, turned, asked, confidence, now, sought, _helpers(plan, turned, asked, sought), len(counted))


def _branches(plan: Plan, turned: Lever, asked: Question, on_point: Function) -> list[tuple[float, float]]:
    """The stretches in which the result at likely values only rises or only falls; points are cheap, simulations are not."""
    grid = np.linspace(turned.low, turned.high, GRID)
    if turned.turns_plan:
        results = np.array([on_point(float(x)) for x in grid])
    else:  # all positions in one run, as if they were draws
        moved, values = turned.tried(np.round(grid) if turned.whole else grid, likely(plan))
        results = np.broadcast_to(np.asarray(asked.read(forecast(moved, values)), dtype=np.float64), grid.shape)
    steps = np.sign(np.where(np.abs(np.diff(results)) > 1e-9 * np.nanmax(np.abs(results)), np.diff(results), 0.0))
    turns = [i for i in range(1, len(steps)) if steps[i] * steps[i - 1] < 0]
    ends = [turned.low, *(float(grid[i]) for i in turns), turned.high]
    return list(itertools.pairwise(ends))


def _guesses(on_point: Function, result: Function, now: Point, ends: tuple[float, float], target: float) -> list[tuple[float, float]]:
    """The present position, and where the result at likely values is as far from the target as doubt makes it: close to the answer."""
    low, high = ends
    known = [(now.at, now.result)] if low <= now.at <= high else []
    here = on_point(now.at)
    if np.isfinite(now.result) and now.result and np.isfinite(here) and here / now.result > 0:
        likely_target = target * here / now.result
        near = seek_monotone(on_point, low, high, likely_target, 1e-3 * abs(likely_target), at_least=on_point(high) >= on_point(low))
        if near.roots and low < near.roots[0].at < high:
            known.append((near.roots[0].at, result(near.roots[0].at)))
    return known


def _joined(parts: Sequence[Sought], turned: Lever) -> Sought:
    roots = {p.at: p for part in parts for p in part.roots}
    least = min((p.least for p in parts if p.least is not None), default=None)
    most = max((p.most for p in parts if p.most is not None), default=None)
    found = tuple(roots[at] for at in sorted(roots))
    return Sought(found, turned.low, turned.high, least, most, sum(p.evaluations for p in parts))


def _helpers(plan: Plan, turned: Lever, asked: Question, sought: Sought) -> tuple[tuple[Path, Text], ...]:
    """Without an answer: the inputs that move the result most."""
    if sought.roots:
        return ()
    labels = {i.path: i.label for i in inputs(plan)}
    bars = [bar for bar in plan_tornado(plan, asked).bars if bar.name != turned.id]
    return tuple((bar.name, labels[bar.name]) for bar in bars[:HELPERS])
