"""OddsChart: how likely GO, EXTEND and NO-GO are, each as ten marks of a shape of its own."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from smmdesk.measure.verdict import Decision
from smmdesk.report.odds import OddsPart, OddsRows
from smmdesk.words.speaker import Speaker
from ui.charts.ink import Ink
from ui.charts.painted import PaintedChart
from ui.charts.picture import Picture
from ui.look.theme import Theme

TALL = 52.0
TONES = {Decision.GO: "good", Decision.EXTEND: "warn", Decision.NO_GO: "bad"}


class OddsChart(PaintedChart):
    """The three verdicts."""

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(OddsPicture(speaker), theme, parent)


class OddsPicture(Picture[OddsRows]):
    """A lane for each verdict: name, marks, chance in words, and below what it means."""

    def is_empty(self, rows: OddsRows) -> bool:
        """Without odds."""
        return not rows.parts

    def tall(self, rows: OddsRows, width: float, ink: Ink) -> float:  # noqa: ARG002
        """Two lines for each verdict."""
        return len(rows.parts) * TALL * ink.u

    def draw(self, rows: OddsRows, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """The lanes, a hairline between them."""
        names = max(ink.width(self.say(part.name), "body", 600) for part in rows.parts) + 16 * ink.u
        for at, part in enumerate(rows.parts):
            lane = QRectF(rect.left(), rect.top() + at * TALL * ink.u, rect.width(), TALL * ink.u)
            if at:
                painter.setPen(QPen(ink.color("border"), max(1.0, ink.u)))
                painter.drawLine(QLineF(lane.left(), lane.top(), lane.right(), lane.top()))
            self._draw_part(part, painter, lane.adjusted(0, 6 * ink.u, 0, -4 * ink.u), names, ink)

    def _draw_part(self, part: OddsPart, painter: QPainter, lane: QRectF, names: float, ink: Ink) -> None:
        line, u = ink.line("body"), ink.u
        tone, chance = TONES[part.decision], self.speaker.chance(part.chance)
        top = QRectF(lane.left(), lane.top(), lane.width(), line)
        ink.write(painter, top, self.say(part.name), "body", tone, weight=600)
        ink.write(painter, top, chance, "body", align="right", weight=600)
        room = lane.width() - names - ink.width(chance, "body", 600) - 12 * u
        pitch = min(17 * u, room / 10)
        for k in range(round(part.chance * 10)):
            middle = QPointF(lane.left() + names + (k + 0.5) * pitch, top.center().y())
            self._draw_mark(part.decision, painter, middle, min(6 * u, pitch * 0.42), ink)
        ink.write(painter, QRectF(lane.left(), top.bottom(), lane.width(), ink.line("small")), self.say(part.meaning), "small", "text_2")

    def _draw_mark(self, decision: Decision, painter: QPainter, at: QPointF, radius: float, ink: Ink) -> None:
        """A disc with a tick, a disc with a bar, a square with a cross: they differ without colour."""
        color = ink.color(TONES[decision])
        painter.setPen(QPen(color, ink.u))
        painter.setBrush(color)
        if decision is Decision.NO_GO:
            painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
        else:
            painter.drawEllipse(at, radius, radius)
        part = radius * 0.45
        painter.setPen(QPen(ink.color("surface"), 1.5 * ink.u, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if decision is Decision.GO:
            low = at + QPointF(-part * 0.2, part * 0.8)
            painter.drawLines([QLineF(at + QPointF(-part, 0), low), QLineF(low, at + QPointF(part, -part))])
        elif decision is Decision.EXTEND:
            painter.drawLine(QLineF(at + QPointF(-part, 0), at + QPointF(part, 0)))
        else:
            painter.drawLines(
                [QLineF(at + QPointF(-part, -part), at + QPointF(part, part)), QLineF(at + QPointF(-part, part), at + QPointF(part, -part))]
            )
