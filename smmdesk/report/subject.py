"""Subject: a figure that is asked about: of the whole plan, the goal, or a channel, segment or month; how it is read off a run."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.forecast import Forecast
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.question import GOAL, question
from smmdesk.forecast.value import Value
from smmdesk.plan.declare import Unit
from smmdesk.report.bands import around, band, measure
from smmdesk.report.funnel_part import Piece, part_counts, part_rows
from smmdesk.report.rows import Band, Figure, Label, Measure
from smmdesk.words.text import Text, Undefined, say


@dataclass(frozen=True)
class Subject:
    """`read` takes a run and gives a number or draws, nan where the figure does not exist; `part` is empty for the whole plan."""

    key: str
    label: Text
    part: Label
    figure: Figure
    measure: Measure
    formula: Text
    read: Callable[[Forecast], Value]


def subject(outlook: Outlook, key: str, piece: Piece | None = None) -> Subject:
    """A key figure or `goal`, or one stage of the funnel of a piece. Raises KeyError for no such figure."""
    if piece is not None:
        return _of_piece(outlook, key, piece)
    if key == GOAL:
        return _goal(outlook)
    kind = key_figures()[key]
    return Subject(key, kind.label, "", band(outlook, key), measure(outlook, key), kind.formula, kind.read)


def _of_piece(outlook: Outlook, key: str, piece: Piece) -> Subject:
    stage = {stage.key: stage for stage in part_rows(outlook, piece).stages}[key]
    kind = key_figures()[key]

    def read(run: Forecast) -> Value:
        return part_counts(run, piece)[key]

    return Subject(key, kind.label, piece.label, stage.people, measure(outlook, key), kind.formula, read)


def _goal(outlook: Outlook) -> Subject:
    asked = question(outlook.plan)
    unit = Measure(asked.unit, outlook.plan.business.currency if asked.unit is Unit.MONEY else "")
    number = outlook.aim
    figure: Figure = number if isinstance(number, Undefined) else Undefined(asked.why_none(outlook.run))
    if not isinstance(number, Undefined) and math.isfinite(number):
        figure = Band(None, number, None) if outlook.draws == 1 else around(number, outlook.aim_spread)
    return Subject(GOAL, asked.label, "", figure, unit, say("What the goal counts, from its first to its last day."), asked.read)
