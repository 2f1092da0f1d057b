"""MiniFunnel: the funnel of a plan as a thumbnail for a card: bars only, its sentence is its accessible name."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from smmdesk.report.rows import Band, FunnelRows
from smmdesk.words.speaker import Speaker
from ui.charts.ink import Ink
from ui.charts.painted import PaintedChart
from ui.charts.picture import Picture
from ui.charts.scale import decades
from ui.charts.texture import fill_box
from ui.look.theme import Theme


class MiniFunnel(PaintedChart):
    """A funnel without words."""

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(MiniPicture(speaker), theme, parent)


class MiniPicture(Picture[FunnelRows]):
    """A thin bar for each stage, to its likely number of people, on a logarithmic scale."""

    def prepare(self, rows: FunnelRows) -> None:
        """The scale."""
        self.scale = decades(s.people.likely for s in rows.stages if isinstance(s.people, Band))

    def is_empty(self, rows: FunnelRows) -> bool:
        """Without a single figure."""
        return not any(isinstance(stage.people, Band) for stage in rows.stages)

    def tall(self, rows: FunnelRows, width: float, ink: Ink) -> float:  # noqa: ARG002
        """Seven design pixels a stage."""
        return 7 * ink.u * len(rows.stages)

    def draw(self, rows: FunnelRows, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Bars."""
        for i, stage in enumerate(rows.stages):
            if isinstance(stage.people, Band):
                wide = rect.width() * self.scale.part(stage.people.likely)
                bar = QRectF(rect.left(), rect.top() + 7 * ink.u * i, max(wide, 1.5 * ink.u), 5 * ink.u)
                fill_box(painter, bar, ink.neutral if stage.as_entered else ink.pattern(0), ink, 1.5 * ink.u)
