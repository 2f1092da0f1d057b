from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import special, stats

from smmdesk.forecast.beta import beta_of_moments, beta_quantile, fit_beta
from smmdesk.forecast.laws import Kind, beta, distribution
from smmdesk.plan.declare import Law
from smmdesk.plan.range import Meaning, Range, guess, point

DECILES = np.array([0.1, 0.5, 0.9])


@pytest.mark.parametrize(("a", "b"), [(0.5, 0.5), (0.1, 3), (1, 5), (2, 300), (30, 1e5), (500, 3), (1e5, 1e6), (3e9, 1e9), (1e3, 1e9)])
def test_quantiles_of_a_rate_match_scipy_without_scipy(a: float, b: float) -> None:
    chances = np.array([0.01, 0.1, 0.35, 0.5, 0.65, 0.9, 0.99])
    expected = special.betaincinv(a, b, chances)
    if b == 1e9 and a == 1e3:
        expected = stats.gamma.ppf(chances, a) / (b + a)
    assert beta_quantile(chances, a, b) == pytest.approx(expected, rel=1e-4 if a >= 0.5 else 3e-4)


@given(st.floats(-5.5, 5.5), st.floats(0.01, 6.0))
def test_the_beta_of_a_range_has_its_p10_and_p90(odds: float, width: float) -> None:
    low, high = special.expit(odds - width / 2), special.expit(odds + width / 2)
    a, b = fit_beta(low, high)
    assert special.betaincinv(a, b, [0.1, 0.9]) == pytest.approx([low, high], rel=1e-4)
    assert special.betaincinv(b, a, [0.1, 0.9]) == pytest.approx([1 - high, 1 - low], rel=1e-4)


def test_a_range_of_limits_becomes_the_beta_with_the_moments_of_its_pert() -> None:
    law = distribution(Range(0.02, 0.05, 0.14, meaning=Meaning.MIN_MAX), Law.RATE)
    mean = (0.02 + 4 * 0.05 + 0.14) / 6
    assert law.mean == pytest.approx(mean)
    assert law.sd == pytest.approx(np.sqrt((mean - 0.02) * (0.14 - mean) / 7))


def test_no_certainty_about_a_rate_is_the_flat_beta() -> None:
    assert distribution(Range(0, 0.5, 1, meaning=Meaning.MIN_MAX), Law.RATE).beta_parameters == pytest.approx((3, 3))
    assert distribution(guess(0, 0.5, 1), Law.RATE).beta_parameters == pytest.approx((1, 1))


def test_a_cost_is_lognormal_with_the_geometric_mean_in_the_middle() -> None:
    law = distribution(guess(2, 3, 8), Law.COST)
    assert law.quantile(DECILES) == pytest.approx([2, 4, 8])
    other = stats.lognorm(law.b, scale=np.exp(law.a))
    assert (law.mean, law.sd) == pytest.approx((other.mean(), other.std()))
    assert law.likely_disagrees(2.2)
    assert not law.likely_disagrees(4.0)


def test_a_pert_between_limits_has_the_textbook_mean_and_the_exact_variance() -> None:
    law = distribution(Range(10, 12, 20, meaning=Meaning.MIN_MAX), Law.OTHER)
    mean = (10 + 48 + 20) / 6
    assert law.mean == pytest.approx(mean)
    assert law.sd**2 == pytest.approx((mean - 10) * (20 - mean) / 7)
    assert not law.likely_disagrees(12)


@given(st.floats(0, 1), st.floats(0.1, 1e4), st.floats(-1e4, 1e4))
def test_a_pert_of_deciles_has_them_and_its_peak_at_likely(part: float, width: float, low: float) -> None:
    number = guess(low, min(low + width, low + part * width), low + width)
    law = distribution(number, Law.OTHER, floor=-np.inf)
    slack = 2e-4 * width
    assert law.quantile(np.array([0.1, 0.9])) == pytest.approx([low, number.high], abs=slack)
    peak = law.low + (law.a - 1) / 4 * (law.high - law.low)
    assert peak == pytest.approx(number.likely, abs=slack)


def test_a_pert_ends_where_the_field_ends_and_keeps_the_other_decile() -> None:
    price = distribution(guess(0, 3, 5), Law.OTHER)
    assert price.low == 0
    assert price.percentile(0.9) == pytest.approx(5, rel=1e-4)
    doubling = distribution(guess(1.5, 1.7, 1.9), Law.OTHER, 1, 2)
    assert doubling.high == 2
    assert doubling.percentile(0.1) == pytest.approx(1.5, rel=1e-4)
    assert (distribution(guess(1.05, 1.7, 1.99), Law.OTHER, 1, 2).low, distribution(guess(1.05, 1.7, 1.99), Law.OTHER, 1, 2).high) == (1, 2)


@pytest.mark.parametrize(("low", "likely", "high"), [(0, 0.02, 0.05), (0, 0, 0.05), (0, 0.0499, 0.05), (0, 0, 1e-8), (0, 0.9, 0.9999)])
def test_a_rate_that_may_be_zero_keeps_its_upper_end(low: float, likely: float, high: float) -> None:
    law = distribution(guess(low, likely, high), Law.RATE)
    mirrored = distribution(guess(1 - high, 1 - likely, 1 - low), Law.RATE)
    if high > 1e-6:
        assert special.betaincinv(law.a, law.b, 0.9) == pytest.approx(high, rel=1e-4)
        assert 0.5 <= law.a <= 4
    assert (mirrored.b, mirrored.a) == pytest.approx((law.a, law.b), rel=1e-3)


def test_a_number_without_a_range_is_certain_whatever_its_law() -> None:
    for law in Law:
        certain = distribution(point(0.3), law)
        assert (certain.kind, certain.mean, certain.sd) == (Kind.POINT, 0.3, 0)
        assert certain.weight is None
        assert list(certain.quantile(DECILES)) == [0.3, 0.3, 0.3]


def test_a_rate_counts_like_so_many_visitors() -> None:
    law = beta(4, 96)
    assert law.weight == 100
    assert law.beta_parameters == (4, 96)
    assert beta_of_moments(law.mean, law.sd) == pytest.approx((4, 96))
    with pytest.raises(ValueError, match="positive"):
        beta(0, 1)


def test_a_rate_above_one_is_refused() -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        distribution(guess(0.1, 0.5, 1.2), Law.RATE)


ends = st.floats(0, 1e9, allow_subnormal=False)


@given(st.lists(ends, min_size=3, max_size=3), st.sampled_from(Law), st.sampled_from(Meaning))
def test_every_range_gives_a_distribution_that_stays_inside_and_rises(numbers: list[float], law: Law, meaning: Meaning) -> None:
    low, likely, high = sorted(numbers)
    if law is Law.RATE:
        low, likely, high = low / 1e9, likely / 1e9, high / 1e9
    found = distribution(Range(low, likely, high, meaning=meaning), law)
    values = found.quantile(np.linspace(0.0005, 0.9995, 50))
    assert np.isfinite(values).all()
    assert (np.diff(values) >= -1e-9 * np.abs(values[1:])).all()
    assert values[0] >= 0
    assert np.isfinite([found.mean, found.sd]).all()
    if law is Law.RATE:
        assert values[-1] <= 1


def test_the_live_path_does_not_load_scipy() -> None:
    code = (
        "import sys; from smmdesk.forecast import copula, noise, sensitivity, worth; from smmdesk.forecast.tables import table_of\n"
        "from smmdesk.plan.range import guess; from smmdesk.plan.declare import Law\n"
        "for law in Law: table_of(guess(0.1, 0.2, 0.4), law)\n"
        "raise SystemExit(any(name.partition('.')[0] == 'scipy' for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
