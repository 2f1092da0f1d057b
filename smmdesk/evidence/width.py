"""Width: how wide a published figure becomes as a range, when its publisher gives one number only.

The rule, once for all: an owner's own figure is taken to lie between half and double the published one in 8 of 10 cases. It is ours,
and on the careful side: the only published quartiles among the evidence (15 shops run by one agency, `tgm_meta_2026`) stand for 1 in 10
ends of 0.6 to 1.6 times the middle for clicks, 0.5 to 2.0 for CPM and 0.3 to 2.9 for CPC. Rates are halved and doubled as odds, so that a
rate of 80 % stays below 100 %. Ends that were published, and what other publishers found, can only make the range wider.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from smmdesk.plan.range import Range

FACTOR = 2.0


def widen_rate(rate: float) -> tuple[float, float]:
    """Low and high end around a rate 0..1, odds divided and multiplied by `FACTOR`."""
    return rate / (rate + FACTOR * (1 - rate)), FACTOR * rate / (FACTOR * rate + 1 - rate)


def widen_cost(cost: float) -> tuple[float, float]:
    """Low and high end around an amount of money."""
    return cost / FACTOR, cost * FACTOR


def middle(low: float, high: float) -> float:
    """The likely figure between two published ends: their geometric mean, where a cost's median lies (forecast.md 9.1)."""
    return math.sqrt(low * high)


def scale(range_: Range, factor: float) -> tuple[float, float, float]:
    """The three numbers times a factor."""
    low, likely, high = range_.ends
    return low * factor, likely * factor, high * factor


def spread(ends: tuple[float, float], others: Iterable[float]) -> tuple[float, float]:
    """The ends, moved outwards to what others found."""
    found = [*ends, *others]
    return min(found), max(found)


DIGITS = 3
"""Significant digits of a figure worked out from a published one; more would look more exact than the evidence is."""
PUBLISHED_DIGITS = 4
"""No publisher gives more."""


def plain(number: float, digits: int = DIGITS) -> float:
    """The number without false digits: 0.506772 as 0.507."""
    return float(f"{number:.{digits}g}")


def plain_ends(low: float, likely: float, high: float) -> tuple[float, float, float]:
    """A range without false digits: its ends are ours, its likely figure mostly the publisher's own."""
    shown = plain(likely, PUBLISHED_DIGITS)
    return min(plain(low), shown), shown, max(plain(high), shown)
