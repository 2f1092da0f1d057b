from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from scipy import stats

from smmdesk.forecast.lattice import points
from smmdesk.forecast.noise import count_quantile, counts_of, live_counts, strength_of
from smmdesk.forecast.normal import normal_quantile

EVEN = normal_quantile((np.arange(16_384) + 0.5) / 16_384)
LAG = (0.5, 0.3, 0.2)


def noisy_counts(random, visits, lead, sale, lag, phi) -> SimpleNamespace:
    """One channel's luck, draws x months, the tail in one number for each draw."""
    months = visits.shape[1]
    counts = counts_of(random, strength_of(random, visits.T, lead, sale, phi), lag)
    return SimpleNamespace(
        visits=counts.visits.T, leads=counts.leads.T, sales=counts.sales[:months].T, tail=counts.sales[months:].sum(axis=0)
    )


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
        assert np.percentile(other, [10, 50, 90]) == pytest.approx(deciles, rel=0.03, abs=1.0)  # whole people: one more or less
        for goal in np.percentile(one, [20, 50, 80]):
            assert np.mean(other >= goal) == pytest.approx(np.mean(one >= goal), abs=0.015)


def one_by_one(random, visits, lead, sale, lag, phi, draws: int) -> np.ndarray:
    """The definition, step by step: negative binomial visits, binomial leads, sales dealt out over the lag. Rows: v1 l1 v2 l2 s1 s2 s3."""
    out = np.zeros((len(visits) * 2 + len(visits) + len(lag) - 1, draws))
    for t, mean in enumerate(visits):
        seen = random.negative_binomial(mean / (phi - 1), 1 / phi, draws)
        won = random.binomial(seen, lead)
        dealt = random.multinomial(random.binomial(won, sale), lag)
        out[2 * t], out[2 * t + 1] = seen, won
        out[2 * len(visits) + t : 2 * len(visits) + t + len(lag)] += dealt.T
    return out


def test_channels_drawn_together_have_the_law_of_channels_drawn_one_by_one() -> None:
    draws, lag, phi = 120_000, (0.6, 0.4), 4.0
    first, second = ([12.0, 30.0], 0.3, 0.4), ([50.0, 5.0], 0.1, 0.9)
    random = np.random.default_rng(3)
    strengths = [strength_of(random, np.tile(np.array(v)[:, None], draws), p, q, phi) for v, p, q in (first, second)]
    counts = counts_of(random, strengths[0] + strengths[1], lag)
    ours = np.stack([counts.visits[0], counts.leads[0], counts.visits[1], counts.leads[1], *counts.sales])
    theirs = sum(one_by_one(random, *channel, lag, phi, draws) for channel in (first, second))
    assert ours.mean(axis=1) == pytest.approx(theirs.mean(axis=1), rel=0.01)
    sd = theirs.std(axis=1)
    np.testing.assert_allclose(np.cov(ours) / np.outer(sd, sd), np.cov(theirs) / np.outer(sd, sd), atol=0.02)
    for one, other in zip(ours, theirs, strict=True):
        highest = int(max(one.max(), other.max())) + 1
        reached = [np.cumsum(np.bincount(row.astype(int), minlength=highest)) / draws for row in (one, other)]
        assert np.abs(reached[0] - reached[1]).max() < 0.007


def test_the_same_stream_gives_the_same_luck_and_a_huge_mean_none() -> None:
    one, two = (noisy_counts(np.random.default_rng(4), np.full((100, 3), 70.0), 0.2, 0.2, LAG, 10) for _ in range(2))
    assert (one.sales == two.sales).all()
    huge = noisy_counts(np.random.default_rng(4), np.full((3, 2), 1e13), 0.0, 0.0, (1.0,), 10)
    assert (huge.visits == 1e13).all()
    with pytest.raises(ValueError, match="at least 1"):
        noisy_counts(np.random.default_rng(4), np.ones((1, 1)), 0.1, 0.1, (1.0,), 0.5)
