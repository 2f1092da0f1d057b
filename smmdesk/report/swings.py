"""Swings: the tornado of a plan as rows: unsure inputs at their P10 and P90, decisions a fifth lower and higher (forecast.md 9.8)."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.inputs import Input, inputs
from smmdesk.forecast.laws import distribution
from smmdesk.forecast.question import Question
from smmdesk.forecast.sensitivity import Bar, Swing, tornado
from smmdesk.forecast.tornado_plan import plan_tornado
from smmdesk.forecast.value import Draws
from smmdesk.forecast.values import likely
from smmdesk.plan.declare import Unit
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Meaning, Origin
from smmdesk.report.movables import Movable, movables
from smmdesk.report.rows import Measure
from smmdesk.report.rows_chance import TornadoBar, TornadoRows
from smmdesk.words.text import Text, say

FIFTH = 0.2
"""How far a decision is tried down and up: nobody is unsure about it, so it has no range of its own."""


def swing_rows(plan: Plan, asked: Question) -> TornadoRows:
    """Every input and decision that moves the figure, by falling swing; `base` is the figure with all at likely."""
    known = {m.path: m for m in movables(plan)}
    ends = {i.path: _ends(i) for i in inputs(plan)}
    bars = [*plan_tornado(plan, asked).bars, *_decisions(plan, asked, known)]
    ranked = sorted((bar for bar in bars if bar.swing > 0 and bar.name in known), key=lambda bar: -bar.swing)
    shown = tuple(_row(bar, known[bar.name], ends.get(bar.name)) for bar in ranked)
    measure = Measure(asked.unit, plan.business.currency if asked.unit is Unit.MONEY else "")
    base = float(asked.read(forecast(plan)))
    return TornadoRows(shown, base if np.isfinite(base) else 0.0, measure, _title(shown), _sentence(shown, asked), asked.at_least)


def _decisions(plan: Plan, asked: Question, known: Mapping[Path, Movable]) -> tuple[Bar, ...]:
    decided = [Swing(m.path, m.now * (1 - FIFTH), m.now, m.now * (1 + FIFTH)) for m in known.values() if m.origin is None and m.now > 0]

    def results(values: Mapping[str, Draws]) -> Draws:
        result = np.asarray(asked.read(forecast(plan, {**likely(plan), **values})), dtype=np.float64)
        return np.broadcast_to(result, (2 * len(decided) + 1,))

    return tornado(results, decided).bars if decided else ()


def _ends(i: Input) -> tuple[float, float]:
    """P10 and P90: what a P10-P90 range says itself, and what its law makes of any other."""
    if i.range.meaning is Meaning.P10_P90 or i.range.is_point:
        return i.range.low, i.range.high
    law = distribution(i.range, i.law, i.floor, i.ceiling)
    return law.percentile(0.1), law.percentile(0.9)


def _row(bar: Bar, here: Movable, ends: tuple[float, float] | None) -> TornadoBar:
    low, high = ends or (here.now * (1 - FIFTH), here.now * (1 + FIFTH))
    return TornadoBar(here.path, here.label, here.measure, low, high, bar.at_low, bar.at_high, here.origin, not bar.turns)


def _title(bars: tuple[TornadoBar, ...]) -> Text:
    return say("What matters most: {input}", input=bars[0].label) if bars else say("No input moves the result")


def _sentence(bars: tuple[TornadoBar, ...], asked: Question) -> Text:
    """How to read the bars, and the guess that is most worth checking."""
    how = say(
        "{figure} when only that input turns out differently; orange is the worse end. A decision is tried a fifth lower and higher.",
        figure=asked.label,
    )
    guess = next((bar.label for bar in bars if bar.origin is Origin.GUESS), None)
    return how if guess is None else say("{how} The strongest guess: {guess}.", how=how, guess=guess)
