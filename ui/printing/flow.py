"""Flow: puts blocks on pages: a heading is never left alone at the foot, long tables go on with their heading repeated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPen

from ui.charts.ink import Ink
from ui.printing.blocks import Block

MARGIN = 56.0
HEAD, FOOT = 34.0, 34.0


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


def pages_of(blocks: Sequence[Block], size: QSizeF, ink: Ink) -> list[Page]:
    """The blocks on pages of a size in design pixels."""
    top, bottom = MARGIN + HEAD, size.height() - MARGIN - FOOT
    width = size.width() - 2 * MARGIN
    pages, y = [Page()], top
    queue = list(blocks)
    while queue:
        block = queue.pop(0)
        tall = block.height(width, ink)
        before = block.space_before if y > top else 0.0
        needed = before + tall + (_following(queue, width, ink) if block.keep_with_next else 0.0)
        if y + needed > bottom and y > top:
            parts = block.split(width, bottom - y - before, ink)
            if parts is None:
                pages.append(Page())
                y = top
                queue.insert(0, block)
                continue
            block, rest = parts
            tall = block.height(width, ink)
            queue.insert(0, rest)
        elif tall > bottom - top:
            parts = block.split(width, bottom - top, ink)
            if parts is not None:
                block, rest = parts
                tall = block.height(width, ink)
                queue.insert(0, rest)
        y += before
        pages[-1].placed.append((block, QRectF(MARGIN, y, width, tall)))
        y += tall
    return pages


def _following(queue: Sequence[Block], width: float, ink: Ink) -> float:
    """The room that what a heading belongs to needs at least."""
    if not queue:
        return 0.0
    block = queue[0]
    tall = block.height(width, ink)
    split = block.split(width, 120.0, ink)
    more = _following(queue[1:], width, ink) if block.keep_with_next else 0.0
    return block.space_before + (min(tall, 120.0) if split else tall) + more


def paint_page(page: Page, number: int, count: int, frame: Frame, painter: QPainter, size: QSizeF, ink: Ink) -> None:
    """Paint one page."""
    paint_frame(number, count, frame, painter, size, ink)
    for block, rect in page.placed:
        painter.save()
        block.paint(painter, rect, ink)
        painter.restore()


def paint_frame(number: int, count: int, frame: Frame, painter: QPainter, size: QSizeF, ink: Ink) -> None:
    """Paint what stands on every page."""
    width = size.width() - 2 * MARGIN
    line = ink.line("badge")
    head = QRectF(MARGIN, MARGIN - 12, width, line)
    ink.write(painter, head, frame.left, "badge", "text_2")
    ink.write(painter, head, frame.right, "badge", "text_2", "right")
    painter.setPen(QPen(ink.color("text"), 1.0))
    painter.drawLine(QLineF(MARGIN, MARGIN + 12, MARGIN + width, MARGIN + 12))
    foot = QRectF(MARGIN, size.height() - MARGIN, width, line)
    ink.write(painter, foot, frame.foot, "badge", "text_2")
    ink.write(painter, foot, frame.page_words(number, count), "badge", "text_2", "right")
