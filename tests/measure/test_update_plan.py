from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from scipy import stats

from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.laws import distribution
from smmdesk.forecast.live import live_outlook
from smmdesk.measure.update_plan import Counted, gate_chances, learned_plan, reforecast, verdict_after
from smmdesk.measure.verdict import Decision
from smmdesk.plan.declare import Law
from smmdesk.plan.range import Origin, point
from smmdesk.words.text import Undefined
from tests.forecast.stall import STALL, around, unsure, with_business, with_channel, with_rates

PLAN = with_channel(unsure(STALL), cpm=around(10.0), ctr=around(0.02))
DAY = date(2027, 2, 28)
MONTHS = (
    Counted("c1", 1, 900.0, 110.0, 11.0, clicks=1000.0, views=50_000.0, spend=500.0),
    Counted("c1", 2, 800.0, 100.0, 20.0, clicks=900.0, views=48_000.0, spend=500.0),
)


def test_no_counts_change_nothing() -> None:
    assert learned_plan(PLAN, (), 0).plan == PLAN


def test_rates_learn_from_what_has_matured() -> None:
    out = learned_plan(PLAN, MONTHS, 2, DAY)
    a, b = distribution(PLAN.rates.lead_rate, Law.RATE).beta_parameters
    lead = out.plan.rates.lead_rate
    assert (lead.origin, lead.day) == (Origin.MEASURED, DAY)
    assert lead.ends == pytest.approx(stats.beta(a + 210, b + 1490).ppf([0.1, 0.5, 0.9]))
    a, b = distribution(PLAN.rates.sale_rate, Law.RATE).beta_parameters
    trials = 110 * 0.8 + 100 * 0.5
    assert out.plan.rates.sale_rate.ends == pytest.approx(stats.beta(a + 31, b + trials - 31).ppf([0.1, 0.5, 0.9]))


def test_costs_and_clicks_learn_too_and_ranges_get_narrower() -> None:
    out = learned_plan(PLAN, MONTHS, 2).plan.channels[0]
    for name in ("cpm", "ctr"):
        before, after = getattr(PLAN.channels[0], name), getattr(out, name)
        assert after.high - after.low < before.high - before.low


def test_clicks_vary_more_than_chance_so_they_teach_less() -> None:
    """At the seasons and spends of this plan, costs hold as stated; ten times the clicks teach what one would by pure chance."""
    a, b = distribution(PLAN.channels[0].ctr, Law.RATE).beta_parameters
    after = learned_plan(PLAN, MONTHS, 2).plan.channels[0].ctr
    assert after.ends == pytest.approx(stats.beta(a + 190, b + 9800 - 190).ppf([0.1, 0.5, 0.9]))


def test_clicks_of_a_strong_season_are_no_cheaper_clicks() -> None:
    """Twice the clicks in a month of twice the demand: exactly what was stated, so the middle stays where it was."""
    season = (2.0, *(10 / 11,) * 11)
    strong = replace(with_channel(PLAN, cpm=None, ctr=None, cpc=around(0.5)), timing=replace(PLAN.timing, season=season))
    out = learned_plan(strong, (Counted("c1", 1, 1900.0, 200.0, 20.0, clicks=2000.0, spend=500.0),), 1).plan.channels[0].cpc
    before = strong.channels[0].cpc
    assert out.likely == pytest.approx(before.likely, rel=0.01)
    assert out.high - out.low < before.high - before.low


def test_a_channel_with_its_own_rate_learns_that_one() -> None:
    own = with_channel(PLAN, lead_rate=around(0.1))
    out = learned_plan(own, MONTHS, 2)
    assert "channels/c1/lead_rate" in out.paths
    assert out.plan.rates.lead_rate == own.rates.lead_rate


def test_what_is_certain_cannot_learn_and_what_contradicts_is_told() -> None:
    certain = learned_plan(with_rates(PLAN, lead_rate=point(0.1)), MONTHS, 2)
    assert certain.plan.rates.lead_rate == point(0.1)
    assert certain.notes
    odd = learned_plan(PLAN, (Counted("c1", 1, 1000.0, 600.0, 0.0),), 1)
    assert any("disagree" in note.template for note in odd.notes)


def test_learning_month_by_month_is_learning_at_once() -> None:
    plan = replace(PLAN, timing=replace(PLAN.timing, lag=(1.0,)))
    once = learned_plan(plan, MONTHS, 2).plan
    twice = learned_plan(learned_plan(plan, MONTHS[:1], 1).plan, (replace(MONTHS[1], month=1),), 1).plan
    assert twice.rates.lead_rate.ends == pytest.approx(once.rates.lead_rate.ends, rel=1e-6)


def test_past_months_stay_as_they_were_and_late_buyers_still_come() -> None:
    run = reforecast(STALL, MONTHS, 2).run
    assert run.visits.by_month == pytest.approx((900, 800, 900))
    assert run.leads.by_month == pytest.approx((110, 100, 90))
    third = 90 * 0.2 * 0.5 + 110 * 0.2 * 0.2 + 100 * 0.2 * 0.3
    assert run.customers.by_month == pytest.approx((11, 20, third))
    assert run.customers.tail == pytest.approx(90 * 0.2 * 0.5 + 100 * 0.2 * 0.2)


def test_advertising_that_works_on_after_the_plan_stays_in_the_new_forecast() -> None:
    plan = with_channel(STALL, carry_over=0.5)
    before, after = forecast(plan), reforecast(plan, MONTHS, 2).run
    assert after.visits.tail == pytest.approx(before.visits.tail)
    assert after.leads.completed == pytest.approx(110 + 100 + before.leads.at(2) + before.leads.tail)
    assert after.customers.tail == pytest.approx(
        sum(0.2 * part * before.leads.at(t) for t in range(2, 15) for k, part in enumerate(plan.timing.lag) if t + k > 2) + 100 * 0.2 * 0.2
    )


def test_only_the_rest_is_in_doubt() -> None:
    widths = []
    for done in (0, 1, 2, 3):
        spread = reforecast(unsure(STALL), MONTHS, done).spread("visits")
        widths.append(spread.p90 - spread.p10)
    assert widths == sorted(widths, reverse=True)
    assert widths[-1] == pytest.approx(0, abs=1e-3)


def test_without_results_the_new_forecast_is_the_old_one() -> None:
    plan = unsure(STALL)
    here, there = reforecast(plan, (), 0), live_outlook(plan)
    assert here.chance == pytest.approx(there.chance, abs=1e-3)
    assert here.figure("net_completed") == pytest.approx(there.figure("net_completed"))


@pytest.mark.parametrize(("price", "decision"), [(2000.0, Decision.GO), (9.0, Decision.NO_GO)])
def test_the_verdict_follows_the_gates(price, decision) -> None:
    plan = with_business(PLAN, price=point(price), horizon=12)
    assert verdict_after(learned_plan(plan, MONTHS, 2).plan).decision is decision


def test_the_gates_look_at_the_loss_too_and_need_a_price() -> None:
    plan = replace(PLAN, budget=replace(PLAN.budget, largest_loss=1.0))
    chance, ruin = gate_chances(plan)
    assert chance < 0.01 < 0.99 < ruin
    assert isinstance(verdict_after(with_business(PLAN, price=None)), Undefined)


def test_counts_that_cannot_be_are_refused() -> None:
    with pytest.raises(ValueError):
        Counted("c1", 1, 10.0, 11.0, 0.0)
