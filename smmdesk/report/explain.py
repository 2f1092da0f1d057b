"""Explain: how a figure is computed: formula in words, the inputs that move it with value, origin and source, as data (planning.md I)."""

from __future__ import annotations

import math
from dataclasses import dataclass

from smmdesk.evidence.sources import cite
from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.inputs import Input, inputs
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.values import likely
from smmdesk.plan.declare import Unit
from smmdesk.plan.path import Path
from smmdesk.plan.range import Origin
from smmdesk.report.bands import band, measure, range_band
from smmdesk.report.rows import Figure, Measure
from smmdesk.words.text import Text, Undefined, say

NUDGE = 0.05
"""A number without a range is moved by this part, to see whether the figure feels it."""


@dataclass(frozen=True)
class Ingredient:
    """One input of a figure: address, name, value and range in its own measure, where it comes from, and how far it moves the figure."""

    path: Path
    label: Text
    figure: Figure
    measure: Measure
    origin: Origin
    source: Text
    swing: float


@dataclass(frozen=True)
class Explanation:
    """A figure explained; `ingredients` that move it most come first."""

    key: str
    label: Text
    figure: Figure
    measure: Measure
    formula: Text
    ingredients: tuple[Ingredient, ...]


def explain(outlook: Outlook, key: str) -> Explanation:
    """How one figure comes about. Raises KeyError for no such figure."""
    kind = key_figures()[key]
    plan = outlook.plan
    base = outlook.figure(key)
    found = []
    if not isinstance(base, Undefined):
        for i in inputs(plan):
            swing = _swing(outlook, key, i)
            if swing > 1e-9 * max(1.0, abs(base)):
                found.append(_ingredient(i, swing, plan.business.currency))
    found.sort(key=lambda x: -x.swing)
    return Explanation(key, kind.label, band(outlook, key), measure(outlook, key), kind.formula, tuple(found))


def _swing(outlook: Outlook, key: str, i: Input) -> float:
    low, high = (i.range.low, i.range.high) if not i.range.is_point else (i.range.likely * (1 - NUDGE), i.range.likely * (1 + NUDGE))
    if i.ceiling is not None:
        high = min(high, i.ceiling)
    if i.floor is not None:
        low = max(low, i.floor)
    known = likely(outlook.plan)
    read = key_figures()[key].read
    ends = [float(read(forecast(outlook.plan, {**known, i.path: end}))) for end in (low, high)]
    swing = abs(ends[1] - ends[0])
    return swing if math.isfinite(swing) else math.inf


def _ingredient(i: Input, swing: float, currency: str) -> Ingredient:
    unit = Measure(i.unit, currency if i.unit is Unit.MONEY else "")
    return Ingredient(i.path, i.label, range_band(i.range), unit, i.range.origin, source_words(i.range.origin, i.range.source), swing)


def source_words(origin: Origin, source: str) -> Text:
    """Where a number comes from, in words: publisher and year, the owner's own note, or that it is a guess."""
    if source:
        return cite(source)
    return {
        Origin.GUESS: say("your guess"),
        Origin.OWN: say("your own data"),
        Origin.PUBLISHED: say("published"),
        Origin.MEASURED: say("measured"),
    }[origin]
