from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.forecast import lifetime as c
from smmdesk.words.text import Undefined

margins, rates, discounts = st.floats(1.0, 1e4), st.floats(0.0, 0.95), st.floats(0.0, 0.5)


@given(margins, rates, discounts, st.floats(0.0, 1.0))
def test_each_convention_is_the_sum_of_its_payments(margin: float, retention: float, discount: float, cost: float) -> None:
    t = np.arange(3000)
    kept = (retention / (1 + discount)) ** t
    now = ((margin - cost) * kept).sum()
    assert c.lifetime_value(margin, retention, discount, cost) == pytest.approx(now, rel=1e-9)
    assert c.lifetime_value_later(margin, retention, discount, cost) == pytest.approx(now - (margin - cost), rel=1e-6, abs=1e-6 * margin)
    assert c.lifetime_value_within(margin, retention, discount, 3000) == pytest.approx((margin * kept).sum() / (1 + discount))
    assert c.lifetime_value_undiscounted(margin, retention) == pytest.approx((margin * retention**t).sum())


def test_a_customer_who_never_leaves_has_no_finite_value() -> None:
    assert isinstance(c.lifetime_value.figure(50.0, 1.0, 0.0), Undefined)
    assert isinstance(c.lifetime_value_later.figure(50.0, 1.0, 0.0), Undefined)
    assert isinstance(c.lifetime_value_undiscounted.figure(50.0, 1.0), Undefined)
    assert c.lifetime_value(50.0, 1.0, 0.1) == pytest.approx(550.0)
    assert np.isnan(c.lifetime_value(50.0, np.array([1.0, 0.5]), 0.0)).tolist() == [True, False]


@given(st.floats(0.01, 1.0), st.floats(0.0, 1.0))
def test_twelve_months_make_the_year(retention: float, discount: float) -> None:
    assert c.monthly_retention(retention) ** 12 == pytest.approx(retention)
    assert (1 + c.monthly_discount(discount)) ** 12 == pytest.approx(1 + discount)


def test_the_value_is_compared_with_what_a_customer_costs() -> None:
    assert c.value_to_cost(300.0, 100.0) == 3.0
    assert isinstance(c.value_to_cost.figure(300.0, 0.0), Undefined)
    assert c.lifetime_mroi(20.0, 300.0, 4000.0) == pytest.approx(0.5)
    assert isinstance(c.lifetime_mroi.figure(20.0, 300.0, 0.0), Undefined)
