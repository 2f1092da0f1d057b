"""Goal: how each of the five SMART letters of the goal fares, with the reason (planning.md M11-M13)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from smmdesk.forecast.aim import met_already
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.spread import Spread
from smmdesk.report.goal_sentence import amount_of
from smmdesk.words.text import Chance, Text, Undefined, say

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


def judgements(outlook: Outlook) -> tuple[Judgement, ...]:
    """The five letters in their order."""
    return tuple(judge(outlook) for judge in _JUDGES)


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
