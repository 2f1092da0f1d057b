"""Lacks: what keeps a plan from being computed, and numbers in it that contradict each other, as problems (forecast.md 2.2, 2.4, 13)."""

from __future__ import annotations

from collections.abc import Iterator

from smmdesk.forecast.needs import CUSTOMERS, Need, first_missing
from smmdesk.plan.channel import Channel
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem, Severity
from smmdesk.words.text import Money, Text, say

AGREE = 0.005
"""CPM, CPC and CTR may differ by this much when all three are given."""


def lacks(plan: Plan) -> tuple[Problem, ...]:
    """Errors of a plan: without mending them some figures do not exist."""
    return tuple(_lacks(plan))


def _lacks(plan: Plan) -> Iterator[Problem]:
    for needs in ((Need.PRICE,), (Need.UNIT_COST,), (Need.MARKET,), *((n,) for n in CUSTOMERS)):
        found = first_missing(plan, needs)
        if found:
            path, sentence = found
            yield Problem(path, Severity.ERROR, _sentence(sentence), None, "needed")
    if plan.goal.target is None:
        yield Problem("goal/target", Severity.ERROR, say("The goal has no target yet."), say("Give the number to reach."), "needed")
    goal = plan.goal
    if goal.start and goal.end and goal.end < goal.start:
        yield Problem(
            "goal/end",
            Severity.ERROR,
            say("The goal ends on {end}, before it starts on {start}.", end=goal.end, start=goal.start),
            say("Put the later date second."),
            "goal-dates",
        )
    for channel in plan.channels:
        yield from _three_drivers(plan, channel)


def _three_drivers(plan: Plan, channel: Channel) -> Iterator[Problem]:
    """CPC = CPM / (1000 CTR): three given numbers must agree (forecast.md 2.2)."""
    if channel.cpm is None or channel.cpc is None or channel.ctr is None or not channel.ctr.likely:
        return
    implied = channel.cpm.likely / (1000.0 * channel.ctr.likely)
    if abs(implied / channel.cpc.likely - 1.0) > AGREE:
        currency = plan.business.currency
        yield Problem(
            f"channels/{channel.id}/cpc",
            Severity.ERROR,
            say(
                "{channel}: CPM and CTR make a click cost {implied}, but CPC says {given}.",
                channel=channel.name,
                implied=Money(implied, currency),
                given=Money(channel.cpc.likely, currency),
            ),
            say("Empty one of the three; it is computed from the other two."),
            "three-drivers",
        )


def _sentence(reason: Text) -> Text:
    return say("Something the forecast needs is missing: {reason}.", reason=reason)
