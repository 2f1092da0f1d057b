"""SplitChart: how a budget is split over channels, now and at best, and between which ends it hardly matters."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from smmdesk.report.rows_compare import SplitPart, SplitRows
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import say
from ui.charts.ink import Ink
from ui.charts.lanes import Lane, LanePicture
from ui.charts.painted import PaintedChart
from ui.charts.scale import linear
from ui.charts.texture import fill_box
from ui.look.theme import Theme


class SplitChart(PaintedChart):
    """The budget by channel."""

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(SplitPicture(speaker), theme, parent)


class SplitPicture(LanePicture[SplitRows]):
    """For each channel an outlined bar (now) above a filled one (best) with a pale band where the result is as good."""

    def prepare(self, rows: SplitRows) -> None:
        """A lane for each channel."""
        self.legend = self.say(say("outlined: now; line: best split; band: as good between"))
        self.lanes = tuple(self._lane(part, rows) for part in rows.parts)
        ends = [x for part in rows.parts for x in (part.now, part.best, part.low, part.high) if x is not None]
        self.take_scale(linear(ends), rows.measure)

    def draw_lane(self, i: int, painter: QPainter, box: QRectF, ink: Ink) -> None:
        """Now above, best below."""
        if self.rows is None:
            return
        part = self.rows.parts[i]
        tall = box.height()
        upper = QRectF(box.left(), box.top() - 5 * ink.u, box.width(), tall * 0.6)
        lower = QRectF(box.left(), upper.bottom() + 3 * ink.u, box.width(), tall * 0.75)
        fill_box(painter, self.between(0.0, part.now, upper), ink.neutral, ink, 2 * ink.u)
        if part.low is not None and part.high is not None:
            fill_box(painter, self.between(part.low, part.high, lower), ink.soft, ink, 2 * ink.u)
            fill_box(painter, self.between(0.0, part.low, lower), ink.pattern(0), ink, 2 * ink.u)
            x = self.x(part.best, lower)
            painter.fillRect(
                QRectF(x - 1.5 * ink.u, lower.top() - 2 * ink.u, 3 * ink.u, lower.height() + 4 * ink.u), ink.color("chart_whisker")
            )
        else:
            fill_box(painter, self.between(0.0, part.best, lower), ink.pattern(0), ink, 2 * ink.u)

    def _lane(self, part: SplitPart, rows: SplitRows) -> Lane:
        best = rows.measure.say(part.best, self.speaker)
        small = self.say(say("now {amount}", amount=rows.measure.value(part.now)))
        return Lane(self.say(part.label), best, small=small, tall=46)
