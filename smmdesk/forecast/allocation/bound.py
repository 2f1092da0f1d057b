"""Upper bound: what no split of a budget can exceed, whatever the shape of the curves (forecast.md 10)."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from smmdesk.forecast.allocation.concave import level, limits
from smmdesk.forecast.allocation.option import Option
from smmdesk.forecast.allocation.returns import Array, KnownReturns

MOST_BOXES = 80
NEAR_ENOUGH = 1e-4


@dataclass(order=True)
class _Box:
    """Limits of the spends, and what no split inside them can exceed. `at` is where to cut the channel `cut` (-1: nothing to gain)."""

    order: float
    low: Array = field(compare=False)
    high: Array = field(compare=False)
    cut: int = field(compare=False)
    at: float = field(compare=False)


def upper_bound(options: Sequence[Option], budget: float, floor: float = 0.0, reached: float = -np.inf) -> float:
    """No split of options with numbers brings more, counting contribution less `floor` for each money unit.

    The Lagrangian dual, which is the concave envelope: what each channel earns on its own at a price of money, plus that price for the
    whole budget. The channel that jumps at the price is cut in two and both halves are bounded again, until the bound is within 1e-4
    of what was `reached`, or 80 boxes are tried.
    """
    low, high, cost = limits(options, budget)
    returns = KnownReturns(options)
    minimum = np.array([o.least_if_used for o in options])
    boxes = [_bounded(returns, cost, low, high, minimum, budget, floor)]
    best = -boxes[0].order
    for _ in range(MOST_BOXES // 2):
        box = heapq.heappop(boxes)
        best = min(best, -box.order)
        if best <= reached + NEAR_ENOUGH * abs(reached) or box.cut < 0:
            break
        for low, high in _halves(box, minimum):
            if cost @ low <= budget * (1 + 1e-12):
                half = _bounded(returns, cost, low, high, minimum, budget, floor)
                heapq.heappush(boxes, half)
        best = min(best, max((-b.order for b in boxes), default=reached))
    return max(best, reached)


def _halves(box: _Box, minimum: Array) -> list[tuple[Array, Array]]:
    """The box cut at one channel; nothing is lost where the channel may not stand between its least and its minimum."""
    high, low = box.high.copy(), box.low.copy()
    between = box.low[box.cut] < box.at < minimum[box.cut]
    high[box.cut] = box.low[box.cut] if between else box.at
    low[box.cut] = max(box.at, minimum[box.cut])
    return [(box.low, high), (low, box.high)] if low[box.cut] <= box.high[box.cut] else [(box.low, high)]


def _bounded(returns: KnownReturns, cost: Array, low: Array, high: Array, minimum: Array, budget: float, floor: float) -> _Box:
    used = np.maximum(low, minimum)
    usable = used <= high
    used = np.minimum(used, high)

    def best_at(price: float) -> Array:
        """What each channel would spend on its own: on an S-curve its least, its most, or where returns fall to the price."""
        inner = np.clip(returns.spend_at(price * cost), used, high)
        candidates = [low, *(np.where(usable, c, low) for c in (used, inner, high))]
        earned = np.array([returns.worth(c) - price * cost * c for c in candidates])
        return np.asarray(np.choose(np.argmax(earned, axis=0), candidates))

    price = max(floor, 1e-300)
    if cost @ best_at(price) > budget:
        price = max(price, level(best_at, cost, budget)[1])
    at = best_at(price)
    bound = float(np.sum(returns.worth(at) - price * cost * at) + (price - floor) * budget)
    jump = np.abs(best_at(price * (1 - 1e-7)) - best_at(price * (1 + 1e-7))) * cost
    cut = int(np.argmax(jump))
    if jump[cut] <= 1e-4 * budget:
        return _Box(-bound, low, high, -1, 0.0)
    return _Box(-bound, low, high, cut, float(best_at(price * (1 - 1e-7))[cut] + best_at(price * (1 + 1e-7))[cut]) / 2)
