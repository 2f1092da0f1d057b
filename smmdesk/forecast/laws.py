"""Laws: from a range of the plan to its probability distribution (forecast.md 9.1, 9.2).

Rates are Beta, and the same Beta is the prior that measured counts update. Costs, market sizes and other positive amounts are lognormal,
everything else is PERT. Where a range asks for what its law cannot give, the nearest thing is taken, always by these rules [choice]:

- A rate with a P10 of 0 (or a P90 of 1): no Beta has it. The other end is kept exactly, the likely value becomes the median as far as a
  shape between 0.5 and 4 allows. Both at once: mean (low + 4 likely + high)/6, and the weight of two observations.
- A cost with low = 0 (or a millionth of its P90), or with ends meant as never exceeded: PERT, because a lognormal reaches from above 0
  to infinity.
- A PERT that would reach beyond what the field allows (below 0, if `low` is not negative): it ends there, the other end keeps its
  percentile.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import numpy as np

from smmdesk.forecast.beta import DECILE, beta_moments, beta_of_moments, beta_quantile, fit_beta, fit_second_shape
from smmdesk.forecast.normal import normal_quantile
from smmdesk.forecast.pert import Ends, pert_ends, pert_shape
from smmdesk.forecast.value import Draws
from smmdesk.plan.declare import Law
from smmdesk.plan.range import Meaning, Range

_NEARLY_NEVER = 1e-6
"""A rate below it counts as 0, one above 1 minus it as 1, and a cost below this part of its P90 as 0: nobody knows so well."""
_SAME = 1e-13
"""Ends that differ by less (of the larger one; for rates: in all) are one number."""


class Kind(StrEnum):
    """Family of a distribution."""

    POINT = "point"
    BETA = "beta"
    LOGNORMAL = "lognormal"
    PERT = "pert"


@dataclass(frozen=True, slots=True)
class Distribution:
    """What is believed about one uncertain number.

    `a`, `b`: the two shapes of Beta and PERT; mean and standard deviation of the logarithm for lognormal; 0 for a point.
    `low`, `high`: ends of the support (0 and 1 for Beta, 0 and infinity for lognormal, twice the number for a point).
    """

    kind: Kind
    a: float
    b: float
    low: float
    high: float

    def quantile(self, chance: Draws) -> Draws:
        """The value with this chance to be below it, for an array of chances 0 < p < 1."""
        chance = np.asarray(chance, dtype=np.float64)
        if self.kind is Kind.POINT:
            return np.full(chance.shape, self.low)
        if self.kind is Kind.LOGNORMAL:
            out: Draws = np.exp(self.a + self.b * normal_quantile(chance))
            return out
        return self.low + (self.high - self.low) * beta_quantile(chance, self.a, self.b)

    def percentile(self, chance: float) -> float:
        """One quantile as a plain number."""
        return float(self.quantile(np.array([chance]))[0])

    @property
    def mean(self) -> float:
        """Expected value."""
        if self.kind is Kind.POINT:
            return self.low
        if self.kind is Kind.LOGNORMAL:
            return math.exp(self.a + self.b * self.b / 2.0)
        return self.low + (self.high - self.low) * beta_moments(self.a, self.b)[0]

    @property
    def sd(self) -> float:
        """Standard deviation."""
        if self.kind is Kind.POINT:
            return 0.0
        if self.kind is Kind.LOGNORMAL:
            return self.mean * math.sqrt(math.expm1(self.b * self.b))
        return (self.high - self.low) * beta_moments(self.a, self.b)[1]

    @property
    def beta_parameters(self) -> tuple[float, float] | None:
        """(a, b) of a rate, the prior of the update in forecast.md 12.2; nothing for other kinds."""
        return (self.a, self.b) if self.kind is Kind.BETA else None

    @property
    def weight(self) -> float | None:
        """How many observations a rate's range counts like (a + b); nothing for other kinds."""
        return self.a + self.b if self.kind is Kind.BETA else None

    def likely_disagrees(self, likely: float) -> bool:
        """Whether the owner's likely value lies outside the fitted P35-P65, so that the three numbers contradict each other.

        A PERT takes the likely value as its peak and never disagrees.
        """
        if self.kind in (Kind.POINT, Kind.PERT):
            return False
        below, above = self.quantile(np.array([0.35, 0.65]))
        return not below * (1.0 - 1e-6) <= likely <= above * (1.0 + 1e-6)


@lru_cache(maxsize=1024)
def distribution(number: Range, law: Law, floor: float | None = None, ceiling: float | None = None) -> Distribution:
    """The distribution of a range. `floor` and `ceiling` are the limits of its field; a range of rates must lie in [0, 1].

    It is kept, because fitting a Beta costs half a millisecond. Raises ValueError for a rate outside [0, 1].
    """
    low, likely, high = number.ends
    if law is Law.RATE and not 0.0 <= low <= high <= 1.0:
        raise ValueError("a rate must lie between 0 and 1")
    if high - low <= _SAME * (1.0 if law is Law.RATE else max(abs(low), abs(high))):
        return point_mass(likely)
    if law is Law.RATE:
        return beta(*(_beta_of_ends(low, likely, high) if number.meaning is Meaning.P10_P90 else _beta_of_limits(low, likely, high)))
    if law is Law.COST and low > _NEARLY_NEVER * high and number.meaning is Meaning.P10_P90:
        middle = (math.log(low) + math.log(high)) / 2.0
        return Distribution(Kind.LOGNORMAL, middle, (math.log(high) - math.log(low)) / (2.0 * DECILE), 0.0, math.inf)
    if number.meaning is Meaning.MIN_MAX:
        return pert(Ends(low, likely, high))
    return pert(pert_ends(low, likely, high, 0.0 if floor is None and low >= 0.0 else floor, ceiling))


def point_mass(number: float) -> Distribution:
    """A number that is certain."""
    return Distribution(Kind.POINT, 0.0, 0.0, number, number)


def beta(a: float, b: float) -> Distribution:
    """A rate known like a + b observations, a of them successes. Raises ValueError unless both are positive."""
    if not (a > 0.0 and b > 0.0):
        raise ValueError("both parameters of a Beta must be positive")
    return Distribution(Kind.BETA, a, b, 0.0, 1.0)


def pert(ends: Ends) -> Distribution:
    """The PERT between two ends with its peak at `likely`: a Beta stretched to them (forecast.md 9.1)."""
    if not ends.low < ends.high:
        return point_mass(ends.likely)
    return Distribution(Kind.PERT, *pert_shape((ends.likely - ends.low) / (ends.high - ends.low)), ends.low, ends.high)


def _beta_of_limits(low: float, likely: float, high: float) -> tuple[float, float]:
    """The Beta with mean and variance of the PERT between the limits (forecast.md 9.2)."""
    mean = (low + 4.0 * likely + high) / 6.0
    return beta_of_moments(mean, math.sqrt((mean - low) * (high - mean) / 7.0))


def _beta_of_ends(low: float, likely: float, high: float) -> tuple[float, float]:
    never, always = low < _NEARLY_NEVER, high > 1.0 - _NEARLY_NEVER
    if never and always:
        mean = (low + 4.0 * likely + high) / 6.0
        return 2.0 * mean, 2.0 * (1.0 - mean)
    if never and high > _NEARLY_NEVER:
        return _beta_of_one_end(likely, high)
    if always and low < 1.0 - _NEARLY_NEVER:
        b, a = _beta_of_one_end(1.0 - likely, 1.0 - low)
        return a, b
    if never or always:
        return _beta_of_limits(low, likely, high)
    return fit_beta(low, high)


def _beta_of_one_end(median: float, high: float) -> tuple[float, float]:
    """The Beta with this P90, and with this median as far as 0.5 <= a <= 4 allows."""
    for a, beyond in ((0.5, -1), (4.0, 1)):
        b = fit_second_shape(a, high)
        reached = float(beta_quantile(np.array([0.5]), a, b)[0])
        if (median - reached) * beyond >= 0.0:
            return a, b
    return fit_beta(median, high, 0.5, 0.9)
