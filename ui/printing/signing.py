"""Signing: boxes to tick with a pen, and lines to sign on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.charts.ink import Ink
from ui.look.translate import tr
from ui.printing.blocks import Block


def decision() -> tuple[Block, Block]:
    """The decision about the plan, and who takes it."""
    options = (tr("Pilot first"), tr("Full program"), tr("Not approved"))
    return Choices(tr("Decision"), options), Signatures((tr("Name"), tr("Signature"), tr("Date")))


@dataclass
class Choices(Block):
    """Boxes to tick."""

    label: str
    options: Sequence[str]
    space_before: float = 10.0

    def height(self, width: float, ink: Ink) -> float:  # noqa: ARG002
        return ink.line("body")

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        ink.write(painter, rect, self.label, "body", weight=600)
        x = rect.left() + max(92.0, ink.width(self.label, "body", 600) + 24.0)
        for option in self.options:
            painter.setPen(QPen(ink.color("text"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(QPointF(x, rect.center().y() - 6), QPointF(x + 12, rect.center().y() + 6)))
            ink.write(painter, QRectF(x + 19, rect.top(), 400, rect.height()), option, "body")
            x += 19 + ink.width(option, "body") + 26


@dataclass
class Signatures(Block):
    """Lines to sign on, with what belongs on each under it."""

    labels: Sequence[str]
    space_before: float = 40.0

    def height(self, width: float, ink: Ink) -> float:  # noqa: ARG002
        return ink.line("small") + 4.0

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        gap = 28.0
        each = (rect.width() - gap * (len(self.labels) - 1)) / len(self.labels)
        for at, label in enumerate(self.labels):
            left = rect.left() + at * (each + gap)
            painter.setPen(QPen(ink.color("text"), 1.0))
            painter.drawLine(QLineF(left, rect.top(), left + each, rect.top()))
            ink.write(painter, QRectF(left, rect.top() + 3, each, ink.line("small")), label, "small", "text_2")
