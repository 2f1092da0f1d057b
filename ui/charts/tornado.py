"""TornadoChart: which input matters most, when only that input turns out differently."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from smmdesk.report.rows import ORIGIN_NAMES
from smmdesk.report.rows_chance import TornadoBar, TornadoRows
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import say
from ui.charts.ink import Ink
from ui.charts.lanes import Lane, LanePicture
from ui.charts.painted import PaintedChart
from ui.charts.scale import linear
from ui.charts.texture import fill_box
from ui.look.theme import Theme


class TornadoChart(PaintedChart):
    """Bars by swing. A click, or arrows and Return, grab the input of a bar."""

    input_chosen = Signal(str)
    """The path of the input chosen."""

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(TornadoPicture(speaker), theme, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chosen.connect(self.input_chosen)


class TornadoPicture(LanePicture[TornadoRows]):
    """Orange is the end that makes the figure worse, blue the one that makes it better; both ends carry the input's value."""

    def prepare(self, rows: TornadoRows) -> None:
        """A lane for each input, the values of its ends, and room for them at both sides."""
        self.lanes = tuple(self._lane(bar, rows) for bar in rows.bars)
        self.ends = tuple((bar.measure.say(bar.low, self.speaker), bar.measure.say(bar.high, self.speaker)) for bar in rows.bars)
        numbers = [x for bar in rows.bars for x in (bar.at_low, bar.at_high)]
        low, high = min(numbers, default=rows.base), max(numbers, default=rows.base)
        room = (high - low) * 0.14
        self.take_scale(linear([low - room, rows.base, high + room], zero=False), rows.measure)
        self.base = rows.measure.say(rows.base, self.speaker)
        self.words = (self.say(say("worse")), self.say(say("better")))
        self.head = self.say(say("Swing"))

    def draw(self, rows: TornadoRows, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Lanes, then the legend and the line at likely."""
        super().draw(rows, painter, rect, ink)
        plot, u, line = self.plot(rect, ink), ink.u, ink.line("small")
        x = self.x(rows.base, plot)
        painter.setPen(QPen(ink.color("text"), 2 * u))
        painter.drawLine(QLineF(x, plot.top() - 2 * u, x, plot.bottom()))
        wide = ink.width(self.base, "small", 600)
        ink.write(painter, QRectF(x - wide / 2, plot.top() - line - 4 * u, wide + u, line), self.base, "small", weight=600)

    def draw_legend(self, painter: QPainter, line: QRectF, ink: Ink) -> None:
        """A key of each colour with its word."""
        left, u = line.left(), ink.u
        for series, words in ((1, self.words[0]), (0, self.words[1])):
            fill_box(painter, QRectF(left, line.center().y() - 5.5 * u, 16 * u, 11 * u), ink.pattern(series), ink)
            ink.write(painter, QRectF(left + 22 * u, line.top(), 200 * u, line.height()), words, "small", "text_2")
            left += 38 * u + ink.width(words, "small")

    def draw_lane(self, i: int, painter: QPainter, box: QRectF, ink: Ink) -> None:
        """The two ends, each with the input's value outside of it."""
        if self.rows is None:
            return
        bar, base, u = self.rows.bars[i], self.rows.base, ink.u
        sides: dict[bool, int] = {}
        for at, words in ((bar.at_low, self.ends[i][0]), (bar.at_high, self.ends[i][1])):
            better = (at >= base) == self.rows.more_is_better if at != base else at == max(bar.at_low, bar.at_high)
            fill_box(painter, self.between(base, at, box), ink.pattern(0 if better else 1), ink)
            left = at < base or (at == base and bar.at_low + bar.at_high > 2 * base)
            x, line, wide = self.x(at, box), ink.line("small"), ink.width(words, "small")
            shift = sides.get(left, 0) * (wide + 8 * u)
            start = x - wide - 6 * u - shift if left else x + 6 * u + shift
            ink.write(painter, QRectF(start, box.center().y() - line / 2, wide + u, line), words, "small", "text_2")
            sides[left] = sides.get(left, 0) + 1

    def _lane(self, bar: TornadoBar, rows: TornadoRows) -> Lane:
        known = self.say(ORIGIN_NAMES[bar.origin]) if bar.origin else self.say(say("Decision"))
        note = known if bar.monotone else self.say(say("{origin}; not steady between its ends", origin=known))
        return Lane(self.say(bar.label), rows.measure.say(bar.swing, self.speaker), note, key=bar.path, tall=40)
