"""Noise: the luck of small numbers, on top of unsure rates (forecast.md 9.5).

Visits vary by `dispersion` times their mean (negative binomial, Poisson at 1), leads are Binomial(visits, lead rate), and the sales of a
month's leads are spread over the months of the lag. The exact form draws it the cheap way round, which is the same law: a negative
binomial is a Poisson of a gamma strength, and the parts of a Poisson (visitors without interest, leads without a sale, sales by lag) are
Poissons of their own. So channels need a strength each, and one set of counts for all of them. A thinned negative binomial is again
negative binomial, so the totals of the live form have the exact law too; only its inversion is approximate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.normal import normal_chance
from smmdesk.forecast.value import Draws, Value

_QUIET = 1e12
"""Above so many in a month chance is below a millionth: the mean is taken."""
_FEW = 6.0
"""Below this mean the counts are inverted exactly, above by the Cornish-Fisher expansion."""


@dataclass(frozen=True)
class Strength:
    """What a month's market does by draw, months first: mean visitors without interest, leads without a sale, and buyers. They add up."""

    passing: Draws
    idle: Draws
    buying: Draws

    def __add__(self, other: Strength) -> Strength:
        return Strength(self.passing + other.passing, self.idle + other.idle, self.buying + other.buying)


@dataclass(frozen=True)
class Counts:
    """Whole numbers, months first. `sales` has a month of the purchase in each row, also those after the last: the tail."""

    visits: Draws
    leads: Draws
    sales: Draws


def strength_of(random: np.random.Generator, visits: Draws, lead_rate: Value, sale_rate: Value, dispersion: float) -> Strength:
    """One channel's strength, from its expected visits (months x draws) and its rates (a number, or one for each draw).

    Rates of 0 and 1 are legal. Raises ValueError for a dispersion below 1.
    """
    if dispersion < 1.0:
        raise ValueError("the spread of visits must be at least 1")
    strength = np.maximum(visits, 0.0)
    if dispersion > 1.0:
        loud = strength >= _QUIET
        lively = random.standard_gamma(strength / (dispersion - 1.0))
        lively *= dispersion - 1.0
        strength = np.where(loud, strength, lively) if loud.any() else lively
    leads = strength * lead_rate
    buying = leads * sale_rate
    return Strength(np.subtract(strength, leads, out=strength), np.subtract(leads, buying, out=leads), buying)


def counts_of(random: np.random.Generator, strength: Strength, lag: Sequence[float]) -> Counts:
    """Visits, leads and sales of a strength, the sales in the month of the purchase."""
    months, draws = strength.buying.shape
    leads = _poisson(random, strength.idle)
    sales = np.zeros((months + len(lag) - 1, draws))
    for late, part in enumerate(lag):
        if part > 0.0:
            bought = _poisson(random, strength.buying * part if part != 1.0 else strength.buying)
            leads += bought
            sales[late : late + months] += bought
    return Counts(_poisson(random, strength.passing) + leads, leads, sales)


def live_counts(visits: Draws, lead_rate: Value, sale_rate: Value, dispersion: float, normals: Draws) -> tuple[Draws, Draws, Draws]:
    """Visits, leads and sales of a total (or one month) from its expected visits, one for each draw, and three rows of normals.

    The normals come from three lattice coordinates of the channel, so that the same plan has the same luck.
    """
    seen = count_quantile(visits, dispersion, normals[0])
    leads = np.minimum(count_quantile(seen * lead_rate, 1.0 - lead_rate, normals[1]), seen)
    sales = np.minimum(count_quantile(leads * sale_rate, 1.0 - sale_rate, normals[2]), leads)
    return seen, leads, sales


def count_quantile(mean: Draws, ratio: Value, normal: Draws) -> Draws:
    """The whole number at the place of a standard normal, for a count with this mean and this variance / mean (one, or one for each draw).

    Negative binomial above a ratio of 1, Poisson at 1, binomial below. A ratio of 0 (a rate of 1) gives the mean itself.
    """
    spread = np.sqrt(np.maximum(mean * ratio, 0.0))
    certain = spread == 0.0
    z = np.clip(normal, -5.0, 5.0)
    square = z * z
    lean = 2.0 * ratio - 1.0
    bend = z * ((square - 3.0) * ((lean * lean * 1.5 - 0.5) / 24.0) - lean * lean * (2.0 * square - 5.0) / 36.0)
    out: Draws = mean + spread * z
    out += lean * (square - 1.0) / 6.0
    out += np.divide(bend, spread, out=bend, where=~certain)
    np.maximum(np.rint(out, out=out), 0.0, out=out)
    few = mean < _FEW * np.maximum(ratio, 1.0)
    few &= ~certain
    if few.any():
        each = np.broadcast_to(ratio, mean.shape)[few]
        out[few] = _few(mean[few].astype(np.float64), each.astype(np.float64), normal_chance(normal[few]))
    if certain.any():
        out[certain] = np.rint(mean[certain])
    return out


def _poisson(random: np.random.Generator, mean: Draws) -> Draws:
    if not mean.size or float(mean.max()) < _QUIET:
        return random.poisson(mean).astype(np.float64)
    return np.where(mean < _QUIET, random.poisson(np.minimum(mean, _QUIET)), np.rint(mean))


def _few(mean: Draws, ratio: Draws, chance: Draws) -> Draws:
    """Exact inversion for small means: add the probabilities of 0, 1, 2... until they reach the chance."""
    excess = ratio - 1.0
    with np.errstate(divide="ignore", invalid="ignore"):
        term = np.exp(-mean * np.where(np.abs(excess) < 1e-9, 1.0, np.log(ratio) / excess))
    reached, count = term.copy(), np.zeros_like(mean)
    going = reached < chance
    for k in range(2000):
        if not going.any():
            break
        count[going] += 1.0
        term = term * np.maximum((k * excess + mean) / ratio, 0.0) / (k + 1.0)
        reached = reached + term
        going = going & (reached < chance) & (term > 1e-300)
    return count
