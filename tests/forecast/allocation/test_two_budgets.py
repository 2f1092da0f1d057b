from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.optimize import minimize

from smmdesk.forecast.allocation.concave import split_concave
from smmdesk.forecast.allocation.split import Split
from smmdesk.forecast.allocation.two_budgets import hours_of, split_two
from smmdesk.plan.channel import Curve
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined
from tests.forecast.allocation.businesses import some_options, worth


def mixed(seed: int, kinds=(Curve.EXPONENTIAL, Curve.HILL, Curve.POWER)):
    options = [replace(o, least=0.0) for o in some_options(5, seed, list(kinds))]
    hours = np.random.default_rng(seed).uniform(0.001, 0.02, 5)
    made = [replace(o, hours=float(h)) for o, h in zip(options, hours, strict=True)]
    made[3] = replace(made[3], hours=0.0)
    made[4] = replace(made[4], cost=0.0)
    return made


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("hours", [4.0, 15.0, 1000.0])
def test_money_and_hours_both_hold_and_slsqp_finds_nothing_better(seed, hours) -> None:
    options = mixed(seed)
    split = split_two(options, 1500.0, hours)
    assert isinstance(split, Split)
    assert split.spent <= 1500 * (1 + 1e-9)
    assert hours_of(options, split) <= hours * (1 + 1e-9)
    cost, effort = np.array([o.cost for o in options]), np.array([o.hours for o in options])
    for part in (0.05, 0.2, 0.5):
        found = minimize(
            lambda x: -worth(options, np.maximum(x, 1e-9) * 1500) / split.objective,
            np.full(5, part / 5),
            bounds=[(0, o.most / 1500) for o in options],
            constraints=[{"type": "ineq", "fun": lambda x: 1 - cost @ x}, {"type": "ineq", "fun": lambda x: 1 - 1500 * effort @ x / hours}],
            method="SLSQP",
            options={"ftol": 1e-12, "maxiter": 300},
        )
        if cost @ found.x <= 1 + 1e-9 and 1500 * effort @ found.x <= hours * (1 + 1e-9):
            assert -found.fun <= 1 + 1e-6


def test_plenty_of_hours_leave_the_split_of_the_money() -> None:
    options = [replace(o, hours=0.01) for o in some_options(4, 2)]
    plenty, money = split_two(options, 1200.0, 1e6), split_concave(options, 1200.0)
    assert isinstance(plenty, Split)
    assert isinstance(money, Split)
    assert plenty.objective == pytest.approx(money.objective, rel=1e-9)
    assert plenty.hour_price == 0.0


def test_the_price_of_an_hour_is_what_the_next_hour_brings() -> None:
    options = mixed(1)
    split, more = split_two(options, 1500.0, 5.0), split_two(options, 1500.0, 5.001)
    assert isinstance(split, Split)
    assert isinstance(more, Split)
    assert (more.objective - split.objective) / 0.001 == pytest.approx(split.hour_price, rel=1e-3)


def test_lines_share_two_budgets_as_linear_programming_does() -> None:
    from scipy.optimize import linprog

    options = mixed(3, (Curve.LINEAR,))
    split = split_two(options, 1500.0, 8.0)
    assert isinstance(split, Split)
    slope = np.array([o.weight * o.response.top / o.response.scale for o in options])
    rows = np.array([[o.cost for o in options], [o.hours for o in options]])
    best = linprog(-slope, A_ub=rows, b_ub=[1500.0, 8.0], bounds=[(0, o.most) for o in options])
    assert split.objective == pytest.approx(-best.fun, rel=1e-6)


def test_least_amounts_that_take_too_long_are_told() -> None:
    options = [replace(o, least=100.0, hours=0.1) for o in some_options(2)]
    got = split_two(options, 1e4, 5.0)
    assert isinstance(got, Undefined)
    assert "take 20 hours" in Speaker().text(got)
    assert isinstance(split_two(options, 10.0, 500.0), Undefined)


def test_a_channel_without_any_cost_or_limit_is_refused() -> None:
    with pytest.raises(ValueError, match="upper limit"):
        split_two([replace(some_options(1)[0], cost=0.0, hours=0.0, most=float("inf"))], 10.0, 10.0)
