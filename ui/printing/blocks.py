"""Blocks: what a printed page is made of: headings, text, charts, columns. Each knows its height at a width, and paints itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.charts.ink import Ink
from ui.charts.picture import Picture
from ui.printing.textbox import height_of, lay_out, write


class Block(ABC):
    """A part of a page. Sizes in design pixels (96 to the inch)."""

    space_before = 10.0
    keep_with_next = False
    fills = False
    """Whether it takes the rest of its page."""

    @abstractmethod
    def height(self, width: float, ink: Ink) -> float:
        """How high it is at a width; for a block that fills, at least."""

    @abstractmethod
    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Paint into a box."""

    def split(self, _width: float, _room: float, _ink: Ink) -> tuple[Block, Block] | None:
        """The part that fits into the room, and the rest; None if it cannot be divided there."""
        return None

    def shortened(self, _width: float, _room: float, _ink: Ink) -> Block | None:
        """A shorter one for the last page, which says what it leaves out; None if it must not be shortened."""
        return None


@dataclass
class Words(Block):
    """Text that wraps. `kind` is a type token; `bold` are parts that stand out."""

    text: str
    kind: str = "body"
    tone: str = "text"
    weight: int = 0
    space_before: float = 8.0
    keep_with_next: bool = False
    bold: Sequence[str] = ()

    def height(self, width: float, ink: Ink) -> float:
        return height_of(lay_out(self.text, ink, width, self.kind, self.weight, bold=self.bold)) if self.text else 0.0

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        write(
            painter, lay_out(self.text, ink, rect.width(), self.kind, self.weight, bold=self.bold), rect.left(), rect.top(), ink, self.tone
        )


def heading(text: str, space_before: float = 16.0) -> Words:
    """A heading that stays with what follows."""
    return Words(text, "heading", weight=600, space_before=space_before, keep_with_next=True)


def remark(text: str) -> Words:
    """Small print."""
    return Words(text, "small", "text_2", space_before=5.0)


@dataclass
class Chart(Block):
    """A picture of ready rows."""

    picture: Picture  # type: ignore[type-arg]
    space_before: float = 6.0

    def height(self, width: float, ink: Ink) -> float:
        return self.picture.height(width, ink)

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        self.picture.paint(painter, rect, ink)


@dataclass
class OnePage(Block):
    """Blocks that must stay on one page, made smaller where they are too long."""

    blocks: Sequence[Block]
    fills = True

    def height(self, width: float, ink: Ink) -> float:  # noqa: ARG002
        return ink.line("body")

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        scale = 1.0
        while scale > 0.4 and stack_height(self.blocks, rect.width() / scale, ink) * scale > rect.height():
            scale -= 0.03
        painter.translate(rect.topLeft())
        painter.scale(scale, scale)
        paint_stack(self.blocks, painter, QRectF(0, 0, rect.width() / scale, rect.height() / scale), ink)


@dataclass
class Beside(Block):
    """Columns of blocks side by side."""

    columns: Sequence[Sequence[Block]]
    gap: float = 32.0
    space_before: float = 16.0

    def height(self, width: float, ink: Ink) -> float:
        each = self._each(width)
        return max(stack_height(column, each, ink) for column in self.columns)

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        each = self._each(rect.width())
        for at, column in enumerate(self.columns):
            paint_stack(column, painter, QRectF(rect.left() + at * (each + self.gap), rect.top(), each, rect.height()), ink)

    def _each(self, width: float) -> float:
        return (width - self.gap * (len(self.columns) - 1)) / len(self.columns)


def stack_height(blocks: Sequence[Block], width: float, ink: Ink) -> float:
    """The height of blocks under one another, without the space before the first."""
    return sum(block.height(width, ink) + (block.space_before if n else 0.0) for n, block in enumerate(blocks))


def paint_stack(blocks: Sequence[Block], painter: QPainter, rect: QRectF, ink: Ink) -> None:
    """Paint blocks under one another from the top of a box."""
    y = rect.top()
    for number, block in enumerate(blocks):
        y += block.space_before if number else 0.0
        tall = block.height(rect.width(), ink)
        block.paint(painter, QRectF(rect.left(), y, rect.width(), tall), ink)
        y += tall
