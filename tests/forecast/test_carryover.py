from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.forecast.carryover import LONGEST, carried, lag_weights

alphas = st.floats(0.0, 0.95)
series = st.lists(st.floats(0.0, 1e4), min_size=1, max_size=24)


@given(series, alphas)
def test_carrying_over_moves_money_in_time_but_makes_none(spend: list[float], alpha: float) -> None:
    assert carried(spend, alpha, tail=LONGEST).sum() == pytest.approx(sum(spend))


@given(series, st.floats(0.01, 0.95), st.lists(st.floats(0.0, 1e4), max_size=5))
def test_each_month_is_the_weighted_sum_of_the_months_before(spend: list[float], alpha: float, before: list[float]) -> None:
    whole = sum(alpha**j for j in range(LONGEST + 1))
    history = before + spend
    got = carried(spend, alpha, before)
    for month in range(len(spend)):
        now = month + len(before)
        expected = sum(alpha**lag / whole * history[now - lag] for lag in range(min(now, LONGEST) + 1))
        assert got[month] == pytest.approx(expected, rel=1e-9, abs=1e-9)


def test_without_carry_over_the_money_works_in_its_own_month() -> None:
    np.testing.assert_array_equal(carried([3.0, 0.0, 5.0], 0.0), [3.0, 0.0, 5.0])
    np.testing.assert_array_equal(carried([3.0], 0.0, before=[9.0], tail=1), [3.0, 0.0])


def test_a_steady_campaign_reaches_its_full_level_and_never_more() -> None:
    level = carried([100.0] * 30, 0.6)
    assert np.all(np.diff(level) >= -1e-12)
    assert level[-1] == pytest.approx(100.0)
    assert level.max() <= 100.0 + 1e-9


def test_spends_before_the_plan_still_work_in_it() -> None:
    weights = lag_weights(0.5)
    np.testing.assert_allclose(
        carried([0.0, 0.0], 0.5, before=[80.0, 40.0]), [40 * weights[1] + 80 * weights[2], 40 * weights[2] + 80 * weights[3]]
    )


@pytest.mark.parametrize("alpha", [-0.1, 1.0, float("nan")])
def test_an_impossible_part_is_refused(alpha: float) -> None:
    with pytest.raises(ValueError, match="below 1"):
        carried([1.0], alpha)
