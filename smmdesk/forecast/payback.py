"""Payback: when the money is back, per customer and for the whole program (forecast.md 7.2, 7.4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from smmdesk.forecast.figure import formula
from smmdesk.forecast.value import Draws, Value, above_zero, plain, ratio
from smmdesk.words.text import say

NEVER = say("the cumulative result does not get back to 0 in this time")


@dataclass(frozen=True, eq=False)
class BreakEvenMonth:
    """Months counted from 1, nan where there is none: one number, or one per draw."""

    first: Value
    """First month in which the cumulative net is not below 0."""
    sustained: Value
    """First month from which it stays there to the end of the horizon."""

    reason = NEVER


def break_even_month(nets: ArrayLike) -> BreakEvenMonth:
    """From contribution minus cost by month, shape (months,) or (months, draws). A rest of 1e-9 of the turnover counts as 0."""
    flows = np.asarray(nets, dtype=np.float64)
    cumulative = np.cumsum(flows, axis=0)
    good = cumulative >= -1e-9 * np.abs(flows).sum(axis=0)
    to_the_end = np.logical_and.accumulate(good[::-1], axis=0)[::-1]
    return BreakEvenMonth(_first(good), _first(to_the_end))


@formula(say("a customer leaves nothing per month to pay the cost back"))
def payback_months(cost_per_customer: Value, monthly: Value) -> Value:
    """CAC / monthly contribution per customer, while nobody leaves."""
    return ratio(cost_per_customer, above_zero(monthly))


@formula(say("customers leave before they have paid back what it cost to win them"))
def payback_with_churn(cost_per_customer: Value, monthly: Value, churn: Value) -> Value:
    """n with mc (1 - (1-g)^n) / g = CAC, so n = ln(1 - CAC g / mc) / ln(1 - g); `whole_units` of it are the months needed.

    `churn` g is the part of the customers lost each month, 0..1. With g = 1 all is earned in the first month.
    """
    cost, earned, lost = (np.asarray(v, dtype=np.float64) for v in (cost_per_customer, monthly, churn))
    with np.errstate(divide="ignore", invalid="ignore"):
        part = cost * lost / earned
        some = np.log1p(-part) / np.log1p(-lost)
        months = np.where((lost == 0) | (lost >= 1), cost / earned, some)
    return plain(np.where((earned > 0) & (part < 1), np.where(cost <= 0, 0.0, months), np.nan))


@formula(NEVER)
def project_payback(outlay: Value, flows: Draws) -> Value:
    """Periods until uneven flows, shape (periods,) or (periods, draws), have paid an outlay at the start back.

    Full periods + what is not recovered / the next period's flow: a flow comes evenly within its period. 100 out, 40 a month: 2.5.
    """
    balance = np.cumsum(flows, axis=0) - outlay
    back = balance >= -1e-9 * np.abs(outlay)
    at = np.expand_dims(np.argmax(back, axis=0), 0)
    flow = np.take_along_axis(flows, at, axis=0)[0]
    missing = np.maximum(flow - np.take_along_axis(balance, at, axis=0)[0], 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        periods = at[0] + np.where(flow > 0, missing / flow, 0.0)
    return plain(np.where(np.asarray(outlay) <= 0, 0.0, np.where(back.any(axis=0), periods, np.nan)))


def _first(good: NDArray[np.bool_]) -> Value:
    """Number of the first true row from 1, nan where there is none."""
    return plain(np.where(good.any(axis=0), np.argmax(good, axis=0) + 1.0, np.nan))
