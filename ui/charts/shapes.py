"""Shape: a thing in a pyqtgraph plot that is drawn in pixels, so that textures and edges are the same at any scale."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from smmdesk.report.rows import Band
from ui.charts.ink import Ink
from ui.charts.texture import fill_box


class Shape(pg.GraphicsObject):  # type: ignore[misc]
    """Sub-classes draw in the pixels of the scene; `place` maps the plot's numbers there."""

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self.ink = ink
        self._bounds = QRectF(0, 0, 1, 1)

    def cover(self, bounds: QRectF) -> None:
        """Tell which part of the plot may be drawn on."""
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, *_: object) -> None:
        place = self.sceneTransform()
        back, possible = place.inverted()
        if not possible:
            return
        painter.save()
        painter.setWorldTransform(back * painter.worldTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, place)
        painter.restore()

    def draw(self, painter: QPainter, place: QTransform) -> None:
        """Draw in pixels."""
        raise NotImplementedError


class Stacks(Shape):
    """Stacked bars, one stack at each whole number, with its total above where there is room."""

    series: Sequence[Sequence[float]] = ()
    totals: Sequence[str] = ()

    def draw(self, painter: QPainter, place: QTransform) -> None:
        """Each part in its series' colour or texture, a hairline between the parts."""
        count = len(self.series[0]) if self.series else 0
        for m in range(count):
            base = 0.0
            for k, amounts in enumerate(self.series):
                box = place.mapRect(QRectF(m - 0.31, base, 0.62, amounts[m]))
                base += amounts[m]
                if box.height() > 0.3:
                    fill_box(painter, box.adjusted(0, 0, 0, -min(1.0, box.height() / 3) if k else 0), self.ink.pattern(k), self.ink)
            self._write_total(painter, place, m, base)

    def _write_total(self, painter: QPainter, place: QTransform, m: int, total: float) -> None:
        if not self.totals or total <= 0:
            return
        room = place.mapRect(QRectF(m - 0.5, 0, 1, 1)).width()
        if max(self.ink.width(words, "badge", 400) for words in self.totals) > room - 4 * self.ink.u:
            return
        top, line = place.map(QPointF(m, total)), self.ink.line("badge")
        box = QRectF(top.x() - room / 2, top.y() - line - self.ink.u, room, line)
        self.ink.write(painter, box, self.totals[m], "badge", "text_2", "center", 400)


class Grid(Shape):
    """Level gridlines, behind everything. pyqtgraph's own grid makes its axis drop the labels at the ends."""

    ticks: Sequence[float] = ()

    def draw(self, painter: QPainter, place: QTransform) -> None:
        """A thin line at each tick."""
        left, right = self.boundingRect().left(), self.boundingRect().right()
        painter.setPen(QPen(self.ink.color("chart_grid"), max(1.0, self.ink.u)))
        painter.drawLines([QLineF(place.map(QPointF(left, y)), place.map(QPointF(right, y))) for y in self.ticks])


class Bands(Shape):
    """Bands between curves over 0, 1, 2, ...: pale areas on a screen, vertical hatching between thin edges on paper."""

    bands: Sequence[tuple[Sequence[float], Sequence[float], QColor]] = ()

    def draw(self, painter: QPainter, place: QTransform) -> None:
        """Outermost band first."""
        for depth, (low, high, color) in enumerate(self.bands):
            below = [place.map(QPointF(m, y)) for m, y in _spread(low)]
            above = [place.map(QPointF(m, y)) for m, y in _spread(high)]
            if self.ink.paper:
                self._hatch(painter, below, above, depth)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color)
                painter.drawPolygon(QPolygonF(below + above[::-1]))

    def _hatch(self, painter: QPainter, below: list[QPointF], above: list[QPointF], depth: int) -> None:
        edge, u = self.ink.color("chart_1"), self.ink.u
        painter.setPen(QPen(edge, u, Qt.PenStyle.SolidLine if depth == len(self.bands) - 1 else Qt.PenStyle.DashLine))
        painter.drawPolyline(below)
        painter.drawPolyline(above)
        gap = (10.0, 5.0, 2.5)[min(depth, 2)] * u
        painter.setPen(QPen(edge, 0.5 * u))
        lines = []
        for (a, b), (c, d) in zip(pairwise(below), pairwise(above), strict=True):
            steps = max(1, round((b.x() - a.x()) / gap))
            lines += [QLineF(a + (b - a) * (k / steps), c + (d - c) * (k / steps)) for k in range(steps)]
        painter.drawLines(lines)


class Track(Shape):
    """A line through points, each marked with a dot; a lone point is a dot with its range as a whisker."""

    points: Sequence[Band] = ()
    strong: int | None = None

    def draw(self, painter: QPainter, place: QTransform) -> None:
        """Line, then dots where there are few enough to tell apart."""
        u = self.ink.u
        at = [place.map(QPointF(m, band.likely)) for m, band in enumerate(self.points)]
        painter.setPen(QPen(self.ink.color("chart_1"), 2 * u))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(at) > 1:
            painter.drawPolyline(at)
        for m, spot in enumerate(at):
            if len(at) <= 18 or m == self.strong:
                size = (5 if m == self.strong else 3) * u
                painter.setBrush(self.ink.color("surface" if m == self.strong else "chart_1"))
                painter.drawEllipse(spot, size, size)


def _spread(curve: Sequence[float]) -> list[tuple[float, float]]:
    """The corners of a curve; a single month becomes a short level piece, so that its band can be seen."""
    return [(-0.25, curve[0]), (0.25, curve[0])] if len(curve) == 1 else list(enumerate(curve))
