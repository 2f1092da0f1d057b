"""The dollar amounts of a template in another currency."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smmdesk.evidence.sources import is_source
from smmdesk.evidence.template_amounts import waiting_amounts, with_amounts
from smmdesk.evidence.templates import template, template_names
from smmdesk.plan.path import get, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, Range, guess

RATE = 25_000.0


def at(plan: Plan, rate: float | None = RATE) -> Plan:
    return replace(plan, business=replace(plan.business, dollar=rate))


@pytest.mark.parametrize("name", template_names())
def test_all_amounts_but_price_and_cost_are_filled_in_and_name_where_they_come_from(name: str) -> None:
    plan = at(template(name, "VN", "VND"))
    waiting = waiting_amounts(plan)
    done = with_amounts(plan)
    assert len(waiting) >= 5
    assert waiting_amounts(done) == ()
    assert done.business == plan.business
    for where in waiting:
        value = get(done, where)
        if isinstance(value, Range) and value.origin is Origin.PUBLISHED:
            assert is_source(value.source)
        elif isinstance(value, Range):
            assert value.source.startswith("Template: ")
            assert value.source.endswith("US amount converted at 25,000 VND for a dollar")


def test_an_amount_is_the_american_one_times_the_price_of_a_dollar() -> None:
    us, done = template("trades"), with_amounts(at(template("trades", "VN", "VND")))
    assert done.channels[0].spend == us.channels[0].spend * RATE == 7_500_000
    assert done.budget.lines[0].amount.ends == (500_000, 1_000_000, 1_800_000)  # two digits, as a guess has


def test_what_the_owner_typed_stays() -> None:
    plan = at(template("trades", "VN", "VND"))
    mine = put(put(plan, "channels/facebook/spend", 3e6), "budget/lines/page/amount", guess(1e5, 2e5, 3e5))
    done = with_amounts(mine)
    assert get(done, "channels/facebook/spend") == 3e6
    assert get(done, "budget/lines/page/amount") == guess(1e5, 2e5, 3e5)


def test_where_dollars_stand_for_pounds_only_published_costs_are_converted() -> None:
    plan = template("salon", "GB", "GBP")
    assert waiting_amounts(plan) == ("channels/instagram/cpc",)
    done = with_amounts(at(plan, 0.8))
    assert done.channels[0].cpc.origin is Origin.PUBLISHED
    assert done.channels[0].cpc.likely < plan.channels[0].cpc.likely
    assert done.channels[0].spend == plan.channels[0].spend


def test_without_the_price_of_a_dollar_in_dollars_or_without_a_template_nothing_changes() -> None:
    for plan in (template("cafe", "VN", "VND"), at(template("cafe")), at(Plan())):
        assert with_amounts(plan) == plan
    assert waiting_amounts(template("cafe")) == ()
