"""Spread: what the draws of one figure say: P10, P50, P90, mean, standard deviation, and how often it does not exist."""

from __future__ import annotations

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
    known = ~np.isnan(draws)
    share = float(known.mean()) if draws.size else 0.0
    if not share:
        return NOWHERE
    values = draws if share == 1.0 else draws[known]
    p10, p50, p90 = percentiles(values, (0.1, 0.5, 0.9))
    return Spread(p10, p50, p90, float(values.mean()), float(values.std()), 1.0 - share)


def percentiles(values: Draws, chances: tuple[float, ...]) -> tuple[float, ...]:
    """Quantiles with linear interpolation between order statistics, by partial sorting."""
    places = [c * (values.size - 1) for c in chances]
    needed = sorted({i for place in places for i in (int(place), min(int(place) + 1, values.size - 1))})
    ordered = np.partition(values, needed)
    found = []
    for place in places:
        below = int(place)
        above = min(below + 1, values.size - 1)
        part = place - below
        found.append(float(ordered[below]) + (float(ordered[above]) - float(ordered[below])) * part)
    return tuple(found)
