"""draw_band: a bar that shows its range: solid, pale, and a tick at likely."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from ui.charts.ink import Ink
from ui.charts.texture import fill_box


def draw_band(painter: QPainter, box: QRectF, low: float, likely: float | None, high: float, ink: Ink) -> None:
    """A bar that is solid to `low`, pale to `high` and ticked at `likely`, all as parts of the box; a point has no tick."""
    u, radius = ink.u, 3 * ink.u
    if likely is None:
        fill_box(painter, QRectF(box.left(), box.top(), box.width() * high, box.height()), ink.pattern(0), ink, radius)
        return
    start, end = (box.left(), box.left() + box.width() * high)
    solid = box.left() + box.width() * low
    if ink.paper:
        fill_box(painter, QRectF(solid, box.top(), end - solid, box.height()), ink.soft, ink)
    else:
        fill_box(painter, QRectF(start, box.top(), end - start, box.height()), ink.soft, ink, radius)
    fill_box(painter, QRectF(start, box.top(), solid - start, box.height()), ink.pattern(0), ink, min(radius, (solid - start) / 2))
    x = box.left() + box.width() * likely
    over = min(3 * u, box.height() * 0.2)
    painter.fillRect(QRectF(x - 1.5 * u, box.top() - over, 3 * u, box.height() + 2 * over), ink.color("chart_whisker"))


def draw_arrow(painter: QPainter, at: QPointF, ink: Ink, tone: str) -> None:
    """An arrow down, centred on a point."""
    u = ink.u
    painter.setPen(QPen(ink.color(tone), 1.3 * u))
    tip = at + QPointF(0, 4.5 * u)
    painter.drawLines(
        [QLineF(at + QPointF(0, -4.5 * u), tip), QLineF(tip, tip + QPointF(-3 * u, -3 * u)), QLineF(tip, tip + QPointF(3 * u, -3 * u))]
    )
