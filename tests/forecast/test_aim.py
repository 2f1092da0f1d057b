from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from smmdesk.forecast.aim import achieved, met, met_already, why_no_aim
from smmdesk.forecast.figures import figure
from smmdesk.forecast.forecast import forecast
from smmdesk.plan.goal import Direction, Goal, Metric
from smmdesk.plan.range import point
from tests.forecast.stall import STALL, with_business

START, END = date(2027, 1, 1), date(2027, 3, 31)


def aim(metric, start=START, end=END, plan=STALL) -> float:
    return float(achieved(forecast(replace(plan, goal=Goal(metric=metric, target=1.0, start=start, end=end)))))


SAME = {
    Metric.REACH: "reach",
    Metric.VISITS: "visits",
    Metric.LEADS: "leads",
    Metric.CUSTOMERS: "customers",
    Metric.ORDERS: "orders",
    Metric.ADVOCATES: "advocates",
    Metric.REVENUE: "revenue",
    Metric.COST_PER_LEAD: "cost_per_lead",
    Metric.COST_PER_CUSTOMER: "cost_per_customer",
    Metric.CONVERSION_RATE: "conversion_rate",
    Metric.MROI: "mroi_in_horizon",
    Metric.MARKET_SHARE: "market_share",
}


@pytest.mark.parametrize("metric", list(Metric))
def test_over_the_whole_plan_every_goal_is_its_figure(metric) -> None:
    plan = with_business(STALL, market_orders=point(10_000.0))
    assert aim(metric, plan=plan) == pytest.approx(figure(forecast(plan), SAME[metric]))


def test_a_month_is_spread_over_its_days() -> None:
    assert aim(Metric.CUSTOMERS, date(2027, 1, 1), date(2027, 2, 14)) == pytest.approx(9 + 14.4 / 2)
    assert aim(Metric.VISITS, date(2027, 1, 31), date(2027, 1, 31)) == pytest.approx(900 / 31)


def test_windows_add_up_and_ratios_are_taken_of_the_sums() -> None:
    first, second = (START, date(2027, 2, 3)), (date(2027, 2, 4), END)
    for metric in (Metric.VISITS, Metric.LEADS, Metric.CUSTOMERS, Metric.REVENUE):
        assert aim(metric, *first) + aim(metric, *second) == pytest.approx(aim(metric))
    customers, visits = aim(Metric.CUSTOMERS, *first), aim(Metric.VISITS, *first)
    assert aim(Metric.CONVERSION_RATE, *first) == pytest.approx(customers / visits)


def test_at_least_and_at_most() -> None:
    goal = Goal(target=10.0)
    assert [met(goal, x) for x in (9.0, 10.0, 11.0, float("nan"))] == [0, 1, 1, 0]
    cheap = replace(goal, direction=Direction.AT_MOST)
    assert [met(cheap, x) for x in (9.0, 10.0, 11.0, float("nan"))] == [1, 1, 0, 0]


def test_where_the_owner_is_already_counts() -> None:
    assert met_already(Goal(target=10.0, baseline=12.0))
    assert not met_already(Goal(target=10.0, baseline=0.0))
    assert not met_already(Goal(baseline=12.0))


def test_without_a_target_or_what_it_needs_there_is_a_reason() -> None:
    assert why_no_aim(forecast(STALL)) is None
    assert why_no_aim(forecast(replace(STALL, goal=Goal()))) is not None
    assert why_no_aim(forecast(with_business(replace(STALL, goal=Goal(metric=Metric.MARKET_SHARE, target=0.1))))) is not None
