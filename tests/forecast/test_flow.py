from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.forecast.flow import Flow, by_months, steady, summed, total

amounts = st.lists(st.floats(-1e4, 1e4), min_size=1, max_size=12)
MONTHS = 6


def rows(flow: Flow, months: int) -> np.ndarray:
    """The same flow month by month, tail included, multiplied out by brute force."""
    out = np.zeros(months)
    for size, weights in flow.terms:
        out[: len(weights)] += size * weights
    return out * flow.factor


@st.composite
def flows(draw: st.DrawFn) -> Flow:
    terms = draw(st.lists(st.tuples(st.floats(-100, 100), st.lists(st.floats(0, 3), min_size=1, max_size=9)), max_size=15))
    return summed(MONTHS, [(size, np.array(w)) for size, w in terms]).times(draw(st.floats(-3, 3)))


@given(st.lists(flows(), max_size=5))
def test_the_sum_of_flows_is_the_sum_of_their_months(parts: list[Flow]) -> None:
    whole = total(MONTHS, parts)
    np.testing.assert_allclose(rows(whole, 9), sum((rows(p, 9) for p in parts), np.zeros(9)), atol=1e-9)
    assert len(whole.terms) <= 9


@given(flows(), st.lists(st.floats(0, 1), min_size=MONTHS, max_size=MONTHS))
def test_totals_windows_and_tail_add_up(flow: Flow, parts: list[float]) -> None:
    all_months = rows(flow, 9)
    assert flow.total == pytest.approx(all_months[:MONTHS].sum(), abs=1e-8)
    assert flow.completed == pytest.approx(all_months.sum(), abs=1e-8)
    assert flow.total + flow.tail == pytest.approx(flow.completed, abs=1e-8)
    assert flow.after_horizon.completed == pytest.approx(flow.tail, abs=1e-8)
    assert sum(flow.by_month) == pytest.approx(flow.total, abs=1e-8)
    window = np.array(parts)
    assert flow.inside(window) + flow.inside(1 - window) == pytest.approx(flow.total, abs=1e-8)


@given(amounts, st.lists(st.floats(0.01, 1), min_size=1, max_size=4))
def test_a_delay_spreads_and_loses_nothing(monthly: list[float], weights: list[float]) -> None:
    kernel = tuple(np.array(weights) / sum(weights))
    late = by_months(monthly).lagged(kernel)
    np.testing.assert_allclose(rows(late, len(monthly) + len(kernel) - 1), np.convolve(monthly, kernel), atol=1e-8)
    assert late.completed == pytest.approx(sum(monthly), abs=1e-7)


@given(st.lists(flows(), min_size=1, max_size=4))
def test_draws_are_the_numbers_side_by_side(parts: list[Flow]) -> None:
    factors = np.array([0.5, -1.0, 2.0])
    drawn = total(MONTHS, [p.times(factors) for p in parts])
    for i, factor in enumerate(factors):
        one = total(MONTHS, [p.times(float(factor)) for p in parts])
        for here, there in zip(drawn.by_month, one.by_month, strict=True):
            assert np.broadcast_to(here, 3)[i] == pytest.approx(there, abs=1e-8)


def test_summing_never_changes_what_was_summed() -> None:
    size = np.array([1.0, 2.0])
    parts = [steady(2, size, np.ones(2)), steady(2, size, np.ones(2)), steady(2, 5.0, np.ones(2))]
    assert total(2, parts).at(0).tolist() == [7.0, 9.0]
    assert size.tolist() == [1.0, 2.0]


def test_32_bit_draws_stay_32_bit_but_for_the_exact_ones() -> None:
    small, fine = np.ones(3, np.float32), np.ones(3)
    one = total(2, [steady(2, small, np.ones(2)), steady(2, small, np.array([1.0, 0.5]))])
    assert one.times(2.0).total.dtype == np.float32
    assert (one + steady(2, fine, np.ones(2))).total.dtype == np.float64


def test_nothing_flows_nowhere() -> None:
    empty = Flow(3)
    assert empty.is_empty
    assert (empty.total, empty.tail, empty.by_month) == (0.0, 0.0, (0.0, 0.0, 0.0))
    assert total(3, []).is_empty
    assert steady(3, 2.0, np.ones(3)).over_months(np.array([0.0, 0.5])).by_month == (0.0, 1.0, 0.0)
