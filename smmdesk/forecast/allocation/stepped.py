"""Division of a budget in whole steps: ads, flights, bundles of 50 units (forecast.md 10)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from smmdesk.forecast.allocation.concave import limits
from smmdesk.forecast.allocation.knapsack import best_steps
from smmdesk.forecast.allocation.option import Option, worth_along
from smmdesk.forecast.allocation.returns import Array, returns_of
from smmdesk.forecast.allocation.split import Proof, Split, split_of, too_little
from smmdesk.words.text import Undefined

CENTS = 100
MOST_UNITS = 20_000
"""Finer budgets than this are not worth the dynamic programming; greedy then, and the split says so."""


def split_stepped(options: Sequence[Option], steps: Sequence[float], budget: float, target: float | None = None) -> Split | Undefined:
    """The best split where option i spends its least plus a whole number of `steps[i]`. What does not fit stays unspent.

    Greedy by gain per cost where all steps cost the same and returns fall, which is then optimal; else dynamic programming in cents.
    With `target`, a step must bring 1 + target per money unit.
    """
    low, high, cost = limits(options, budget)
    spare = budget - float(cost @ low)
    if spare < -1e-9 * budget:
        return too_little(float(cost @ low), budget)
    prices = cost * np.asarray(steps, dtype=np.float64)
    floor = 0.0 if target is None else 1.0 + target
    gains = []
    for i, option in enumerate(options):
        taken = np.arange(math.floor((high[i] - low[i]) / steps[i] + 1e-9) + 1)
        spends = low[i] + taken * steps[i]
        net = worth_along(option, spends) - floor * taken * prices[i]
        net[(spends > low[i]) & (spends < option.least_if_used)] = -np.inf
        gains.append(net - net[0])
    counts, proof = _counts(gains, prices, spare, all(o.is_smooth for o in options))
    spends = low + np.array(counts) * np.asarray(steps)
    split = split_of(options, spends, budget, 0.0, returns_of(options, low, high))
    return replace(split, price=_next_gain(gains, counts, prices) + floor, proof=proof)


def _counts(gains: Sequence[Array], prices: Array, spare: float, smooth: bool) -> tuple[list[int], Proof]:
    if smooth and np.ptp(prices) <= 1e-9 * prices.max():
        return _greedy(gains, prices, spare), Proof.EXACT
    cents = [round(p * CENTS) for p in prices]
    unit = math.gcd(*cents)
    capacity = math.floor(spare * CENTS / unit + 1e-9) if unit else 0
    if not unit or capacity > MOST_UNITS:
        return _greedy(gains, prices, spare), Proof.SEARCHED
    return best_steps(gains, [c // unit for c in cents], capacity), Proof.EXACT


def _greedy(gains: Sequence[Array], prices: Array, spare: float) -> list[int]:
    """Always the step with the largest gain per money unit that still fits, while it gains at all."""
    counts = [0] * len(gains)
    while True:
        ahead = [g[n + 1] - g[n] if n + 1 < len(g) else -np.inf for g, n in zip(gains, counts, strict=True)]
        rate = np.where((np.array(ahead) > 0) & (prices <= spare * (1 + 1e-12) + 1e-9), np.array(ahead) / prices, -np.inf)
        at = int(np.argmax(rate))
        if rate[at] == -np.inf:
            return counts
        counts[at] += 1
        spare -= float(prices[at])


def _next_gain(gains: Sequence[Array], counts: Sequence[int], prices: Array) -> float:
    """Largest gain per money unit among the steps that were not taken."""
    ahead = [(g[n + 1] - g[n]) / p for g, n, p in zip(gains, counts, prices, strict=True) if n + 1 < len(g) and np.isfinite(g[n + 1])]
    return max([0.0, *(float(a) for a in ahead)])
