"""Exact division of a budget where every channel has falling returns: water filling (forecast.md 10)."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from smmdesk.forecast.allocation.option import Option
from smmdesk.forecast.allocation.returns import Array, KnownReturns, Returns
from smmdesk.forecast.allocation.split import Split, split_of, too_little
from smmdesk.forecast.roots import Point, close_in
from smmdesk.words.text import Undefined

WIDEST = 700.0
"""Search no further than e^+-700, the range of double precision."""


def split_concave(options: Sequence[Option], budget: float, target: float | None = None) -> Split | Undefined:
    """The best split of `budget`: every funded channel inside its limits brings the same contribution from its next money unit.

    Without `target` all the budget is spent, as far as the channels' limits allow; with it, spending stops where the next money unit
    brings less than 1 + target (marginal MROI). Undefined if the least amounts do not fit. Exact for concave curves with numbers.
    """
    returns = KnownReturns(options)
    low, high, cost = limits(options, budget, returns.useful)
    if cost @ low > budget * (1 + 1e-12):
        return too_little(float(cost @ low), budget)
    spends, price = water_fill(returns, cost, low, high, budget, 0.0 if target is None else 1.0 + target)
    return split_of(options, spends, budget, price, returns)


def limits(options: Sequence[Option], budget: float, useful: NDArray[np.bool_] | None = None) -> tuple[Array, Array, Array]:
    """(least, most, cost) of the options. A spend that brings nothing stays at its least; none is infinite
    if the budget is not: twice what it can pay for is out of reach, and does not bind.
    """
    useful = np.array([o.brings_something for o in options]) if useful is None else useful
    low, cost, most = np.array([(o.least, o.cost, o.most) for o in options], dtype=np.float64).T
    most = np.where(useful, most, low)
    twice = 2.0 * max(0.0, budget - float(cost @ low))
    affordable = low + twice / cost if cost.all() else np.where(cost > 0, low + twice / np.where(cost > 0, cost, 1.0), np.inf)
    return low, np.maximum(low, np.minimum(most, affordable)), cost


def water_fill(returns: Returns, cost: Array, low: Array, high: Array, budget: float, floor: float = 0.0) -> tuple[Array, float]:
    """Spends between `low` and `high` with cost @ spends <= budget, and the price of money lambda; lambda is never below `floor`.

    `cost @ low <= budget` must hold, and all limits be finite.
    """
    if floor > 0:
        wanted = np.clip(returns.spend_at(floor * cost), low, high)
        if cost @ wanted <= budget:
            return wanted, floor
    elif cost @ high <= budget:
        return high, 0.0
    lines = returns.log_lines() if isinstance(returns, KnownReturns) else None
    if lines is not None:
        return _sorted_fill(*lines, cost, low, high, budget)
    return level(lambda price: np.clip(returns.spend_at(price * cost), low, high), cost, budget)


def level(spend_at: Callable[[float], Array], cost: Array, limit: float) -> tuple[Array, float]:
    """The price at which cost @ spend_at(price), falling, meets the limit. Where it jumps across, the mixture of the two sides."""

    def over(log_price: float) -> float:
        return float(cost @ spend_at(math.exp(log_price))) - limit

    here, step = Point(0.0, over(0.0)), 1.0
    there = here
    while there.result * here.result > 0 and abs(there.at) < WIDEST:
        here, step = there, step * 2
        at = max(-WIDEST, min(WIDEST, here.at + math.copysign(step, here.result)))
        there = Point(at, over(at))
    if there.result * here.result > 0:
        return spend_at(math.exp(there.at)), math.exp(there.at)
    here, there = close_in(over, here, there)
    nearest = min(here, there, key=lambda p: abs(p.result))
    if nearest.result == 0.0:
        return spend_at(math.exp(nearest.at)), math.exp(nearest.at)
    cheap, dear = (here, there) if here.result >= there.result else (there, here)
    rich, poor = spend_at(math.exp(cheap.at)), spend_at(math.exp(dear.at))
    part = -dear.result / (cheap.result - dear.result) if cheap.result > dear.result else 0.0
    return poor + part * (rich - poor), math.exp(nearest.at)


def _sorted_fill(log_steep: Array, scale: Array, cost: Array, low: Array, high: Array, budget: float) -> tuple[Array, float]:
    """Exponential curves and lines: the sum spent is piecewise straight in ln lambda, so sort its corners and read off the price.

    A curve starts to rise from `low` where lambda equals its marginal there, and stops at `high`; a line jumps from one to the other.
    """
    is_line = np.isinf(scale)
    lines = bool(is_line.any())
    first = np.where(high > low, log_steep - np.log(cost), 0.0)
    bend = np.where(is_line, 0.0, scale) if lines else scale
    flow = cost * bend
    corner = np.concatenate([first - low / scale, first - high / scale])
    order = np.argsort(-corner, kind="stable")
    corner = corner[order]
    rising = np.cumsum(np.concatenate([flow, -flow])[order])
    after = np.full(len(corner), float(cost @ low))
    after[1:] -= np.cumsum(rising[:-1] * np.diff(corner))
    jump = np.concatenate([np.where(is_line, cost * (high - low), 0.0), np.zeros(len(cost))])[order] if lines else np.zeros(len(corner))
    after += np.cumsum(jump)
    at = min(int(np.searchsorted(after, budget)), len(after) - 1)
    short = after[at] - budget - jump[at]
    log_price = corner[at] + (short / rising[at - 1] if short > 0 and rising[at - 1] > 0 else 0.0)
    spends = np.minimum(np.maximum(bend * (first - log_price), low), high)
    if not lines:
        return spends, math.exp(log_price)
    spends = np.where(is_line, np.where(first > log_price, high, low), spends)
    tied = is_line & (first == log_price)
    room = float((cost * (high - low))[tied].sum())
    if room > 0:
        spends = np.where(tied, low + min(1.0, max(0.0, (budget - float(cost @ spends)) / room)) * (high - low), spends)
    return spends, math.exp(log_price)
