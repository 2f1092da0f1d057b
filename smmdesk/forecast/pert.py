"""Pert: the ends of a PERT whose peak and whose P10 and P90 are given (forecast.md 9.1)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from smmdesk.forecast.beta import beta_quantile
from smmdesk.forecast.value import Draws


@dataclass(frozen=True, slots=True)
class Ends:
    """The smallest and largest possible value of a PERT, and its peak between them."""

    low: float
    likely: float
    high: float


def pert_shape(peak: float) -> tuple[float, float]:
    """The two Beta shapes of a PERT with its peak at this part (0..1) of the way from low to high."""
    return 1.0 + 4.0 * peak, 1.0 + 4.0 * (1.0 - peak)


def pert_ends(low: float, likely: float, high: float, floor: float | None = None, ceiling: float | None = None) -> Ends:
    """The PERT with its peak at `likely`, P10 = `low` and P90 = `high`; low < high, low <= likely <= high.

    An end that would lie beyond `floor` or `ceiling` is put there, and the other is solved again so that its percentile stays. If it too
    lies beyond, both are at the limits and only the peak is kept.
    """
    peaks, p10, p90 = _deciles()
    width = p90 - p10
    peak = float(np.interp((likely - low) / (high - low), (peaks - p10) / width, peaks))
    whole = (high - low) / float(np.interp(peak, peaks, width))
    bottom = low - whole * float(np.interp(peak, peaks, p10))
    top = bottom + whole
    if floor is not None and bottom < floor:
        bottom = min(floor, low)
        top = bottom + _reach(likely - bottom, high - bottom)
    if ceiling is not None and top > ceiling:
        top = max(ceiling, high)
        bottom = top - _reach(top - likely, top - low)
        if floor is not None and bottom < floor:
            bottom = min(floor, low)
    return Ends(min(bottom, likely), likely, max(top, likely))


def _reach(peak: float, p90: float) -> float:
    """Length of the PERT that starts at 0 and has this peak and this P90, 0 <= peak <= p90."""
    peaks, _, deciles = _deciles()
    place = float(np.interp(peak / p90, peaks / deciles, peaks))
    return p90 / float(np.interp(place, peaks, deciles))


@cache
def _deciles() -> tuple[Draws, Draws, Draws]:
    """P10 and P90 of the PERT on [0, 1] for peaks from 0 to 1."""
    peaks = np.linspace(0.0, 1.0, 129)
    both = np.array([beta_quantile(np.array([0.1, 0.9]), *pert_shape(float(peak)), nodes=256) for peak in peaks])
    return peaks, both[:, 0], both[:, 1]
