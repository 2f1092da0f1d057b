"""Lifetime value of a customer by simple retention, in its four conventions (forecast.md 7.5).

All arguments are per period, months or years, never mixed: `monthly_retention` and `monthly_discount` convert. `margin` and
`retention_cost` are money per customer and period, `margin` a contribution, never revenue.
"""

from __future__ import annotations

from smmdesk.forecast.economics import NO_COST, NO_CUSTOMERS
from smmdesk.forecast.figure import formula
from smmdesk.forecast.value import Value, above_zero, ratio
from smmdesk.words.text import say

NEVER_ENDS = say("customers who never leave, without discounting, have no finite value")


@formula(NEVER_ENDS)
def lifetime_value(margin: Value, retention: Value, discount: Value, retention_cost: Value = 0.0) -> Value:
    """A, the default: (M - R)(1 + d) / (1 + d - r). The first margin comes now and is certain."""
    return ratio((margin - retention_cost) * (1.0 + discount), above_zero(1.0 + discount - retention))


@formula(NEVER_ENDS)
def lifetime_value_later(margin: Value, retention: Value, discount: Value, retention_cost: Value = 0.0) -> Value:
    """B: (M - R) r / (1 + d - r). The first margin comes after one period, from those who stayed: A without its first margin."""
    return ratio((margin - retention_cost) * retention, above_zero(1.0 + discount - retention))


def lifetime_value_within(margin: Value, retention: Value, discount: Value, periods: int) -> Value:
    """C: sum over t = 1..H of M r^(t-1) / (1+d)^t. Margins come at the end of each period, the first is certain."""
    payment = margin / (1.0 + discount)
    total: Value = 0.0
    for _ in range(periods):
        total = total + payment
        payment = payment * retention / (1.0 + discount)
    return total


@formula(NEVER_ENDS)
def lifetime_value_undiscounted(margin: Value, retention: Value) -> Value:
    """D: M / (1 - r), margin / churn."""
    return ratio(margin, above_zero(1.0 - retention))


def monthly_retention(yearly: Value) -> Value:
    """r_m = r_y^(1/12)."""
    return yearly ** (1.0 / 12.0)


def monthly_discount(yearly: Value) -> Value:
    """d_m = (1 + d_y)^(1/12) - 1."""
    return (1.0 + yearly) ** (1.0 / 12.0) - 1.0


@formula(NO_CUSTOMERS)
def value_to_cost(value: Value, cac: Value) -> Value:
    """CLV : CAC. That 3 : 1 is good is a rule of thumb, not a pass mark."""
    return ratio(value, cac)


@formula(NO_COST)
def lifetime_mroi(customers: Value, value: Value, cost: Value) -> Value:
    """(customers x CLV - cost) / cost. Do not use it with repeat orders counted in the horizon: that is the same money twice."""
    return ratio(customers * value - cost, cost)
