"""Division of a budget under uncertainty: the most on average over the draws, or in a bad case (forecast.md 10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from smmdesk.forecast.allocation.concave import limits, water_fill
from smmdesk.forecast.allocation.option import Option, worth_drawn
from smmdesk.forecast.allocation.returns import COARSE, FINE, Array, MeanReturns
from smmdesk.forecast.allocation.split import Proof, Split, split_of, too_little
from smmdesk.forecast.curves import marginal
from smmdesk.words.text import Undefined

ZOOMS = 2
NEARBY = 0.05
"""Part of the draws next to the percentile whose slopes are averaged."""
MOST_MOVES = 200


def split_mean(options: Sequence[Option], budget: float, target: float | None = None) -> Split | Undefined:
    """The split that brings the most on average over the draws, which differs from the best split at average parameters.

    Needs concave curves. Solved on a table of mean slopes, and again on finer tables around the answer.
    """
    low, high, cost = limits(options, budget)
    if cost @ low > budget * (1 + 1e-12):
        return too_little(float(cost @ low), budget)
    floor = 0.0 if target is None else 1.0 + target
    returns = MeanReturns(options, low, high)
    spends, price = water_fill(returns, cost, low, high, budget, floor)
    reach = 2.0 * (high - low) / COARSE
    for _ in range(ZOOMS):
        if price == 0.0:
            break
        least, most = np.maximum(low, spends - reach), np.minimum(high, spends + reach)
        spends, price = water_fill(MeanReturns(options, least, most, FINE), cost, least, most, budget, floor)
        reach = 4.0 * reach / FINE
    return split_of(options, spends, budget, price, returns)


def split_cautious(options: Sequence[Option], budget: float, quantile: float = 0.1) -> Split | Undefined:
    """The split whose P10 (or other percentile) of the total is the highest found, starting from `split_mean`.

    Money moves from where the bad draws gain least to where they gain most, while the percentile rises. The percentile of a sum is not
    concave, so this is the best found, not proven. `objective` of the split is still the mean.
    """
    start = split_mean(options, budget)
    if isinstance(start, Undefined):
        return start
    low, high, cost = limits(options, budget)
    spends = np.array([part.spend for part in start.parts])
    worths = [worth_drawn(o, x) for o, x in zip(options, spends.tolist(), strict=True)]
    level = float(np.quantile(_total(worths), quantile))
    step = start.spent / 8
    for _ in range(MOST_MOVES):
        if step < 1e-6 * max(start.spent, 1e-300):
            break
        slope = _slopes_nearby(options, spends, _total(worths), quantile) / cost
        to = int(np.argmax(np.where(spends < high, slope, -np.inf)))
        out = int(np.argmin(np.where(spends > low, slope, np.inf)))
        money = min(step, (high[to] - spends[to]) * cost[to], (spends[out] - low[out]) * cost[out])
        tried = spends.copy()
        tried[to] += money / cost[to]
        tried[out] -= money / cost[out]
        changed = list(worths)
        for i in {to, out}:
            changed[i] = worth_drawn(options[i], float(tried[i]))
        reached = float(np.quantile(_total(changed), quantile))
        if money > 0 and to != out and reached > level:
            spends, worths, level = tried, changed, reached
        else:
            step /= 2
    split = split_of(options, spends, budget, start.price, MeanReturns(options, low, high))
    return replace(split, proof=Proof.SEARCHED)


def quantile_of(options: Sequence[Option], split: Split, quantile: float = 0.1) -> float:
    """The percentile of the total contribution over the draws."""
    return float(np.quantile(_total([worth_drawn(o, split.spends[o.id]) for o in options]), quantile))


def _total(worths: Sequence[Array]) -> Array:
    total = worths[0]
    for worth in worths[1:]:
        total = total + worth
    return total


def _slopes_nearby(options: Sequence[Option], spends: Array, total: Array, quantile: float) -> Array:
    """Derivative of the percentile with respect to each spend: the mean slope of the draws whose total lies near it."""
    around = np.abs(np.argsort(np.argsort(total)) - quantile * len(total)) <= max(1.0, NEARBY / 2 * len(total))
    slopes = [
        np.broadcast_to(np.asarray(o.weight * marginal(o.response, float(x))), total.shape) for o, x in zip(options, spends, strict=True)
    ]
    return np.array([float(np.mean(s[around])) for s in slopes])
