"""The goal in one sentence, and an honest verdict on each of its five letters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from smmdesk.forecast.live import live_outlook
from smmdesk.plan.business import Business
from smmdesk.plan.channel import Channel, Mode
from smmdesk.plan.goal import Direction, Goal, Metric
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import guess, point
from smmdesk.plan.rates import Rates
from smmdesk.report.goal import Verdict, judgements
from smmdesk.report.goal_sentence import goal_sentence
from smmdesk.words.speaker import Speaker

SPEAKER = Speaker("en_GB")
GOAL = Goal(
    "the One in our own online shop",
    Metric.ORDERS,
    target=350,
    counted_by="shop orders",
    start=date(2027, 3, 1),
    end=date(2027, 4, 11),
    parent="Profit by summer",
    relevance="It pays the first production run.",
)


def plan_with(goal: Goal, visits: float = 1000.0) -> Plan:
    """1000 visits a month, half of them leads, half of those buyers: 250 orders a month, for certain."""
    channel = Channel("c1", "Newsletter", mode=Mode.ORGANIC, other_visits=point(visits))
    business = Business(start=date(2027, 3, 1), horizon=3, price=point(20.0), unit_cost=point(5.0))
    return Plan(business=business, goal=goal, channels=(channel,), rates=Rates(point(0.5), point(0.5)))


def verdicts(plan: Plan) -> dict[str, Verdict]:
    return {j.letter: j.verdict for j in judgements(live_outlook(plan))}


def test_the_sentence_names_amount_offer_dates_and_where_one_stands() -> None:
    said = SPEAKER.text(goal_sentence(plan_with(GOAL)))
    assert said == "Sell 350 pieces: the One in our own online shop, between 1 March 2027 and 11 April 2027, starting from 0."


def test_a_visits_goal_of_the_course_reads_as_it_was_meant() -> None:
    goal = Goal("our home page", Metric.VISITS, target=10_000, start=date(2027, 5, 1), end=date(2027, 5, 31))
    assert SPEAKER.text(goal_sentence(plan_with(goal))).startswith("Bring 10,000 visits: our home page, between 1 May 2027 and 31 May 2027")


@pytest.mark.parametrize(
    ("metric", "direction", "target", "words"),
    [
        (Metric.COST_PER_LEAD, Direction.AT_MOST, 4.0, "Bring the cost per lead to at most $4"),
        (Metric.MROI, Direction.AT_LEAST, 0.25, "Bring the return on marketing (MROI) to at least 25%"),
        (Metric.REVENUE, Direction.AT_LEAST, 5000.0, "Earn a revenue of at least"),
    ],
)
def test_a_goal_of_another_kind_is_said_with_its_unit(metric: Metric, direction: Direction, target: float, words: str) -> None:
    goal = replace(GOAL, metric=metric, direction=direction, target=target)
    assert SPEAKER.text(goal_sentence(plan_with(goal))).replace("US$", "$").startswith(words)


def test_nothing_typed_is_no_goal_and_no_verdict_is_good() -> None:
    assert SPEAKER.text(goal_sentence(Plan())) == "No goal yet."
    assert Verdict.GOOD not in verdicts(Plan()).values()


def test_a_complete_and_reachable_goal_is_good_in_all_five_letters() -> None:
    # 250 orders in March and 11/30 of 250 in April are 341.7: a goal of 300 is reached whatever the luck
    assert set(verdicts(plan_with(replace(GOAL, target=200.0))).values()) == {Verdict.GOOD}


def test_achievable_is_judged_by_the_forecast_not_by_a_tick() -> None:
    assert verdicts(plan_with(replace(GOAL, target=600.0)))["A"] is Verdict.WARN
    assert verdicts(plan_with(replace(GOAL, target=200.0)))["A"] is Verdict.GOOD


def test_a_goal_that_is_reached_already_is_called_so() -> None:
    judged = {j.letter: j for j in judgements(live_outlook(plan_with(replace(GOAL, baseline=400.0))))}
    assert SPEAKER.text(judged["A"].short) == "Reached already."


@pytest.mark.parametrize(
    ("change", "letter", "expected"),
    [
        ({"statement": ""}, "S", Verdict.MISSING),
        ({"statement": "sales"}, "S", Verdict.WARN),
        ({"target": None}, "M", Verdict.MISSING),
        ({"counted_by": ""}, "M", Verdict.WARN),
        ({"target": None}, "A", Verdict.MISSING),
        ({"parent": ""}, "R", Verdict.MISSING),
        ({"relevance": " "}, "R", Verdict.WARN),
        ({"end": None}, "T", Verdict.MISSING),
        ({"end": date(2027, 2, 1)}, "T", Verdict.WARN),
        ({"end": date(2027, 12, 1)}, "T", Verdict.WARN),
    ],
)
def test_what_a_letter_lacks_is_said_at_that_letter(change: dict[str, object], letter: str, expected: Verdict) -> None:
    assert verdicts(plan_with(replace(GOAL, **change)))[letter] is expected


def test_a_wide_guess_makes_the_range_wide_in_the_reason() -> None:
    plan = replace(plan_with(GOAL), rates=Rates(guess(0.2, 0.5, 0.8), point(0.5)))
    reason = next(j.reason for j in judgements(live_outlook(plan)) if j.letter == "A")
    low, high = (SPEAKER.text(reason.values[end]) for end in ("low", "high"))
    assert int(low.split()[0]) < 342 < int(high.split()[0])
