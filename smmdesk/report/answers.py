"""Answers: the strip below every step: chance of the goal, customers, cost, MROI, break-even, each with its range."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.outlook import Outlook
from smmdesk.report.bands import band, measure
from smmdesk.report.rows import Figure
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Chance, Text, Undefined, say

MONTHS = ("break_even_month", "sustained_month")
"""Figures that are a month of the plan: shown as a date, and not always reached."""

STRIP = ("customers", "cost_completed", "mroi", "break_even_month")
LABELS = {"cost_completed": say("Marketing cost"), "break_even_month": say("Break-even")}


@dataclass(frozen=True)
class Answer:
    """One figure in words: label, value, range under it; `reason` when it does not exist."""

    key: str
    label: Text
    value: str
    range: str
    reason: str = ""


@dataclass(frozen=True)
class ChanceAnswer:
    """The chance of reaching the goal: probability (None: not known), in words, and as a whole sentence."""

    probability: float | None
    words: str
    sentence: str


def answers(outlook: Outlook, speaker: Speaker) -> tuple[Answer, ...]:
    """The four figures of the strip."""
    return tuple(answer(outlook, key, speaker) for key in STRIP)


def answer(outlook: Outlook, key: str, speaker: Speaker) -> Answer:
    """One figure in words; months as dates."""
    label = LABELS.get(key, key_figures()[key].label)
    figure = band(outlook, key)
    if key in MONTHS:
        return Answer(key, label, *_month(outlook, key, figure, speaker))
    if isinstance(figure, Undefined):
        return Answer(key, label, NOT_KNOWN, "", speaker.text(figure.reason))
    unit = measure(outlook, key)
    return Answer(key, label, unit.likely(figure, speaker), unit.range(figure, speaker))


def chance_answer(outlook: Outlook, speaker: Speaker) -> ChanceAnswer:
    """The chance of the goal; without draws or a target what is missing."""
    chance = outlook.chance
    if isinstance(chance, Undefined):
        return ChanceAnswer(None, NOT_KNOWN, speaker.text(say("No chance of the goal yet: {reason}.", reason=chance.reason)))
    if outlook.draws == 1:
        text = say("reached") if chance else say("not reached")
        return ChanceAnswer(None, speaker.text(text), speaker.text(say("At the likely values the goal is {outcome}.", outcome=text)))
    sentence = say("The goal is reached in {chance} cases.", chance=Chance(chance))
    return ChanceAnswer(chance, speaker.chance(chance), speaker.text(sentence))


def _month(outlook: Outlook, key: str, figure: Figure, speaker: Speaker) -> tuple[str, str, str]:
    month = outlook.run.calendar.month
    if isinstance(figure, Undefined):
        reached = _reached(outlook, key, speaker, likely=False)
        needed = figure.reason == key_figures()[key].if_none
        return (speaker.text(say("not reached")) if needed else NOT_KNOWN), reached if needed else "", speaker.text(figure.reason)
    return speaker.month(month(round(figure.likely) - 1)), _reached(outlook, key, speaker), ""


def _reached(outlook: Outlook, key: str, speaker: Speaker, *, likely: bool = True) -> str:
    """In how many cases the month comes at all: a range of dates would hide the cases without one.

    Where it does not come at the likely values the words say that they speak of the other cases.
    """
    if outlook.draws == 1:
        return ""
    spread = outlook.spread(key)
    share = 0.0 if isinstance(spread, Undefined) else 1.0 - spread.undefined
    if not likely:
        return speaker.text(say("though in {chance} it is", chance=Chance(share))) if share else ""
    return speaker.text(say("reached in {chance}", chance=Chance(share)))
