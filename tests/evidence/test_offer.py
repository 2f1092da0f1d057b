import dataclasses

import pytest

from smmdesk.evidence.offer import can_offer, offers
from smmdesk.evidence.samples import sample
from smmdesk.plan import path
from smmdesk.plan.goal import Metric
from smmdesk.words.text import Undefined


def test_the_offer_for_a_field_follows_the_channels_network_and_the_plans_trade():
    (first, *_) = offers(sample("cafe"), "channels/instagram/ctr")
    assert first.range.source == "triplewhale_meta_2026"
    assert first.range.likely == 0.0198


def test_the_objectives_give_different_offers_and_each_figure_once():
    plan = sample("mokuku")
    found = offers(plan, "rates/lead_rate")
    assert found[0].range.source == "littledata_2023"
    assert len({s.range for s in found}) == len(found) > 1
    leads = path.put(plan, "goal/metric", Metric.LEADS)
    assert offers(leads, "rates/lead_rate")[0].range.source == "unbounce_2024"


def test_an_offer_can_be_taken_over_as_it_is():
    plan = sample("cafe")
    taken = path.put(plan, "channels/instagram/cpc", offers(plan, "channels/instagram/cpc")[0].range)
    assert path.get(taken, "channels/instagram/cpc").source == "gupta_2025"


def test_where_nothing_is_published_the_reason_is_given():
    found = offers(sample("cafe"), "channels/instagram/post_ctr")
    assert isinstance(found, Undefined)
    assert "Instagram" in str(found.reason.values)


def test_the_size_of_the_account_decides_the_reach():
    plan = sample("mokuku")
    (found,) = offers(plan, "channels/instagram/post_reach")
    assert found.range.likely == 0.0575
    large = dataclasses.replace(path.get(plan, "channels/instagram/followers"), low=7e4, likely=7e4, high=7e4)
    (found,) = offers(path.put(plan, "channels/instagram/followers", large), "channels/instagram/post_reach")
    assert found.range.likely == 0.045


def test_a_field_without_evidence_is_an_error_of_the_caller():
    assert can_offer("market/segments/s1/social_share")
    assert not can_offer("business/price")
    with pytest.raises(KeyError):
        offers(sample("cafe"), "business/price")
