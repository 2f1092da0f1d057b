"""Timing: seasons and the delay between interest and purchase."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated

from smmdesk.plan.declare import Info, Unit

FLAT_YEAR = (1.0,) * 12
AT_ONCE = (1.0,)
LEAD_GENERATION = (0.5, 0.3, 0.2)
SEASONS: Mapping[str, tuple[float, ...]] = MappingProxyType(
    {
        "The same all year": FLAT_YEAR,
        "Christmas business": (0.8, 0.8, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 1.1, 1.4, 1.6),
        "Summer business": (0.6, 0.7, 0.8, 1.0, 1.2, 1.4, 1.5, 1.4, 1.1, 0.9, 0.7, 0.7),
        "Winter business": (1.4, 1.3, 1.1, 0.9, 0.8, 0.7, 0.7, 0.7, 0.9, 1.0, 1.2, 1.3),
        "Spring and autumn": (0.8, 0.9, 1.2, 1.3, 1.2, 0.9, 0.7, 0.8, 1.2, 1.2, 1.0, 0.8),
        "New Year resolutions": (1.6, 1.3, 1.1, 1.0, 0.9, 0.8, 0.7, 0.8, 1.1, 1.0, 0.9, 0.8),
    }
)
"""Shapes to begin with, by their English name: modelling choices of ours, not measured; each has mean 1."""


@dataclass(frozen=True)
class Timing:
    """`season`: twelve indices, January first, mean 1 over the year. `lag`: share of a lead's sales after 0, 1, 2... months, sum 1."""

    season: Annotated[tuple[float, ...], Info("Season", "How demand differs by calendar month; 1 is average.", Unit.RATIO)] = FLAT_YEAR
    lag: Annotated[
        tuple[float, ...], Info("Delay of purchases", "Which part of the leads buys at once, a month later, and so on.", Unit.FRACTION)
    ] = AT_ONCE

    def __post_init__(self) -> None:
        if len(self.season) != 12 or min(self.season) < 0 or sum(self.season) <= 0:
            raise ValueError("the season needs twelve numbers that are not negative and not all zero")
        if not self.lag or min(self.lag) < 0 or abs(sum(self.lag) - 1) > 1e-9:
            raise ValueError("the parts of the delay must not be negative and must add up to 1")

    @property
    def season_index(self) -> tuple[float, ...]:
        """The twelve indices scaled to mean 1 over the full calendar year."""
        mean = sum(self.season) / 12
        return tuple(s / mean for s in self.season)
