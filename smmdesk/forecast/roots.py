"""Sought: the inputs at which a result reaches a target, or the range it runs through instead (forecast.md 8.4)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from smmdesk.forecast.value import Draws

GRID = 41
XTOL = 1e-10
MOST_STEPS = 100

Function = Callable[[float], float]


class Point(NamedTuple):
    """An input and its result."""

    at: float
    result: float


@dataclass(frozen=True)
class Sought:
    """All inputs found, ascending. Without one: not attainable, between `low` and `high` the result runs from `least` to `most`."""

    roots: tuple[Point, ...]
    low: float
    high: float
    least: float | None
    """Smallest result met on the way; None if no result was defined at all."""
    most: float | None
    evaluations: int

    @property
    def attained(self) -> bool:
        """Whether the target can be reached."""
        return bool(self.roots)


class _Counted:
    """A function that remembers its results, so that nothing is computed twice."""

    def __init__(self, f: Function, known: Iterable[tuple[float, float]] = ()) -> None:
        self._f = f
        self.points = {float(x): float(y) for x, y in known}
        self._given = len(self.points)

    def __call__(self, x: float) -> float:
        x = float(x)
        if x not in self.points:
            self.points[x] = float(self._f(x))
        return self.points[x]

    def sought(self, roots: Iterable[Point], low: float, high: float) -> Sought:
        results = [y for y in self.points.values() if math.isfinite(y)]
        least, most = min(results, default=None), max(results, default=None)
        return Sought(tuple(roots), low, high, least, most, len(self.points) - self._given)


def seek(f: Function, low: float, high: float, target: float, *, whole: bool = False, at_least: bool = True) -> Sought:
    """Every input in [low, high] where f = target: brackets on 41 grid points, then Brent.

    nan results are passed over, and so are poles. `whole`: inputs are counts; each root is rounded to a side that meets the target
    (`at_least`: result >= target, else <=), and dropped if none does.
    """
    counted = _Counted(f)
    grid = [float(x) for x in np.linspace(low, high, GRID)]
    roots: list[Point] = []
    before: Point | None = None
    for x in grid:
        here = Point(x, counted(x) - target)
        if here.result == 0.0:
            if before is None or before.result != 0.0:
                roots.append(Point(x, target))
        elif before is not None and before.result * here.result < 0:
            below, above = close_in(lambda x: counted(x) - target, before, here)
            best = min(below, above, key=lambda p: abs(p.result))
            closed = best.result == 0.0 or abs(above.at - below.at) <= 2 * XTOL * max(abs(best.at), XTOL)
            if closed and abs(best.result) <= max(abs(before.result), abs(here.result)):
                roots.append(Point(best.at, best.result + target))
        before = here if math.isfinite(here.result) else None
    if whole:
        roots = _rounded(counted, roots, low, high, target, at_least)
    return counted.sought(roots, low, high)


def seek_monotone(
    f: Function,
    low: float,
    high: float,
    target: float,
    tolerance: float,
    *,
    whole: bool = False,
    at_least: bool = True,
    known: Iterable[tuple[float, float]] = (),
) -> Sought:
    """The one boundary where a rising or falling f starts to meet the target, in few evaluations; f may have steps.

    The point returned always meets the target (`at_least`: >=, else <=), by no more than `tolerance` unless one step is larger than
    that. For a chance among draws the tolerance is 1 / draws; fewer evaluations are needed with `at_confidence`, which has no flat
    ends. `known` are points computed before, such as the present plan's. If all of [low, high] meets the target, so does `low`.
    """
    sign = 1.0 if at_least else -1.0
    counted = _Counted(f, known)

    def excess(x: float) -> float:
        return sign * (counted(x) - target) - tolerance / 2

    inside = sorted(x for x in {low, high, *counted.points} if low <= x <= high)
    ladder = [p for p in (Point(x, excess(x)) for x in inside) if math.isfinite(p.result)]
    meeting = [p for p in ladder if p.result >= -tolerance / 2]
    if not meeting:
        return counted.sought((), low, high)
    best = min(meeting, key=lambda p: p.result)
    pair = next(((a, b) for a, b in pairwise(ladder) if (a in meeting) != (b in meeting)), None)
    if pair is None:
        best = ladder[0]
    elif abs(best.result) > tolerance / 2:
        ends = close_in(excess, *pair, enough=tolerance / 2)
        best = min((p for p in ends if p.result >= -tolerance / 2), key=lambda p: p.result, default=best)
    roots = [Point(best.at, counted(best.at))]
    if whole:
        roots = _rounded(counted, roots, low, high, target, at_least)
    return counted.sought(roots, low, high)


def at_confidence(draws: Draws, confidence: float, *, at_least: bool = True) -> float:
    """The result that is met with this confidence: the largest y with P(result >= y) >= confidence (or the smallest, with <=).

    An order statistic, so `at_confidence(...) >= target` says exactly that the share of draws at the target or better is enough. Draws
    that are not defined (nan) count as missing the target; nan if too few are defined.
    """
    sign = 1.0 if at_least else -1.0
    goodness = np.where(np.isnan(draws), -np.inf, sign * draws)
    needed = max(1, math.ceil(confidence * len(draws) - 1e-9))
    at = len(draws) - needed
    found = float(np.partition(goodness, at)[at])
    return sign * found if math.isfinite(found) else math.nan


def close_in(f: Function, a: Point, b: Point, enough: float = 0.0) -> tuple[Point, Point]:
    """Brent's method: the two ends of a bracket of a sign change, 1e-10 relative apart, or sooner with one |f| <= `enough`.

    Raises ValueError unless f has opposite signs at `a` and `b`. Source: R. P. Brent, Algorithms for Minimization without Derivatives
    (1973), chapter 4.
    """
    if a.result * b.result > 0:
        raise ValueError("the two points must lie on the two sides of the target")
    other, best = a, b
    last = other
    step = before = best.at - other.at
    for _ in range(MOST_STEPS):
        if best.result * other.result > 0:
            other = last
            step = before = best.at - last.at
        if abs(other.result) < abs(best.result):
            last, best, other = best, other, best
        width = XTOL / 2 * abs(best.at) + 1e-300
        half = (other.at - best.at) / 2
        if abs(half) <= width or abs(best.result) <= enough:
            break
        trial = _interpolated(last, best, other) if abs(before) >= width and abs(last.result) > abs(best.result) else math.nan
        if abs(trial) < min(1.5 * abs(half) - width / 2, abs(before) / 2) and trial * half > 0:
            before, step = step, trial
        else:
            before = step = half
        last = best
        x = best.at + (step if abs(step) > width else math.copysign(width, half))
        best = Point(x, f(x))
        if not math.isfinite(best.result):
            return last, other
    return best, other


def _interpolated(last: Point, best: Point, other: Point) -> float:
    """Step from `best` to the zero of the line through two points, or of the inverse parabola through three."""
    s = best.result / last.result
    if last.at == other.at:
        return (other.at - best.at) * s / (s - 1.0) if s != 1.0 else math.nan
    q, r = last.result / other.result, best.result / other.result
    bottom = (q - 1.0) * (r - 1.0) * (s - 1.0)
    top = s * ((other.at - best.at) * q * (q - r) - (best.at - last.at) * (r - 1.0))
    return -top / bottom if bottom else math.nan


def _rounded(f: Function, roots: list[Point], low: float, high: float, target: float, at_least: bool) -> list[Point]:
    """Each root as a whole number that meets the target, the nearer one if both do."""
    found: dict[float, Point] = {}
    for root in roots:
        below, above = math.floor(root.at + 1e-9), math.ceil(root.at - 1e-9)
        beside = (below - 1, above + 1) if below == above else ()  # a whole root may miss the target by a rounding error
        for x in sorted({float(n) for n in (below, above, *beside)}, key=lambda x: abs(x - root.at)):
            result = f(x) if low <= x <= high else math.nan
            if result >= target if at_least else result <= target:
                found[x] = Point(x, result)
                break
    return [found[x] for x in sorted(found)]
