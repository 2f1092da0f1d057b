"""Spread: what the draws of one figure say: P10, P50, P90, mean, standard deviation, and how often it does not exist."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.value import Draws


@dataclass(frozen=True, slots=True)
class Spread:
    """Percentiles by linear interpolation between order statistics, over the draws in which the figure exists."""

    p10: float
    p50: float
    p90: float
    mean: float
    sd: float
    undefined: float
    """Share of the draws in which it does not exist."""

    @property
    def defined(self) -> bool:
        """Whether it exists in any draw."""
        return self.undefined < 1.0

    @property
    def is_point(self) -> bool:
        """Whether all draws agree."""
        return self.p10 == self.p90


NOWHERE = Spread(float("nan"), float("nan"), float("nan"), float("nan"), float("nan"), 1.0)


def spread_of(draws: Draws) -> Spread:
    """The spread of an array of draws, nan marking the undefined ones."""
    ordered = np.sort(draws)  # a full sort is quicker than a partial one (SIMD), and puts nan last
    known = ordered[: int(np.searchsorted(ordered, np.nan))]
    if not known.size:
        return NOWHERE
    p10, p50, p90 = (_between(known, chance) for chance in (0.1, 0.5, 0.9))
    mean = float(known.mean())
    sd = math.sqrt(float(np.square(known - known.dtype.type(mean)).mean()))
    return Spread(p10, p50, p90, mean, sd, 1.0 - known.size / draws.size)


def certain_spread(value: float) -> Spread:
    """The spread of a figure that is the same in every draw."""
    return NOWHERE if math.isnan(value) else Spread(value, value, value, value, 0.0, 0.0)


def percentiles(values: Draws, chances: tuple[float, ...]) -> tuple[float, ...]:
    """Quantiles with linear interpolation between order statistics; at least one value, none of them nan."""
    ordered = np.sort(values)
    return tuple(_between(ordered, chance) for chance in chances)


def _between(ordered: Draws, chance: float) -> float:
    place = chance * (ordered.size - 1)
    below = int(place)
    low, high = float(ordered[below]), float(ordered[min(below + 1, ordered.size - 1)])
    return low if low == high else low + (high - low) * (place - below)
