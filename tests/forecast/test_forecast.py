"""The forecast of a small business, against numbers worked out by hand, and what must hold for every plan."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.forecast.figures import figures
from smmdesk.forecast.flow import by_months
from smmdesk.forecast.forecast import Forecast, forecast, with_counts
from smmdesk.plan.range import point
from smmdesk.plan.timing import Timing
from tests.forecast.stall import ADS, POSTS, STALL, with_business, with_channel, with_rates


def run_of(plan=STALL) -> Forecast:
    return forecast(plan)


def test_the_funnel_by_month() -> None:
    run = run_of()
    assert run.visits.by_month == pytest.approx((900, 900, 900))
    assert run.leads.by_month == pytest.approx((90, 90, 90))
    assert run.customers.by_month == pytest.approx((9, 14.4, 18))
    assert run.customers.tail == pytest.approx(12.6)
    assert run.revenue.total == pytest.approx(41.4 * 20)
    assert run.contribution.completed == pytest.approx(54 * 12)


def test_the_costs_by_month_and_after() -> None:
    run = run_of()
    first = 600 + 100 + 500 + 50 + 90 * 0.5 + 9 * 1 + 0.05 * 180 + 9
    third = 100 + 500 + 50 + 45 + 18 + 0.05 * 360 + 9
    assert run.cost.at(0) == pytest.approx(first)
    assert run.cost.at(2) == pytest.approx(third)
    assert run.cost.tail == pytest.approx(12.6 * 1 + 0.05 * 12.6 * 20)
    assert run.fixed_cost.total == pytest.approx(600 + 300 + 1500 + 150 + 27)
    assert sum(run.component(c).total for c in {c.component for c in run.costs}) == pytest.approx(run.cost.total)


def test_net_sums_up_month_by_month() -> None:
    run = run_of()
    nets = [c * 12 - k for c, k in zip((9, 14.4, 18), run.cost.by_month, strict=True)]
    assert run.cumulative_net == pytest.approx(tuple(np.cumsum(nets)))


def test_orders_that_would_come_anyway_are_not_earned() -> None:
    run = run_of(with_business(STALL, baseline_orders=2.0))
    assert run.baseline_contribution.total == pytest.approx(3 * 2 * 12)
    assert run.cumulative_net[-1] == pytest.approx(run_of().cumulative_net[-1] - 72)


def test_each_customer_orders_again_while_she_stays() -> None:
    run = run_of(with_business(STALL, repeat_rate=point(0.5), orders_per_customer=point(2.0)))
    a, b, c = 9.0, 14.4, 18.0
    assert run.orders.by_month == pytest.approx((2 * a, 2 * (b + a / 2), 2 * (c + b / 2 + a / 4)))
    assert run.orders.tail == pytest.approx(2 * 12.6)


def test_friends_of_customers_come_in_the_next_month() -> None:
    plan = replace(with_rates(STALL, referrals=True, invites=point(2.0), invite_rate=point(0.4)), timing=Timing())
    k = 0.25 * 2 * 0.4
    assert run_of(plan).customers.by_month == pytest.approx((18, 18 + 18 * k, 18 + 18 * k + 18 * k * k))


def test_more_than_one_friend_each_gives_finite_numbers_inside_the_horizon() -> None:
    plan = replace(with_rates(STALL, referrals=True, invites=point(8.0), invite_rate=point(1.0)), timing=Timing())
    assert run_of(plan).customers.by_month == pytest.approx((18, 54, 126))


def test_rates_per_person_reached_count_a_person_once() -> None:
    both = replace(STALL, channels=(ADS, replace(ADS, id="c3")))
    attributed, once = run_of(both), run_of(with_rates(both, person_based=True))
    assert attributed.leads.total == pytest.approx(540)
    assert once.leads.total == pytest.approx(540 * once.reach.delta)
    assert 0.5 < once.reach.delta < 1
    assert once.visits.total == pytest.approx(attributed.visits.total)


def test_counts_measured_or_drawn_by_luck_carry_all_money_with_them() -> None:
    run = run_of()
    same = with_counts(run, run.visits, run.leads, run.customers)
    assert {k: v for k, v in figures(same).items() if isinstance(v, float)} == pytest.approx(
        {k: v for k, v in figures(run).items() if isinstance(v, float)}
    )
    other = with_counts(run, run.visits, by_months([1.0, 2.0, 3.0]), by_months([0.0, 0.0, 5.0]))
    assert other.revenue.total == pytest.approx(100)
    assert other.cost.total - other.fixed_cost.total == pytest.approx(6 * 0.5 + 5 * 1 + 0.05 * 100)


numbers = st.floats(0.05, 0.95)


@given(spend=st.floats(1, 5000), lead=numbers, sale=numbers, load=numbers, breadth=st.floats(0.05, 1))
def test_numbers_and_draws_go_through_the_same_lines(spend, lead, sale, load, breadth) -> None:
    plan = with_rates(with_channel(STALL, spend=spend, page_load=point(load)), lead_rate=point(lead), sale_rate=point(sale))
    run = forecast(plan)
    path = "channels/c1/ctr"
    drawn = forecast(plan, {**run.values, path: np.array([0.02, 0.02 * breadth])})
    assert drawn.customers.completed[0] == pytest.approx(run.customers.completed)
    assert drawn.customers.completed[1] == pytest.approx(run.customers.completed * breadth)
    assert run.customers.completed == pytest.approx(3 * spend * 2 * load * lead * sale)


def test_the_order_of_channels_and_lines_changes_nothing() -> None:
    plan = replace(STALL, channels=(ADS, POSTS, replace(ADS, id="c3", spend=100.0)))
    turned = replace(plan, channels=plan.channels[::-1], budget=replace(plan.budget, lines=plan.budget.lines[::-1]))
    here, there = figures(forecast(plan)), figures(forecast(turned))
    assert {k: v for k, v in here.items() if isinstance(v, float)} == pytest.approx(
        {k: v for k, v in there.items() if isinstance(v, float)}
    )


def test_a_season_moves_visits_once() -> None:
    season = tuple(2.0 if m == 0 else 10 / 11 for m in range(12))
    run = run_of(replace(STALL, timing=Timing(season=season)))
    assert run.visits.by_month == pytest.approx((1800, 900 * 10 / 11, 900 * 10 / 11))
    assert run.leads.by_month[0] == pytest.approx(180)
    assert run.media.by_month == pytest.approx((500, 500, 500))


def test_the_plan_that_expects_less_after_its_pilot_keeps_a_part_of_the_rate() -> None:
    plan = replace(STALL, pilot=replace(STALL.pilot, transfer=True))
    assert run_of(plan).customers.completed == pytest.approx(54 * 0.95)
    assert run_of(plan).leads.total == pytest.approx(270)
