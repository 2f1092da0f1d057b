from __future__ import annotations

import numpy as np
import pytest
from scipy.integrate import quad

from smmdesk.measure.learn import matured_trials, update_rate
from smmdesk.measure.maturing import Cohort, exact_update

COHORTS = [Cohort(100, 2, 0.5), Cohort(80, 4, 0.8), Cohort(60, 3, 1.0)]


def test_the_grid_is_the_integral_of_the_likelihood() -> None:
    def weight(p: float) -> float:
        out = p**3 * (1 - p) ** 95
        for c in COHORTS:
            out *= p**c.sales * (1 - p * c.matured) ** (c.leads - c.sales)
        return out * 1e20

    found = exact_update((4, 96), COHORTS)
    whole = quad(weight, 0, 0.4, epsrel=1e-10)[0]
    mean = quad(lambda p: p * weight(p), 0, 0.4, epsrel=1e-10)[0] / whole
    square = quad(lambda p: p * p * weight(p), 0, 0.4, epsrel=1e-10)[0] / whole
    assert found.mean == pytest.approx(mean, rel=1e-6)
    assert found.sd == pytest.approx(np.sqrt(square - mean**2), rel=1e-5)


def test_the_short_cut_of_the_plan_differs_little_for_small_rates() -> None:
    exact = exact_update((4, 96), COHORTS)
    trials = matured_trials([100, 80, 60], [0.5, 0.3, 0.2], 9)
    a, b = update_rate((4, 96), 9, trials)
    assert a / (a + b) == pytest.approx(exact.mean, rel=0.02)
    naive = update_rate((4, 96), 9, 240)
    assert abs(naive[0] / sum(naive) - exact.mean) > 5 * abs(a / (a + b) - exact.mean)


def test_fully_matured_leads_give_the_beta_and_no_leads_the_prior() -> None:
    found = exact_update((4, 96), [Cohort(50, 3, 1.0)]).as_beta()
    assert found == pytest.approx((7, 143), rel=1e-4)
    assert exact_update((4, 96), []).as_beta() == pytest.approx((4, 96), rel=1e-4)


def test_sales_without_a_chance_are_refused() -> None:
    with pytest.raises(ValueError, match="had a chance"):
        exact_update((4, 96), [Cohort(10, 1, 0.0)])
    with pytest.raises(ValueError, match="had a chance"):
        exact_update((4, 96), [Cohort(10, 11, 1.0)])
