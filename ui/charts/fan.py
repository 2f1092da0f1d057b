"""FanChart: a figure by month as nested bands of probability around its middle."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from smmdesk.report.rows import Band
from smmdesk.report.rows_chance import FanRows
from smmdesk.words.text import Chance, say
from ui.charts.ink import Pattern, mix
from ui.charts.legend import Entry
from ui.charts.plot import PlotChart
from ui.charts.shapes import Bands, Track


class FanChart(PlotChart):
    """The fan by month, with the goal."""

    def make_items(self) -> None:
        """Bands, the middle, and the goal with its label."""
        self.bands, self.track = Bands(self.ink), Track(self.ink)
        self.goal = pg.InfiniteLine(0.0, angle=0)
        self.words = pg.TextItem(anchor=(0, 1))
        for item in (self.bands, self.goal, self.track, self.words):
            self.plot.addItem(item, ignoreBounds=True)

    def set_items(self, rows: FanRows) -> None:
        """All items and axes."""
        numbers = [x for curve in rows.curves for x in curve]
        area = self.set_axes(rows.months, numbers if rows.goal is None else [*numbers, rows.goal], rows.measure, head=0.04)
        pairs = self._pairs(rows)
        self.bands.bands = tuple((rows.curves[a], rows.curves[b], self._tone(k)) for k, (a, b) in enumerate(pairs))
        middle = rows.curves[len(rows.curves) // 2]
        self.track.points = tuple(Band(None, x, None) for x in middle) if len(rows.curves) % 2 else ()
        for shape in (self.bands, self.track):
            shape.ink = self.ink
            shape.cover(area)
        self.goal.setVisible(rows.goal is not None)
        self.words.setVisible(rows.goal is not None)
        if rows.goal is not None:
            self.goal.setValue(rows.goal)
            self.goal.setPen(pg.mkPen(self.ink.color("text"), width=1.5 * self.ink.u, style=Qt.PenStyle.DashLine))
            self.words.setFont(self.ink.font("small", 600))
            self.words.setColor(self.ink.color("text"))
            self.words.setText(self.speaker.text(say("goal {goal}", goal=rows.measure.value(rows.goal))))
            self.words.setPos(-0.6, rows.goal)

    def entries(self, rows: FanRows) -> tuple[Entry, ...]:
        """The middle, and each band with the part of the outcomes that falls into it."""
        parts = [rows.quantiles[b] - rows.quantiles[a] for a, b in self._pairs(rows)]
        words = [(self._key(k), self.speaker.text(say("{chance} fall here", chance=Chance(part)))) for k, part in enumerate(parts)]
        return ((Qt.PenStyle.SolidLine, self.speaker.text(say("middle"))), *reversed(words))

    @staticmethod
    def _pairs(rows: FanRows) -> list[tuple[int, int]]:
        last = len(rows.quantiles) - 1
        return [(k, last - k) for k in range((last + 1) // 2)]

    def _tone(self, depth: int) -> QColor:
        part = (0.16, 0.32, 0.5)[min(depth, 2)]
        return mix(self.ink.color("surface"), self.ink.color("chart_1"), part)

    def _key(self, depth: int) -> Pattern:
        if self.ink.paper:
            return Pattern(self._tone(depth), self.ink.color("chart_1"), ("outline", "second vertical", "vertical")[min(depth, 2)])
        return Pattern(self._tone(depth), self._tone(depth), "outline")
