"""The exact simulation, and how far the live one may be from it."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from scipy import stats

from smmdesk.evidence.samples import sample
from smmdesk.forecast.exact import PORTION, at_normals, exact_outlook, exact_runs
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.inputs import inputs
from smmdesk.forecast.laws import distribution
from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.tally import Tally
from smmdesk.plan.range import point
from smmdesk.words.text import Undefined
from tests.forecast.stall import POSTS, STALL, around, unsure, with_channel, with_rates

TINY = with_rates(with_channel(unsure(STALL), spend=120.0), referrals=True, invites=point(2.0), invite_rate=point(0.2))
"""About 15 sales, half of them late: luck matters more than anything the owner is unsure of."""

LATE = with_channel(unsure(STALL), carry_over=0.6)
"""Half of what its advertising brings comes after the last month."""

KEYS = ("reach", "visits", "leads", "customers", "orders", "revenue", "contribution", "cost_completed", "net_completed", "mroi")


@pytest.mark.parametrize("plan", [sample("mokuku"), sample("cafe"), TINY, LATE], ids=["mokuku", "cafe", "tiny", "late"])
def test_the_live_figures_are_those_of_the_exact_run(plan) -> None:
    live, exact = live_outlook(plan), exact_outlook(plan, 40_000)
    assert live.chance == pytest.approx(exact.chance, abs=0.015)
    assert live.chance_of_loss == pytest.approx(exact.chance_of_loss, abs=0.015)
    pairs = [(live.spread(key), exact.spread(key)) for key in KEYS]
    for here, there in [*pairs, (live.aim_spread, exact.aim_spread), (live.net_fan[-1], exact.net_fan[-1])]:
        if isinstance(here, Undefined) or isinstance(there, Undefined):
            assert isinstance(here, Undefined)
            assert isinstance(there, Undefined)
            continue
        width = max(abs(there.p10), abs(there.p90), there.p90 - there.p10)
        slack = 0.03 * width + (1.0 if there.p90 < 100 else 0.0)  # whole customers: one more or less
        for q in ("p10", "p50", "p90"):
            assert abs(getattr(here, q) - getattr(there, q)) <= slack


def test_the_same_plan_gives_the_same_figures() -> None:
    one, two = exact_outlook(TINY, 3000), exact_outlook(TINY, 3000)
    assert one.spreads == two.spreads
    assert one.chance == two.chance


def test_another_channel_leaves_the_draws_of_the_others_alone() -> None:
    posts = replace(POSTS, id="c9", post_ctr=around(0.05))
    here = next(exact_runs(TINY, 500))
    there = next(exact_runs(replace(TINY, channels=(posts, *TINY.channels)), 500))
    for path in ("channels/c1/cpm", "rates/sale_rate", "business/unit_cost"):
        np.testing.assert_array_equal(here.values[path], there.values[path])


def test_memory_does_not_grow_with_the_draws() -> None:
    plan = sample("mokuku")
    exact_outlook(plan, PORTION)
    tracemalloc.start()
    exact_outlook(plan, 8 * PORTION)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak <= 8 * 2**20


def test_it_can_be_stopped_and_tells_how_far_it_is() -> None:
    told: list[float] = []
    assert exact_outlook(TINY, 4 * PORTION, lambda part: told.append(part) is None and part < 0.5) is None
    assert told == [0.25, 0.5]


def test_without_luck_and_doubt_every_draw_is_the_likely_plan() -> None:
    certain = replace(STALL, chances=replace(STALL.chances, noise=False))
    exact = exact_outlook(certain, 2000)
    for key in KEYS:
        spread = exact.spread(key)
        assert spread.is_point
        assert spread.p50 == pytest.approx(exact.figure(key))
    assert exact.chance == 1.0


def test_the_luck_of_counts_that_are_certain_is_binomial_and_the_late_ones_are_not_lost() -> None:
    runs = list(exact_runs(STALL, 4096))
    won = np.concatenate([r.customers.completed for r in runs])
    assert won.mean() == pytest.approx(54, rel=0.02)
    assert won.var() == pytest.approx(54 * (1 - 0.02) + 0.02**2 * 2700 * 10, rel=0.1)
    assert np.array_equal(won, np.rint(won))
    tail = np.concatenate([r.customers.tail for r in runs])
    assert tail.mean() == pytest.approx(12.6, rel=0.03)


def test_the_luck_of_what_advertising_brings_after_the_plan_is_drawn_too() -> None:
    certain = with_channel(STALL, carry_over=0.6)
    known = forecast(certain)
    runs = list(exact_runs(certain, 4096))
    for name in ("visits", "leads", "customers"):
        tails = np.concatenate([getattr(r, name).tail for r in runs])
        assert tails.mean() == pytest.approx(getattr(known, name).tail, rel=0.03)
        assert np.array_equal(tails, np.rint(tails))


@pytest.mark.parametrize("i", [i for i in inputs(sample("mokuku")) if not i.range.is_point][::5], ids=lambda i: i.path)
def test_values_at_normals_are_the_quantiles(i) -> None:
    law = distribution(i.range, i.law, i.floor, i.ceiling)
    z = np.linspace(-4, 4, 1001)
    width = law.percentile(0.9) - law.percentile(0.1)
    np.testing.assert_allclose(at_normals(law, z), law.quantile(stats.norm.cdf(z)), atol=1e-5 * width, rtol=1e-5)


@pytest.mark.parametrize("discrete", [False, True])
def test_percentiles_of_portions_are_those_of_the_whole(discrete: bool) -> None:
    random = np.random.default_rng(1)
    draws = random.lognormal(0, 1, 50_000)
    draws = np.floor(draws * 3) if discrete else draws
    draws[::10] = np.nan
    tally = Tally()
    for portion in np.array_split(draws, 37):
        tally.add(portion)
    known = draws[~np.isnan(draws)]
    found = tally.spread()
    assert [found.p10, found.p50, found.p90] == pytest.approx(np.quantile(known, [0.1, 0.5, 0.9]), rel=1e-9 if discrete else 3e-3)
    assert (found.mean, found.sd) == pytest.approx((known.mean(), known.std()))
    assert found.undefined == pytest.approx(0.1)


def test_a_tally_of_nothing_is_undefined() -> None:
    tally = Tally()
    tally.add(np.full(5, np.nan))
    assert not tally.spread().defined
