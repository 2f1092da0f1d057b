"""The advertising of a channel by month, as the owner reads it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smmdesk.plan.business import Business
from smmdesk.plan.channel import Channel
from smmdesk.plan.plan import Plan
from smmdesk.report.spend_months import spend_months
from smmdesk.words.speaker import Speaker

PLAN = Plan(business=Business(start=date(2027, 1, 1), horizon=4, currency="USD"))
ADS = Channel("ads", spend=300.0)
SPEAKER = Speaker("en_US")


def test_weights_become_money_whose_mean_is_the_monthly_spend() -> None:
    rows = spend_months(PLAN, replace(ADS, phasing=(3.0, 1.0, 1.0, 1.0)))
    assert [m.amount for m in rows.months] == [600.0, 200.0, 200.0, 200.0]
    assert SPEAKER.text(rows.sentence) == "$1,200 in 4 months, $300 a month on average; most in January 2027: $600."


def test_months_outside_the_channels_own_cost_nothing_and_say_nothing() -> None:
    rows = spend_months(PLAN, replace(ADS, start_month=2, end_month=3))
    assert [m.amount for m in rows.months] == [0.0, 300.0, 300.0, 0.0]
    assert SPEAKER.text(rows.sentence) == "$300 in each of 2 months, $600 together."
    assert [row[1:] for row in rows.table(SPEAKER).rows] == [("–", "–"), ("1", "$300"), ("1", "$300"), ("–", "–")]


def test_a_channel_after_the_end_of_the_plan_says_so() -> None:
    rows = spend_months(PLAN, replace(ADS, start_month=9))
    assert SPEAKER.text(rows.sentence) == "This channel has no month inside the plan."
