"""fill_box: a bar in its colour, or on paper in its texture, drawn as lines so that print and SVG stay vector."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.charts.ink import Ink, Pattern


def fill_box(painter: QPainter, rect: QRectF, pattern: Pattern, ink: Ink, radius: float = 0.0) -> None:
    """Fill a box with a series: its colour on a screen, its texture on paper, always with its edge."""
    if rect.width() <= 0 or rect.height() <= 0:
        return
    solid = pattern.texture == "solid"
    fill = pattern.fill if solid or not ink.paper else ink.color("surface")
    painter.setPen(Qt.PenStyle.NoPen if solid else QPen(pattern.edge, max(1.0, ink.u)))
    painter.setBrush(fill)
    box = rect if solid else _inside(rect, max(1.0, ink.u) / 2)
    if radius:
        painter.drawRoundedRect(box, radius, radius)
    else:
        painter.drawRect(box)
    if ink.paper or pattern.texture.startswith("second"):
        draw_texture(painter, rect, pattern, ink)


def draw_texture(painter: QPainter, rect: QRectF, pattern: Pattern, ink: Ink) -> None:
    """Only the lines or dots of a texture, inside the box."""
    kind = pattern.texture.removeprefix("second ")
    if kind in {"solid", "outline"} and kind == pattern.texture:
        return
    if kind == "solid":
        kind = "hatch 45"
    gap = (4.0 if kind == pattern.texture else 7.0) * ink.u
    if kind == "dots":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pattern.edge)
        for point in _dots(rect, gap):
            painter.drawEllipse(point, ink.u * 0.9, ink.u * 0.9)
        return
    painter.setPen(QPen(pattern.edge, ink.u, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLines(texture_lines(rect, kind, gap))


def texture_lines(rect: QRectF, kind: str, gap: float) -> list[QLineF]:
    """The lines of a texture, cut at the box; `gap` apart along the axis they cross."""
    x0, y0, x1, y1 = rect.left(), rect.top(), rect.right(), rect.bottom()
    lines: list[QLineF] = []
    if kind in {"vertical", "cross"}:
        lines += [QLineF(x, y0, x, y1) for x in _steps(x0, x1, gap)]
    if kind in {"horizontal", "cross"}:
        lines += [QLineF(x0, y, x1, y) for y in _steps(y0, y1, gap)]
    if kind in {"hatch 45", "hatch -45"}:
        height, width = y1 - y0, x1 - x0
        for c in _steps(0.0, width + height, gap * 1.4):
            a, b = max(0.0, c - height), min(c, width)
            if kind == "hatch 45":
                lines.append(QLineF(x0 + a, y0 + c - a, x0 + b, y0 + c - b))
            else:
                lines.append(QLineF(x1 - a, y0 + c - a, x1 - b, y0 + c - b))
    return lines


def _dots(rect: QRectF, gap: float) -> list[QPointF]:
    rows = _steps(rect.top(), rect.bottom(), gap)
    return [
        QPointF(x, y)
        for j, y in enumerate(rows)
        for x in _steps(rect.left() - (gap / 2 if j % 2 else 0), rect.right(), gap)
        if x > rect.left()
    ]


def _steps(start: float, stop: float, gap: float) -> list[float]:
    count = min(2000, int((stop - start) / gap))
    return [start + gap * (k + 0.5) for k in range(count + 1) if start + gap * (k + 0.5) < stop]


def _inside(rect: QRectF, margin: float) -> QRectF:
    return rect.adjusted(margin, margin, -margin, -margin) if min(rect.width(), rect.height()) > 2 * margin else rect
