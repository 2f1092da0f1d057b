"""Explain: how a figure is computed: formula in words, the inputs that move it with value, origin and source, as data (planning.md I)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from smmdesk.evidence.sources import cite_for
from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.inputs import Input, inputs
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.value import Value
from smmdesk.plan.business import Business
from smmdesk.plan.declare import Unit
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin
from smmdesk.report.bands import band, measure, range_band
from smmdesk.report.funnel_part import Piece
from smmdesk.report.made_of import MADE_OF
from smmdesk.report.rows import Band, Figure, Label, Measure
from smmdesk.report.subject import Subject, subject
from smmdesk.words.text import Text, say

NUDGE = 0.05
"""A number without a range is moved by this part, to see whether the figure feels it."""

FELT = 1e-6
"""A figure does not feel an input that moves it by less than this part: nobody could see it."""


@dataclass(frozen=True)
class Ingredient:
    """One input of a figure: address, name, value and range in its own measure, where it comes from, and how far it moves the figure."""

    path: Path
    label: Text
    figure: Figure
    measure: Measure
    origin: Origin | None
    """None for what the owner decided."""
    source: Text
    swing: float
    day: date | None = None
    """When the number was found or measured."""


@dataclass(frozen=True)
class PartFigure:
    """A figure that another one is put together from (`made_of.py`)."""

    key: str
    label: Text
    figure: Figure
    measure: Measure


@dataclass(frozen=True)
class Explanation:
    """A figure explained; `ingredients` that move it most come first. `part` names the channel, segment or month it is of, if any."""

    key: str
    label: Text
    part: Label
    figure: Figure
    measure: Measure
    formula: Text
    ingredients: tuple[Ingredient, ...]
    parts: tuple[PartFigure, ...] = ()
    """The figures it is put together from, in the order of the formula."""


def explain(outlook: Outlook, key: str, piece: Piece | None = None) -> Explanation:
    """How one figure comes about, or the goal, or a stage of the funnel of a piece. Raises KeyError for no such figure."""
    asked = subject(outlook, key, piece)
    plan = outlook.plan
    found = []
    if isinstance(asked.figure, Band):
        for i, swing in zip(inputs(plan), swings(plan, asked), strict=True):
            if is_felt(swing, asked.figure.likely):
                found.append(_ingredient(i, swing, plan.business))
    found.sort(key=lambda x: -x.swing)
    made_of = MADE_OF[key].parts if key in MADE_OF and piece is None else ()
    parts = tuple(PartFigure(k, key_figures()[k].label, band(outlook, k), measure(outlook, k)) for k in made_of)
    return Explanation(key, asked.label, asked.part, asked.figure, asked.measure, asked.formula, tuple(found), parts)


def swings(plan: Plan, asked: Subject) -> tuple[float, ...]:
    """How far each input moves the figure when it goes from end to end of its range alone; infinite if the figure then ceases to exist.

    All ends go through the engine in one run: first every input at its likely value, then two places for each input.
    """
    mine = inputs(plan)
    values: dict[Path, Value] = {}
    for at, i in enumerate(mine):
        moved = np.full(1 + 2 * len(mine), i.range.likely)
        moved[1 + 2 * at : 3 + 2 * at] = ends(i)
        values[i.path] = moved
    result = np.broadcast_to(asked.read(forecast(plan, values)), (1 + 2 * len(mine),))
    places = np.column_stack([np.full(len(mine), result[0]), result[1::2], result[2::2]])
    spans = np.where(np.isfinite(places).all(axis=1), places.max(axis=1) - places.min(axis=1), np.inf)
    return tuple(float(span) for span in spans)


def is_felt(swing: float, figure: float) -> bool:
    """Whether a figure moves by more than anybody could overlook."""
    return swing > FELT * max(1.0, abs(figure))


def ends(i: Input) -> tuple[float, float]:
    """Between which values an input is moved: its range, or a little to both sides inside the limits of its field."""
    if not i.range.is_point:
        low, high = i.range.low, i.range.high
        return (low if i.floor is None else max(low, i.floor)), (high if i.ceiling is None else min(high, i.ceiling))
    now = i.range.likely
    down = abs(now) if i.floor is None else min(abs(now), now - i.floor)
    up = abs(now) if i.ceiling is None else min(abs(now), i.ceiling - now)
    return now - NUDGE * down, now + NUDGE * up


def _ingredient(i: Input, swing: float, business: Business) -> Ingredient:
    unit = Measure(i.unit, business.currency if i.unit is Unit.MONEY else "")
    source = source_words(i.range.origin, i.range.source, business.country)
    return Ingredient(i.path, i.label, range_band(i.range), unit, i.range.origin, source, swing, i.range.day)


def source_words(origin: Origin, source: str, country: str) -> Text:
    """Where a number comes from, in words: publisher and year, the owner's own note, or that it is a guess."""
    if source:
        return cite_for(source, country)
    return {
        Origin.GUESS: say("your guess"),
        Origin.OWN: say("your own data"),
        Origin.PUBLISHED: say("published"),
        Origin.MEASURED: say("measured"),
    }[origin]
