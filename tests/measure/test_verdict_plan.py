"""What a pilot's counts say about the program, against playing every possible end of the maturing leads through."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from scipy import stats

from smmdesk.forecast.figures import figure
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.laws import distribution
from smmdesk.forecast.pilot import pilot_plan
from smmdesk.forecast.size_plan import needed_rate
from smmdesk.measure.learn import learned_rate
from smmdesk.measure.lessons import Course
from smmdesk.measure.odds import gates_of
from smmdesk.measure.update_plan import learned_plan
from smmdesk.measure.verdict import Decision, decide
from smmdesk.measure.verdict_plan import gate_chances, late_sales, matured_on, more_to_count, verdict_after
from smmdesk.plan.declare import Law
from smmdesk.plan.path import put
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import point
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined
from tests.forecast.stall import with_business, with_rates
from tests.measure.counts import MONTHS, PLAN

COURSE = Course(PLAN, PLAN, MONTHS, 2)
REST = 72
"""Leads whose time is not over: 110 x 0.2 + 100 x 0.5."""


def test_how_many_may_still_buy_is_the_beta_binomial_of_what_was_learned() -> None:
    (late,) = late_sales(COURSE)
    a, b = distribution(PLAN.rates.sale_rate, Law.RATE).beta_parameters
    foreseen = stats.betabinom(REST, a + 31, b + 110 * 0.8 + 100 * 0.5 - 31)
    assert (late.few, late.many) == (foreseen.ppf(0.01), foreseen.ppf(0.99))
    assert (late.path, late.sales, late.leads) == ("rates/sale_rate", 31, 210)


def test_when_all_have_had_their_time_the_rate_is_that_of_all_leads() -> None:
    (late,) = late_sales(COURSE)
    a, b = distribution(PLAN.rates.sale_rate, Law.RATE).beta_parameters
    assert late.matured(10).ends == pytest.approx(stats.beta(a + 41, b + 210 - 41).ppf([0.1, 0.5, 0.9]))


SLOW, QUICK = (0.5, 0.3, 0.2), (0.97, 0.03)
CASES = [(SLOW, price) for price in (20.0, 26.0, 28.0, 35.0, 50.0, 60.0, 90.0)] + [(QUICK, price) for price in (35.0, 48.0, 50.0, 55.0)]


def test_it_waits_just_where_some_end_of_the_maturing_leads_would_decide_otherwise() -> None:
    """Every number of late sales inside the central 98 % is played through, not only the two ends."""
    met = set()
    for lag, price in CASES:
        plan = with_business(PLAN, price=point(price), unit_cost=point(2.0), horizon=12)
        plan = replace(plan, timing=replace(plan.timing, lag=lag))
        verdict = verdict_after(plan, MONTHS, 2)
        assert not isinstance(verdict, Undefined)
        now, ends = _every_end(plan)
        assert (verdict.decision is Decision.WAIT) == (ends != {now})
        if verdict.decision is Decision.WAIT:
            assert verdict.look_again == date(2027, 2 + len(lag), 1)
            assert "leads that may still buy" in Speaker().text(verdict.text)
        else:
            assert verdict.decision is now
        met.add(verdict.decision)
    assert met == set(Decision)


def _every_end(plan: Plan) -> tuple[Decision, set[Decision]]:
    """The decision now, and those after each number of late sales."""
    learned, gates = learned_plan(plan, MONTHS, 2).plan, gates_of(plan.pilot)
    (late,) = late_sales(Course(plan, plan, MONTHS, 2))
    rates = [learned_rate(plan.rates.sale_rate, 31 + sales, 210) for sales in range(late.few, late.many + 1)]
    ends = {decide(*gate_chances(put(learned, "rates/sale_rate", rate)), gates) for rate in rates}
    return decide(*gate_chances(learned), gates), ends


def test_leads_that_have_had_all_their_time_are_not_waited_for() -> None:
    plan = replace(with_business(PLAN, price=point(40.0), unit_cost=point(2.0), horizon=12), timing=replace(PLAN.timing, lag=(1.0,)))
    assert late_sales(Course(plan, plan, MONTHS, 2)) == []
    assert matured_on(Course(plan, plan, MONTHS, 2)) is None
    verdict = verdict_after(plan, MONTHS, 2)
    assert not isinstance(verdict, Undefined)
    assert verdict.decision is not Decision.WAIT


@pytest.mark.parametrize(
    ("lag", "done", "day"),
    [
        ((0.5, 0.3, 0.2), 2, date(2027, 5, 1)),
        ((0.5, 0.3, 0.2), 3, date(2027, 5, 1)),
        ((0.5, 0.3, 0.2), 4, None),
        ((0.5, 0.5, 0.0), 2, date(2027, 4, 1)),
        ((0.0, 1.0), 2, date(2027, 4, 1)),
    ],
)
def test_the_day_to_look_again_is_when_the_last_lead_has_had_its_time(lag, done, day) -> None:
    """Leads of February with a delay of up to two months buy until the end of April."""
    plan = replace(PLAN, timing=replace(PLAN.timing, lag=lag))
    assert matured_on(Course(plan, plan, MONTHS, done)) == day


def test_a_pilot_that_began_later_is_waited_for_by_its_own_calendar() -> None:
    plan = replace(PLAN, pilot=replace(PLAN.pilot, start=date(2027, 9, 1)))
    assert matured_on(Course(plan, pilot_plan(plan), MONTHS, 2)) == date(2028, 1, 1)


def test_extend_says_how_many_more_would_probably_decide_and_so_many_do() -> None:
    plan = replace(with_business(PLAN, price=point(50.0), unit_cost=point(2.0), horizon=12), timing=replace(PLAN.timing, lag=(1.0,)))
    verdict = verdict_after(plan, MONTHS, 2)
    assert not isinstance(verdict, Undefined)
    assert verdict.decision is Decision.EXTEND
    assert verdict.more is not None
    assert verdict.more.key == "sale_rate"
    assert f"{verdict.more.trials:,}" in Speaker().text(verdict.text)
    learned = learned_plan(plan, MONTHS, 2).plan
    leads = figure(forecast(learned), "lead_rate")
    assert verdict.more.visits == math.ceil(verdict.more.trials / leads - 1e-9)
    needed = needed_rate(learned, "sale_rate", learned.rates.sale_rate.likely)
    assert isinstance(needed, float)
    belief = distribution(learned.rates.sale_rate, Law.RATE).beta_parameters
    assert belief
    decided = _played(belief, verdict.more.trials, needed)
    assert decided == pytest.approx(0.8, abs=0.03)


def _played(belief: tuple[float, float], trials: int, needed: float, times: int = 4000) -> float:
    """How often so many more trials carry the chance of a rate above `needed` to one of the gates, by playing them."""
    random = np.random.default_rng(7)
    k = random.binomial(trials, random.beta(*belief, times))
    above = stats.beta.sf(needed, belief[0] + k, belief[1] + trials - k)
    return float(np.mean((above >= 0.8) | (above <= 0.2)))


def test_nothing_more_to_count_where_nothing_is_in_doubt() -> None:
    sure = with_rates(PLAN, lead_rate=point(0.1), sale_rate=point(0.2))
    assert more_to_count(sure, gates_of(sure.pilot)) is None


@pytest.mark.parametrize(("price", "decision"), [(2000.0, Decision.GO), (9.0, Decision.NO_GO)])
def test_the_verdict_follows_the_gates(price, decision) -> None:
    plan = with_business(PLAN, price=point(price), horizon=12)
    assert verdict_after(plan, MONTHS, 2).decision is decision


def test_the_gates_look_at_the_loss_too_and_need_a_price() -> None:
    plan = replace(PLAN, budget=replace(PLAN.budget, largest_loss=1.0))
    chance, ruin = gate_chances(plan)
    assert chance < 0.01 < 0.99 < ruin
    assert isinstance(verdict_after(with_business(PLAN, price=None), MONTHS, 2), Undefined)
