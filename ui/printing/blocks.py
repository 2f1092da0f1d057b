"""Blocks: what a printed page is made of: headings, text, tables, charts. Each knows its height at a width, and paints itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.charts.ink import Ink
from ui.charts.picture import Picture


class Block(ABC):
    """A part of a page. Sizes in design pixels (96 to the inch)."""

    space_before = 10.0
    keep_with_next = False

    @abstractmethod
    def height(self, width: float, ink: Ink) -> float:
        """How high it is at a width."""

    @abstractmethod
    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Paint into a box."""

    def split(self, _width: float, _room: float, _ink: Ink) -> tuple[Block, Block] | None:
        """The part that fits into the room, and the rest; None if it cannot be divided there."""
        return None


@dataclass
class Words(Block):
    """Text that wraps. `kind` is a type token."""

    text: str
    kind: str = "body"
    tone: str = "text"
    weight: int = 0
    space_before: float = 8.0
    keep_with_next: bool = False

    def height(self, width: float, ink: Ink) -> float:
        return float(self._box(width, ink).height()) if self.text else 0.0

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        painter.setFont(ink.font(self.kind, self.weight))
        painter.setPen(ink.color(self.tone))
        painter.drawText(rect, int(Qt.TextFlag.TextWordWrap), self.text)

    def _box(self, width: float, ink: Ink) -> QRectF:
        return ink.metrics(self.kind, self.weight).boundingRect(QRectF(0, 0, width, 100_000), int(Qt.TextFlag.TextWordWrap), self.text)


def heading(text: str) -> Words:
    """A heading that stays with what follows."""
    return Words(text, "heading", weight=600, space_before=18.0, keep_with_next=True)


def remark(text: str) -> Words:
    """Small print."""
    return Words(text, "small", "text_2", space_before=6.0)


@dataclass
class Line(Block):
    """A hairline across the page."""

    space_before: float = 10.0

    def height(self, width: float, ink: Ink) -> float:  # noqa: ARG002
        return 1.0

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        painter.setPen(QPen(ink.color("border"), 1.0))
        painter.drawLine(QLineF(rect.topLeft(), rect.topRight()))


@dataclass
class Chart(Block):
    """A picture of ready rows."""

    picture: Picture  # type: ignore[type-arg]
    space_before: float = 8.0

    def height(self, width: float, ink: Ink) -> float:
        return self.picture.height(width, ink)

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        self.picture.paint(painter, rect, ink)


@dataclass
class Beside(Block):
    """Columns of blocks side by side."""

    columns: Sequence[Sequence[Block]]
    gap: float = 32.0

    def height(self, width: float, ink: Ink) -> float:
        each = self._each(width)
        return max(sum(b.height(each, ink) + (b.space_before if n else 0.0) for n, b in enumerate(column)) for column in self.columns)

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        each = self._each(rect.width())
        for at, column in enumerate(self.columns):
            y = rect.top()
            for number, block in enumerate(column):
                y += block.space_before if number else 0.0
                tall = block.height(each, ink)
                block.paint(painter, QRectF(rect.left() + at * (each + self.gap), y, each, tall), ink)
                y += tall

    def _each(self, width: float) -> float:
        return (width - self.gap * (len(self.columns) - 1)) / len(self.columns)


@dataclass
class Signatures(Block):
    """Lines to sign on, with what belongs on each under it."""

    labels: Sequence[str]
    space_before: float = 46.0

    def height(self, width: float, ink: Ink) -> float:  # noqa: ARG002
        return ink.line("small") + 6.0

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        gap = 28.0
        each = (rect.width() - gap * (len(self.labels) - 1)) / len(self.labels)
        for at, label in enumerate(self.labels):
            left = rect.left() + at * (each + gap)
            painter.setPen(QPen(ink.color("text"), 1.0))
            painter.drawLine(QLineF(left, rect.top(), left + each, rect.top()))
            ink.write(painter, QRectF(left, rect.top() + 4, each, ink.line("small")), label, "small", "text_2")


@dataclass
class Choices(Block):
    """Boxes to tick with a pen."""

    label: str
    options: Sequence[str]

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
