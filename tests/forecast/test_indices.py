from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from SALib.analyze import sobol as analyse
from SALib.sample import sobol as sample

from smmdesk.forecast.indices import indices
from smmdesk.forecast.laws import distribution
from smmdesk.plan.declare import Law
from smmdesk.plan.range import guess

LAWS = {
    "visits": distribution(guess(800, 1000, 1500), Law.COST),
    "rate": distribution(guess(0.01, 0.02, 0.04), Law.RATE),
    "margin": distribution(guess(40, 50, 55), Law.OTHER),
}
QUANTILES = {name: law.quantile for name, law in LAWS.items()}


def _product(v: Mapping[str, np.ndarray]) -> np.ndarray:
    return v["visits"] * v["rate"] * v["margin"]


def test_a_product_has_the_closed_form_indices() -> None:
    squares = {name: (law.sd / law.mean) ** 2 for name, law in LAWS.items()}
    whole = np.prod([1 + s for s in squares.values()])
    for index in indices(_product, QUANTILES, 16_384):
        s = squares[index.name]
        assert index.alone == pytest.approx(s / (whole - 1), abs=0.015)
        assert index.in_all == pytest.approx(s * whole / (1 + s) / (whole - 1), abs=0.015)


def test_indices_agree_with_salib_on_ishigami() -> None:
    def ishigami(v: Mapping[str, np.ndarray]) -> np.ndarray:
        return np.sin(v["a"]) + 7 * np.sin(v["b"]) ** 2 + 0.1 * v["c"] ** 4 * np.sin(v["a"])

    problem = {"num_vars": 3, "names": ["a", "b", "c"], "bounds": [[-np.pi, np.pi]] * 3}
    rows = sample.sample(problem, 4096, calc_second_order=False, seed=1)
    oracle = analyse.analyze(problem, ishigami(dict(zip("abc", rows.T, strict=True))), calc_second_order=False, seed=1)
    found = {i.name: i for i in indices(ishigami, dict.fromkeys("abc", lambda u: (2 * u - 1) * np.pi), 4096)}
    for k, name in enumerate("abc"):
        assert found[name].alone == pytest.approx(oracle["S1"][k], abs=0.03)
        assert found[name].in_all == pytest.approx(oracle["ST"][k], abs=0.03)


def test_the_order_of_inputs_hardly_matters_and_names_stay_with_their_figures() -> None:
    one = {i.name: i.in_all for i in indices(_product, QUANTILES)}
    other = {i.name: i.in_all for i in indices(_product, dict(reversed(QUANTILES.items())))}
    assert one == pytest.approx(other, abs=0.03)


def test_many_inputs_and_few_points_still_give_finite_figures() -> None:
    many = {f"x{k}": LAWS["margin"].quantile for k in range(40)}
    found = indices(lambda v: sum(v.values()), many, 512)
    assert sum(i.in_all for i in found) == pytest.approx(1, abs=0.2)


def test_a_result_that_never_varies_has_no_indices() -> None:
    assert indices(lambda v: np.ones(64), QUANTILES, 64) == ()


def test_runs_without_a_result_and_odd_sample_sizes_are_refused() -> None:
    with pytest.raises(ValueError, match="no result"):
        indices(lambda v: np.full(64, np.nan), QUANTILES, 64)
    with pytest.raises(ValueError, match="power of two"):
        indices(_product, QUANTILES, 1000)
