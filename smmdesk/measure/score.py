"""Score: how good past forecasts were, and what that says about the next one (issue 3.8)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from smmdesk.forecast.binomial import interval
from smmdesk.words.text import Count, Percent, Text, Undefined, say

_INSIDE = 0.8
"""The part of results that P10-P90 ranges should catch."""
_CAUTION = 5.0
"""A bias of n forecasts is believed for n / (n + 5): one lucky month is no habit [choice]."""


@dataclass(frozen=True, slots=True)
class Past:
    """One past forecast (P10, P50, P90) and what came."""

    low: float
    middle: float
    high: float
    actual: float


@dataclass(frozen=True)
class Score:
    """`caught` of `count` results lay inside their ranges; `factor` corrects the next forecast; `interval_score`: lower is better.

    `plausible`: the 95 % interval of the catching rate, which says whether so few forecasts prove anything.
    """

    count: int
    caught: int
    plausible: tuple[float, float]
    factor: float
    interval_score: float
    text: Text


def score(past: Sequence[Past]) -> Score | Undefined:
    """Coverage, bias and sharpness of past forecasts."""
    if not past:
        return Undefined(say("no forecast has come to its end yet"))
    count = len(past)
    caught = sum(p.low <= p.actual <= p.high for p in past)
    low, high = (float(end) for end in interval(caught, count))  # type: ignore[arg-type]
    mean = sum(_interval_score(p) for p in past) / count
    return Score(count, caught, (low, high), correction(past), mean, _words(count, caught, low, high))


def correction(past: Sequence[Past]) -> float:
    """The factor on the next forecast: the mean of ln(actual / middle), pulled towards 0 while there are few; 1 without any.

    Forecasts or results that are not above 0 have no ratio and are left out.
    """
    logs = [math.log(p.actual / p.middle) for p in past if p.actual > 0.0 and p.middle > 0.0]
    return math.exp(sum(logs) / (len(logs) + _CAUTION)) if logs else 1.0


def _interval_score(past: Past) -> float:
    """Width plus 10 times what lies outside (Gneiting and Raftery 2007, for an 80 % range)."""
    beyond = max(past.low - past.actual, 0.0) + max(past.actual - past.high, 0.0)
    return past.high - past.low + 2.0 / (1.0 - _INSIDE) * beyond


def _words(count: int, caught: int, low: float, high: float) -> Text:
    seen = {"caught": Count(caught), "count": Count(count), "wanted": Percent(_INSIDE)}
    if high < _INSIDE:
        return say("your ranges caught {caught} of {count} results, too few for {wanted}: make them wider", **seen)
    if low > _INSIDE:
        return say("your ranges caught {caught} of {count} results, more than {wanted}: they may be narrower", **seen)
    return say("your ranges caught {caught} of {count} results, which fits {wanted}", **seen)
