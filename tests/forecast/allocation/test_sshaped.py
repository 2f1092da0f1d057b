from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smmdesk.forecast.allocation.bound import upper_bound
from smmdesk.forecast.allocation.concave import split_concave
from smmdesk.forecast.allocation.knapsack import best_steps
from smmdesk.forecast.allocation.option import Option
from smmdesk.forecast.allocation.split import Proof, Split
from smmdesk.forecast.allocation.sshaped import split_sshaped
from smmdesk.forecast.curves import Response
from smmdesk.plan.channel import Curve
from smmdesk.words.text import Undefined
from tests.forecast.allocation.businesses import some_options, worth


def s_curves(count: int, seed: int) -> list[Option]:
    rng = np.random.default_rng(seed)
    return [
        Option(f"s{i}", Response(Curve.HILL, rng.uniform(300, 2000), rng.uniform(100, 900), rng.uniform(1.3, 4.0)), rng.uniform(0.5, 4.0))
        for i in range(count)
    ]


def solved(split: Split | Undefined) -> Split:
    assert isinstance(split, Split)
    return split


@pytest.mark.parametrize("seed", range(8))
def test_two_s_curves_by_brute_force(seed) -> None:
    options = s_curves(2, seed)
    for budget in (150.0, 600.0, 2000.0):
        split = solved(split_sshaped(options, budget))
        x = np.linspace(0, budget, 100_001)
        brute = max(worth(options, (float(v), budget - float(v))) for v in x[::50])
        assert split.objective >= brute * (1 - 1e-9)
        assert split.bound is not None
        assert split.objective <= split.bound * (1 + 1e-12)
        assert split.spent <= budget * (1 + 1e-9)
        assert split.proof is Proof.GRID


@pytest.mark.parametrize("seed", range(4))
def test_three_s_curves_with_limits_by_brute_force(seed) -> None:
    options = [replace(o, least=20.0, most=700.0) for o in s_curves(3, seed + 50)]
    split = solved(split_sshaped(options, 1000.0))
    grid = np.linspace(20, 700, 137)
    brute = max(worth(options, (a, b, min(700.0, 1000 - a - b))) for a in grid for b in grid if 1000 - a - b >= 20)
    assert split.objective >= brute * (1 - 1e-9)
    assert all(20 - 1e-9 <= p.spend <= 700 + 1e-9 for p in split.parts)


@pytest.mark.parametrize("seed", range(3))
def test_with_many_channels_it_lies_close_to_what_nothing_can_exceed(seed) -> None:
    split = solved(split_sshaped(s_curves(20, seed), 6000.0))
    assert split.bound is not None
    assert 0 <= split.bound - split.objective <= 5e-4 * split.bound


@pytest.mark.parametrize("seed", range(5))
def test_the_bound_alone_is_never_below_the_best_split_and_close_above(seed) -> None:
    options = s_curves(2, seed)
    brute = max(worth(options, (float(x), 600 - float(x))) for x in np.linspace(0, 600, 6001))
    assert brute * (1 - 1e-9) <= upper_bound(options, 600.0) <= brute * (1 + 1e-3)


def test_the_bound_is_tight_where_all_curves_are_concave() -> None:
    options = some_options(8, 3, list(Curve))
    assert upper_bound(options, 3000.0) == pytest.approx(solved(split_concave(options, 3000.0)).objective, rel=1e-8)


@pytest.mark.parametrize("seed", range(6))
def test_all_or_at_least_channels_are_used_only_if_that_pays(seed) -> None:
    options = [replace(o, least=0.0, cost=1.0, least_if_used=300.0) for o in some_options(3, seed)]
    for budget in (250.0, 500.0, 800.0, 1200.0):
        split = solved(split_sshaped(options, budget))
        spends = [p.spend for p in split.parts]
        assert all(x == 0 or x >= 300 - 1e-9 for x in spends)
        grid = np.concatenate([[0.0], np.arange(300.0, budget + 1, 25.0)])
        allowed = [(a, b, c) for a in grid for b in grid for c in grid if a + b + c <= budget and max(a, b, c) <= 3000]
        brute = max(worth(options, x) for x in allowed if all(v <= o.most for v, o in zip(x, options, strict=True)))
        assert split.objective >= brute * (1 - 1e-9)
        assert split.proof is Proof.EXACT


def test_more_than_twelve_such_channels_go_to_the_grid_with_a_bound() -> None:
    options = [replace(o, least=0.0, least_if_used=200.0) for o in some_options(14, 2)]
    split = solved(split_sshaped(options, 3000.0))
    assert split.bound is not None
    assert split.objective >= 0.995 * split.bound
    assert all(p.spend == 0 or p.spend >= 200 - 1e-9 for p in split.parts)


def test_a_small_budget_is_not_spread_thin_over_s_curves() -> None:
    twins = [replace(o, response=Response(Curve.HILL, 1000.0, 500.0, 3.0), weight=1.0) for o in s_curves(2, 0)]
    split = solved(split_sshaped(twins, 500.0))
    assert sorted(p.spend for p in split.parts) == pytest.approx([0.0, 500.0])


def test_a_target_return_leaves_money_that_would_not_come_back() -> None:
    options = s_curves(4, 9)
    split = solved(split_sshaped(options, 1e5, target=0.0))
    assert split.unspent > 0
    assert all(p.marginal == pytest.approx(1.0, rel=1e-3) for p in split.parts if p.spend > 0)
    assert split.bound is not None
    assert split.objective <= split.bound * (1 + 1e-12)


def test_least_amounts_and_nothing_to_divide() -> None:
    assert isinstance(split_sshaped([replace(o, least=300.0) for o in s_curves(2, 0)], 500.0), Undefined)
    assert solved(split_sshaped(s_curves(2, 0), 0.0)).spent == 0.0


@pytest.mark.parametrize("seed", range(2))
def test_s_curves_with_draws_are_split_by_their_mean(seed) -> None:
    rng = np.random.default_rng(seed)
    options = [
        replace(
            o, weight=o.weight * rng.uniform(0.7, 1.3, 64), response=replace(o.response, scale=o.response.scale * rng.uniform(0.8, 1.2, 64))
        )
        for o in s_curves(2, seed)
    ]
    split = solved(split_sshaped(options, 900.0))
    brute = max(worth(options, (float(x), 900.0 - float(x))) for x in np.linspace(0, 900, 1801))
    assert split.objective >= brute * (1 - 1e-6)
    assert split.bound is None


@settings(max_examples=40)
@given(st.data())
def test_the_knapsack_agrees_with_trying_everything(data) -> None:
    sizes = data.draw(st.lists(st.integers(1, 4), min_size=1, max_size=3))
    gains = [np.array([0.0, *data.draw(st.lists(st.floats(-5, 10), min_size=1, max_size=4))]) for _ in sizes]
    capacity = data.draw(st.integers(0, 9))
    got = best_steps(gains, sizes, capacity)
    assert sum(k * s for k, s in zip(got, sizes, strict=True)) <= capacity
    every = np.stack(np.meshgrid(*[np.arange(len(g)) for g in gains], indexing="ij"), -1).reshape(-1, len(gains))
    best = max(sum(g[k] for g, k in zip(gains, row, strict=True)) for row in every if row @ np.array(sizes) <= capacity)
    assert sum(g[k] for g, k in zip(gains, got, strict=True)) == pytest.approx(best)
