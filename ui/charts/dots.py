"""DotsChart: equally likely outcomes as dots, filled where they reach the goal."""

from __future__ import annotations

import math
from collections import Counter

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from smmdesk.report.rows_chance import OutcomeDots
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import say
from ui.charts.ink import Ink
from ui.charts.painted import PaintedChart
from ui.charts.picture import Picture
from ui.charts.scale import linear, short
from ui.look.theme import Theme

STACK = 104.0
"""Design pixels for the highest stack."""


class DotsChart(PaintedChart):
    """Twenty equally likely outcomes."""

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(DotsPicture(speaker), theme, parent)


class DotsPicture(Picture[OutcomeDots]):
    """Dots stacked where outcomes are alike; no stack stands on both sides of the goal."""

    def prepare(self, rows: OutcomeDots) -> None:
        """The axis and the words of the goal."""
        numbers = [*rows.outcomes, *([rows.goal] if rows.goal is not None else [])]
        self.scale = linear(numbers, zero=False)
        self.ticks = tuple(short(tick, rows.measure, self.speaker) for tick in self.scale.ticks)
        self.goal = self.say(say("goal {goal}", goal=rows.measure.value(rows.goal))) if rows.goal is not None else ""

    def is_empty(self, rows: OutcomeDots) -> bool:
        """Without outcomes."""
        return not rows.outcomes

    def tall(self, rows: OutcomeDots, width: float, ink: Ink) -> float:  # noqa: ARG002
        """Words of the goal, stacks, axis."""
        return STACK * ink.u + 2 * ink.line("small") + 8 * ink.u

    def draw(self, rows: OutcomeDots, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Axis, dots, goal line."""
        u, line = ink.u, ink.line("small")
        margin = 20 * u
        plot = QRectF(rect.left() + margin, rect.top() + line, rect.width() - 2 * margin, rect.height() - 2 * line - 4 * u)
        self._draw_axis(painter, plot, ink)
        at = [plot.left() + self.scale.part(x) * plot.width() for x in rows.outcomes]
        goal = plot.left() + self.scale.part(rows.goal) * plot.width() if rows.goal is not None else plot.left()
        step = max(plot.width() / 20, min(20 * u, plot.width() / 22))
        size = min(20 * u, step)
        columns = [math.floor((x - goal) / step) for x in at]
        rise = min(size, (plot.height() - 2 * u) / max(Counter(columns).values()))
        size = min(size, rise)
        heights: Counter[int] = Counter()
        edge, full, empty = QPen(ink.color("border_control"), 1.4 * u), ink.color("chart_1"), ink.color("surface")
        for column, outcome in zip(columns, rows.outcomes, strict=True):
            middle = goal + (column + 0.5) * step
            y = plot.bottom() - u - rise * (heights[column] + 0.5)
            heights[column] += 1
            filled = rows.reaches(outcome)
            painter.setPen(Qt.PenStyle.NoPen if filled else edge)  # filled, an edge of the same colour only costs time
            painter.setBrush(full if filled else empty)
            radius = size / 2 - (0.3 if filled else 1.0) * u
            painter.drawEllipse(QPointF(middle, y), radius, radius)
        if rows.goal is not None:
            painter.setPen(QPen(ink.color("text"), 1.5 * u, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(goal, plot.top() - 2 * u, goal, plot.bottom()))
            wide = ink.width(self.goal, "small", 600)
            left = min(max(rect.left(), goal - wide - 6 * u if goal - wide - 6 * u > rect.left() else goal + 6 * u), rect.right() - wide)
            ink.write(painter, QRectF(left, rect.top(), wide + u, line), self.goal, "small", weight=600)

    def _draw_axis(self, painter: QPainter, plot: QRectF, ink: Ink) -> None:
        u, last = ink.u, -1e9
        painter.setPen(QPen(ink.color("chart_axis"), max(1.0, u)))
        at = [plot.left() + self.scale.part(tick) * plot.width() for tick in self.scale.ticks]
        ticks = [QLineF(x, plot.bottom(), x, plot.bottom() + 4 * u) for x in at]
        painter.drawLines([QLineF(plot.left(), plot.bottom(), plot.right(), plot.bottom()), *ticks])
        for x, words in zip(at, self.ticks, strict=True):
            wide = ink.width(words, "badge")
            left = min(max(x - wide / 2, plot.left() - 20 * u), plot.right() + 20 * u - wide)
            if left > last + 8 * u:
                ink.write(
                    painter,
                    QRectF(left, plot.bottom() + 5 * u, wide + u, ink.line("small")),
                    words,
                    "badge",
                    "chart_axis",
                    weight=400,
                )
                last = left + wide
