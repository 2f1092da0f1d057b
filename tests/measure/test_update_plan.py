from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from scipy import stats

from smmdesk.forecast.laws import distribution
from smmdesk.measure.counted import Counted
from smmdesk.measure.update_plan import learned_plan
from smmdesk.plan.declare import Law
from smmdesk.plan.range import Origin, point
from tests.forecast.stall import around, with_channel, with_rates
from tests.measure.counts import MONTHS, PLAN

DAY = date(2027, 2, 28)


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
