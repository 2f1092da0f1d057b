"""Goal: the goal as one sentence, and how each of the five SMART letters fares, with the reason (planning.md M11-M13)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from smmdesk.forecast.aim import met_already
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.spread import Spread
from smmdesk.plan.declare import Unit
from smmdesk.plan.goal import Direction, Metric
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Chance, Count, Money, Percent, Text, Undefined, say

UNLIKELY, LIKELY = 0.3, 0.6
"""Below, a goal is called hard to reach; from there on, within reach [choice]."""


class Verdict(StrEnum):
    """How a letter fares."""

    GOOD = "good"
    WARN = "warn"
    MISSING = "missing"


@dataclass(frozen=True)
class Judgement:
    """One letter: its name, the verdict, the verdict in a word or two, and the reason."""

    letter: str
    name: Text
    verdict: Verdict
    short: Text
    reason: Text


def goal_sentence(plan: Plan) -> Text:
    """The goal in one sentence; what is missing shows as an ellipsis."""
    goal = plan.goal
    if goal.target is None and not goal.statement and goal.start is None:
        return say("No goal yet.")
    amount = amount_of(plan, goal.target) if goal.target is not None else say("…")
    what = goal.statement or plan.business.offer
    aim = _AIMS[goal.metric, goal.direction]
    head = say("{aim} {amount}", aim=aim, amount=amount) if not what else say("{aim} {amount}: {what}", aim=aim, amount=amount, what=what)
    start, end = goal.start or say("…"), goal.end or say("…")
    return say("{head}, between {start} and {end}, starting from {now}.", head=head, start=start, end=end, now=_now(plan))


def amount_of(plan: Plan, number: float) -> Text:
    """A number of the goal's metric with its unit: 350 pieces, $5,000, 25%."""
    metric = plan.goal.metric
    match metric.unit:
        case Unit.MONEY:
            return say("{money}", money=Money(number, plan.business.currency))
        case Unit.FRACTION:
            return say("{percent}", percent=Percent(number))
    if metric is Metric.ORDERS:
        return say("{n} {unit}", n=Count(number), unit=plan.business.unit_name if number == 1 else plan.business.units_name)
    return say("{n} {unit}", n=Count(number), unit=_NOUN[metric])


def judgements(outlook: Outlook) -> tuple[Judgement, ...]:
    """The five letters in their order."""
    return tuple(judge(outlook) for judge in _JUDGES)


def _now(plan: Plan) -> Text:
    return amount_of(plan, plan.goal.baseline) if plan.goal.metric.unit is not Unit.COUNT else say("{n}", n=Count(plan.goal.baseline))


def _specific(outlook: Outlook) -> Judgement:
    words = len(outlook.plan.goal.statement.split())
    if not words:
        short, reason, verdict = say("Not said yet."), say("Name one offer and one place."), Verdict.MISSING
    elif words < 3:
        short, reason, verdict = say("Very short."), say("Name the offer and where it is sold or seen."), Verdict.WARN
    else:
        short, reason, verdict = say("Clear."), say("A stranger could tell what is meant."), Verdict.GOOD
    return Judgement("S", say("Specific"), verdict, short, reason)


def _measurable(outlook: Outlook) -> Judgement:
    goal, name = outlook.plan.goal, say("Measurable")
    if goal.target is None:
        return Judgement("M", name, Verdict.MISSING, say("No number yet."), say("Give the number to reach."))
    if not goal.counted_by:
        return Judgement("M", name, Verdict.WARN, say("Counted where?"), say("Say where you will read the number, such as shop orders."))
    return Judgement("M", name, Verdict.GOOD, say("Counted."), say("Read from: {source}.", source=goal.counted_by))


def _achievable(outlook: Outlook) -> Judgement:
    name, chance = say("Achievable"), outlook.chance
    if met_already(outlook.plan.goal):
        return Judgement("A", name, Verdict.WARN, say("Reached already."), say("You are at the target before the plan starts; aim higher."))
    if isinstance(chance, Undefined):
        return Judgement(
            "A", name, Verdict.MISSING, say("Not known yet."), say("The forecast cannot tell: {reason}.", reason=chance.reason)
        )
    verdict = Verdict.GOOD if chance >= LIKELY else Verdict.WARN
    return Judgement("A", name, verdict, say("{chance}.", chance=Chance(chance)), _forecast_words(outlook, chance))


def _forecast_words(outlook: Outlook, chance: float) -> Text:
    plan, spread, aim = outlook.plan, outlook.aim_spread, outlook.aim
    if isinstance(spread, Undefined) or isinstance(aim, Undefined):
        return say("The forecast cannot tell yet.")
    likely, low, high = (amount_of(plan, x) for x in (aim, *_ends(spread)))
    if chance < UNLIKELY:
        return say("Hard to reach: the forecast is {likely}, range {low} to {high}.", likely=likely, low=low, high=high)
    return say("Forecast {likely}, range {low} to {high}.", likely=likely, low=low, high=high)


def _ends(spread: Spread) -> tuple[float, float]:
    return spread.p10, spread.p90


def _relevant(outlook: Outlook) -> Judgement:
    goal, name = outlook.plan.goal, say("Relevant")
    if not goal.parent:
        return Judgement("R", name, Verdict.MISSING, say("No business goal."), say("Name the larger aim of the business it serves."))
    if not goal.relevance.strip():
        text = say("Say why these results serve the business goal; it is printed for the bank.")
        return Judgement("R", name, Verdict.WARN, say("One sentence missing."), text)
    return Judgement("R", name, Verdict.GOOD, say("Said why."), say("It serves: {goal}.", goal=goal.parent))


def _timed(outlook: Outlook) -> Judgement:
    goal, name = outlook.plan.goal, say("Time-bound")
    if goal.start is None or goal.end is None:
        return Judgement("T", name, Verdict.MISSING, say("No dates yet."), say("Give the first and the last day that count."))
    if goal.end < goal.start:
        return Judgement("T", name, Verdict.WARN, say("Dates crossed."), say("The last day lies before the first."))
    calendar = outlook.run.calendar
    if goal.start < calendar.start or goal.end > calendar.last_day:
        text = say("The plan runs from {start} to {end}; what lies outside is not counted.", start=calendar.start, end=calendar.last_day)
        return Judgement("T", name, Verdict.WARN, say("Outside the plan."), text)
    days = (goal.end - goal.start).days + 1
    length = say("{n} weeks", n=days // 7) if days % 7 == 0 and days >= 14 else say("{n} days", n=days)
    return Judgement("T", name, Verdict.GOOD, say("Dated."), say("{length}, from {start} on.", length=length, start=goal.start))


_JUDGES: tuple[Callable[[Outlook], Judgement], ...] = (_specific, _measurable, _achievable, _relevant, _timed)

_NOUN: dict[Metric, Text] = {
    Metric.REACH: say("people reached"),
    Metric.VISITS: say("visits"),
    Metric.LEADS: say("leads"),
    Metric.CUSTOMERS: say("customers"),
    Metric.ADVOCATES: say("advocates"),
}

_VERB: dict[Metric, Text] = {
    Metric.REACH: say("Reach"),
    Metric.VISITS: say("Bring"),
    Metric.LEADS: say("Win"),
    Metric.CUSTOMERS: say("Win"),
    Metric.ORDERS: say("Sell"),
    Metric.ADVOCATES: say("Win"),
    Metric.REVENUE: say("Earn a revenue of"),
    Metric.COST_PER_LEAD: say("Bring the cost per lead to"),
    Metric.COST_PER_CUSTOMER: say("Bring the cost per customer to"),
    Metric.CONVERSION_RATE: say("Bring the share of visitors who buy to"),
    Metric.MROI: say("Bring the return on marketing (MROI) to"),
    Metric.MARKET_SHARE: say("Bring the market share to"),
}


def _aim(metric: Metric, direction: Direction) -> Text:
    bound = say("at least") if direction is Direction.AT_LEAST else say("at most")
    plain = direction is Direction.AT_LEAST and metric.unit is Unit.COUNT
    return _VERB[metric] if plain else say("{verb} {bound}", verb=_VERB[metric], bound=bound)


_AIMS = {(metric, direction): _aim(metric, direction) for metric in Metric for direction in Direction}
