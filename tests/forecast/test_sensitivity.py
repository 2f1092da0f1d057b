from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from smmdesk.forecast.sensitivity import Swing, rank_correlations, tornado


def _net(v: Mapping[str, np.ndarray]) -> np.ndarray:
    return v["visits"] * v["rate"] * v["margin"] - v["cost"]


INPUTS = [
    Swing("visits", 800, 1000, 1300),
    Swing("rate", 0.01, 0.02, 0.04),
    Swing("margin", 40, 50, 55),
    Swing("cost", 750, 800, 1000),
    Swing("fixed", 3, 3, 3),
]


def test_bars_are_sorted_and_remember_which_end_gave_what() -> None:
    found = tornado(_net, INPUTS)
    assert [bar.name for bar in found.bars] == ["rate", "visits", "margin", "cost"]
    rate, cost = found.bars[0], found.bars[3]
    assert (rate.at_low, rate.at_high, rate.centre) == (-300, 1200, 200)
    assert (cost.at_low, cost.at_high) == (250, 0)
    assert rate.high_end_raises
    assert not cost.high_end_raises
    assert not any(bar.turns for bar in found.bars)


@given(st.permutations(INPUTS))
def test_the_order_of_inputs_does_not_change_the_tornado(order: list[Swing]) -> None:
    assert tornado(_net, order) == tornado(_net, INPUTS)


def test_a_response_that_rises_and_falls_is_flagged() -> None:
    found = tornado(lambda v: -((v["x"] - 2) ** 2) + v["y"], [Swing("x", 1, 2, 3.5), Swing("y", 0, 1, 2)])
    assert {bar.name: bar.turns for bar in found.bars} == {"x": True, "y": False}


def test_an_input_that_makes_the_result_undefined_is_named_not_dropped() -> None:
    with np.errstate(divide="ignore"):
        found = tornado(lambda v: np.where(v["x"] > 0, v["y"] / v["x"], np.nan), [Swing("x", 0, 1, 2), Swing("y", 0, 1, 2)])
    assert found.undefined == ("x",)
    assert [bar.name for bar in found.bars] == ["y"]


def test_rank_correlation_is_spearmans_with_ties_and_gaps() -> None:
    random = np.random.default_rng(1)
    a, b = random.normal(size=500).round(1), random.normal(size=500)
    result = 2 * a - b + random.normal(size=500).round(0)
    result[:7] = np.nan
    found = rank_correlations({"a": a, "b": b, "same": np.ones(500)}, result)
    assert list(found) == ["a", "b"]
    assert found["a"] == pytest.approx(stats.spearmanr(a[7:], result[7:]).statistic)
    assert found["b"] == pytest.approx(stats.spearmanr(b[7:], result[7:]).statistic)
    assert rank_correlations({"a": a}, np.ones(500)) == {}
    assert rank_correlations({"a": a}, np.full(500, np.nan)) == {}
