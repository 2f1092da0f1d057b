"""The chosen channels: what each costs and brings, counted another way."""

from __future__ import annotations

import pytest

from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.outlook import point_outlook
from smmdesk.plan.business import Business
from smmdesk.plan.channel import Channel, Mode, Ramp
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, Range, guess, point
from smmdesk.report.channels import channel_rows, weakest_origin
from smmdesk.report.rows import Band
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined

MONTHS = 4
PAID = Channel("ads", "Ads", "instagram", Mode.PAID, spend=500.0, cpc=guess(0.4, 0.5, 0.8), hours_per_week=2.0)
LIST = Channel("list", "Letter", "email", Mode.ORGANIC, other_visits=point(100.0), ramp=Ramp.NONE, hours_per_week=1.5)


def plan(*channels: Channel) -> Plan:
    return Plan(business=Business(horizon=MONTHS, currency="USD"), channels=channels)


def test_visits_and_cost_per_visit_are_those_of_a_hand_count() -> None:
    rows = channel_rows(point_outlook(plan(PAID, LIST)))
    ads, letter = rows.rows
    assert ads.visits == Band(None, pytest.approx(500 / 0.5 * MONTHS), None)
    assert ads.cost == Band(None, pytest.approx(0.5), None)
    assert letter.visits == Band(None, pytest.approx(400.0), None)
    assert letter.cost is None


def test_the_total_adds_up_and_its_cost_counts_every_visit() -> None:
    total = channel_rows(point_outlook(plan(PAID, LIST))).total
    assert total.media == pytest.approx(500 * MONTHS)
    assert total.hours == pytest.approx(3.5)
    assert total.visits.likely == pytest.approx(4000 + 400)
    assert total.cost.likely == pytest.approx(2000 / 4400)


def test_an_unsure_cost_gives_a_range_around_the_likely_one() -> None:
    ads = channel_rows(live_outlook(plan(PAID))).rows[0]
    assert ads.cost.low == pytest.approx(0.4, rel=0.02)
    assert ads.cost.high == pytest.approx(0.8, rel=0.02)
    assert ads.visits.low < ads.visits.likely < ads.visits.high


def test_a_channel_that_lacks_a_cost_or_brings_nothing_has_no_figure() -> None:
    bare, idle = channel_rows(live_outlook(plan(Channel("a", mode=Mode.PAID, spend=100.0), Channel("b", mode=Mode.ORGANIC)))).rows
    assert isinstance(bare.visits, Undefined)
    assert isinstance(bare.cost, Undefined)
    assert isinstance(idle.visits, Undefined)
    assert idle.cost is None


def test_the_table_says_an_en_dash_where_nothing_is_known() -> None:
    speaker = Speaker()
    table = channel_rows(live_outlook(plan(Channel("b", "Idle", mode=Mode.ORGANIC)))).table(speaker)
    assert table.rows[0] == ("Idle", "Own posts", "$0", "0", "–", "", "", "–", "")
    assert table.rows[-1][0] == "Total"


def test_the_weakest_number_gives_the_origin() -> None:
    published, own = Range(0.1, 0.2, 0.3, Origin.PUBLISHED, "x"), point(0.9)
    both = Channel("a", mode=Mode.PAID, spend=1.0, cpm=published, ctr=published, page_load=own)
    assert weakest_origin(both) is Origin.PUBLISHED
    assert weakest_origin(PAID) is Origin.GUESS
    assert weakest_origin(Channel("b")) is None


def test_no_channel_is_said_and_leads_on() -> None:
    rows = channel_rows(live_outlook(plan()))
    assert Speaker().text(rows.title) == "No channel is chosen yet"
    assert "Tick a network" in Speaker().text(rows.sentence)
