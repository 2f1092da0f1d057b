"""draw_badge: where a number comes from, as a pill whose border, sign and word each tell it without colour."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from smmdesk.plan.range import Origin
from smmdesk.report.rows import ORIGIN_NAMES
from smmdesk.words.speaker import Speaker
from ui.charts.ink import Ink

_INKS = {Origin.GUESS: "warn", Origin.PUBLISHED: "accent", Origin.OWN: "text_2", Origin.MEASURED: "good"}


def badge_width(origin: Origin, speaker: Speaker, ink: Ink) -> float:
    """How wide the badge is."""
    return ink.width(speaker.text(ORIGIN_NAMES[origin]), "badge") + 27 * ink.u


def draw_badge(painter: QPainter, x: float, middle: float, origin: Origin, speaker: Speaker, ink: Ink) -> None:
    """The badge with its left end at x, centred on a height."""
    u, color = ink.u, ink.color(_INKS[origin])
    box = QRectF(x, middle - 9 * u, badge_width(origin, speaker, ink), 18 * u)
    style = Qt.PenStyle.DashLine if origin is Origin.GUESS else Qt.PenStyle.SolidLine
    edge = ink.color("border_control") if origin is Origin.OWN else color
    painter.setPen(QPen(edge, u, style))
    painter.setBrush(ink.color("sunken" if origin is Origin.OWN else "surface"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 9 * u, 9 * u)
    _draw_sign(painter, QPointF(x + 12 * u, middle), origin, ink)
    ink.write(
        painter,
        QRectF(x + 20 * u, box.top(), box.width() - 22 * u, box.height()),
        speaker.text(ORIGIN_NAMES[origin]),
        "badge",
        _INKS[origin],
    )


def _draw_sign(painter: QPainter, at: QPointF, origin: Origin, ink: Ink) -> None:
    u, color = ink.u, ink.color(_INKS[origin])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 1.2 * u))
    match origin:
        case Origin.GUESS:
            painter.setPen(QPen(color, 1.2 * u, Qt.PenStyle.DotLine))
            painter.drawEllipse(at, 3.5 * u, 3.5 * u)
        case Origin.PUBLISHED:
            painter.drawRect(QRectF(at.x() - 3 * u, at.y() - 4 * u, 6 * u, 8 * u))
            painter.drawLines([QLineF(at.x() - 1.2 * u, at.y() + d * u, at.x() + 1.2 * u, at.y() + d * u) for d in (-1.5, 1.0)])
        case Origin.OWN:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(at, 3 * u, 3 * u)
        case Origin.MEASURED:
            points = [at + QPointF(-3.5 * u, 0), at + QPointF(-1 * u, 2.5 * u), at + QPointF(3.5 * u, -3 * u)]
            painter.drawPolyline(points)
