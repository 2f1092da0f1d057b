from __future__ import annotations

import random
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize

from smmdesk.forecast.allocation.best import best_split
from smmdesk.forecast.allocation.concave import level, limits, split_concave, water_fill
from smmdesk.forecast.allocation.returns import KnownReturns
from smmdesk.forecast.allocation.split import Limit, Split, compare
from smmdesk.forecast.curves import marginal, visits_at
from smmdesk.plan.channel import Curve
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined
from tests.forecast.allocation.businesses import concave_options, some_options, worth

budgets = st.floats(60.0, 5000.0)


def solved(split: Split | Undefined) -> Split:
    assert isinstance(split, Split)
    return split


@given(concave_options(), budgets)
def test_the_split_keeps_the_limits_and_the_rules_of_the_optimum(options, budget) -> None:
    split = solved(split_concave(options, budget))
    assert split.spent <= budget * (1 + 1e-9)
    for option, part in zip(options, split.parts, strict=True):
        assert option.least - 1e-9 <= part.spend <= option.most * (1 + 1e-9)
        if part.marginal is None:
            continue
        here = option.weight * marginal(option.response, part.spend) / option.cost
        assert part.marginal == pytest.approx(here)
        if part.spend > option.least * (1 + 1e-9) + 1e-9 and split.unspent < 1e-9:
            assert here >= split.price * (1 - 1e-6)
        if part.spend < min(option.most, budget / 2) * (1 - 1e-9) and split.unspent < 1e-9 * budget and split.price > 0:
            affordable = sum(o.cost * o.least for o in options) + option.cost * (part.spend - option.least) < budget * (1 - 1e-6)
            assert here <= split.price * (1 + 1e-6) or not affordable
    assert split.objective == pytest.approx(worth(options, list(split.spends.values())))
    assert split.spent == pytest.approx(min(budget, sum(o.cost * min(o.most, 1e9) for o in options)), rel=1e-9)


@settings(max_examples=25, deadline=None)
@given(concave_options(), budgets)
def test_slsqp_from_three_starts_never_beats_it(options, budget) -> None:
    split = solved(split_concave(options, budget))
    low, high, cost = limits(options, budget)
    room = np.maximum(high - low, 0)
    for start in (
        low,
        low + room * (budget - cost @ low) / max(cost @ room, 1e-9),
        low + 0.3 * room * min(1.0, (budget - cost @ low) / max(cost @ room, 1e-9)),
    ):
        found = minimize(
            lambda x: -worth(options, np.maximum(x * budget, 0)) / max(split.objective, 1e-9),
            start / budget,
            bounds=list(zip(low / budget, high / budget, strict=True)),
            constraints=[{"type": "ineq", "fun": lambda x: 1.0 - cost @ x}],
            method="SLSQP",
            options={"maxiter": 300, "ftol": 1e-12},
        )
        x = np.clip(found.x * budget, low, high)
        if cost @ x <= budget * (1 + 1e-9):
            assert worth(options, x) <= split.objective * (1 + 1e-6)


@given(concave_options(), budgets, st.randoms())
def test_the_order_of_channels_does_not_matter(options, budget, chance: random.Random) -> None:
    mixed = list(options)
    chance.shuffle(mixed)
    assert solved(split_concave(mixed, budget)).objective == pytest.approx(solved(split_concave(options, budget)).objective, rel=1e-9)


@given(concave_options(), budgets, st.floats(1.01, 3.0))
def test_more_budget_never_brings_less_and_each_euro_less_than_the_one_before(options, budget, factor) -> None:
    small, large = solved(split_concave(options, budget)), solved(split_concave(options, budget * factor))
    assert large.objective >= small.objective * (1 - 1e-9)
    assert large.objective <= small.objective + small.price * budget * (factor - 1) * (1 + 1e-6) + 1e-6 * small.objective
    assert large.price <= small.price * (1 + 1e-6)


def by_price(returns, low, high, cost, price):
    return np.clip(returns.spend_at(price * cost), low, high)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("kinds", [[Curve.EXPONENTIAL], [Curve.EXPONENTIAL, Curve.LINEAR], [Curve.LINEAR]])
def test_sorting_the_corners_and_searching_the_price_agree(seed, kinds) -> None:
    options = some_options(12, seed, kinds)
    for budget in (500.0, 4000.0, 9000.0):
        low, high, cost = limits(options, budget)
        returns = KnownReturns(options)
        spends, price = water_fill(returns, cost, low, high, budget)
        searched, other = level(partial(by_price, returns, low, high, cost), cost, budget)
        assert returns.worth(spends).sum() == pytest.approx(returns.worth(searched).sum(), rel=1e-9)
        assert cost @ spends == pytest.approx(budget, rel=1e-12)
        assert price == pytest.approx(other, rel=1e-8)


def test_two_channels_by_brute_force() -> None:
    a, b = some_options(2, 7, [Curve.HILL, Curve.LOGISTIC])
    split = solved(split_concave([a, b], 900.0))
    x = np.linspace(a.least, min(a.most, (900 - b.cost * b.least) / a.cost), 200_001)
    y = np.minimum((900 - a.cost * x) / b.cost, b.most)
    brute = np.max(a.weight * visits_at(a.response, x) + b.weight * visits_at(b.response, y))
    assert split.objective == pytest.approx(brute, rel=1e-9)
    assert split.objective >= brute * (1 - 1e-12)


def test_a_published_style_near_equal_case_shares_equally() -> None:
    option = some_options(1, 3)[0]
    twins = [replace(option, id=str(i), cost=1.0, least=0.0) for i in range(4)]
    split = solved(split_concave(twins, 400.0))
    assert [p.spend for p in split.parts] == pytest.approx([100.0] * 4)


def test_no_budget_buys_nothing() -> None:
    options = [replace(o, least=0.0) for o in some_options(4, 2, list(Curve))]
    split = solved(split_concave(options, 0.0))
    assert [p.spend for p in split.parts] == [0.0] * 4
    assert (split.objective, split.spent) == (0.0, 0.0)


def test_with_more_money_than_all_limits_the_rest_stays_unspent() -> None:
    options = some_options(3, 2)
    full = sum(o.cost * o.most for o in options)
    split = solved(split_concave(options, full + 500.0))
    assert [p.limit for p in split.parts] == [Limit.MOST] * 3
    assert split.unspent == pytest.approx(500.0)
    assert split.price == 0.0
    assert {p.id for p in split.binding} == {o.id for o in options}


def test_least_amounts_beyond_the_budget_are_told_in_a_sentence() -> None:
    options = [replace(o, least=100.0, cost=1.0) for o in some_options(3)]
    got = split_concave(options, 250.0)
    assert isinstance(got, Undefined)
    assert "need 300, but there is only 250" in Speaker().text(got)


@pytest.mark.parametrize("kind", list(Curve))
def test_a_channel_whose_sales_lose_money_gets_only_its_least(kind) -> None:
    good, bad = some_options(2, 5, [kind])
    for weight in (-0.5, 0.0):
        split = solved(split_concave([good, replace(bad, weight=weight, least=40.0)], 300.0))
        assert split.parts[1].spend == 40.0
        assert split.spent == pytest.approx(min(300.0, good.cost * good.most + bad.cost * 40))


def test_one_channel_gets_what_the_budget_buys() -> None:
    option = replace(some_options(1)[0], cost=1.25, most=1e6)
    assert solved(split_concave([option], 500.0)).parts[0].spend == pytest.approx(400.0)


def test_spending_stops_where_the_next_euro_does_not_pay_for_itself() -> None:
    options = [replace(o, least=0.0, most=float("inf")) for o in some_options(5, 4)]
    split = solved(split_concave(options, 1e6, target=0.2))
    assert split.unspent > 0
    assert all(p.marginal == pytest.approx(1.2) for p in split.parts if p.spend > 0)
    assert all((p.marginal or 0) <= 1.2 * (1 + 1e-9) for p in split.parts)
    tight = solved(split_concave(options, 200.0, target=0.2))
    assert tight.objective == pytest.approx(solved(split_concave(options, 200.0)).objective)
    assert tight.unspent == pytest.approx(0.0, abs=1e-9)


def test_the_current_split_is_compared_and_may_be_close_enough() -> None:
    options = [replace(o, least=0.0, cost=1.0) for o in some_options(3, 6)]
    best = solved(best_split(options, 1000.0))
    spends = list(best.spends.values())
    same = compare(options, spends, best)
    assert same.gain == pytest.approx(0.0, abs=1e-9)
    assert same.is_close
    worst = compare(options, [0.0, 0.0, 0.0], best)
    assert isinstance(worst.gain_share, Undefined)
    assert not worst.is_close
    moved = [spends[0] * 0.5, *spends[1:]]
    assert compare(options, moved, best).gain == pytest.approx(best.objective - worth(options, moved))
