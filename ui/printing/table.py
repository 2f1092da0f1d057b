"""Table: rows in words on paper: hairlines, figures to the right, long words wrapped, the heading repeated on each page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from smmdesk.report.rows import TableRows
from ui.charts.ink import Ink
from ui.printing.blocks import Block

PAD = 5.0
GAP = 14.0
NARROWEST = 46.0


@dataclass
class Table(Block):
    """`bold_last` for a row of totals."""

    rows: TableRows
    bold_last: bool = False
    kind: str = "small"
    space_before: float = 8.0

    def height(self, width: float, ink: Ink) -> float:
        widths = self._widths(width, ink)
        return self._tall(self.rows.columns, widths, ink) + sum(self._tall(row, widths, ink) for row in self.rows.rows)

    def split(self, width: float, room: float, ink: Ink) -> tuple[Block, Block] | None:
        widths = self._widths(width, ink)
        used = self._tall(self.rows.columns, widths, ink)
        fit = 0
        for row in self.rows.rows:
            used += self._tall(row, widths, ink)
            if used > room:
                break
            fit += 1
        if fit < 2 or fit == len(self.rows.rows):
            return None
        first = replace(self, rows=replace(self.rows, rows=self.rows.rows[:fit]), bold_last=False)
        return first, replace(self, rows=replace(self.rows, rows=self.rows.rows[fit:]))

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        widths = self._widths(rect.width(), ink)
        y = self._row(painter, rect, rect.top(), self.rows.columns, widths, ink, "text_2", 0)
        painter.setPen(QPen(ink.color("text"), 1.0))
        painter.drawLine(QLineF(rect.left(), y, rect.right(), y))
        last = len(self.rows.rows) - 1
        for number, row in enumerate(self.rows.rows):
            y = self._row(painter, rect, y, row, widths, ink, "text", 600 if self.bold_last and number == last else 0)
            if number < last:
                painter.setPen(QPen(ink.color("chart_grid"), 1.0))
                painter.drawLine(QLineF(rect.left(), y, rect.right(), y))

    def _row(
        self, painter: QPainter, rect: QRectF, top: float, cells: tuple[str, ...], widths: list[float], ink: Ink, tone: str, weight: int
    ) -> float:
        tall = self._tall(cells, widths, ink)
        x = rect.left()
        painter.setFont(ink.font(self.kind, weight))
        for cell, width, side in zip(cells, widths, self.rows.aligns, strict=True):
            painter.setPen(ink.color(tone))
            flag = Qt.AlignmentFlag.AlignRight if side == "right" else Qt.AlignmentFlag.AlignLeft
            painter.drawText(
                QRectF(x, top + PAD, width, tall - 2 * PAD), int(flag | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap), cell
            )
            x += width + GAP
        return top + tall

    def _tall(self, cells: tuple[str, ...], widths: list[float], ink: Ink) -> float:
        metrics = ink.metrics(self.kind, 600 if self.bold_last else 0)
        boxes = (
            metrics.boundingRect(QRectF(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), cell).height()
            for cell, width in zip(cells, widths, strict=True)
        )
        return max([ink.line(self.kind), *boxes]) + 2 * PAD

    def _widths(self, width: float, ink: Ink) -> list[float]:
        """Each column as wide as its widest cell; what is too much is taken from the widest columns."""
        cells = (self.rows.columns, *self.rows.rows)
        wanted = [
            max(ink.width(row[i], self.kind, 600 if self.bold_last else 0) for row in cells) + 1.0 for i in range(len(self.rows.columns))
        ]
        room = width - GAP * (len(wanted) - 1)
        spare = room - sum(wanted)
        if spare >= 0:
            wanted[0] += spare if len(wanted) < 4 else spare * 0.4
            rest = spare * 0.6 / (len(wanted) - 1) if len(wanted) >= 4 else 0.0
            return [wanted[0], *(w + rest for w in wanted[1:])]
        while spare < -0.5:
            widest = max(wanted)
            second = max([w for w in wanted if w < widest - 0.5], default=NARROWEST)
            many = [i for i, w in enumerate(wanted) if w >= widest - 0.5]
            cut = min(widest - second, -spare / len(many)) or -spare / len(many)
            for i in many:
                wanted[i] -= cut
            spare += cut * len(many)
        return wanted
