"""Every row of forecast.md section 13: an answer or a reason, never NaN."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from smmdesk.evidence.samples import sample
from smmdesk.forecast.copula import impossible
from smmdesk.forecast.figures import figure, figures, key_figures
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.scenario import Scenario, scenarios
from smmdesk.forecast.tornado_plan import plan_indices, plan_tornado
from smmdesk.plan.budget import Budget
from smmdesk.plan.channel import Curve
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range, guess, point
from smmdesk.plan.timing import Timing
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined
from tests.forecast.stall import ADS, POSTS, STALL, around, two_segments, unsure, with_business, with_channel, with_rates

PLANS = {
    "empty": Plan(),
    "no market": replace(STALL, market=Plan().market),
    "no price": with_business(STALL, price=None),
    "no rates": with_rates(STALL, lead_rate=None, sale_rate=None),
    "no channels": replace(STALL, channels=()),
    "no spend": with_channel(STALL, spend=0.0),
    "no costs of clicks": with_channel(STALL, cpm=None),
    "only CPC": with_channel(STALL, cpm=None, ctr=None, cpc=point(0.5)),
    "nobody buys": with_rates(STALL, sale_rate=point(0.0)),
    "nobody asks": with_rates(STALL, lead_rate=point(0.0)),
    "everybody buys": with_rates(STALL, lead_rate=point(1.0), sale_rate=point(1.0)),
    "loses on each": with_business(STALL, unit_cost=point(30.0)),
    "free": replace(with_channel(STALL, spend=0.0, reference_spend=500.0), budget=Budget()),
    "referrals without numbers": with_rates(STALL, referrals=True),
    "starts late": with_channel(STALL, start_month=9),
    "goal elsewhere": replace(STALL, goal=replace(STALL.goal, start=date(2030, 1, 1), end=date(2030, 2, 1))),
    "long lag": with_business(STALL, horizon=1),
    "one person": replace(STALL, market=replace(STALL.market, size=point(1.0))),
    "nobody": replace(STALL, market=replace(STALL.market, size=point(0.0))),
    "segments": two_segments(unsure(STALL)),
    "mode B": with_rates(replace(unsure(STALL), channels=(ADS, POSTS)), person_based=True),
    "doubt up to 2": with_channel(unsure(STALL), doubling=guess(1.5, 1.9, 2.0)),
    "mokuku": sample("mokuku"),
    "cafe": sample("cafe"),
}


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS.keys())
def test_every_figure_is_a_number_or_a_reason(plan) -> None:
    speaker = Speaker()
    outlook = live_outlook(plan)
    for key in key_figures():
        for value in (outlook.figure(key), outlook.spread(key)):
            if isinstance(value, Undefined):
                words = speaker.text(value.reason)
                assert words
                assert "nan" not in words
            elif isinstance(value, float):
                assert math.isfinite(value)
            else:
                assert all(math.isfinite(x) for x in (value.p10, value.p50, value.p90, value.mean, value.sd))
    for value in (outlook.aim, outlook.chance, outlook.chance_of_loss):
        assert isinstance(value, Undefined) or math.isfinite(value)
    for run in scenarios(plan).values():
        assert all(isinstance(v, Undefined) or math.isfinite(v) for v in figures(run).values())


def reason(plan: Plan, key: str) -> str:
    value = figure(forecast(plan), key)
    assert isinstance(value, Undefined)
    return Speaker().text(value.reason)


def test_any_ratio_with_nothing_below_says_why() -> None:
    assert "costs nothing" in reason(PLANS["free"], "mroi")
    assert "no leads" in reason(PLANS["nobody asks"], "cost_per_lead")
    assert "no customers" in reason(PLANS["nobody buys"], "cost_per_customer")


@pytest.mark.parametrize("curve", list(Curve))
@pytest.mark.parametrize("slope", [0.7, 1.0])
def test_no_spend_brings_no_visits_on_any_curve(curve, slope) -> None:
    plan = with_channel(STALL, spend=0.0, reference_spend=500.0, curve=curve, hill_slope=slope, doubling=point(1.5))
    run = forecast(plan)
    assert figure(run, "visits") == 0
    assert figure(run, "customers") == 0
    assert float(forecast(plan, {**run.values, "channels/c1/spend": 500.0}).visits.total) == pytest.approx(2700)


def test_a_scenario_without_sales_still_knows_its_break_even() -> None:
    plan = with_rates(STALL, sale_rate=Range(0.0, 0.2, 0.3))
    worst = scenarios(plan)[Scenario.PESSIMISTIC]
    assert figure(worst, "customers") == 0
    expected = 2577 / (12 - 1 - 0.5 * 5 - 0.05 * 20)
    assert figure(worst, "break_even_customers") == pytest.approx(expected)
    assert isinstance(figure(worst, "cost_per_customer"), Undefined)


def test_where_every_sale_loses_there_is_no_break_even() -> None:
    assert "every sale loses money" in reason(PLANS["loses on each"], "break_even_orders")


def test_no_break_even_inside_the_horizon_still_shows_the_net() -> None:
    assert "does not break even" in reason(STALL, "break_even_month")
    assert figure(forecast(STALL), "net") < 0


def test_numbers_without_width_are_in_no_tornado_and_no_index() -> None:
    plan = with_rates(STALL, sale_rate=around(0.2))
    assert [bar.name for bar in plan_tornado(plan).bars] == ["rates/sale_rate"]
    assert [i.name for i in plan_indices(plan)] == ["rates/sale_rate"]
    assert plan_indices(STALL) == ()


@pytest.mark.parametrize("wrong", [lambda: Range(2, 1, 3), lambda: Range(0, math.nan, 1), lambda: Timing(season=(0.0,) * 12)])
def test_numbers_that_contradict_themselves_are_refused(wrong) -> None:
    with pytest.raises(ValueError):
        wrong()


@pytest.mark.parametrize("lag", [(0.5, 0.4), (), (1.5, -0.5)])
def test_a_delay_that_does_not_add_up_is_refused(lag) -> None:
    with pytest.raises(ValueError, match="add up to 1"):
        Timing(lag=lag)


def test_customers_who_never_leave_have_no_finite_value() -> None:
    stays = with_business(STALL, repeat_rate=point(1.0), yearly_discount=0.0)
    assert isinstance(figure(forecast(stays), "clv"), Undefined)


def test_a_horizon_shorter_than_the_delay_puts_all_sales_behind_it() -> None:
    plan = replace(with_business(STALL, horizon=1), timing=Timing(lag=(0.0, 1.0)))
    run = forecast(plan)
    assert figure(run, "customers") == 0
    assert figure(run, "mroi_in_horizon") == pytest.approx(-1)
    assert figure(run, "customers_completed") == pytest.approx(18)


def test_one_channel_counts_nobody_twice() -> None:
    assert forecast(STALL).reach.delta == 1
    assert forecast(with_rates(STALL, person_based=True)).leads.total == pytest.approx(270)


def test_nobody_reached_by_two_channels_is_no_contradiction() -> None:
    plan = with_rates(
        replace(STALL, channels=(replace(ADS, spend=0.0), replace(POSTS, posts=0.0, other_visits=point(100.0)))), person_based=True
    )
    assert forecast(plan).leads.total == pytest.approx(30)


def test_a_goal_that_is_met_already_is_certain() -> None:
    plan = replace(STALL, goal=replace(STALL.goal, baseline=50.0))
    assert live_outlook(plan).chance == 1.0


def test_correlations_that_cannot_be_name_the_pair() -> None:
    found = impossible(("a", "b", "c"), np.array([[1, 0.9, 0.9], [0.9, 1, -0.9], [0.9, -0.9, 1]]))
    assert {found.first, found.second} <= {"a", "b", "c"}
