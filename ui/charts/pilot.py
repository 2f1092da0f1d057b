"""PilotChart: each figure of the pilot beside that of the full program, as range bars on a scale of their own."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from smmdesk.report.rows import Band, Figure, Measure
from smmdesk.report.rows_compare import PilotRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Undefined, say
from ui.charts.ink import Ink, Pattern
from ui.charts.lanes import Lane, LanePicture
from ui.charts.painted import PaintedChart
from ui.charts.scale import Scale, linear
from ui.charts.texture import fill_box
from ui.look.theme import Theme


class PilotChart(PaintedChart):
    """Pilot beside full."""

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(PilotPicture(speaker), theme, parent)


class PilotPicture(LanePicture[PilotRows]):
    """Two lanes for each figure; both on the scale of that figure, whose zero is drawn."""

    def prepare(self, rows: PilotRows) -> None:
        """Two lanes and a scale for each figure; a single one needs no name beside the title."""
        names = (self.say(say("Pilot")), self.say(say("Full")))
        lanes: list[Lane] = []
        self.figures: list[tuple[Figure, Scale]] = []
        for row in rows.rows:
            ends = [x for f in (row.pilot, row.full) if isinstance(f, Band) for x in f.ends]
            for k, figure in enumerate((row.pilot, row.full)):
                label = self.say(row.label) if k == 0 and len(rows.rows) > 1 else ""
                lanes.append(self._lane(label, figure, row.measure, first=k == 0))
                self.figures.append((figure, linear(ends)))
        self.lanes = tuple(lanes)
        self.ticks, self.scale = (), Scale(0.0, 1.0, ())
        self.names = names
        ranged = any(isinstance(f, Band) and not f.is_point for f, _ in self.figures)
        self.legend = self.say(say("band: 8 in 10 fall here; tick: likely; thin line: zero")) if ranged else ""

    def draw_lane(self, i: int, painter: QPainter, box: QRectF, ink: Ink) -> None:
        """Name, zero line, pale band from P10 to P90 and the tick at likely; a point figure is a bar from zero."""
        figure, self.scale = self.figures[i]
        full = i % 2 == 1
        named = max(ink.width(name, "label", 600) for name in self.names) + 12 * ink.u
        ink.write(
            painter,
            QRectF(box.left(), box.top(), named, box.height()),
            self.names[i % 2],
            "label",
            "text" if full else "accent",
            weight=600,
        )
        box = box.adjusted(named, 3 * ink.u, 0, -3 * ink.u)
        x = self.x(0.0, box)
        painter.setPen(QPen(ink.color("chart_axis"), max(1.0, ink.u)))
        painter.drawLine(QLineF(x, box.top() - 7 * ink.u, x, box.bottom() + 7 * ink.u))
        if isinstance(figure, Undefined):
            ink.write(
                painter, box.adjusted(x - box.left() + 8 * ink.u, -4 * ink.u, 0, 4 * ink.u), self.say(figure.reason), "small", "text_3"
            )
            return
        pattern = Pattern(ink.color("border"), ink.color("border_control"), "outline") if full else ink.soft
        if figure.is_point:
            fill_box(painter, self.between(0.0, figure.likely, box), pattern if full else ink.pattern(0), ink, 2 * ink.u)
            return
        low, likely, high = figure.ends
        fill_box(painter, self.between(low, high, box), pattern, ink, 3 * ink.u)
        middle = self.x(likely, box)
        tick = QRectF(middle - 1.5 * ink.u, box.top() - 3 * ink.u, 3 * ink.u, box.height() + 6 * ink.u)
        painter.fillRect(tick, ink.color("chart_whisker" if full else "chart_1"))

    def _lane(self, label: str, figure: Figure, measure: Measure, *, first: bool) -> Lane:
        undefined = isinstance(figure, Undefined)
        words = NOT_KNOWN if undefined else measure.likely(figure, self.speaker)
        return Lane(label, words, small=measure.range(figure, self.speaker), tall=36, group=first, bold=True)
