"""NetChart: cumulative net by month, with its range, and where the plan has earned back what it cost."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt

from smmdesk.report.rows_money import NetRows
from smmdesk.words.text import Month, Text, Undefined, say
from ui.charts.ink import Ink
from ui.charts.legend import Entry
from ui.charts.plot import PlotChart
from ui.charts.shapes import Bands, Track


class NetChart(PlotChart):
    """Cumulative net by month with the break-even."""

    def make_items(self) -> None:
        """Band, zero line, break-even line with its label, and the line of the likely figures."""
        self.bands, self.track = Bands(self.ink), Track(self.ink)
        self.zero = pg.InfiniteLine(0.0, angle=0)
        self.even = pg.InfiniteLine(0.0, angle=90)
        self.words = pg.TextItem(anchor=(0, 0))
        self._said: tuple[Text, Ink] | None = None
        for item in (self.bands, self.zero, self.even, self.track, self.words):
            self.plot.addItem(item, ignoreBounds=True)

    def set_items(self, rows: NetRows) -> None:
        """All items, axes and the label at the break-even."""
        ends = [band.ends for band in rows.net]
        area = self.set_axes(rows.months, [x for three in ends for x in three], rows.measure, head=0.1)
        for shape in (self.bands, self.track):
            shape.ink = self.ink
        ranged = any(not band.is_point for band in rows.net)
        soft = self.ink.color("chart_1_soft")
        self.bands.bands = ((tuple(e[0] for e in ends), tuple(e[2] for e in ends), soft),) if ranged else ()
        self.track.points = rows.net
        at = rows.break_even
        self.track.strong = at if isinstance(at, int) else None
        self.zero.setPen(pg.mkPen(self.ink.color("chart_axis"), width=1))
        self.even.setPen(pg.mkPen(self.ink.color("text"), width=1.5 * self.ink.u, style=Qt.PenStyle.DashLine))
        self.even.setVisible(isinstance(at, int))
        self._write(rows, len(rows.months))
        for shape in (self.bands, self.track):
            shape.cover(area)

    def entries(self, rows: NetRows) -> tuple[Entry, ...]:
        """The line, and the band if there is one."""
        line = (Qt.PenStyle.SolidLine, self.speaker.text(say("likely")))
        if all(band.is_point for band in rows.net):
            return (line,)
        return (line, (self.ink.soft, self.speaker.text(say("8 in 10 fall here"))))

    def _write(self, rows: NetRows, count: int) -> None:
        at, top = rows.break_even, self.plot.vb.viewRange()[1][1]
        if isinstance(at, Undefined):
            words, x, anchor = say("break-even: {reason}", reason=at.reason), -0.5, (0, 0)
        else:
            words = say("break-even: {month}", month=Month(rows.months[at]))
            x, anchor = float(at), (1, 0) if at > count / 2 else (0, 0)
            self.even.setValue(at)
        self.words.setPos(x, top)
        if self._said == (words, self.ink):
            return
        self._said = (words, self.ink)
        self.words.setAnchor(anchor)
        self.words.setFont(self.ink.font("small", 600))
        self.words.setColor(self.ink.color("text"))
        self.words.setText(self.speaker.text(words))
