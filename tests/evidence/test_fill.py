"""Published figures for everything a channel lacks: never over what is given, never a third of CPM, CPC and CTR."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smmdesk.evidence.fill import empty_fields, filled
from smmdesk.evidence.sources import is_source
from smmdesk.plan.business import Business
from smmdesk.plan.channel import Channel, Mode
from smmdesk.plan.path import get
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, guess, point
from smmdesk.plan.rates import Rates
from smmdesk.report.filling import filling_sentences
from smmdesk.words.speaker import Speaker

ADS = Channel("ig", "Instagram", "instagram", Mode.PAID, spend=300.0)
US = Plan(business=Business(country="US", currency="USD"), channels=(ADS,))


def names(paths) -> list[str]:
    return [path.rpartition("/")[2] for path in paths]


def test_two_of_the_three_prices_of_a_click_are_enough() -> None:
    assert names(empty_fields(US, "ig")) == ["cpc", "ctr", "cpm", "lead_rate", "sale_rate"]
    done = filled(US, "ig").plan.channels[0]
    assert [getattr(done, name) is None for name in ("cpc", "ctr", "cpm")] == [False, False, True]


def test_what_is_given_stays_and_what_comes_names_its_source() -> None:
    mine = guess(0.5, 0.7, 1.0)
    done = filled(replace(US, channels=(replace(ADS, cpm=mine),)), "ig")
    assert done.plan.channels[0].cpm == mine
    assert done.taken
    for where, offer in done.taken:
        figure = get(done.plan, where)
        assert figure == offer.range
        assert figure.origin is Origin.PUBLISHED
        assert is_source(figure.source)


def test_a_rate_of_the_whole_plan_is_not_overruled() -> None:
    plan = replace(US, rates=Rates(lead_rate=point(0.05)))
    assert filled(plan, "ig").plan.channels[0].lead_rate is None
    assert filled(US, "ig").plan.channels[0].lead_rate is not None


def test_own_posts_ask_for_the_owners_own_followers() -> None:
    posts = replace(US, channels=(replace(ADS, mode=Mode.ORGANIC),))
    done = filled(posts, "ig")
    assert names(where for where, _ in done.unpublished)[0] == "followers"
    assert done.plan.channels[0].cpc is None
    assert "Followers now (your profile shows it)" in filling_sentences(done, Speaker("en_US"))[1]


def test_figures_in_dollars_wait_for_the_price_of_a_dollar() -> None:
    pounds = replace(US, business=Business(country="GB", currency="GBP"))
    done = filled(pounds, "ig")
    assert done.foreign
    assert all(offer.currency == "GBP" or offer.currency is None for _, offer in done.taken)
    assert "another currency" in filling_sentences(done, Speaker("en_US"))[1]
    assert not filled(replace(pounds, business=replace(pounds.business, dollar=0.8)), "ig").foreign


def test_a_second_time_there_is_nothing_left_to_fill() -> None:
    once = filled(US, "ig").plan
    twice = filled(once, "ig")
    assert (twice.plan, twice.taken) == (once, ())


@pytest.mark.parametrize("dollar", [None, 24_317.0])
def test_offers_have_no_more_digits_than_publishers_give(dollar: float | None) -> None:
    plan = replace(US, business=replace(US.business, country="VN", currency="VND" if dollar else "USD", dollar=dollar))
    ends = [end for _, offer in filled(plan, "ig").taken for end in offer.range.ends]
    assert ends
    assert all(end == float(f"{end:.4g}") for end in ends)
