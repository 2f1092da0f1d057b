"""Flow: puts blocks on pages: a heading is never left alone at the foot, long tables go on with their heading repeated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPen

from ui.charts.ink import Ink
from ui.printing.blocks import Block

MARGIN = 56.0
TOP, BOTTOM = 82.0, 64.0
"""Where the text of a page starts and ends, from its edges."""
LEAST = 150.0
"""A table starts on a page only where so much of it has room."""


@dataclass
class Page:
    """Blocks with the boxes they go into."""

    placed: list[tuple[Block, QRectF]] = field(default_factory=list)


@dataclass(frozen=True)
class Frame:
    """What stands on every page: words at the head, left and right, and at the foot."""

    left: str
    right: str
    foot: str
    page_words: Callable[[int, int], str]


@dataclass(frozen=True)
class PageBreak(Block):
    """What follows starts on a new page."""

    def height(self, width: float, ink: Ink) -> float:  # noqa: ARG002
        return 0.0

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        pass


def pages_of(blocks: Sequence[Block], size: QSizeF, ink: Ink, most: int = 0) -> list[Page]:
    """The blocks on pages of a size in design pixels. From page `most` on (0: never), what can be shortened is."""
    top, bottom, width = TOP, size.height() - BOTTOM, size.width() - 2 * MARGIN
    pages, y = [Page()], top
    queue = list(blocks)
    while queue:
        block = queue.pop(0)
        if isinstance(block, PageBreak):
            if y > top:
                pages.append(Page())
                y = top
            continue
        before = block.space_before if y > top else 0.0
        tall = block.height(width, ink)
        room = bottom - y - before
        following = _following(queue, width, ink) if block.keep_with_next else 0.0
        if 0 < most <= len(pages) and tall + _total(queue, width, ink) > room:
            short = block.shortened(width, room - _total(queue, width, ink), ink)
            if short is not None:
                block, tall = short, short.height(width, ink)
        if tall + following > room:
            parts = block.split(width, room, ink)
            if parts is not None:
                block, tall = parts[0], parts[0].height(width, ink)
                queue.insert(0, parts[1])
            elif y > top:
                pages.append(Page())
                y = top
                queue.insert(0, block)
                continue
        if block.fills:
            tall = max(tall, room)
        pages[-1].placed.append((block, QRectF(MARGIN, y + before, width, tall)))
        y += before + tall
    return pages


def _total(queue: Sequence[Block], width: float, ink: Ink) -> float:
    return sum(block.space_before + block.height(width, ink) for block in queue)


def _following(queue: Sequence[Block], width: float, ink: Ink) -> float:
    """The room that what a heading belongs to needs at least."""
    if not queue:
        return 0.0
    block = queue[0]
    tall = block.height(width, ink)
    if tall > LEAST and block.split(width, LEAST, ink) is not None:
        tall = LEAST
    return block.space_before + tall + (_following(queue[1:], width, ink) if block.keep_with_next else 0.0)


def paint_page(page: Page, number: int, count: int, frame: Frame, painter: QPainter, size: QSizeF, ink: Ink) -> None:
    """Paint one page."""
    paint_frame(number, count, frame, painter, size, ink)
    for block, rect in page.placed:
        painter.save()
        block.paint(painter, rect, ink)
        painter.restore()


def paint_frame(number: int, count: int, frame: Frame, painter: QPainter, size: QSizeF, ink: Ink) -> None:
    """Paint what stands on every page."""
    width, line = size.width() - 2 * MARGIN, ink.line("badge")
    right = ink.width(frame.right, "badge", 400) + 24
    ink.write(painter, QRectF(MARGIN, 42, width - right, line), frame.left, "badge", "text_2", weight=400)
    ink.write(painter, QRectF(MARGIN, 42, width, line), frame.right, "badge", "text_2", "right", weight=400)
    painter.setPen(QPen(ink.color("text"), 1.0))
    painter.drawLine(QLineF(MARGIN, 66, MARGIN + width, 66))
    foot = QRectF(MARGIN, size.height() - 48, width, line)
    ink.write(painter, foot, frame.foot, "badge", "text_2", weight=400)
    ink.write(painter, foot, frame.page_words(number, count), "badge", "text_2", "right", weight=400)
