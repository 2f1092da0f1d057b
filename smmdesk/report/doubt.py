"""Doubt: how wide the result is, and which guesses make it so: what a newcomer should find out first (planning.md G)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.path import Path
from smmdesk.plan.range import Origin
from smmdesk.report.bands import band, measure
from smmdesk.report.explain import explain
from smmdesk.report.rows import Band
from smmdesk.report.weight import weights
from smmdesk.words.text import Text, say

FELT = 0.01
"""A number behind less than this part of the result's variance is not named, nor one that goes with it by chance only."""
MOST = 3
RESULTS = ("customers", "visits")
"""The first of these with a range is the result."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """What to say, and the address of the first number to replace: a guess if there is one, else an average of others."""

    sentence: Text
    first: Path | None


def doubt(outlook: Outlook) -> Doubt | None:
    """None while there is no result with a range."""
    for key in RESULTS:
        found = band(outlook, key)
        if isinstance(found, Band) and not found.is_point:
            return _doubt(outlook, key, found)
    return None


def _doubt(outlook: Outlook, key: str, found: Band) -> Doubt:
    low, _, high = found.rounded().ends
    unit = measure(outlook, key)
    head = say("{figure}: {low} to {high} in 8 of 10 cases.", figure=key_figures()[key].label, low=unit.value(low), high=unit.value(high))
    weight = weights(outlook, (key,))
    moving = (i for i in explain(outlook, key).ingredients if weight.get(i.path, 0.0) >= FELT)
    felt = sorted(moving, key=lambda i: -weight[i.path])
    guesses = [i for i in felt if i.origin is Origin.GUESS][:MOST]
    others = [i for i in felt if i.origin is Origin.PUBLISHED][: MOST - 1]
    parts = [head]
    if guesses:
        names = _and([i.label for i in guesses])
        many = say("The guesses that widen this most: {names}.", names=names)
        parts.append(say("The guess that widens this most: {names}.", names=names) if len(guesses) == 1 else many)
    if others and (not guesses or weight[others[0].path] > weight[guesses[0].path]):
        names = _and([i.label for i in others])
        parts.append(say("Averages of other businesses widen it too: {names}.", names=names))
    alone = len(parts) == 1
    parts.append(say("No guess widens it: what is left is chance and your own range.") if alone else say("Numbers of your own narrow it."))
    return Doubt(_joined(parts), next((i.path for i in (*guesses, *others)), None))


def _and(names: Sequence[Text]) -> Text:
    match list(names):
        case [one]:
            return one
        case [one, two]:
            return say("{a} and {b}", a=one, b=two)
        case [one, two, three]:
            return say("{a}, {b} and {c}", a=one, b=two, c=three)
    raise ValueError("between one and three names")


def _joined(parts: Sequence[Text]) -> Text:
    whole = parts[0]
    for part in parts[1:]:
        whole = say("{first} {second}", first=whole, second=part)
    return whole
