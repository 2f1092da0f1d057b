"""Audience: which part of a segment uses a network, computed from the survey shares, with a margin.

Age and gender come from the cells of the survey. Income and education move that share on the odds scale by their own group against all
adults, the average of the two when both are known, because they go together. In another country the level of a national figure replaces the
American one where there is one, and the pattern by age and gender stays. Modelling choices of ours; docs/evidence.md says so.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from smmdesk.evidence import traits
from smmdesk.evidence.records import Share, platforms, reach_shares, shares
from smmdesk.plan.market import Segment

USING = "share_of_adults_using"
NATIONAL = ("share_of_population_using_weekly", "share_of_online_adults_reached", "advertising_reach", "share_using_for_messaging")
NO_NATIONAL_FIGURE = 0.15
"""Margin added, as a share, when an American figure stands for another country."""
FLOOR = 0.005


@dataclass(frozen=True, slots=True)
class Fit:
    """Share 0..1 of a group of people on a network, half-width of its 95 % interval, and what it rests on."""

    share: float
    margin: float
    sources: tuple[str, ...]
    national: str = ""
    """Metric of the national figure whose level was taken; empty if none."""
    american: bool = True
    """Whether the level is that of the US."""


def fit(platform: str, segment: Segment, country: str = "US") -> Fit | None:
    """Which part of a segment uses a network; None where no survey or national figure covers it."""
    cells = _cells(platform)
    level = None if country == "US" else _national(platform, country)
    if not cells:
        return Fit(level[0], NO_NATIONAL_FIGURE, (level[1],), level[2], False) if level else None
    share, margin = _by_age_and_gender(cells, segment)
    share, margin = _moved(share, margin, cells, (("income", traits.incomes(segment)), ("education", traits.educations(segment))))
    source = cells["all", "all"][2]
    if country == "US":
        return Fit(share, margin, (source,))
    if level is None:
        return Fit(share, math.hypot(margin, NO_NATIONAL_FIGURE), (source,))
    moved = _share(_odds(share) + _odds(level[0]) - _odds(cells["all", "all"][0]))
    return Fit(moved, math.hypot(margin, NO_NATIONAL_FIGURE), (level[1], source), level[2], False)


@cache
def _cells(platform: str) -> dict[tuple[str, str], tuple[float, float, str]]:
    found = [s for s in shares() if s.platform == platform and s.metric == USING and s.country == "US"]
    return {(s.dimension, s.group): (s.value, s.margin or 0.0, s.source) for s in found}


@cache
def _national(platform: str, country: str) -> tuple[float, str, str] | None:
    found = [
        (NATIONAL.index(s.metric), -s.year, s.value, s.source, s.metric)
        for s in shares()
        if s.platform == platform and s.country == country and s.metric in NATIONAL and s.dimension == "all" and _counts(s)
    ]
    found += [
        (NATIONAL.index("advertising_reach"), -r.year, r.value, r.source, "advertising_reach")
        for r in reach_shares()
        if r.platform == platform and r.country == country and r.base == "adults 18+"
    ]
    if not found:
        return None
    _, _, value, source, metric = min(found)
    return value, source, metric


def _counts(share: Share) -> bool:
    """Use for messages tells how many people are there only of a network that is a messenger."""
    return share.metric != "share_using_for_messaging" or "messaging" in platforms()[share.platform].kind


def _by_age_and_gender(cells: dict[tuple[str, str], tuple[float, float, str]], segment: Segment) -> tuple[float, float]:
    ages, women = traits.ages(segment), traits.women(segment)
    if not ages and women is None:
        return cells["all", "all"][:2]
    parts: list[tuple[float, tuple[float, float]]] = []
    for age, weight in (ages or {"": 1.0}).items():
        parts += [(weight * part, cells[key][:2]) for part, key in _keys(age, women)]
    return sum(w * p for w, (p, _) in parts), math.sqrt(sum((w * m) ** 2 for w, (_, m) in parts))


def _keys(age: str, women: float | None) -> Iterable[tuple[float, tuple[str, str]]]:
    if women is None:
        return [(1.0, ("age", age))]
    both = ((women, "women"), (1 - women, "men"))
    return [(part, ("age_gender", f"{age} {name}") if age else ("gender", name)) for part, name in both if part]


def _moved(
    share: float,
    margin: float,
    cells: dict[tuple[str, str], tuple[float, float, str]],
    groups: Iterable[tuple[str, tuple[str, ...]]],
) -> tuple[float, float]:
    """The share moved on the odds scale by income and education; margins add up as independent errors on that scale."""
    base = _odds(cells["all", "all"][0])
    shifts: list[tuple[float, float]] = []
    for dimension, names in groups:
        found = [cells[dimension, name] for name in names if (dimension, name) in cells]
        if found:
            mean = sum(c[0] for c in found) / len(found)
            error = math.sqrt(sum(c[1] ** 2 for c in found)) / len(found)
            shifts.append((_odds(mean) - base, error / _slope(mean)))
    if not shifts:
        return share, margin
    shift = sum(s for s, _ in shifts) / len(shifts)
    error = math.sqrt(sum(e**2 for _, e in shifts)) / len(shifts)
    moved = _share(_odds(share) + shift)
    return moved, math.hypot(margin / _slope(share), error) * _slope(moved)


def _odds(share: float) -> float:
    inside = min(max(share, FLOOR), 1 - FLOOR)
    return math.log(inside / (1 - inside))


def _share(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))


def _slope(share: float) -> float:
    """How much a share moves per unit of log odds."""
    inside = min(max(share, FLOOR), 1 - FLOOR)
    return inside * (1 - inside)
