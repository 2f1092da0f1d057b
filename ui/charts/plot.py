"""PlotChart: rows by month in a pyqtgraph plot. Import this module late: it brings pyqtgraph and numpy."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from smmdesk.report.rows import Measure, TableRows
from smmdesk.words.speaker import Speaker
from ui.charts.ink import Ink, paper_ink, screen_ink
from ui.charts.legend import Entry, Legend
from ui.charts.scale import Scale, linear, short
from ui.charts.shapes import Grid
from ui.look.plain import plain
from ui.look.theme import Theme


class PlotView(pg.PlotWidget):  # type: ignore[misc]
    """A plot that neither zooms nor opens menus, so that the page scrolls under the wheel; it tells the month pointed at."""

    def __init__(self, chart: PlotChart) -> None:
        super().__init__(chart)
        self._chart = chart
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.plotItem.vb.mapSceneToView(self.mapToScene(event.position().toPoint()))
        words = self._chart.words_at(round(at.x()))
        QToolTip.showText(event.globalPosition().toPoint(), plain(words), self) if words else QToolTip.hideText()


class PlotChart(QWidget):
    """A chart by month. Sub-classes make their items once in `make_items` and only set them in `set_items`."""

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.speaker, self.rows = theme, speaker, None
        self.ink: Ink = screen_ink(theme)
        self.steady = False
        self._every = 1
        self._labels: tuple[Scale, tuple[date, ...], int] | None = None
        self._print_mode = False
        self._range: tuple[float, float, float, float] | None = None
        self.view = PlotView(self)
        self.legend = Legend(self.ink)
        self.empty = QLabel()
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.legend, self.empty, self.view):
            layout.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.grid = Grid(self.ink)
        self.plot.addItem(self.grid, ignoreBounds=True)
        self.make_items()
        theme.changed.connect(self.take_theme)
        self.take_theme()

    @property
    def plot(self) -> Any:
        """pyqtgraph's plot item."""
        return self.view.plotItem

    def make_items(self) -> None:
        """Make the items of the plot, once."""
        raise NotImplementedError

    def set_items(self, rows: Any) -> None:
        """Put rows into the items, and call `set_axes`."""
        raise NotImplementedError

    def entries(self, rows: Any) -> tuple[Entry, ...]:
        """The legend."""
        raise NotImplementedError

    def show_rows(self, rows: Any) -> None:
        """Show other rows; makes no items. While `steady`, the axes only grow."""
        self.rows = rows
        self.setAccessibleName(self.sentence)
        self.setAccessibleDescription(self.title)
        full = rows is not None and bool(rows.months)
        self.view.setVisible(full)
        self.empty.setVisible(not full)
        self.empty.setText("" if full else self.sentence)
        self.legend.show_entries(self.entries(rows) if full else (), self.ink)
        self._table: TableRows | None = None
        if full:
            self.set_items(rows)

    @property
    def title(self) -> str:
        """The finding, in the owner's language."""
        return self.speaker.text(self.rows.title) if self.rows is not None else ""

    @property
    def sentence(self) -> str:
        """What the chart says to somebody who cannot see it."""
        return self.speaker.text(self.rows.sentence) if self.rows is not None else ""

    def table(self) -> TableRows:
        """The same figures as a table."""
        if self.rows is None:
            return TableRows((), (), ())
        if self._table is None:
            self._table = self.rows.table(self.speaker)
        return self._table

    def words_at(self, month: int) -> str:
        """The table's row of a month, in one line for each figure."""
        table = self.table()
        if not 0 <= month < min(len(table.rows), len(self.rows.months) if self.rows is not None else 0):
            return ""
        pairs = zip(table.columns, table.rows[month], strict=True)
        return "\n".join(f"{head}: {cell}" for head, cell in pairs if cell)

    @property
    def print_mode(self) -> bool:
        """Whether it is drawn as on paper: textures for tints, dark on white."""
        return self._print_mode

    @print_mode.setter
    def print_mode(self, on: bool) -> None:
        self._print_mode = on
        self.take_theme()

    def take_theme(self) -> None:
        """Take colours and fonts anew from the theme: pyqtgraph does not follow the palette."""
        self.ink = paper_ink(self.theme, screen_ink(self.theme).u) if self._print_mode else screen_ink(self.theme)
        self.view.setBackground(self.ink.color("surface"))
        for name in ("left", "bottom"):
            axis = self.plot.getAxis(name)
            axis.setPen(pg.mkPen(self.ink.color("chart_axis" if name == "bottom" else "surface"), width=1))
            axis.setTextPen(pg.mkPen(self.ink.color("chart_axis")))
            font = self.ink.font("badge", 400)
            axis.setStyle(
                tickFont=font,
                tickLength=0,
                tickTextOffset=round(6 * self.ink.u),
                autoExpandTextSpace=False,
                hideOverlappingLabels=round(24 * self.ink.u),
            )
            axis.setZValue(-1000)
        edge = round(8 * self.ink.u)
        self.plot.layout.setContentsMargins(0, edge, edge, 0)
        self.setMinimumHeight(round(180 * self.ink.u))
        self._range, self._labels = None, None
        if self.rows is not None:
            self.show_rows(self.rows)

    def paint_on(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Paint a copy of the chart, laid out for the box: on a page, into a file."""
        from ui.charts.export import render_widget

        other = type(self)(self.theme, self.speaker)
        other.print_mode = ink.paper
        other.show_rows(self.rows)
        render_widget(other, painter, rect, ink.u / other.ink.u)

    def height_on(self, width: float, ink: Ink) -> float:
        """The height `paint_on` likes at a width: a third of it, within reason."""
        if self.rows is None or not self.rows.months:
            return 2 * ink.line("body")
        return min(max(width * 0.36, 190 * ink.u), 320 * ink.u)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.rows is not None and self.rows.months and self._month_step(self.rows.months) != self._every:
            self.show_rows(self.rows)

    def sizeHint(self) -> QSize:
        return QSize(round(720 * self.ink.u), round(260 * self.ink.u))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange and hasattr(self, "legend"):
            self.take_theme()
        super().changeEvent(event)

    def set_axes(self, months: Sequence[date], numbers: Sequence[float], measure: Measure, head: float = 0.0) -> QRectF:
        """Fix the ranges around numbers, with round ends, and write at most seven labels on each axis; the part that may be drawn on.

        `head` is the part of the height to keep free at the top.
        """
        low, high = min(numbers, default=0.0), max(numbers, default=1.0)
        high += (high - min(low, 0)) * head
        if self.steady and self._range is not None:
            low, high = min(low, self._range[2]), max(high, self._range[3])
        scale = linear((low, high), 6)
        if self._labels != (scale, tuple(months), self._month_step(months)):
            self._label_axes(scale, months, measure)
        spare = max(0, 4 - len(months)) / 2
        ends = (-0.6 - spare, len(months) - 0.4 + spare, scale.low, scale.high)
        if ends != self._range:
            self._range = ends
            self.plot.vb.setRange(xRange=ends[:2], yRange=ends[2:], padding=0, disableAutoRange=True)
        area = QRectF(ends[0], ends[2], ends[1] - ends[0], ends[3] - ends[2])
        self.grid.ink, self.grid.ticks = self.ink, scale.ticks
        self.grid.cover(area)
        return area

    def _label_axes(self, scale: Scale, months: Sequence[date], measure: Measure) -> None:
        """Write both axes anew; speaking months and laying out labels costs more than all the rest."""
        self._every = self._month_step(months)
        self._labels = (scale, tuple(months), self._every)
        words = [(tick, short(tick, measure, self.speaker)) for tick in scale.ticks]
        left, bottom = self.plot.getAxis("left"), self.plot.getAxis("bottom")
        left.setTicks([words])
        left.setWidth(max(self.ink.width(text, "badge", 400) for _, text in words) + 10 * self.ink.u)
        bottom.setTicks([[(m, self.speaker.short_month(day)) for m, day in enumerate(months) if m % self._every == 0]])
        bottom.setHeight(self.ink.line("badge") + 8 * self.ink.u)

    def _month_step(self, months: Sequence[date]) -> int:
        """Every how many months one is named: at most seven, and no more than fit beside each other."""
        wide = self.ink.width("MMM 2000", "badge", 400) + 16 * self.ink.u
        fit = max(1, min(7, int((self.width() - 60 * self.ink.u) / wide)))
        return max(1, -(-len(months) // fit))
