from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import brentq

from smmdesk.forecast.roots import Point, at_confidence, close_in, seek, seek_monotone


@given(st.floats(0.3, 3.0), st.floats(-0.9, 0.9))
def test_the_root_agrees_with_scipy(bend: float, target: float) -> None:
    def f(x: float) -> float:
        return math.tanh(bend * (x - 1.3))

    low, high = -6.0, 9.0
    expected = brentq(lambda x: f(x) - target, low, high, xtol=1e-13, rtol=1e-14)
    got = seek(f, low, high, target)
    assert [p.at for p in got.roots] == pytest.approx([expected], rel=1e-8, abs=1e-8)
    assert got.roots[0].result == pytest.approx(target, abs=1e-8)


def test_every_crossing_is_found() -> None:
    got = seek(math.sin, 0.5, 10.0, 0.0)
    assert [p.at for p in got.roots] == pytest.approx([math.pi, 2 * math.pi, 3 * math.pi], rel=1e-9)


def test_what_cannot_be_reached_says_what_the_result_runs_through() -> None:
    got = seek(lambda x: 10 + x * x, -2.0, 2.0, 5.0)
    assert not got.attained
    assert (got.least, got.most) == (10.0, 14.0)
    assert (got.low, got.high) == (-2.0, 2.0)


def test_a_pole_is_not_an_answer_and_undefined_stretches_are_passed_over() -> None:
    assert not seek(lambda x: 1 / (x - 0.512) if x != 0.512 else math.inf, 0.0, 1.0, 0.0).attained
    assert [p.at for p in seek(lambda x: math.log(x) if x > 0 else math.nan, -3.0, 3.0, 0.0).roots] == pytest.approx([1.0])
    nowhere = seek(lambda x: math.nan, 0.0, 1.0, 0.0)
    assert (nowhere.roots, nowhere.least, nowhere.most) == ((), None, None)


def test_a_hole_inside_a_bracket_is_not_an_answer() -> None:
    assert not seek(lambda x: math.nan if 0.51 < x < 0.52 else x - 0.515, 0.0, 1.0, 0.0).attained


def test_a_target_met_on_the_grid_is_reported_once() -> None:
    assert [p.at for p in seek(lambda x: x - 0.5, 0.0, 1.0, 0.0).roots] == [0.5]
    assert [p.at for p in seek(lambda x: max(x - 0.5, 0.0), 0.0, 1.0, 0.0).roots] == [0.0]  # a whole stretch: where it begins


@given(st.floats(0.2, 30.0), st.booleans())
def test_counts_are_rounded_to_the_side_that_meets_the_target(target: float, rising: bool) -> None:
    def f(x: float) -> float:
        return 0.7 * x if rising else 35.0 - 0.7 * x

    for at_least in (True, False):
        got = seek(f, 0.0, 50.0, target, whole=True, at_least=at_least)
        meets = [x for x in range(51) if (f(x) >= target if at_least else f(x) <= target)]
        assert [p.at for p in got.roots] == [min(meets) if at_least == rising else max(meets)]
        assert got.roots[0].result == f(got.roots[0].at)


def test_a_count_outside_the_limits_is_no_answer() -> None:
    assert not seek(lambda x: x, 0.0, 2.5, 2.3, whole=True).attained


@given(st.lists(st.floats(-5, 5), min_size=3, max_size=30), st.floats(0.05, 1.0), st.floats(-5, 5), st.booleans())
def test_the_result_at_a_confidence_says_the_same_as_the_share_of_draws(
    draws: list[float], confidence: float, target: float, at_least: bool
) -> None:
    y = np.array(draws)
    share = np.mean(y >= target) if at_least else np.mean(y <= target)
    level = at_confidence(y, confidence, at_least=at_least)
    assert (level >= target if at_least else level <= target) == (share >= confidence - 1e-9 / len(y))


def test_undefined_draws_count_as_missing_the_target() -> None:
    y = np.array([np.nan, 3.0, 4.0, 5.0])
    assert at_confidence(y, 0.5) == 4.0
    assert at_confidence(y, 0.75, at_least=False) == 5.0
    assert math.isnan(at_confidence(y, 0.9))


class Model:
    """Draws of sales for a budget, with a count of how often it is asked."""

    def __init__(self) -> None:
        rng = np.random.default_rng(4)
        self.rate = rng.beta(8, 300, 16_384)
        self.clicks = rng.lognormal(0.0, 0.3, 16_384)
        self.asked = 0

    def sales(self, budget: float) -> np.ndarray:
        self.asked += 1
        return 9000 * -np.expm1(-budget / 3000) * self.clicks * self.rate

    def chance(self, budget: float) -> float:
        return float(np.mean(self.sales(budget) >= 60.0))


@pytest.mark.parametrize("confidence", [0.5, 0.7, 0.8, 0.9])
def test_the_budget_for_a_confidence_meets_it_and_not_a_penny_earlier(confidence: float) -> None:
    model = Model()
    got = seek_monotone(
        lambda x: at_confidence(model.sales(x), confidence),
        0.0,
        20_000.0,
        60.0,
        tolerance=60e-6,
        known=((5000.0, at_confidence(model.sales(5000.0), confidence)),),
    )
    assert model.asked <= 10
    budget = got.roots[0].at
    assert model.chance(budget) >= confidence
    assert model.chance(budget * (1 - 1e-4)) < confidence
    direct = seek_monotone(model.chance, 0.0, 20_000.0, confidence, tolerance=1 / 16_384)
    assert direct.roots[0].at == pytest.approx(budget, rel=5e-4)  # one draw is worth about 1e-4 of the budget
    assert confidence <= direct.roots[0].result <= confidence + 1 / 16_384


@given(st.lists(st.floats(0, 100), min_size=1, max_size=12), st.integers(1, 12), st.booleans(), st.booleans())
def test_on_a_step_function_the_boundary_is_the_jump(jumps: list[float], target: int, falling: bool, at_least: bool) -> None:
    steps = np.sort(jumps)

    def f(x: float) -> float:
        count = float(np.searchsorted(steps, x, side="right"))
        return -count if falling else count

    goal = float(-target if falling else target)
    got = seek_monotone(f, -1.0, 101.0, goal, tolerance=0.5, at_least=at_least)
    meets = [x for x in np.linspace(-1, 101, 4001) if (f(x) >= goal if at_least else f(x) <= goal)]
    assert got.attained == bool(meets)
    if got.attained:
        assert f(got.roots[0].at) == got.roots[0].result
        assert got.roots[0].result >= goal if at_least else got.roots[0].result <= goal


def test_a_target_met_everywhere_or_nowhere() -> None:
    assert seek_monotone(lambda x: x, 5.0, 9.0, 2.0, 1e-6).roots == (Point(5.0, 5.0),)
    nowhere = seek_monotone(lambda x: x, 5.0, 9.0, 12.0, 1e-6)
    assert (nowhere.attained, nowhere.least, nowhere.most, nowhere.evaluations) == (False, 5.0, 9.0, 2)


def test_a_count_at_a_confidence_is_whole() -> None:
    got = seek_monotone(lambda x: x / 10, 0.0, 100.0, 3.33, 1e-6, whole=True)
    assert got.roots == (Point(34.0, 3.4),)


def test_a_bracket_without_a_sign_change_is_refused() -> None:
    with pytest.raises(ValueError, match="two sides"):
        close_in(lambda x: x, Point(1.0, 1.0), Point(2.0, 2.0))
