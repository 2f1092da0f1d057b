"""Table: rows in words on paper: hairlines, figures to the right, long words wrapped, the heading repeated on each page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from smmdesk.report.rows import TableRows
from ui.charts.ink import Ink
from ui.printing.blocks import Block
from ui.printing.textbox import height_of, lay_out, widest_word, write

PAD = 3.5
GAP = 14.0
PLAIN = 400
SMALLEST, HARDLY_SMALLER = 0.7, 0.9
"""A table is shrunk to this part of its size before a word is broken; and to that one before anything is wrapped."""
WIDEST_WORD = 0.25
"""Longer words than this part of the width are broken."""


@dataclass
class Table(Block):
    """`bold_last` for a row of totals; `more` ("{n} further lines") allows the last page to leave lines out and say so.

    `whole`: the rows of the table this is a page of, so that its columns stand alike on every page.
    """

    rows: TableRows
    bold_last: bool = False
    more: str = ""
    kind: str = "small"
    space_before: float = 6.0
    whole: TableRows | None = None

    def height(self, width: float, ink: Ink) -> float:
        scale, widths = self._fit(width, ink)
        tall = sum(self._tall(row, widths, ink) for row in (self.rows.columns, *self.rows.rows))
        return tall * scale

    def split(self, width: float, room: float, ink: Ink) -> tuple[Block, Block] | None:
        fit = self.fitting(width, room, ink)
        left = len(self.rows.rows) - fit
        if fit < 2 or left < 1:
            return None
        if left < 2 and fit > 3:
            fit -= 1
        return self._cut(0, fit), self._cut(fit, None)

    def shortened(self, width: float, room: float, ink: Ink) -> Block | None:
        if not self.more:
            return None
        fit = self.fitting(width, room - ink.line("small") - PAD, ink)
        if fit < 1:
            return None
        words = self.more.format(n=len(self.rows.rows) - fit)
        return _Short(self._cut(0, fit), words, self.space_before)

    def fitting(self, width: float, room: float, ink: Ink) -> int:
        """How many rows fit into the room under the heading."""
        scale, widths = self._fit(width, ink)
        used, fit = self._tall(self.rows.columns, widths, ink) * scale, 0
        for row in self.rows.rows:
            used += self._tall(row, widths, ink) * scale
            if used > room + 0.01:
                break
            fit += 1
        return fit

    def first(self, count: int) -> Table:
        """The same table with only its first rows."""
        return replace(self._cut(0, count), whole=self.whole)

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        scale, widths = self._fit(rect.width(), ink)
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(scale, scale)
        wide = rect.width() / scale
        y = self._row(painter, 0.0, self.rows.columns, widths, ink, "text_2", PLAIN)
        painter.setPen(QPen(ink.color("text"), 1.0))
        painter.drawLine(QLineF(0, y, wide, y))
        last = len(self.rows.rows) - 1
        for number, row in enumerate(self.rows.rows):
            y = self._row(painter, y, row, widths, ink, "text", 600 if self.bold_last and number == last else PLAIN)
            if number < last:
                painter.setPen(QPen(ink.color("chart_grid"), 1.0))
                painter.drawLine(QLineF(0, y, wide, y))
        painter.restore()

    def _cut(self, start: int, end: int | None) -> Table:
        ends = end is None or end >= len(self.rows.rows)
        part = replace(self.rows, rows=self.rows.rows[start:end])
        return replace(self, rows=part, bold_last=self.bold_last and ends, whole=self.whole or self.rows)

    def _row(self, painter: QPainter, top: float, cells: tuple[str, ...], widths: list[float], ink: Ink, tone: str, weight: int) -> float:
        x = 0.0
        for cell, width, side in zip(cells, widths, self.rows.aligns, strict=True):
            write(painter, lay_out(cell, ink, width, self.kind, weight, side), x, top + PAD, ink, tone)
            x += width + GAP
        return top + self._tall(cells, widths, ink)

    def _tall(self, cells: tuple[str, ...], widths: list[float], ink: Ink) -> float:
        boxes = (height_of(lay_out(cell, ink, width, self.kind, PLAIN)) for cell, width in zip(cells, widths, strict=True))
        return max([ink.line(self.kind), *boxes]) + 2 * PAD

    def _fit(self, width: float, ink: Ink) -> tuple[float, list[float]]:
        """How much the table is shrunk, and the width of each column before that."""
        rows = self.whole or self.rows
        cells = list(zip(rows.columns, *rows.rows, strict=True))
        weight = 600 if self.bold_last else PLAIN
        wanted = [max(ink.width(cell, self.kind, weight) for cell in column) + 1.0 for column in cells]
        floors = [min(max(widest_word(cell, ink, self.kind, weight) for cell in column), width * WIDEST_WORD) for column in cells]
        gaps = GAP * (len(cells) - 1)
        scale = min(1.0, width / (sum(wanted) + gaps))
        if scale < HARDLY_SMALLER:
            scale = min(1.0, max(SMALLEST, width / (sum(floors) + gaps)))
        return scale, _share(width / scale - gaps, wanted, floors)


def _share(room: float, wanted: list[float], floors: list[float]) -> list[float]:
    """Each column as wide as its widest cell; what is too much is taken from the widest columns, but not below their words."""
    spare = room - sum(wanted)
    if spare >= 0:
        rest = spare * 0.6 / (len(wanted) - 1) if len(wanted) > 2 else 0.0
        return [wanted[0] + (spare * 0.4 if rest else spare), *(w + rest for w in wanted[1:])]
    while spare < -0.5:
        loose = [i for i, w in enumerate(wanted) if w > floors[i] + 0.5]
        if not loose:
            return [w * room / sum(wanted) for w in wanted]
        widest = max(wanted[i] for i in loose)
        many = [i for i in loose if wanted[i] >= widest - 0.5]
        next_stop = max([wanted[i] for i in loose if wanted[i] < widest - 0.5] + [floors[i] for i in many])
        cut = min(max(widest - next_stop, 0.5), -spare / len(many))
        for i in many:
            wanted[i] -= cut
        spare += cut * len(many)
    return wanted


@dataclass
class _Short(Block):
    """A table that leaves lines out, and says so under it."""

    table: Table
    words: str
    space_before: float

    def height(self, width: float, ink: Ink) -> float:
        return self.table.height(width, ink) + PAD + ink.line("small")

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        self.table.paint(painter, rect, ink)
        ink.write(
            painter, QRectF(rect.left(), rect.bottom() - ink.line("small"), rect.width(), ink.line("small")), self.words, "small", "text_2"
        )
