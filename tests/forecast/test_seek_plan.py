from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from smmdesk.evidence.samples import sample
from smmdesk.forecast.aim import achieved
from smmdesk.forecast.figures import figure
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.lever import levers
from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.seek_plan import Found, seek_plan
from smmdesk.plan.goal import Metric
from smmdesk.plan.range import point
from smmdesk.report.seek import seek_record, seek_sentence
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined
from tests.forecast.stall import POSTS, STALL, around, with_channel

MOKUKU = sample("mokuku")


def found(plan, name, **more) -> Found:
    out = seek_plan(plan, name, **more)
    assert isinstance(out, Found)
    return out


@pytest.mark.parametrize("lever", levers(MOKUKU), ids=lambda one: one.id)
def test_every_answer_written_into_the_plan_meets_the_goal(lever) -> None:
    answer = found(MOKUKU, lever.id)
    for root in answer.roots:
        there = float(achieved(forecast(answer.applied(root))))
        assert there == pytest.approx(root.result, rel=1e-8)
        assert there >= 350 * (1 - 1e-8)
        assert answer.lever.whole or there == pytest.approx(350, rel=1e-8)


def test_a_price_is_found_by_hand() -> None:
    costs = 600 + 300 + 1500 + 150 + 27 + 270 * 0.5 + 54  # at 5 % of revenue for the partner
    price = (costs / 54 + 8) / 0.95
    answer = found(STALL, "business/price", figure="net_completed", target=0.0)
    assert [root.at for root in answer.roots] == pytest.approx([price])


def test_twice_the_budget_brings_the_visits_the_owner_said() -> None:
    answer = found(STALL, "budget", figure="visits", target=1.7 * 2700)
    assert answer.roots[0].at == pytest.approx(1000)
    plan = answer.applied(answer.roots[0])
    assert (plan.channels[0].spend, plan.channels[0].reference_spend) == (pytest.approx(1000), 500)


def test_a_goal_between_two_budgets_is_met_at_both() -> None:
    """MROI rises while fixed costs are spread, then falls with the returns."""
    cheap = with_channel(STALL, spend=50.0, cpm=point(1.0))
    answer = found(cheap, "budget", figure="net_completed", target=float(figure(forecast(cheap), "net_completed")))
    assert len(answer.roots) == 2
    assert any(root.at == pytest.approx(50) for root in answer.roots)
    assert "would do as well" in Speaker().text(seek_sentence(answer))


def test_counts_and_days_round_to_the_side_that_meets_the_goal() -> None:
    plan = replace(STALL, channels=(*STALL.channels, POSTS), goal=replace(STALL.goal, metric=Metric.VISITS, target=3100.0))
    posts = found(plan, "channels/c2/posts")
    assert posts.roots[0].at == 13  # 331 visits with 10 posts: 12.1 are needed
    assert posts.roots[0].result >= 3100
    end = found(replace(plan, goal=replace(plan.goal, target=2000.0)), "goal/end")
    assert isinstance(end.position(end.roots[0].at), date)
    before = replace(plan, goal=replace(plan.goal, target=2000.0, end=date.fromordinal(round(end.roots[0].at) - 1)))
    assert achieved(forecast(before)) < 2000 <= end.roots[0].result


def test_what_cannot_be_attained_says_what_is_possible_and_what_would_help() -> None:
    plan = replace(STALL, rates=replace(STALL.rates, sale_rate=around(0.2), lead_rate=around(0.1, 0.1)))
    answer = found(plan, "channels/c1/page_load", target=1000.0)
    assert not answer.sought.attained
    assert answer.sought.most == pytest.approx(41.4 / 0.9)
    assert [path for path, _ in answer.helpers] == ["rates/sale_rate", "rates/lead_rate"]
    assert Speaker().text(seek_sentence(answer)).startswith("Not attainable: with Ads: Clicks that load the page between ")
    assert seek_record(answer)["found"] == []


@pytest.mark.parametrize("name", ["budget", "rates/lead_rate", "business/orders_per_customer", "goal/end"])
@pytest.mark.parametrize("confidence", [0.5, 0.8])
def test_at_a_confidence_the_answer_is_kept_in_that_share_of_the_draws(name, confidence) -> None:
    answer = found(MOKUKU, name, confidence=confidence)
    assert answer.forecasts < 10
    root = answer.best
    assert root is not None
    moved, values = answer.lever.tried(root.at, live_outlook(MOKUKU).drawn.values)
    chance = live_outlook(moved, {k: v for k, v in values.items() if np.any(v != live_outlook(moved).drawn.values.get(k))}).chance
    assert chance >= confidence - 1e-9
    assert chance < confidence + 0.02


def test_more_confidence_costs_more() -> None:
    answers = [found(MOKUKU, "budget", confidence=c).roots[0].at for c in (0.5, 0.6, 0.7, 0.8)]
    assert answers == sorted(answers)


def test_no_goal_no_lever_and_no_forecast_give_a_reason() -> None:
    speaker = Speaker()
    for plan, name, words in (
        (replace(STALL, goal=replace(STALL.goal, target=None)), "budget", "target"),
        (STALL, "channels/c1/posts", "posts"),
        (STALL, "goal/owner", "goal/owner"),
        (with_channel(STALL, spend=0.0), "budget", "advertising"),
        (replace(STALL, rates=replace(STALL.rates, sale_rate=None)), "budget", "leads who buy"),
    ):
        answer = seek_plan(plan, name)
        assert isinstance(answer, Undefined)
        assert words in speaker.text(answer)
