from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.forecast.economics import whole_units
from smmdesk.forecast.payback import break_even_month, payback_months, payback_with_churn, project_payback
from smmdesk.words.text import Undefined


@given(st.floats(0.01, 400.0), st.floats(1.0, 100.0), st.floats(0.001, 0.9))
def test_with_customers_leaving_the_months_agree_with_counting(cost: float, monthly: float, churn: float) -> None:
    got = payback_with_churn(cost, monthly, churn)
    earned, left = 0.0, 1.0
    for month in range(1, 400):
        if earned >= cost * (1 - 1e-12):
            assert whole_units(got) == pytest.approx(month - 1, abs=1 if math.isclose(earned, cost, rel_tol=1e-6) else 0)
            return
        earned += monthly * left
        left *= 1 - churn
    assert math.isnan(got) or got > 398


def test_nobody_leaving_is_the_plain_quotient() -> None:
    assert payback_with_churn(120.0, 40.0, 0.0) == payback_months(120.0, 40.0) == 3.0
    assert payback_with_churn(120.0, 40.0, 1e-12) == pytest.approx(3.0)


def test_everybody_leaving_pays_in_the_first_month_or_never() -> None:
    assert whole_units(payback_with_churn(30.0, 40.0, 1.0)) == 1.0
    assert isinstance(payback_with_churn.figure(50.0, 40.0, 1.0), Undefined)


@pytest.mark.parametrize(("cost", "monthly", "churn"), [(400.0, 40.0, 0.1), (500.0, 40.0, 0.1), (10.0, 0.0, 0.1), (10.0, -1.0, 0.0)])
def test_what_never_comes_back_is_a_reason(cost: float, monthly: float, churn: float) -> None:
    assert isinstance(payback_with_churn.figure(cost, monthly, churn), Undefined)
    draws = payback_with_churn(np.array([cost, 1.0]), np.array([monthly, 10.0]), np.array([churn, 0.1]))
    assert np.isnan(draws).tolist() == [True, False]
    assert isinstance(payback_months.figure(10.0, 0.0), Undefined)


@pytest.mark.parametrize(
    ("outlay", "flows", "periods"),
    [
        (100.0, [40.0, 40.0, 40.0], 2.5),
        (90.0, [30.0, 60.0, 10.0], 2.0),
        (0.0, [1.0], 0.0),
        (100.0, [120.0], 100 / 120),
        (50.0, [60.0, -30.0, 5.0], 50 / 60),
    ],
)
def test_uneven_flows_pay_back_within_a_period(outlay: float, flows: list[float], periods: float) -> None:
    assert project_payback(outlay, np.array(flows)) == pytest.approx(periods)


def test_flows_of_draws_pay_back_one_by_one() -> None:
    flows = np.array([[40.0, 1.0], [40.0, 1.0], [40.0, 1.0]])
    got = project_payback(100.0, flows)
    assert got[0] == pytest.approx(2.5)
    assert np.isnan(got[1])
    assert isinstance(project_payback.figure(100.0, flows[:, 1]), Undefined)


def test_the_break_even_month_is_the_first_and_the_one_that_lasts() -> None:
    month = break_even_month([-50.0, 60.0, -40.0, 20.0, 30.0])
    assert (month.first, month.sustained) == (2.0, 5.0)
    assert break_even_month([5.0, 1.0]).sustained == 1.0


def test_without_break_even_there_is_no_month() -> None:
    month = break_even_month([-50.0, 20.0])
    assert math.isnan(month.first)
    assert math.isnan(month.sustained)
    back_in_debt = break_even_month([10.0, -50.0])
    assert back_in_debt.first == 1.0
    assert math.isnan(back_in_debt.sustained)


@given(st.lists(st.floats(-100, 100), min_size=1, max_size=12), st.integers(0, 5))
def test_draws_of_months_agree_with_the_numbers(nets: list[float], shift: int) -> None:
    other = list(reversed(nets))
    both = break_even_month(np.array([nets, other]).T)
    for column, single in enumerate((nets, other)):
        alone = break_even_month(single)
        np.testing.assert_array_equal([both.first[column], both.sustained[column]], [alone.first, alone.sustained])
