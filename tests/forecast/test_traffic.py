from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from smmdesk.forecast.forecast import forecast
from smmdesk.plan.channel import Mode, Ramp
from smmdesk.plan.range import point
from tests.forecast.stall import ADS, POSTS, STALL, with_business, with_channel


def traffic(channel, plan=STALL):
    return forecast(replace(plan, channels=(channel,))).channels[0]


def test_views_clicks_and_visits_of_paid_advertising() -> None:
    t = traffic(ADS)
    assert [f.at(0) for f in (t.media, t.views, t.clicks, t.visits)] == pytest.approx([500, 50_000, 1000, 900])


@pytest.mark.parametrize(
    "given", [{"cpm": point(10.0), "cpc": point(0.5), "ctr": None}, {"cpm": None, "cpc": point(0.5), "ctr": point(0.02)}]
)
def test_any_two_of_the_three_costs_give_the_third(given) -> None:
    t = traffic(replace(ADS, **given))
    assert [f.at(0) for f in (t.views, t.clicks)] == pytest.approx([50_000, 1000])


def test_all_three_costs_use_cost_per_view_and_click_rate() -> None:
    assert traffic(replace(ADS, cpc=point(9.0))).clicks.at(0) == pytest.approx(1000)


def test_more_money_meets_falling_returns_from_the_reference_on() -> None:
    doubled = traffic(replace(ADS, spend=1000.0, reference_spend=500.0))
    assert doubled.visits.at(0) == pytest.approx(900 * 1.7)
    kappa = -500 / np.log(0.7)
    third = traffic(replace(ADS, spend=150.0, reference_spend=500.0))
    assert third.visits.at(0) == pytest.approx(900 / 0.3 * (1 - np.exp(-150 / kappa)))


def test_phasing_moves_money_between_months_and_each_month_has_its_own_returns() -> None:
    t = traffic(replace(ADS, phasing=(2.0, 1.0, 0.0)))
    assert t.media.by_month == pytest.approx((1000, 500, 0))
    assert t.visits.by_month == pytest.approx((900 * 1.7, 900, 0))


def test_weights_that_end_early_deal_out_the_money_of_all_months() -> None:
    early = traffic(replace(ADS, phasing=(1.0, 1.0)))
    assert early.media.by_month == pytest.approx((750, 750, 0))
    assert traffic(replace(ADS, phasing=(1.0, 1.0, 1.0, 5.0))).media.by_month == pytest.approx((500, 500, 500))
    assert traffic(replace(ADS, phasing=(1.0, 3.0), start_month=2)).media.by_month == pytest.approx((0, 1000, 0))


def test_money_carried_over_works_later_and_is_not_lost() -> None:
    linear = replace(ADS, doubling=point(2.0), carry_over=0.5, phasing=(3.0, 0.0, 0.0))
    weights = 0.5 ** np.arange(13) / (0.5 ** np.arange(13)).sum()
    out = traffic(linear)
    assert out.visits.by_month == pytest.approx(tuple(2700 * weights[:3]))
    assert out.visits.tail == pytest.approx(2700 * weights[3:].sum())
    assert out.visits.completed == pytest.approx(2700)
    assert out.customers.completed == pytest.approx(2700 * 0.1 * 0.2)


def test_what_advertising_brings_after_the_plan_stands_in_the_tail_at_its_season_and_its_cost() -> None:
    """Three months at 500, half carried over and linear: in month 4 works (w1 + w2 + w3) of a month, in a season of twice the demand."""
    season = tuple(24 / 13 if month == 3 else 12 / 13 for month in range(12))  # January to December, April twice the others
    plan = replace(with_channel(STALL, doubling=point(2.0), carry_over=0.5), timing=replace(STALL.timing, season=season))
    run = forecast(plan)
    weights = 0.5 ** np.arange(13) / (0.5 ** np.arange(13)).sum()
    assert run.visits.at(3) == pytest.approx(900 * weights[1:4].sum() * 24 / 13)
    assert run.visits.at(4) == pytest.approx(900 * weights[2:5].sum() * 12 / 13)
    assert run.visits.at(15) == 0.0
    tail = sum(900 * weights[k + 1 : k + 4].sum() * (24 if k == 0 else 12) / 13 for k in range(12))
    assert run.visits.tail == pytest.approx(tail)
    assert run.leads.tail == pytest.approx(tail * 0.1)
    assert run.customers.completed == pytest.approx((run.visits.total + tail) * 0.1 * 0.2)
    late = {c.line.id: c.flow.tail for c in run.costs if c.line}
    assert (late["map"], late["gift"], late["fee"], late["help"]) == pytest.approx((tail * 0.01, tail * 0.1 * 0.5, 0.0, 0.0))
    assert run.media.completed == pytest.approx(1500)


def test_posts_reach_growing_followers_and_warm_up() -> None:
    assert traffic(POSTS).visits.by_month == pytest.approx((100, 110, 121))
    warm = traffic(replace(POSTS, ramp=Ramp.LINEAR, ramp_months=2.0))
    assert warm.visits.by_month == pytest.approx((50, 110, 121))
    fast = traffic(replace(POSTS, ramp=Ramp.EXPONENTIAL, ramp_months=1.0))
    assert fast.visits.by_month == pytest.approx(tuple(np.array([100, 110, 121]) * (1 - np.exp(-np.arange(1, 4)))))
    late = traffic(replace(POSTS, start_month=2, ramp=Ramp.LINEAR, ramp_months=2.0))
    assert late.visits.by_month == pytest.approx((0, 55, 121))


def test_paid_advertising_needs_no_warm_up() -> None:
    both = replace(ADS, mode=Mode.BOTH, ramp=Ramp.LINEAR, ramp_months=3.0)
    assert traffic(both).visits.by_month == pytest.approx((900, 900, 900))


def test_other_visits_come_while_the_channel_runs() -> None:
    flyers = replace(POSTS, followers=None, other_visits=point(40.0), end_month=2)
    assert traffic(flyers).visits.by_month == pytest.approx((40, 40, 0))


def test_a_channel_has_its_own_rates() -> None:
    t = traffic(replace(ADS, lead_rate=point(0.5), sale_rate=point(0.4)))
    assert t.leads.total == pytest.approx(1350)
    assert t.customers.completed == pytest.approx(540)


def test_a_year_of_phases_equals_twelve_single_months() -> None:
    plan = with_business(STALL, horizon=12)
    phases = tuple(float(x) for x in np.linspace(0.1, 1.9, 12))
    year = traffic(replace(ADS, phasing=phases), plan)
    mean = sum(phases) / 12
    single = [traffic(replace(ADS, spend=500 * p / mean, reference_spend=500.0)).visits.at(0) for p in phases]
    assert year.visits.by_month == pytest.approx(tuple(single))


def test_a_what_if_spend_stays_on_the_curve_of_the_plan() -> None:
    run = forecast(STALL)
    tried = forecast(STALL, {**run.values, "channels/c1/spend": 1000.0})
    assert tried.visits.total == pytest.approx(2700 * 1.7)
    assert tried.media.total == pytest.approx(3000)
    assert forecast(with_channel(STALL, spend=1000.0)).visits.total == pytest.approx(5400)
