"""Noise: the luck of small numbers, on top of unsure rates (forecast.md 9.5).

Visits vary by `dispersion` times their mean (negative binomial, Poisson at 1), leads are Binomial(visits, lead rate), and the sales of a
month's leads are spread over the months of the lag. A thinned negative binomial is again negative binomial, so the totals of the
live form have the exact law; only its inversion is approximate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.normal import normal_chance
from smmdesk.forecast.value import Draws, Value

_EXTRA = 4 * 1024 * 1024
"""Bytes of working memory of the exact form, whatever the number of draws."""
_QUIET = 1e12
"""Above so many visits in a month chance is below a millionth: the mean is taken."""
_FEW = 6.0
"""Below this mean the counts are inverted exactly, above by the Cornish-Fisher expansion."""


@dataclass(frozen=True)
class Counts:
    """Whole numbers by draw and month (rows: draws). `tail`: sales by draw that fall after the last month."""

    visits: Draws
    leads: Draws
    sales: Draws
    tail: Draws


def noisy_counts(
    random: np.random.Generator, visits: Draws, lead_rate: Value, sale_rate: Value, lag: Sequence[float], dispersion: float
) -> Counts:
    """One channel's counts from its expected visits (draws x months) and its rates (a number, or one for each draw).

    Besides its result it needs at most 8 MiB. Rates of 0 and 1 are legal. Raises ValueError for a dispersion below 1.
    """
    if dispersion < 1.0:
        raise ValueError("the spread of visits must be at least 1")
    draws, months = visits.shape
    out = Counts(np.empty_like(visits), np.empty_like(visits), np.zeros_like(visits), np.zeros(draws))
    lead_rates, sale_rates = np.broadcast_to(lead_rate, (draws,)), np.broadcast_to(sale_rate, (draws,))
    rows = max(1, _EXTRA // (8 * 6 * max(1, months)))
    for start in range(0, draws, rows):
        part = slice(start, start + rows)
        seen = _visits(random, visits[part], dispersion)
        out.visits[part] = seen
        leads = random.binomial(seen, lead_rates[part, None])
        out.leads[part] = leads
        left = random.binomial(leads, sale_rates[part, None])
        _spread(random, left, lag, out.sales[part], out.tail[part])
    return out


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


def _visits(random: np.random.Generator, mean: Draws, dispersion: float) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    quiet = np.minimum(np.maximum(mean, 0.0), _QUIET)
    lively = quiet if dispersion == 1.0 else random.gamma(quiet / (dispersion - 1.0), dispersion - 1.0)
    return np.where(mean >= _QUIET, np.minimum(mean, 9e15), random.poisson(lively)).astype(np.int64)


def _spread(
    random: np.random.Generator, left: np.ndarray[tuple[int, ...], np.dtype[np.int64]], lag: Sequence[float], sales: Draws, tail: Draws
) -> None:
    """Deal each month's sales out over the lag (a multinomial, as binomials of what is left), into `sales` and `tail`."""
    months = left.shape[1]
    rest = 1.0
    for k, part in enumerate(lag):
        chance = 1.0 if k == len(lag) - 1 else min(1.0, max(0.0, part / rest)) if rest > 1e-12 else 0.0
        now = left if chance == 1.0 else random.binomial(left, chance)
        inside = max(0, months - k)
        sales[:, k:] += now[:, :inside]
        tail += now[:, inside:].sum(axis=1)
        left = left - now
        rest -= part


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
