"""Records: what the evidence files hold, as frozen values, each file read once and only when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from smmdesk.evidence.resource import resource, rows

__all__ = ["Platform", "Rate", "ReachShare", "Share", "SmallestBudget", "attribution", "budgets", "industries", "platforms", "rates"]

FORMATS = (
    "text",
    "image",
    "carousel",
    "short_video",
    "long_video",
    "live",
    "stories",
    "messaging",
    "link_in_post",
    "events",
    "groups",
    "shop",
)


@dataclass(frozen=True, slots=True)
class Platform:
    """Fact sheet of one network: editorial judgement resting on `sources`."""

    id: str
    name: str
    owner: str
    kind: str
    use: str
    """organic, paid or both."""
    formats: frozenset[str]
    goals_primary: tuple[str, ...]
    goals_secondary: tuple[str, ...]
    fit_b2b: str
    fit_b2c: str
    effort: str
    """low, medium or high, as the fits."""
    skew: str
    strengths: str
    limits: str
    posting: str
    ads_tool: str
    regions: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rate:
    """One published rate or cost. `value` is None when only a range was published; fractions 0..1, money in `currency`."""

    id: str
    channel: str
    """A platform id, or `paid_social`, `organic_social`, `paid_search`, `email`, `all`, ..."""
    metric: str
    objective: str | None
    industry: str
    segment: str | None
    basis: str | None
    """Denominator of an engagement or reach rate. Figures with different bases are never compared."""
    tier: str | None
    format: str | None
    value: float | None
    low: float | None
    high: float | None
    currency: str | None
    country: str
    """ISO code, `worldwide`, a region, or `unstated`."""
    period: str | None
    year: int
    source: str
    confidence: str
    """primary, vendor or secondary."""
    preferred: bool
    default: bool
    note: str


@dataclass(frozen=True, slots=True)
class Share:
    """Which part of a group of people uses a network. `margin`: half-width of the 95 % interval; None where none is known."""

    platform: str
    metric: str
    dimension: str
    group: str
    value: float
    margin: float | None
    sample: int | None
    country: str
    year: int
    source: str
    note: str


@dataclass(frozen=True, slots=True)
class ReachShare:
    """People that ads can reach on a network / `base` (`population` or `adults 18+`) of a country."""

    platform: str
    base: str
    value: float
    country: str
    period: str
    year: int
    source: str


@dataclass(frozen=True, slots=True)
class SmallestBudget:
    """The least a network accepts per day, per campaign, ad set or ad group (`scope`)."""

    platform: str
    scope: str
    objective: str
    value: float
    currency: str
    year: int
    source: str
    note: str


@cache
def platforms() -> Mapping[str, Platform]:
    """All fact sheets by id, in the order of the file."""
    return {row["id"]: _platform(row) for row in rows("platforms")}


@cache
def rates() -> tuple[Rate, ...]:
    """All published rates and costs."""
    return tuple(Rate(**row) for row in rows("rates"))


@cache
def shares() -> tuple[Share, ...]:
    """All survey shares."""
    return tuple(Share(**row) for row in rows("shares"))


@cache
def reach_shares() -> tuple[ReachShare, ...]:
    """All shares of a country's people that ads can reach."""
    return tuple(ReachShare(**row) for row in rows("reach"))


@cache
def budgets() -> tuple[SmallestBudget, ...]:
    """All smallest daily budgets."""
    return tuple(SmallestBudget(**row) for row in rows("budgets"))


@cache
def industries() -> Mapping[str, str]:
    """English names of the industries that have figures of their own, by id; `all` included."""
    return {row["id"]: row["name"] for row in rows("industries")}


@cache
def attribution() -> tuple[str, ...]:
    """Lines that must stand in the About box and under the printed sources."""
    return tuple(rows("attribution"))  # type: ignore[arg-type]


@cache
def collected() -> str:
    """ISO date on which the evidence was collected."""
    return str(resource("evidence", "sources")["meta"]["collected"])


def _platform(row: dict[str, Any]) -> Platform:
    return Platform(
        id=row["id"],
        name=row["name"],
        owner=row["owner"],
        kind=row["type"],
        use=row["use"],
        formats=frozenset(f for f in FORMATS if row[f"format_{f}"]),
        goals_primary=tuple(row["goals_primary"]),
        goals_secondary=tuple(row["goals_secondary"]),
        fit_b2b=row["fit_b2b"],
        fit_b2c=row["fit_b2c"],
        effort=row["effort"],
        skew=row["audience_skew"],
        strengths=row["strengths"],
        limits=row["limits"],
        posting=row["manual_posting"],
        ads_tool=row["ads_tool"],
        regions=row["regions"],
        sources=tuple(row["evidence_source_ids"]),
    )
