"""WaterfallChart: from the figure before to the figure now, cause by cause."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from smmdesk.report.rows_compare import WaterfallRows, signed
from smmdesk.words.speaker import Speaker
from ui.charts.ink import Ink
from ui.charts.lanes import Lane, LanePicture
from ui.charts.painted import PaintedChart
from ui.charts.scale import linear
from ui.charts.texture import fill_box
from ui.look.theme import Theme


class WaterfallChart(PaintedChart):
    """What changed, and by how much."""

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(WaterfallPicture(speaker), theme, parent)


class WaterfallPicture(LanePicture[WaterfallRows]):
    """The two ends as bars from zero; each cause starts where the one above ended: blue is better, orange is worse."""

    def prepare(self, rows: WaterfallRows) -> None:
        """A lane for each end and each cause."""
        spoken, now = rows.measure, rows.start
        self.bars: list[tuple[float, float]] = [(0.0, rows.start)]
        lanes = [Lane(self.say(rows.before), spoken.say(rows.start, self.speaker), bold=True)]
        for step in rows.steps:
            lanes.append(Lane(self.say(step.label), signed(step.change, spoken, self.speaker), tall=30))
            self.bars.append((now, now + step.change))
            now += step.change
        lanes.append(Lane(self.say(rows.after), spoken.say(rows.end, self.speaker), bold=True))
        self.bars.append((0.0, rows.end))
        self.lanes = tuple(lanes)
        self.take_scale(linear(x for bar in self.bars for x in bar), spoken)

    def is_empty(self, rows: WaterfallRows) -> bool:
        """Without causes."""
        return not rows.steps

    def draw_lane(self, i: int, painter: QPainter, box: QRectF, ink: Ink) -> None:
        """The bar, and a thin line from its end to the next."""
        start, end = self.bars[i]
        bar = self.between(start, end, box)
        if i in (0, len(self.bars) - 1):
            fill_box(painter, bar, ink.neutral if i == 0 else ink.pattern(0), ink, 2 * ink.u)
        else:
            better = (end > start) == (self.rows is None or self.rows.more_is_better)
            fill_box(painter, bar, ink.pattern(0 if better else 1), ink)
            if start == end:
                painter.fillRect(QRectF(bar.left() - ink.u, box.top(), 2 * ink.u, box.height()), ink.color("chart_axis"))
        if i < len(self.bars) - 1:
            x = self.x(end, box)
            painter.setPen(QPen(ink.color("chart_axis"), max(1.0, ink.u)))
            painter.drawLine(QLineF(x, box.bottom(), x, box.bottom() + 14 * ink.u))
