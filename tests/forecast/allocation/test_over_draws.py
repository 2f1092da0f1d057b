from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.optimize import minimize

from smmdesk.forecast.allocation.concave import split_concave
from smmdesk.forecast.allocation.option import Option
from smmdesk.forecast.allocation.over_draws import quantile_of, split_cautious, split_mean
from smmdesk.forecast.allocation.split import Split
from smmdesk.forecast.curves import calibrate
from smmdesk.plan.channel import Curve
from smmdesk.words.text import Undefined
from tests.forecast.allocation.businesses import some_options, worth


def drawn(count: int, seed: int, kinds: list[Curve], n: int = 256) -> list[Option]:
    rng = np.random.default_rng(seed)
    return [
        Option(
            f"c{i}",
            calibrate(kinds[i % len(kinds)], 400.0, rng.lognormal(6, 0.4, n), rng.uniform(1.3, 1.95, n)),
            rng.lognormal(0.5, 0.3, n),
            1.1,
            0.0,
            float(rng.uniform(400, 2500)),
        )
        for i in range(count)
    ]


def solved(split: Split | Undefined) -> Split:
    assert isinstance(split, Split)
    return split


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kinds", [[Curve.EXPONENTIAL], list(Curve)])
def test_the_mean_over_draws_is_not_beaten_by_slsqp(seed, kinds) -> None:
    options = drawn(4, seed, kinds)
    split = solved(split_mean(options, 1500.0))
    assert split.spent == pytest.approx(1500.0)
    for start in np.random.default_rng(seed).dirichlet(np.ones(4), 3):
        found = minimize(
            lambda x: -worth(options, np.maximum(x, 0) * 1500) / split.objective,
            start / 1.1,
            bounds=[(0, o.most / 1500) for o in options],
            constraints=[{"type": "ineq", "fun": lambda x: 1 - 1.1 * x.sum()}],
            method="SLSQP",
            options={"ftol": 1e-12, "maxiter": 200},
        )
        if 1.1 * found.x.sum() <= 1 + 1e-9:
            assert -found.fun <= 1 + 1e-6


def test_draws_that_are_all_alike_give_the_exact_split() -> None:
    options = some_options(5, 3, list(Curve))
    alike = [replace(o, weight=np.full(8, o.weight)) for o in options]
    assert solved(split_mean(alike, 2500.0)).objective == pytest.approx(solved(split_concave(options, 2500.0)).objective, rel=1e-8)


def test_a_target_return_and_full_limits_hold_over_draws_too() -> None:
    options = drawn(3, 1, [Curve.EXPONENTIAL])
    stopped = solved(split_mean(options, 1e5, target=0.0))
    for part, option in zip(stopped.parts, options, strict=True):
        assert part.marginal == pytest.approx(1.0, rel=1e-3) or part.spend == pytest.approx(option.most)
    full = solved(split_mean(options, 1e5))
    assert full.spent == pytest.approx(sum(1.1 * o.most for o in options))
    assert isinstance(split_mean([replace(o, least=300.0) for o in options], 500.0), Undefined)


def test_the_cautious_split_avoids_the_channel_that_may_fail() -> None:
    rng = np.random.default_rng(5)
    sure = Option("sure", calibrate(Curve.EXPONENTIAL, 400.0, 500.0, 1.7), np.full(2048, 1.0))
    risky = replace(sure, id="risky", weight=np.where(rng.random(2048) < 0.5, 0.2, 2.0))
    options = [sure, risky]
    mean, careful = solved(split_mean(options, 800.0)), solved(split_cautious(options, 800.0))
    assert careful.spends["sure"] > mean.spends["sure"] + 20
    assert quantile_of(options, careful) > quantile_of(options, mean)
    brute = max(
        float(
            np.quantile(
                sure.weight * 0 + worth([replace(sure, weight=1.0)], [x]) + risky.weight * worth([replace(sure, weight=1.0)], [800 - x]),
                0.1,
            )
        )
        for x in np.linspace(0, 800, 801)
    )
    assert quantile_of(options, careful) == pytest.approx(brute, rel=1e-3)
    assert careful.spent == pytest.approx(800.0)
