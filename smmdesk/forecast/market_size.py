"""Market size: from everybody, step by step, to those who could buy (planning.md M30)."""

from __future__ import annotations

import math

from smmdesk.plan.range import Origin, Range
from smmdesk.plan.research import Sizing
from smmdesk.words.text import Text, Undefined, say

WEAKEST_FIRST = (Origin.GUESS, Origin.PUBLISHED, Origin.OWN, Origin.MEASURED)


def market_size(sizing: Sizing) -> Range | Undefined:
    """People who could buy: the product of the steps.

    The steps are taken as independent, so the distances of the ends add up as squares of logarithms, not end to end: it is unlikely
    that all are low at once. The result is as weak as its weakest step.
    """
    if sizing.people is None:
        return Undefined(say("the number of people to start from is missing"))
    shares = [step.share for step in sizing.steps]
    if any(share is None for share in shares):
        return Undefined(say("a step has no part yet"))
    parts = [sizing.people, *(s for s in shares if s is not None)]
    likely = math.prod(part.likely for part in parts)
    origin = min((part.origin for part in parts), key=WEAKEST_FIRST.index)
    names = ", ".join(filter(None, [sizing.everybody, *(step.label for step in sizing.steps)]))
    days = [part.day for part in parts if part.day]
    return Range(likely * _factor(parts, down=True), likely, likely * _factor(parts, down=False), origin, names, min(days, default=None))


def market_steps(sizing: Sizing) -> tuple[tuple[Text | str, float | Undefined], ...]:
    """Each group with its likely number of people, from everybody to those who could buy."""
    rows: list[tuple[Text | str, float | Undefined]] = []
    number: float | Undefined = sizing.people.likely if sizing.people else Undefined(say("the number of people to start from is missing"))
    rows.append((sizing.everybody or say("Everybody"), number))
    for step in sizing.steps:
        if step.share is None and not isinstance(number, Undefined):
            number = Undefined(say("a step has no part yet"))
        elif step.share is not None and not isinstance(number, Undefined):
            number *= step.share.likely
        rows.append((step.label, number))
    return tuple(rows)


def _factor(parts: list[Range], *, down: bool) -> float:
    """The end over the likely value of the product."""
    squares = 0.0
    for part in parts:
        end = part.low if down else part.high
        if part.likely <= 0 or end <= 0:
            return 0.0 if down else 1.0
        squares += math.log(end / part.likely) ** 2
    return math.exp(-math.sqrt(squares) if down else math.sqrt(squares))
