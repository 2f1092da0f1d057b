"""Plot: a chart by month on paper: axes, grid, legend, and what a sub-class draws between them.

Drawn with the painter alone: the charts of the screen are widgets, which cost more to make than a whole page costs to print.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from smmdesk.report.rows import Measure
from smmdesk.words.speaker import Speaker
from ui.charts.ink import Ink
from ui.charts.scale import linear, short
from ui.printing.blocks import Block

TALL, HEAD, FOOT = 168.0, 24.0, 20.0


class Plot(Block):
    """`numbers` are what the value axis must hold."""

    space_before = 6.0

    def __init__(self, months: Sequence[date], numbers: Sequence[float], measure: Measure, speaker: Speaker) -> None:
        self.months, self.measure, self.speaker = months, measure, speaker
        self.scale = linear(numbers, 6)

    @abstractmethod
    def draw(self, painter: QPainter, ink: Ink) -> None:
        """Draw the figures inside `area`."""

    @abstractmethod
    def draw_legend(self, painter: QPainter, line: QRectF, ink: Ink) -> None:
        """Say in a line above what is drawn."""

    def height(self, width: float, ink: Ink) -> float:  # noqa: ARG002
        return TALL

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        labels = [short(tick, self.measure, self.speaker) for tick in self.scale.ticks]
        left = max(ink.width(label, "badge", 400) for label in labels) + 10.0
        self.area = QRectF(rect.left() + left, rect.top() + HEAD, rect.width() - left, rect.height() - HEAD - FOOT)
        self.draw_legend(painter, QRectF(rect.left(), rect.top(), rect.width(), ink.line("small")), ink)
        for tick, label in zip(self.scale.ticks, labels, strict=True):
            y = self.y(tick)
            painter.setPen(QPen(ink.color("chart_grid"), 1.0))
            painter.drawLine(QLineF(self.area.left(), y, self.area.right(), y))
            ink.write(painter, QRectF(rect.left(), y - 8, left - 10, 16), label, "badge", "chart_axis", "right", 400)
        self._label_months(painter, rect, ink)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, ink)
        painter.restore()

    def x(self, month: float) -> float:
        """The middle of a month, by its index."""
        return self.area.left() + (month + 0.5) * self.step

    def y(self, number: float) -> float:
        """Where a number lies."""
        return self.area.bottom() - self.scale.part(number) * self.area.height()

    @property
    def step(self) -> float:
        """From month to month."""
        return self.area.width() / len(self.months)

    def _label_months(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        words = [self.speaker.short_month(day) for day in self.months]
        wide = max(ink.width(word, "badge", 400) for word in words) + 14.0
        every = max(1, -int(-wide // self.step))
        for index in range(0, len(words), every):
            box = QRectF(self.x(index) - wide / 2, self.area.bottom() + 4, wide, 16)
            box.moveRight(min(box.right(), rect.right() + 7))
            ink.write(painter, box, words[index], "badge", "chart_axis", "center", 400)
