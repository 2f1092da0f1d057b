"""Traits: what an owner writes about a segment's gender, income and education, as groups of the surveys.

The words are those the form offers (`plan/lists.py`); an owner's own words are not used for the ranking.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

from smmdesk.plan.market import Segment

T = TypeVar("T")

GENDERS: Mapping[str, float] = MappingProxyType({"All": 0.5, "Mostly women": 0.8, "Mostly men": 0.2, "Women": 1.0, "Men": 0.0})
"""Part of women in the segment. "Mostly" is taken as 8 in 10: our choice."""

INCOMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "Low": ("under 30k",),
        "Low to middle": ("under 30k", "30k to 69,999"),
        "Middle": ("30k to 69,999", "70k to 99,999"),
        "Middle to high": ("70k to 99,999", "100k or more"),
        "High": ("100k or more",),
    }
)
"""Household income in US dollars a year, as the survey groups it."""

EDUCATIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"School": ("high school or less",), "Vocational training": ("some college",), "College or university": ("college graduate",)}
)

AGES: tuple[tuple[str, int, int], ...] = (("18-29", 18, 29), ("30-49", 30, 49), ("50-64", 50, 64), ("65+", 65, 85))


def women(segment: Segment) -> float | None:
    """Part of women; None when nothing usable is written or both are meant alike."""
    part = _found(GENDERS, segment.gender)
    return None if part == 0.5 else part


def incomes(segment: Segment) -> tuple[str, ...]:
    """Survey groups of the household income; empty when not usable."""
    return _found(INCOMES, segment.income) or ()


def educations(segment: Segment) -> tuple[str, ...]:
    """Survey groups of the education; empty when not usable."""
    return _found(EDUCATIONS, segment.education) or ()


def ages(segment: Segment) -> dict[str, float]:
    """Weight of each survey age group: every year of age counts alike. Empty when no age is given."""
    if segment.age_from is None and segment.age_to is None:
        return {}
    low = max(18, segment.age_from if segment.age_from is not None else 18)
    high = max(low, segment.age_to if segment.age_to is not None else AGES[-1][2])
    years = {name: max(0, min(high, last) - max(low, first) + 1) for name, first, last in AGES}
    total = sum(years.values())
    return {name: n / total for name, n in years.items() if n} if total else {AGES[-1][0]: 1.0}


def _found(table: Mapping[str, T], words: str) -> T | None:
    return next((value for name, value in table.items() if name.casefold() == words.strip().casefold()), None)
