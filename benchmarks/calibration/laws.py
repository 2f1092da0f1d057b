"""Laws of the truth: draws from the distribution an owner's range stands for, by scipy, without the engine (forecast.md 9.1-9.3)."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from scipy import stats
from scipy.optimize import brentq, root

from smmdesk.forecast.inputs import Input, inputs
from smmdesk.plan.declare import Law
from smmdesk.plan.plan import Plan

DECILE = float(stats.norm.ppf(0.9))


def true_values(plan: Plan, random: np.random.Generator) -> dict[str, float]:
    """One truth: a number for each uncertain number of the plan; same-stage rates of channels are tied by a Gaussian copula."""
    mine = inputs(plan)
    tie = 2 * math.sin(math.pi * plan.chances.together / 6)
    names = [i.group for i in mine if i.group and not i.range.is_point]
    shared = {name: random.standard_normal() for name in sorted(set(names)) if names.count(name) > 1}
    found = {}
    for i in mine:
        normal = random.standard_normal()
        if i.group in shared and not i.range.is_point:
            normal = math.sqrt(tie) * shared[i.group] + math.sqrt(1 - tie) * normal
        found[i.path] = i.range.likely if i.range.is_point else _at(i, float(stats.norm.cdf(normal)))
    return found


def _at(i: Input, chance: float) -> float:
    """The number with this chance to lie below it. All ranges of the study are P10 to P90."""
    low, likely, high = i.range.ends
    if i.law is Law.RATE:
        return float(stats.beta.ppf(chance, *beta_between(low, high)))
    if i.law is Law.COST:
        return math.sqrt(low * high) * (high / low) ** (float(stats.norm.ppf(chance)) / (2 * DECILE))
    first, last = _pert_ends(low, likely, high, 0.0 if i.floor is None else i.floor, i.ceiling)
    return float(first + (last - first) * stats.beta.ppf(chance, *_pert_shapes(first, likely, last)))


@lru_cache(maxsize=4096)
def beta_between(low: float, high: float) -> tuple[float, float]:
    """The Beta with P10 `low` and P90 `high`."""
    mean, sd = (low + high) / 2, (high - low) / (2 * DECILE)
    weight = mean * (1 - mean) / sd**2 - 1

    def miss(logs: np.ndarray) -> np.ndarray:
        return stats.beta.ppf([0.1, 0.9], *np.exp(logs)) / [low, high] - 1

    found = root(miss, np.log([mean * weight, (1 - mean) * weight]), tol=1e-10)
    assert np.abs(found.fun).max() < 1e-8, (low, high)
    a, b = np.exp(found.x)
    return float(a), float(b)


def _pert_shapes(first: float, likely: float, last: float) -> tuple[float, float]:
    return 1 + 4 * (likely - first) / (last - first), 1 + 4 * (last - likely) / (last - first)


@lru_cache(maxsize=4096)
def _pert_ends(low: float, likely: float, high: float, floor: float, ceiling: float | None) -> tuple[float, float]:
    """Ends of the PERT with its peak at `likely` and P10 and P90 as stated; an end beyond the field's limit stays at the limit."""

    def chance(x: float, first: float, last: float) -> float:
        return float(stats.beta.cdf((x - first) / (last - first), *_pert_shapes(first, likely, last)))

    def miss(logs: np.ndarray) -> list[float]:
        first, last = likely - math.exp(logs[0]), likely + math.exp(logs[1])
        return [chance(low, first, last) - 0.1, chance(high, first, last) - 0.9]

    found = root(miss, np.log([1.6 * (likely - low), 1.6 * (high - likely)]), tol=1e-10)
    assert np.abs(found.fun).max() < 1e-8, (low, likely, high)
    first, last = likely - math.exp(found.x[0]), likely + math.exp(found.x[1])
    if ceiling is not None and last > ceiling:
        last = ceiling
        first = likely - math.exp(brentq(lambda u: chance(low, likely - math.exp(u), last) - 0.1, -30.0, math.log(3 * likely)))
    if first < floor:
        first = floor
        last = likely + math.exp(brentq(lambda u: chance(high, first, likely + math.exp(u)) - 0.9, -30.0, math.log(9 * high)))
    return first, last
