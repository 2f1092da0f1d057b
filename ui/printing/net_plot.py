"""NetPlot: cumulative net by month on paper, with its range and the break-even."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from smmdesk.report.rows_money import NetRows
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Month, say
from ui.charts.ink import Ink
from ui.look.translate import tr
from ui.printing.plot import Plot

HATCH = 7.0


class NetPlot(Plot):
    """The likely line in a hatched band in which 8 of 10 outcomes fall."""

    def __init__(self, rows: NetRows, speaker: Speaker) -> None:
        super().__init__(rows.months, [x for band in rows.net for x in band.ends], rows.measure, speaker)
        self.rows = rows

    def draw(self, painter: QPainter, ink: Ink) -> None:
        self._draw_band(painter, ink)
        painter.setPen(QPen(ink.color("text"), 1.0))
        painter.drawLine(QLineF(self.area.left(), self.y(0.0), self.area.right(), self.y(0.0)))
        likely = [QPointF(self.x(i), self.y(band.likely)) for i, band in enumerate(self.rows.net)]
        painter.setPen(QPen(ink.color("chart_1"), 2.0))
        painter.drawPolyline(QPolygonF(likely))
        painter.setBrush(ink.color("chart_1"))
        for point in likely:
            painter.drawEllipse(point, 2.4, 2.4)
        if isinstance(self.rows.break_even, int):
            self._mark(painter, self.rows.break_even, likely[self.rows.break_even], ink)

    def draw_legend(self, painter: QPainter, line: QRectF, ink: Ink) -> None:
        y = line.center().y()
        painter.setPen(QPen(ink.color("chart_1"), 2.0))
        painter.drawLine(QLineF(line.left(), y, line.left() + 20, y))
        words = tr("likely")
        ink.write(painter, line.adjusted(27, 0, 0, 0), words, "small", "text_2")
        if all(band.is_point for band in self.rows.net):
            return
        left = line.left() + 27 + ink.width(words, "small") + 22
        painter.setPen(QPen(ink.color("chart_1"), 1.0))
        painter.drawLines([QLineF(left + k * HATCH, y - 5, left + k * HATCH, y + 5) for k in range(4)])
        painter.drawLine(QLineF(left, y - 5, left + 3 * HATCH, y - 5))
        painter.drawLine(QLineF(left, y + 5, left + 3 * HATCH, y + 5))
        ink.write(
            painter,
            QRectF(left + 28, line.top(), line.right() - left - 28, line.height()),
            tr("8 in 10 outcomes fall here"),
            "small",
            "text_2",
        )

    def _draw_band(self, painter: QPainter, ink: Ink) -> None:
        ends = [(self.x(i), self.y(band.ends[0]), self.y(band.ends[2])) for i, band in enumerate(self.rows.net)]
        painter.setPen(QPen(ink.color("chart_1"), 0.8))
        for side in (1, 2):
            painter.drawPolyline(QPolygonF([QPointF(end[0], end[side]) for end in ends]))
        lines = []
        for (x0, low0, high0), (x1, low1, high1) in pairwise(ends):
            count = max(1, round((x1 - x0) / HATCH))
            for k in range(count):
                part = k / count
                x = x0 + part * (x1 - x0)
                lines.append(QLineF(x, low0 + part * (low1 - low0), x, high0 + part * (high1 - high0)))
        painter.setPen(QPen(ink.color("chart_1"), 0.5))
        painter.drawLines(lines)

    def _mark(self, painter: QPainter, index: int, point: QPointF, ink: Ink) -> None:
        painter.setPen(QPen(ink.color("text"), 1.0, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(point.x(), self.area.top(), point.x(), self.area.bottom()))
        painter.setPen(QPen(ink.color("text"), 1.4))
        painter.setBrush(ink.color("surface"))
        painter.drawEllipse(point, 4.2, 4.2)
        words = self.speaker.text(say("break-even: {month}", month=Month(self.rows.months[index])))
        wide = ink.width(words, "small", 600) + 6.0
        box = QRectF(point.x() + 5, self.area.top() - 2, wide, ink.line("small"))
        if box.right() > self.area.right():
            box.moveRight(point.x() - 5)
        painter.fillRect(box, ink.color("surface"))
        ink.write(painter, box.adjusted(3, 0, 0, 0), words, "small", weight=600)
