from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from scipy import stats

from smmdesk.forecast.lattice import points
from smmdesk.forecast.noise import count_quantile, live_counts, noisy_counts
from smmdesk.forecast.normal import normal_quantile

EVEN = normal_quantile((np.arange(16_384) + 0.5) / 16_384)
LAG = (0.5, 0.3, 0.2)


def _law(mean: float, ratio: float) -> object:
    if ratio == 1:
        return stats.poisson(mean)
    return stats.nbinom(mean / (ratio - 1), 1 / ratio) if ratio > 1 else stats.binom(round(mean / (1 - ratio)), 1 - ratio)


@pytest.mark.parametrize(
    ("mean", "ratio"), [(0.3, 1), (3, 1), (8, 1), (20, 1), (20, 1.2), (30, 10), (300, 10), (5, 0.5), (40, 0.9), (2000, 10), (1, 2)]
)
def test_live_counts_follow_the_exact_law(mean: float, ratio: float) -> None:
    found = count_quantile(np.full(16_384, float(mean)), np.full(16_384, float(ratio)), EVEN)
    exact = _law(mean, ratio).ppf(stats.norm.cdf(EVEN))
    assert np.abs(found - exact).max() <= max(1, 0.002 * mean)
    assert np.mean(found != exact) < (0.02 if mean < 1000 else 0.2)
    assert found.mean() == pytest.approx(mean, rel=2e-3)


def test_months_of_a_channel_have_the_exact_mean_and_spread() -> None:
    draws, months, visits, lead, sale, phi = 60_000, 6, 300.0, 0.1, 0.2, 10.0
    found = noisy_counts(np.random.default_rng(1), np.full((draws, months), visits), lead, sale, LAG, phi)
    assert found.visits.mean() == pytest.approx(visits, rel=2e-3)
    assert found.visits.var() == pytest.approx(phi * visits, rel=0.02)
    assert found.leads.var() == pytest.approx(visits * lead * (1 + lead * (phi - 1)), rel=0.02)
    expected = visits * lead * sale * np.cumsum([*LAG, 0, 0, 0])
    assert found.sales.mean(axis=0) == pytest.approx(expected, rel=0.01)
    assert found.tail.mean() == pytest.approx(visits * lead * sale * (0.2 + 0.5), rel=0.01)
    total = found.sales.sum(axis=1) + found.tail
    assert total.mean() == pytest.approx(months * visits * lead * sale, rel=0.005)
    assert total.var() == pytest.approx(months * visits * lead * sale * (1 + lead * sale * (phi - 1)), rel=0.03)


def test_sales_of_leads_that_buy_at_once_never_exceed_the_leads() -> None:
    found = noisy_counts(np.random.default_rng(1), np.full((2000, 3), 20.0), 0.5, 0.9, (1.0,), 10)
    assert (found.sales <= found.leads).all()
    assert (found.leads <= found.visits).all()
    assert (found.tail == 0).all()


@pytest.mark.parametrize(("lead", "sale"), [(0.0, 0.5), (1.0, 0.0), (1.0, 1.0)])
def test_rates_of_zero_and_one_are_legal(lead: float, sale: float) -> None:
    visits = np.full((500, 2), 40.0)
    found = noisy_counts(np.random.default_rng(1), visits, lead, sale, LAG, 1)
    assert (found.leads == lead * found.visits).all()
    assert (found.sales.sum(axis=1) + found.tail == sale * found.leads.sum(axis=1)).all()
    seen, leads, sales = live_counts(visits[:, 0], lead, sale, 1, np.tile(EVEN[::32][:500], (3, 1)))
    assert (leads == lead * seen).all()
    assert (sales == sale * leads).all()


def test_no_visits_no_sales_and_a_horizon_shorter_than_the_lag() -> None:
    found = noisy_counts(np.random.default_rng(1), np.zeros((10, 2)), 0.5, 0.5, LAG, 10)
    assert not found.visits.any()
    late = noisy_counts(np.random.default_rng(1), np.full((100, 1), 500.0), 1, 1, (0, 0, 1), 10)
    assert not late.sales.any()
    assert (late.tail == late.leads[:, 0]).all()
    assert not count_quantile(np.zeros(4), np.ones(4), np.array([-2.0, 0, 1, 4])).any()


@pytest.mark.parametrize(("visits", "phi"), [(60, 10), (60, 1), (400, 10), (3000, 10)])
def test_the_live_form_is_close_to_the_exact_one_also_for_small_businesses(visits: float, phi: float) -> None:
    """12 months, lead rate about 6 %, sale rate about 30 %: 13, 86 and 650 sales in all."""
    random = np.random.default_rng(11)
    lead, sale = random.beta(30, 470, 16_384), random.beta(12, 28, 16_384)
    monthly = np.full((16_384, 12), float(visits))
    exact = noisy_counts(random, monthly, lead, sale, LAG, phi)
    normals = normal_quantile((np.array([points(2, name, k) for k, name in enumerate("vls", 90)]) + 0.5) / 2**32)
    live = live_counts(monthly.sum(axis=1), lead, sale, phi, normals)
    for one, other in zip((exact.visits.sum(1), exact.leads.sum(1), exact.sales.sum(1) + exact.tail), live, strict=True):
        deciles = np.percentile(one, [10, 50, 90])
        assert np.percentile(other, [10, 50, 90]) == pytest.approx(deciles, rel=0.03)
        for goal in np.percentile(one, [20, 50, 80]):
            assert np.mean(other >= goal) == pytest.approx(np.mean(one >= goal), abs=0.015)


def test_noise_needs_little_memory_whatever_the_number_of_draws() -> None:
    visits = np.full((200_000, 12), 100.0)
    result = 3 * visits.nbytes + visits.shape[0] * 8
    tracemalloc.start()
    noisy_counts(np.random.default_rng(1), visits, 0.1, 0.2, LAG, 10)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak - result <= 8 * 2**20


def test_the_same_stream_gives_the_same_luck_and_a_huge_mean_none() -> None:
    one, two = (noisy_counts(np.random.default_rng(4), np.full((100, 3), 70.0), 0.2, 0.2, LAG, 10) for _ in range(2))
    assert (one.sales == two.sales).all()
    huge = noisy_counts(np.random.default_rng(4), np.full((3, 2), 1e13), 0.0, 0.0, (1.0,), 10)
    assert (huge.visits == 1e13).all()
    with pytest.raises(ValueError, match="at least 1"):
        noisy_counts(np.random.default_rng(4), np.ones((1, 1)), 0.1, 0.1, (1.0,), 0.5)
