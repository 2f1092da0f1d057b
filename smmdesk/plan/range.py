"""Range: an uncertain number that says where it comes from."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Origin(StrEnum):
    """Where an uncertain number comes from, weakest first."""

    GUESS = "guess"
    PUBLISHED = "published"
    OWN = "own"
    MEASURED = "measured"


class Meaning(StrEnum):
    """What the two ends say: 1 in 10 to be below or above, or never below or above (forecast.md 0)."""

    P10_P90 = "P10-P90"
    MIN_MAX = "min-max"


@dataclass(frozen=True, slots=True)
class Range:
    """Low, likely and high of an uncertain number, in the unit of its field (rates as fractions), with its origin.

    Raises ValueError unless `low <= likely <= high` and all are finite.
    """

    low: float
    likely: float
    high: float
    origin: Origin = Origin.GUESS
    source: str = ""
    """Id of the evidence (`resources/evidence`), or the owner's own words."""
    day: date | None = None
    """When it was found or measured."""
    meaning: Meaning = Meaning.P10_P90

    def __post_init__(self) -> None:
        if -math.inf < self.low <= self.likely <= self.high < math.inf:
            return
        if not all(math.isfinite(x) for x in (self.low, self.likely, self.high)):
            raise ValueError("the three numbers must be finite")
        raise ValueError("low must not be above likely, nor likely above high")

    def __ge__(self, limit: float) -> bool:
        return self.low >= limit

    def __gt__(self, limit: float) -> bool:
        return self.low > limit

    def __le__(self, limit: float) -> bool:
        return self.high <= limit

    def __lt__(self, limit: float) -> bool:
        return self.high < limit

    @property
    def is_point(self) -> bool:
        """Whether nothing is uncertain about it."""
        return self.low == self.high

    @property
    def ends(self) -> tuple[float, float, float]:
        """Low, likely, high."""
        return (self.low, self.likely, self.high)


def point(number: float, origin: Origin = Origin.OWN, source: str = "", day: date | None = None) -> Range:
    """A number that is known, or chosen."""
    return Range(number, number, number, origin, source, day)


def start_value(number: float) -> Range:
    """What stands in a plan until its owner says otherwise: a guess, and ours (source "start_value" of the evidence)."""
    return point(number, Origin.GUESS, "start_value")


def guess(low: float, likely: float, high: float) -> Range:
    """The owner's own estimate."""
    return Range(low, likely, high)
