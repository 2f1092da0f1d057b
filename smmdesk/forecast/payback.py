"""Payback: when the money is back, per customer and for the whole program (forecast.md 7.2, 7.4)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from smmdesk.forecast.figure import formula
from smmdesk.forecast.value import Draws, Value, above_zero, plain, ratio
from smmdesk.words.text import say

NEVER = say("the cumulative result does not get back to 0 in this time")


class BreakEvenMonth:
    """Months counted from 1, nan where there is none: one number, or one per draw. From `good`: whether the cumulative net is at
    least 0, by month."""

    reason = NEVER

    def __init__(self, good: list[NDArray[np.bool_]]) -> None:
        self._good = good

    @cached_property
    def first(self) -> Value:
        """First month in which the cumulative net is not below 0."""
        return _after(self._good)

    @cached_property
    def sustained(self) -> Value:
        """First month from which it stays there to the end of the horizon."""
        stays = self._good[-1:]
        for good in self._good[-2::-1]:
            stays.append(stays[-1] & good)
        return _after(stays[::-1])


def break_even_month(nets: Sequence[Value] | Draws) -> BreakEvenMonth:
    """From contribution minus cost by month: (months,), (months, draws), or a row of values. A rest of 1e-9 of the turnover counts as 0.

    In draws of 32 bits a rest of 1e-6.
    """
    running: Value = 0.0
    turnover: Value = 0.0
    sums: list[Value] = []
    for net in nets:
        running = running + net
        turnover = turnover + abs(net)
        sums.append(running)
    rest = 1e-6 if np.asarray(running).dtype == np.float32 else 1e-9
    least = turnover * -rest
    return BreakEvenMonth([np.asarray(total >= least) for total in sums])


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


def _after(good: list[NDArray[np.bool_]]) -> Value:
    """Number of the first true row from 1, nan where there is none."""
    waiting = ~good[0]
    months = np.ones(np.shape(waiting), dtype=np.float32)
    for row in good[1:]:
        months += waiting
        waiting = waiting & ~row
    return plain(np.where(waiting, np.nan, months))
