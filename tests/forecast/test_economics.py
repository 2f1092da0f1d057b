from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.forecast import economics as e
from smmdesk.forecast.figure import Formula
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined

money = st.floats(0.01, 1e6)


def test_the_cost_of_the_program_is_paid_by_the_units_it_must_sell() -> None:
    margin = e.contribution(24.0, 9.0)
    units = e.break_even_units(24_900.0, margin)
    assert units == pytest.approx(1660.0)
    assert e.break_even_revenue(units, 24.0) == pytest.approx(1660 * 24)
    assert e.needed_conversion(units, 40_000.0) == pytest.approx(0.0415)
    assert e.needed_share(units, 200_000.0) == pytest.approx(0.0083)


@given(money, money, money)
def test_at_break_even_contribution_equals_cost_plus_the_profit_wanted(fixed: float, effective: float, profit: float) -> None:
    assert e.break_even_units(fixed, effective, profit) * effective == pytest.approx(fixed + profit)


def test_variable_marketing_cost_lowers_what_a_sale_leaves() -> None:
    assert e.effective_contribution(15.0, 1.0, 0.5, 8.0, pct_revenue=0.05, price=24.0) == pytest.approx(15 - 1 - 4 - 1.2)
    assert e.effective_contribution(15.0, 1.0, 0.0, math.nan) == 14.0
    np.testing.assert_allclose(e.effective_contribution(np.array([15.0, 3.0]), 1.0), [14.0, 2.0])


@pytest.mark.parametrize(("units", "whole"), [(10.2, 11), (1000.0000000001, 1000), (1000.0, 1000), (0.0, 0), (999.9999, 1000)])
def test_units_needed_are_rounded_up(units: float, whole: int) -> None:
    assert e.whole_units(units) == whole
    np.testing.assert_array_equal(e.whole_units(np.array([units])), [whole])


def test_no_fixed_cost_needs_no_sale() -> None:
    assert e.break_even_units(0.0, 5.0) == 0.0


@pytest.mark.parametrize("effective", [0.0, -3.0])
def test_where_every_sale_loses_money_there_is_no_break_even_but_a_reason(effective: float) -> None:
    got = e.break_even_units.figure(1000.0, effective)
    assert isinstance(got, Undefined)
    assert "every sale loses money" in Speaker().text(got)
    assert e.needed_conversion.figure(got, 500.0) is got
    assert np.isnan(e.break_even_units(1000.0, np.array([effective, 1.0]))).tolist() == [True, False]


RATIOS: list[tuple[Formula, tuple[float, ...]]] = [
    (e.contribution_ratio, (0.0, 0.0)),
    (e.needed_conversion, (10.0, 0.0)),
    (e.needed_share, (10.0, 0.0)),
    (e.mroi, (10.0, 0.0)),
    (e.gross_return, (10.0, 0.0)),
    (e.roas, (10.0, 0.0)),
    (e.efficiency_ratio, (10.0, 0.0)),
    (e.revenue_roi, (10.0, 0.0)),
    (e.mroi_from_roas, (4.0, 0.3, 0.0, 0.0)),
    (e.cost_per, (10.0, 0.0)),
    (e.cac, (10.0, 0.0)),
    (e.market_share, (10.0, 0.0)),
    (e.penetration, (10.0, 0.0)),
    (e.break_even_roas, (10.0, 10.0)),
    (e.break_even_click_conversion, (0.4, 0.0)),
    (e.mroi, (math.nan, 5.0)),
]


@pytest.mark.parametrize(("formula", "inputs"), RATIOS, ids=lambda v: getattr(v, "__name__", None))
def test_a_ratio_without_a_denominator_is_a_reason_never_nan_or_zero(formula: Formula, inputs: tuple[float, ...]) -> None:
    got = formula.figure(*inputs)
    assert isinstance(got, Undefined)
    assert Speaker().text(got).startswith("not defined: ")
    draws = formula(*(np.full(3, v) for v in inputs))
    assert np.isnan(draws).all()


@given(money, st.floats(0.05, 1.0), money, st.floats(0.05, 1.0))
def test_the_return_follows_from_the_revenue_per_advertising(revenue: float, margin: float, cost: float, part: float) -> None:
    media = cost * part
    direct = e.mroi(revenue * margin, cost)
    assert e.mroi_from_roas(e.roas(revenue, media), margin, media, cost) == pytest.approx(direct, rel=1e-9, abs=1e-9)
    assert e.gross_return(revenue * margin, cost) == pytest.approx(direct + 1)


def test_the_return_counts_only_what_the_program_adds() -> None:
    assert e.mroi(5000.0, 2000.0, 1500.0) == pytest.approx(0.75)
    assert e.mroi(2000.0, 2000.0) == 0.0
    assert e.revenue_roi(9000.0, 2000.0) == pytest.approx(3.5)
    assert e.marginal_mroi(2.0, 0.9, 1.2) == pytest.approx(0.5)
    assert e.efficiency_ratio(9000.0, 2000.0) == pytest.approx(4.5)


@given(money, st.floats(0.01, 0.99))
def test_the_closed_break_even_forms_give_a_return_of_zero(price: float, part: float) -> None:
    unit_cost = price * part
    advertising = 100.0
    revenue = advertising * e.break_even_roas(price, unit_cost)
    assert e.mroi(revenue * e.contribution_ratio(price, unit_cost), advertising) == pytest.approx(0.0, abs=1e-9)
    margin = e.contribution(price, unit_cost)
    clicks = 1000.0
    sales = clicks * e.break_even_click_conversion(0.4, margin)
    assert e.mroi(sales * margin, 0.4 * clicks) == pytest.approx(0.0, abs=1e-9)


def test_costs_and_shares_are_plain_quotients() -> None:
    assert e.cost_per(500.0, 20.0) == 25.0
    assert e.cac(500.0, 8.0) == 62.5
    assert e.market_share(30.0, 1200.0) == pytest.approx(0.025)
    assert e.penetration(30.0, 600.0) == pytest.approx(0.05)


def test_a_formula_keeps_its_name_and_its_explanation() -> None:
    assert e.mroi.__name__ == "mroi"
    assert "break-even" in (e.mroi.__doc__ or "")
