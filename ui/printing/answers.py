"""Answers on paper: the strip of the screen: chance with its dots, and four figures with their ranges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from smmdesk.report.answers import Answer, ChanceAnswer
from smmdesk.words.speaker import Speaker
from ui.charts.ink import Ink
from ui.look.translate import tr
from ui.printing.blocks import Block

TALL = 66.0


@dataclass
class Answers(Block):
    """One row across the page between two hairlines."""

    chance: ChanceAnswer
    answers: Sequence[Answer]
    speaker: Speaker
    space_before: float = 14.0

    def height(self, width: float, ink: Ink) -> float:  # noqa: ARG002
        return TALL

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        painter.setPen(QPen(ink.color("border"), 1.0))
        painter.drawLine(QLineF(rect.topLeft(), rect.topRight()))
        painter.drawLine(QLineF(rect.bottomLeft(), rect.bottomRight()))
        first = rect.width() * 0.26
        self._chance(painter, QRectF(rect.left(), rect.top() + 8, first, TALL), ink)
        each = (rect.width() - first) / len(self.answers)
        for at, answer in enumerate(self.answers):
            left = rect.left() + first + at * each
            painter.setPen(QPen(ink.color("border"), 1.0))
            painter.drawLine(QLineF(left, rect.top() + 10, left, rect.bottom() - 10))
            self._answer(painter, QRectF(left + 12, rect.top() + 8, each - 14, TALL), answer, ink)

    def _chance(self, painter: QPainter, box: QRectF, ink: Ink) -> None:
        ink.write(painter, _line(box, 0, 14), tr("Chance of reaching the goal"), "badge", "text_2")
        ink.write(painter, _line(box, 16, 28), self.chance.words, "title", weight=600)
        if self.chance.probability is None:
            return
        filled = round(self.chance.probability * 10)
        left = box.left() + ink.width(self.chance.words, "title", 600) + 12
        for n in range(10):
            centre = QPointF(left + 5 + (n % 5) * 12, box.top() + 24 + (n // 5) * 12)
            painter.setPen(QPen(ink.color("chart_1"), 1.2))
            painter.setBrush(ink.color("chart_1") if n < filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, 4.4, 4.4)

    def _answer(self, painter: QPainter, box: QRectF, answer: Answer, ink: Ink) -> None:
        ink.write(painter, _line(box, 0, 14), self.speaker.text(answer.label), "badge", "text_2")
        ink.write(painter, _line(box, 16, 22), answer.value, "heading", weight=600)
        ink.write(painter, _line(box, 38, 14), answer.range, "badge", "text_2")


def _line(box: QRectF, down: float, tall: float) -> QRectF:
    return QRectF(box.left(), box.top() + down, box.width(), tall)
