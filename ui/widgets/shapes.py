"""Shapes: the small marks that widgets and delegates paint: state of a step, focus ring, dots of a chance."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from ui.look.theme import Theme
from ui.look.translate import tr

STATES = ("done", "half", "open", "warn")


def state_word(state: str) -> str:
    """How the state of a step (`done`, `half`, `open`, `warn`) is spoken."""
    return {"done": tr("done"), "half": tr("begun"), "open": tr("not begun"), "warn": tr("has a warning")}[state]


def paint_state(painter: QPainter, theme: Theme, state: str, box: QRectF) -> None:
    """Check, half circle, open circle or triangle, into a square `box`: each differs in shape, not only in colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 16, box.height() / 16)
    {"done": _paint_done, "half": _paint_half, "open": _paint_open, "warn": _paint_warn}[state](painter, theme)
    painter.restore()


def paint_focus(painter: QPainter, theme: Theme, box: QRectF, radius: float) -> None:
    """The focus ring, 2 px inside `box`, so that nothing moves."""
    width = theme.px(2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("focus"), width))
    inset = width / 2
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def paint_dots(
    painter: QPainter, theme: Theme, at: QPointF, filled: int, *, of: int = 10, columns: int = 5, radius: float = 5, was: int | None = None
) -> None:
    """`filled` of `of` dots, row by row from `at`. Against `was`, a gained dot has a hole and a lost one keeps a small centre."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = theme.px(radius * 10) / 10
    before = filled if was is None else was
    for place in range(of):
        centre = QPointF(
            at.x() + size + 0.5 + place % columns * dot_pitch(theme, radius),
            at.y() + size + 0.5 + place // columns * dot_pitch(theme, radius),
        )
        on = place < filled
        edge = theme.px(12) / 10
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(theme.color("border_control"), edge))
        painter.setBrush(theme.color("chart_1") if on else Qt.BrushStyle.NoBrush)
        radius_px = size - 0.6 + (edge / 2 if on else 0)
        painter.drawEllipse(centre, radius_px, radius_px)
        if on != (place < before):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("surface" if on else "border_control"))
            painter.drawEllipse(centre, size * 0.42, size * 0.42)
    painter.restore()


def dot_pitch(theme: Theme, radius: float) -> float:
    """Distance of the centres of two dots of `radius` px at 100 %."""
    return theme.px(radius * 26) / 10


def _paint_done(painter: QPainter, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("good"), 1.2))
    painter.setBrush(theme.color("good_tint"))
    painter.drawEllipse(QRectF(1, 1, 14, 14))
    _stroke(painter, theme.color("good"), 1.6)
    painter.drawPolyline(QPolygonF([QPointF(4.8, 8.2), QPointF(7, 10.4), QPointF(11.2, 6)]))


def _paint_half(painter: QPainter, theme: Theme) -> None:
    _paint_open(painter, theme)
    half = QPainterPath(QPointF(8, 1.4))
    half.arcTo(QRectF(1.4, 1.4, 13.2, 13.2), 90, -180)
    half.closeSubpath()
    painter.fillPath(half, theme.color("border_control"))


def _paint_open(painter: QPainter, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("border_control"), 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(1.4, 1.4, 13.2, 13.2))


def _paint_warn(painter: QPainter, theme: Theme) -> None:
    _stroke(painter, theme.color("warn"), 1.3)
    painter.setBrush(theme.color("warn_tint"))
    painter.drawPolygon(QPolygonF([QPointF(8, 1.8), QPointF(1, 14.2), QPointF(15, 14.2)]))
    _stroke(painter, theme.color("warn"), 1.5)
    painter.drawLine(QPointF(8, 6.4), QPointF(8, 9.6))
    painter.drawLine(QPointF(8, 11.8), QPointF(8, 11.9))


def _stroke(painter: QPainter, color: QColor, width: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
