"""Answers on paper: the strip of the screen: chance with its dots, and four figures with their ranges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout

from smmdesk.report.answers import Answer, ChanceAnswer
from smmdesk.words.speaker import Speaker
from ui.charts.ink import Ink
from ui.look.translate import tr
from ui.printing.blocks import Block
from ui.printing.textbox import height_of, lay_out, write

TALL, GAP = 66.0, 11.0


@dataclass
class Answers(Block):
    """One row across the page between two hairlines."""

    chance: ChanceAnswer
    answers: Sequence[Answer]
    speaker: Speaker
    space_before: float = 10.0

    def height(self, width: float, ink: Ink) -> float:
        _, each = self._columns(width, ink)
        ranges = (height_of(self._range(answer, wide, ink)) for answer, wide in zip(self.answers, each, strict=True))
        return TALL - 15.0 + max(ranges, default=15.0)

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        painter.setPen(QPen(ink.color("border"), 1.0))
        painter.drawLine(QLineF(rect.topLeft(), rect.topRight()))
        painter.drawLine(QLineF(rect.bottomLeft(), rect.bottomRight()))
        first, each = self._columns(rect.width(), ink)
        self._chance(painter, QRectF(rect.left(), rect.top() + 8, first, TALL), ink)
        left = rect.left() + first
        for answer, wide in zip(self.answers, each, strict=True):
            painter.setPen(QPen(ink.color("border"), 1.0))
            painter.drawLine(QLineF(left, rect.top() + 10, left, rect.bottom() - 10))
            self._answer(painter, QRectF(left + GAP, rect.top() + 8, wide - 2 * GAP, TALL), answer, ink)
            left += wide

    def _columns(self, width: float, ink: Ink) -> tuple[float, list[float]]:
        """Room of the chance and of each answer, by what they have to say."""
        first = max(ink.width(tr("Chance of reaching the goal"), "badge"), ink.width(self.chance.words, "title", 600) + 76) + GAP
        needs = [self._needs(answer, ink) for answer in self.answers]
        spare = width - first - sum(needs)
        if spare >= 0:
            return first, [need + spare / len(needs) for need in needs]
        floors = [max(ink.width(self.speaker.text(a.label), "badge"), ink.width(a.value, "heading", 600)) + 2 * GAP for a in self.answers]
        loose = sum(needs) - sum(floors)
        part = max(0.0, 1.0 + spare / loose) if loose > 0 else 0.0
        return first, [floor + (need - floor) * part for need, floor in zip(needs, floors, strict=True)]

    def _needs(self, answer: Answer, ink: Ink) -> float:
        label, value = ink.width(self.speaker.text(answer.label), "badge"), ink.width(answer.value, "heading", 600)
        return max(label, value, ink.width(answer.range, "badge")) + 2 * GAP

    def _range(self, answer: Answer, wide: float, ink: Ink) -> QTextLayout:
        return lay_out(answer.range or " ", ink, wide - 2 * GAP + 1, "badge", 400)

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
        write(painter, self._range(answer, box.width() + 2 * GAP, ink), box.left(), box.top() + 38, ink, "text_2")


def _line(box: QRectF, down: float, tall: float) -> QRectF:
    return QRectF(box.left(), box.top() + down, box.width(), tall)
