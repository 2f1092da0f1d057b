from datetime import date

import pytest

from smmdesk.evidence.sources import is_source
from smmdesk.evidence.templates import template, template_names
from smmdesk.plan.budget import Component, Must
from smmdesk.plan.path import places
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, Range
from smmdesk.words.text import Undefined

TRADES = ("cafe", "restaurant", "shop", "online-shop", "salon", "fitness", "trades", "consultancy", "courses", "non-profit")
START = date(2027, 1, 1)


def ranges(plan: Plan) -> dict[str, Range]:
    return {p.path: p.value for p in places(plan) if isinstance(p.value, Range)}


def test_there_is_a_template_for_each_of_the_ten_trades():
    assert template_names() == TRADES
    with pytest.raises(KeyError):
        template("bank")


@pytest.mark.parametrize("name", TRADES)
def test_a_template_is_complete(name):
    plan = template(name, start=START)
    assert plan.market.sized_by_segments
    assert sum(s.primary for s in plan.market.segments) == 1
    assert len(plan.channels) >= 2
    assert {line.component for line in plan.budget.lines} == set(Component)
    assert Must.LANDING_PAGE in {line.must for line in plan.budget.lines}
    assert plan.goal.target
    assert plan.goal.relevance
    assert (plan.goal.start, plan.goal.end) == (START, date(2027, 6, 30))
    assert plan.business.hours_per_week >= sum(c.hours_per_week for c in plan.channels)


@pytest.mark.parametrize("name", TRADES)
@pytest.mark.parametrize(("country", "currency"), [("US", "USD"), ("GB", "GBP"), ("VN", "VND"), ("DE", "EUR")])
def test_every_figure_is_published_with_a_source_or_a_guess_in_words(name, country, currency):
    found = ranges(template(name, country, currency))
    assert any(v.origin is Origin.PUBLISHED for v in found.values())
    for path, value in found.items():
        if value.origin is Origin.PUBLISHED:
            assert is_source(value.source), path
            assert value.day or value.source == "course_social_share", path
        elif value.origin is Origin.GUESS:
            assert value.source, path
        else:
            assert value.is_point, path


@pytest.mark.parametrize("name", TRADES)
def test_a_template_gives_a_first_useful_figure_at_once(name):
    from smmdesk.forecast.aim import achieved
    from smmdesk.forecast.figures import figure
    from smmdesk.forecast.forecast import forecast

    run = forecast(template(name, start=START))
    mroi = figure(run, "mroi")
    assert not isinstance(mroi, Undefined)
    assert -0.5 < mroi < 1.5
    assert 0.5 < achieved(run) / run.plan.goal.target < 2
    assert figure(run, "customers") < 0.1 * figure(run, "total_market")


def test_rates_are_looked_up_for_the_owners_trade_and_country():
    here, there = template("shop", "US"), template("shop", "GB", "USD")
    facebook = next(c for c in here.channels if c.id == "facebook")
    assert facebook.cpc.likely == 0.34
    assert next(c for c in there.channels if c.id == "facebook").cpc.likely < 0.34
    assert template("cafe", "DE", "EUR").market.social_share.source == "ardzdf_2025"


def test_a_dollar_figure_in_another_currency_becomes_a_guess_that_says_so():
    cpc = template("salon", "GB", "GBP").channels[0].cpc
    assert cpc.origin is Origin.GUESS
    assert "in USD, not converted" in cpc.source


def test_amounts_stay_empty_where_a_dollar_amount_would_mislead():
    plan = template("salon", "VN", "VND")
    assert plan.business.price is None
    assert plan.business.currency == "VND"
    assert all(c.cpc is None and c.spend == 0 for c in plan.channels)
    assert plan.channels[0].ctr is not None
    assert all(line.amount.high == 0 for line in plan.budget.lines)
    assert len(plan.budget.lines) >= 4


def test_without_a_start_the_dates_stay_open():
    plan = template("cafe")
    assert plan.business.start is None
    assert plan.goal.start is None


def test_templates_use_only_networks_and_industries_that_can_be_chosen():
    from smmdesk.evidence.records import industries, platforms

    for plan in map(template, TRADES):
        assert plan.business.industry in industries()
        assert {c.platform for c in plan.channels} <= set(platforms())


@pytest.mark.parametrize("name", TRADES)
def test_a_template_has_an_action_for_each_step_kpis_and_a_month_of_content(name):
    from smmdesk.plan.coverage import uncovered
    from smmdesk.plan.kpi import KpiClass
    from smmdesk.plan.weeks import weeks

    plan = template(name, start=START)
    assert uncovered(plan) == ()
    assert all(k.has_all_qualities for k in plan.kpis.items)
    assert {k.kind for k in plan.kpis.items} == set(KpiClass)
    assert 3 <= len(plan.kpis.items) <= 6
    assert plan.kpis.review == date(2027, 1, 29)
    assert len(plan.content.items) == 12
    assert all(START <= item.day <= date(2027, 1, 31) for item in plan.content.items)
    assert {item.channel for item in plan.content.items} <= {c.id for c in plan.channels}
    assert not any(week.is_heavy or week.hours > plan.business.hours_per_week for week in weeks(plan))


def test_without_a_start_the_content_has_no_days_yet():
    assert {item.day for item in template("cafe").content.items} == {None}


def test_only_the_non_profit_sells_nothing():
    assert [name for name in template_names() if not template(name).business.sells] == ["non-profit"]
