"""Maturing: the exact likelihood of a rate while young leads may still buy (forecast.md 12.2), on a grid, to check the short cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.value import Draws


@dataclass(frozen=True, slots=True)
class Cohort:
    """Leads of one month: how many, how many bought so far, and which part of their chance has passed (0..1)."""

    leads: float
    sales: float
    matured: float


@dataclass(frozen=True)
class GridBelief:
    """A belief about a rate as chances on a grid of rates."""

    rates: Draws
    chances: Draws

    @property
    def mean(self) -> float:
        """Expected rate."""
        return float(np.sum(self.rates * self.chances))

    @property
    def sd(self) -> float:
        """Standard deviation."""
        return float(np.sqrt(np.sum(self.chances * (self.rates - self.mean) ** 2)))

    def as_beta(self) -> tuple[float, float]:
        """The Beta with the same mean and deviation, to go on with."""
        from smmdesk.forecast.beta import beta_of_moments

        return beta_of_moments(self.mean, self.sd)


def exact_update(prior: tuple[float, float], cohorts: Sequence[Cohort], nodes: int = 4001) -> GridBelief:
    """The posterior with likelihood p^k prod (1 - p L_j)^(n_j - k_j), on a grid even in the log-odds of p.

    Raises ValueError for more sales than leads, or for sales where no chance has passed yet.
    """
    if any(not 0.0 <= c.sales <= c.leads or (c.matured <= 0.0 < c.sales) for c in cohorts):
        raise ValueError("sales need leads that had a chance to buy")
    a, b = prior
    odds = np.linspace(-30.0, 30.0, nodes)
    rates = np.exp(-np.logaddexp(0.0, -odds))
    total = a * -np.logaddexp(0.0, -odds) + b * -np.logaddexp(0.0, odds)
    for cohort in cohorts:
        total = total + cohort.sales * -np.logaddexp(0.0, -odds)
        total = total + (cohort.leads - cohort.sales) * np.log1p(-np.minimum(rates * cohort.matured, 1.0 - 1e-16))
    weight = np.exp(total - total.max())
    return GridBelief(rates, weight / weight.sum())
