from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import norm

from smmdesk.forecast.worth import expected_given, measure_next, worth_of_all

RANDOM = np.random.default_rng(3)
PARTS = {"rate": 2.0, "price": 0.8, "cost": -0.3}
DRAWS = {name: RANDOM.standard_normal(40_000) for name in PARTS}
NET = -0.5 + sum(weight * DRAWS[name] for name, weight in PARTS.items())


def test_the_worth_of_learning_a_number_is_the_closed_form_of_the_normal() -> None:
    found = measure_next(NET, DRAWS)
    assert [w.name for w in found] == ["rate", "price", "cost"]
    mean = NET.mean()
    for worth in found:
        s = abs(PARTS[worth.name])
        assert worth.value == pytest.approx(s * norm.pdf(mean / s) + mean * norm.cdf(mean / s), abs=0.015)
        assert worth.turns == pytest.approx(norm.cdf(mean / s), abs=0.02)


def test_knowing_one_number_is_never_worth_more_than_knowing_all() -> None:
    assert worth_of_all(NET) >= measure_next(NET, DRAWS)[0].value
    s = np.sqrt(sum(w * w for w in PARTS.values()))
    assert worth_of_all(NET) == pytest.approx(s * norm.pdf(0.5 / s) - 0.5 * norm.cdf(-0.5 / s), abs=0.02)


def test_a_number_that_cannot_turn_the_decision_is_worth_nothing() -> None:
    found = measure_next(NET + 100, DRAWS)
    assert [(w.value, w.turns) for w in found] == [(pytest.approx(0, abs=1e-9), 0)] * 3


def test_draws_without_a_result_and_certain_numbers_are_left_out() -> None:
    net = NET.copy()
    net[:1000] = np.nan
    found = measure_next(net, {**DRAWS, "certain": np.ones(40_000)})
    assert {w.name for w in found} == set(PARTS)
    assert measure_next(np.full(10, np.nan), {"a": np.arange(10.0)}) == ()
    assert worth_of_all(np.full(10, np.nan)) == 0


def test_what_is_expected_given_a_number_averages_to_what_is_expected() -> None:
    curved = np.exp(DRAWS["rate"] / 2) + DRAWS["price"]
    fitted = expected_given(curved, DRAWS["rate"])
    assert fitted.mean() == pytest.approx(curved.mean())
    middle = np.abs(DRAWS["rate"]) < 2
    assert np.abs(fitted - np.exp(DRAWS["rate"] / 2))[middle].max() < 0.1
