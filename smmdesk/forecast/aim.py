"""Aim: the value of the goal's metric inside its dates, and whether it meets the target (forecast.md 1, 9.7)."""

from __future__ import annotations

import numpy as np

from smmdesk.forecast.figures import ALWAYS, NO_VIEWS, ZERO_COST, ZERO_CUSTOMERS, ZERO_LEADS, ZERO_VISITS
from smmdesk.forecast.flow import Weights
from smmdesk.forecast.forecast import Forecast
from smmdesk.forecast.needs import CUSTOMERS, LEADS, MARGIN, VISITS, Need, missing
from smmdesk.forecast.value import Value, ratio
from smmdesk.forecast.values import read
from smmdesk.plan.goal import Direction, Goal, Metric
from smmdesk.words.text import Text, say

NEEDS: dict[Metric, tuple[Need, ...]] = {
    Metric.REACH: (Need.MARKET, *VISITS),
    Metric.VISITS: VISITS,
    Metric.LEADS: LEADS,
    Metric.CUSTOMERS: CUSTOMERS,
    Metric.ORDERS: CUSTOMERS,
    Metric.ADVOCATES: (*CUSTOMERS, Need.ADVOCATE_RATE),
    Metric.REVENUE: (*CUSTOMERS, Need.PRICE),
    Metric.COST_PER_LEAD: LEADS,
    Metric.COST_PER_CUSTOMER: CUSTOMERS,
    Metric.CONVERSION_RATE: CUSTOMERS,
    Metric.MROI: (*CUSTOMERS, *MARGIN),
    Metric.MARKET_SHARE: (*CUSTOMERS, Need.MARKET_ORDERS),
}

WHY_NONE: dict[Metric, Text] = {
    Metric.REACH: NO_VIEWS,
    Metric.COST_PER_LEAD: ZERO_LEADS,
    Metric.COST_PER_CUSTOMER: ZERO_CUSTOMERS,
    Metric.CONVERSION_RATE: ZERO_VISITS,
    Metric.MROI: ZERO_COST,
}


def window(run: Forecast) -> Weights:
    """Share of each month of the plan that lies inside the goal's dates."""
    return run.calendar.parts(run.plan.goal.start, run.plan.goal.end)


def achieved(run: Forecast) -> Value:
    """The goal's metric inside its dates: a number or draws; nan where it does not exist. Ratios use windowed sums."""
    parts = window(run)
    match run.plan.goal.metric:
        case Metric.REACH:
            return run.reach_inside(parts).people
        case Metric.VISITS:
            return run.visits.inside(parts)
        case Metric.LEADS:
            return run.leads.inside(parts)
        case Metric.CUSTOMERS:
            return run.customers.inside(parts)
        case Metric.ORDERS:
            return run.orders.inside(parts)
        case Metric.ADVOCATES:
            return run.customers.inside(parts) * run.advocate_rate
        case Metric.REVENUE:
            return run.revenue.inside(parts)
        case Metric.COST_PER_LEAD:
            return ratio(run.cost.inside(parts), run.leads.inside(parts))
        case Metric.COST_PER_CUSTOMER:
            return ratio(run.cost.inside(parts), run.customers.inside(parts))
        case Metric.CONVERSION_RATE:
            return ratio(run.customers.inside(parts), run.visits.inside(parts))
        case Metric.MROI:
            cost = run.cost.inside(parts)
            earned = run.contribution.inside(parts) - run.baseline_contribution.inside(parts)
            return ratio(earned - cost, cost)
        case Metric.MARKET_SHARE:
            return ratio(run.orders.inside(parts), read(run.values, "business/market_orders") * float(parts.sum()))


def met(goal: Goal, value: Value) -> Value:
    """1 where a value meets the target, 0 where not or where it does not exist."""
    assert goal.target is not None
    reached = np.asarray(value) >= goal.target if goal.direction is Direction.AT_LEAST else np.asarray(value) <= goal.target
    out = reached.astype(np.float64)
    return out if out.ndim else float(out)


def met_already(goal: Goal) -> bool:
    """Whether the owner is at the target before the plan starts."""
    return goal.target is not None and goal.baseline > 0 and bool(met(goal, goal.baseline))


def why_no_aim(run: Forecast) -> Text | None:
    """Why the goal cannot be judged: no target, or what its metric needs is missing."""
    goal = run.plan.goal
    if goal.target is None:
        return say("the goal has no target yet")
    lacking = missing(run.plan, NEEDS[goal.metric])
    if lacking:
        return lacking
    value = achieved(run)
    if isinstance(value, float) and np.isnan(value):
        return WHY_NONE.get(goal.metric, ALWAYS)
    return None
