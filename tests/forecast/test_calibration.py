"""Ranges and chances are right on businesses whose truth is known: the quick form of `python -m benchmarks.calibration`.

The limits are those a right forecast breaks once in a thousand times: wide for so few businesses, but ranges of P20 to P80 fail them.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from scipy import stats

from benchmarks.calibration.score import brier, reliability
from benchmarks.calibration.study import FIGURES, HALF, Case, cases

pytestmark = pytest.mark.slow

BUSINESSES = 160
ONCE_IN_A_THOUSAND = 0.001


@cache
def some(width: float = 1.0) -> tuple[Case, ...]:
    return tuple(cases(range(BUSINESSES), width))


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("figure", FIGURES)
def test_eight_of_ten_results_lie_inside_the_range(figure: str, when: str) -> None:
    inside = sum(getattr(case.hit, when)[figure] == 0 for case in some())
    low, high = stats.binom.ppf([ONCE_IN_A_THOUSAND / 2, 1 - ONCE_IN_A_THOUSAND / 2], BUSINESSES, 0.8)
    assert low <= inside <= high


@pytest.mark.parametrize("told", ["told", "told_after"])
def test_goals_are_met_as_often_as_was_told(told: str) -> None:
    chances, met = np.array([getattr(case, told) for case in some()]), np.array([case.met for case in some()], dtype=float)
    spread = float(np.sqrt(np.sum(chances * (1 - chances))))
    assert abs(met.sum() - chances.sum()) < stats.norm.ppf(1 - ONCE_IN_A_THOUSAND / 2) * spread
    assert brier(chances, met)[0] < met.mean() * (1 - met.mean())


def test_a_pilot_makes_the_forecast_narrower_and_the_chances_sharper() -> None:
    assert np.median([case.hit.narrower for case in some()]) < 0.8
    met = [case.met for case in some()]
    assert brier([case.told_after for case in some()], met)[0] < brier([case.told for case in some()], met)[0]


def test_the_study_notices_owners_who_are_too_sure() -> None:
    inside = sum(case.hit.before["mroi"] == 0 for case in some(HALF))
    assert inside < stats.binom.ppf(ONCE_IN_A_THOUSAND, BUSINESSES, 0.8)


def test_nobody_earns_more_than_who_knows_the_truth() -> None:
    for case in some():
        best = case.earned["knowing the truth beforehand"]
        assert all(earned <= best for rule, earned in case.earned.items() if rule != "program's gates")


def test_reliability_counts_each_business_once() -> None:
    rows = reliability([0.05, 0.1, 0.12, 1.0], [False, True, False, True])
    assert [(row.count, row.met) for row in rows] == [(1, 0.0), (2, 0.5), (1, 1.0)]
