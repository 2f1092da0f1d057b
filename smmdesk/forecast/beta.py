"""Beta: quantiles of the Beta distribution, and the Beta that fits two percentiles, from numpy alone (forecast.md 9.2).

All is done on the log-odds y = ln(x / (1 - x)), where the density x^a (1-x)^b is smooth and log-concave for every a, b > 0: the trapezoid
rule with its first end correction integrates it to ten digits on some hundred points.
"""

from __future__ import annotations

import math

import numpy as np

from smmdesk.forecast.normal import normal_quantile
from smmdesk.forecast.value import Draws

DECILE = 1.2815515655446004
"""The normal quantile of 0.9: P10 and P90 lie so many standard deviations from the middle."""
_SHARP = 1e9
"""With both a and b above it, the log-odds are normal to four digits of their own spread, nine of the rate."""

_TINY = 1e-300


def beta_quantile(chance: Draws, a: float, b: float, nodes: int = 1024) -> Draws:
    """x with P(X < x) = chance for X ~ Beta(a, b), for an array of chances 0 < p < 1; 1e-7 relative between 1e-4 and 1 - 1e-4."""
    return from_log_odds(log_odds_quantile(chance, a, b, nodes))


def log_odds_quantile(chance: Draws, a: float, b: float, nodes: int = 1024) -> Draws:
    """The same quantile as log-odds, exact also where x is very near 0 or 1."""
    chance = np.asarray(chance, dtype=np.float64)
    spread = math.sqrt(1.0 / a + 1.0 / b)
    middle = math.log(a / b)
    if min(a, b) > _SHARP:
        out: Draws = middle + spread * normal_quantile(chance)
        return out
    left, right = middle - 7.1 * spread - 25.0 / a, middle + 7.1 * spread + 25.0 / b
    y = np.linspace(left, right, nodes)
    step = (right - left) / (nodes - 1)
    both = np.logaddexp(0.0, y)
    density = np.exp(a * y - (a + b) * both - (a * middle - (a + b) * np.logaddexp(0.0, middle)))
    slope = density * (a - (a + b) * np.exp(y - both))
    area = step * (np.cumsum(density) - 0.5 * (density + density[0])) - step * step / 12.0 * (slope - slope[0])
    return _inverse(chance * area[-1], y, area, density, step)


def from_log_odds(y: Draws) -> Draws:
    """x of y = ln(x / (1 - x)), without overflow."""
    out: Draws = np.exp(-np.logaddexp(0.0, -y))
    return out


def fit_beta(low: float, high: float, below: float = 0.1, above: float = 0.9) -> tuple[float, float]:
    """(a, b) of the Beta whose quantiles at `below` and `above` are `low` and `high`, 0 < low < high < 1 (forecast.md 9.2).

    Newton in ln a, ln b on the log-odds of the two quantiles; the slopes are carried along (Broyden), so a fit costs half a millisecond.
    """
    target = np.array([math.log(low) - math.log1p(-low), math.log(high) - math.log1p(-high)])
    chances = np.array([below, above])
    z = normal_quantile(chances)
    width = float(target[1] - target[0])
    spread = width / float(z[1] - z[0])
    middle = float(target[0] - spread * z[0])
    share = 1.0 / (1.0 + math.exp(-middle))
    at = np.log([1.0 / (spread * spread * (1.0 - share)), 1.0 / (spread * spread * share)])
    at = np.clip(at, -4.0, 60.0)
    if math.exp(at.min()) > _SHARP:
        return math.exp(at[0]), math.exp(at[1])
    miss = _miss(at, chances, target)
    jacobian = _jacobian(at, miss, chances, target)
    fresh = True
    for _ in range(60):
        if np.max(np.abs(miss)) < 1e-8 * width:
            break
        step = np.clip(np.linalg.solve(jacobian, -miss), -1.5, 1.5)
        new_miss = _miss(at + step, chances, target)
        if np.sum(new_miss**2) < np.sum(miss**2):
            at = at + step
            jacobian = jacobian + np.outer(new_miss - miss - jacobian @ step, step) / (step @ step)
            miss, fresh = new_miss, False
        elif fresh:
            break
        else:
            jacobian, fresh = _jacobian(at, miss, chances, target), True
    return math.exp(at[0]), math.exp(at[1])


def fit_second_shape(a: float, high: float, above: float = 0.9) -> float:
    """b of the Beta with this first shape whose quantile at `above` is `high`, 0 < high < 1: bisection in ln b."""
    target, chance = math.log(high) - math.log1p(-high), np.array([above])
    low_b, high_b = -8.0, 60.0
    for _ in range(50):
        middle = (low_b + high_b) / 2.0
        if log_odds_quantile(chance, a, math.exp(middle), 512)[0] > target:
            low_b = middle
        else:
            high_b = middle
    return math.exp((low_b + high_b) / 2.0)


def beta_moments(a: float, b: float) -> tuple[float, float]:
    """Mean and standard deviation of Beta(a, b)."""
    whole = a + b
    return a / whole, math.sqrt(a / whole * (b / whole) / (whole + 1.0))


def beta_of_moments(mean: float, sd: float) -> tuple[float, float]:
    """(a, b) of the Beta with this mean and standard deviation; needs sd^2 < mean (1 - mean) (forecast.md 9.2)."""
    weight = mean * (1.0 - mean) / (sd * sd) - 1.0
    return mean * weight, (1.0 - mean) * weight


def _miss(at: Draws, chances: Draws, target: Draws) -> Draws:
    return log_odds_quantile(chances, math.exp(at[0]), math.exp(at[1]), 512) - target


def _jacobian(at: Draws, miss: Draws, chances: Draws, target: Draws) -> Draws:
    nudge = 1e-5
    columns = [(_miss(at + np.array(move), chances, target) - miss) / nudge for move in ((nudge, 0.0), (0.0, nudge))]
    return np.column_stack(columns)


def _inverse(wanted: Draws, y: Draws, area: Draws, density: Draws, step: float) -> Draws:
    """y where the area reaches `wanted`: the cubic through both nodes of a cell with their slopes, solved by Newton, twice."""
    cell = np.minimum(np.maximum(area.searchsorted(wanted) - 1, 0), len(y) - 2)
    base, rise = area[cell], area[cell + 1] - area[cell]
    first, last = density[cell] * step, density[cell + 1] * step
    need = wanted - base
    t = np.minimum(np.maximum(need / np.maximum(rise, _TINY), 0.0), 1.0)
    bend, curve = first + last - 2.0 * rise, 3.0 * rise - 2.0 * first - last
    for _ in range(2):
        height = t * (first + t * (curve + t * bend)) - need
        t = np.minimum(np.maximum(t - height / np.maximum(first + t * (2.0 * curve + 3.0 * t * bend), _TINY), 0.0), 1.0)
    out: Draws = y[cell] + step * t
    return out
