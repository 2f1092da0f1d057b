from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from smmdesk.forecast.binomial import at_least, beta_binomial, critical_count, interval, zero_bound


@given(st.integers(1, 3000), st.floats(0, 1), st.sampled_from([0.8, 0.95, 0.99]))
def test_intervals_are_scipys_clopper_pearson(trials: int, part: float, confidence: float) -> None:
    successes = round(trials * part)
    low, high = interval(np.array(successes), np.array(trials), confidence)
    oracle = stats.binomtest(successes, trials).proportion_ci(confidence, method="exact")
    assert (float(low), float(high)) == pytest.approx((oracle.low, oracle.high), abs=1e-9)


def test_no_success_bounds_the_rate_at_about_three_in_n() -> None:
    assert zero_bound(100) == pytest.approx(0.0295, abs=5e-5)
    assert pytest.approx(1 - (1 - zero_bound(40)) ** 40) == 0.95


@given(st.integers(0, 60), st.integers(1, 50), st.floats(0, 1))
def test_the_chance_of_at_least_k_is_the_binomial_sum(k: int, n: int, p: float) -> None:
    assert float(at_least(np.array(k), np.array(n), p)) == pytest.approx(float(stats.binom.sf(k - 1, n, p)), abs=1e-12)


@given(st.integers(1, 400), st.floats(0.001, 0.9), st.sampled_from([0.01, 0.05, 0.2]))
def test_the_critical_count_is_the_smallest_that_the_null_rate_rarely_reaches(n: int, p: float, alpha: float) -> None:
    count = int(critical_count(np.array([n]), p, alpha)[0])
    assert stats.binom.sf(count - 1, n, p) <= alpha * (1 + 1e-9)
    assert stats.binom.sf(count - 2, n, p) > alpha * (1 - 1e-9)


@given(st.integers(0, 300), st.floats(0.3, 50), st.floats(0.3, 500))
def test_the_predictive_is_scipys_beta_binomial(n: int, a: float, b: float) -> None:
    assert beta_binomial(n, a, b) == pytest.approx(stats.betabinom.pmf(np.arange(n + 1), n, a, b), abs=1e-10)
