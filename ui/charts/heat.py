"""HeatChart: a two-way table as a heat map; each cell says its figure, and whether it reaches the goal."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from smmdesk.report.rows_chance import HeatRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Undefined, say
from ui.charts.ink import Ink, mix
from ui.charts.painted import PaintedChart
from ui.charts.picture import Picture, Spot
from ui.charts.scale import short
from ui.look.theme import Theme

CELL = 32.0


class HeatChart(PaintedChart):
    """A two-way table. A click, or arrows and Return, choose a cell."""

    cell_chosen = Signal(int, int)
    """Row and column of the cell chosen, 0-based."""

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(HeatPicture(speaker), theme, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chosen.connect(self._tell)

    def _tell(self, key: str) -> None:
        down, across = key.split("/")
        self.cell_chosen.emit(int(down), int(across))


class HeatPicture(Picture[HeatRows]):
    """Deeper colour is better; a filled dot marks cells that reach the goal, a frame marks the plan's own."""

    def prepare(self, rows: HeatRows) -> None:
        """Words of all cells and headings, and how deep each cell's colour is."""
        found = [x for row in rows.cells for x in row if not isinstance(x, Undefined)]
        low, high = min(found, default=0.0), max(found, default=0.0)
        span = (high - low) or 1.0
        self.depth = [[None if isinstance(x, Undefined) else (x - low) / span for x in row] for row in rows.cells]
        if not rows.more_is_better:
            self.depth = [[None if d is None else 1 - d for d in row] for row in self.depth]
        self.words = [[NOT_KNOWN if isinstance(x, Undefined) else short(x, rows.measure, self.speaker) for x in row] for row in rows.cells]
        self.across = [short(x, rows.across.measure, self.speaker) for x in rows.across.values]
        self.names = (self.say(say("{label}, down", label=rows.down.label)), self.say(say("{label}, across", label=rows.across.label)))
        self.down = [short(x, rows.down.measure, self.speaker) for x in rows.down.values]
        legend = [say("deeper is better"), say("frame: the plan now")]
        if rows.goal is not None:
            legend.insert(1, say("filled dot: reaches {goal}", goal=rows.measure.value(rows.goal)))
        self.legend = "; ".join(self.say(words) for words in legend)

    def is_empty(self, rows: HeatRows) -> bool:
        """Without cells."""
        return not rows.cells or not rows.cells[0]

    def tall(self, rows: HeatRows, width: float, ink: Ink) -> float:  # noqa: ARG002
        """Legend, two lines of headings, rows."""
        return 3 * ink.line("small") + (CELL * len(rows.cells) + 16) * ink.u

    def draw(self, rows: HeatRows, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Headings, then cells."""
        u, line = ink.u, ink.line("small")
        grid, wide, shown = self._grid(rect, ink), self._wide(rect, ink), self._shown(rect, ink)
        ink.write(painter, QRectF(rect.left(), rect.top(), rect.width(), line), self.legend, "small", "text_2")
        down, across = self.names
        top = QRectF(rect.left(), rect.top() + line + 4 * u, rect.width(), line)
        ink.write(painter, top, down, "small", "text_2", weight=600)
        middle = grid.left() + (wide * len(shown) - ink.width(across, "small", 600)) / 2
        left = max(middle, rect.left() + ink.width(down, "small", 600) + 16 * u)
        ink.write(painter, QRectF(left, top.top(), rect.right() - left, line), across, "small", "text_2", weight=600)
        for place, a in enumerate(shown):
            box = QRectF(grid.left() + place * wide, grid.top() - line - 4 * u, wide, line)
            ink.write(painter, box, self.across[a], "badge", align="center", weight=600 if a == rows.across.now else 400)
        for d, words in enumerate(self.down):
            box = QRectF(rect.left(), grid.top() + d * CELL * u, grid.left() - rect.left() - 8 * u, CELL * u)
            ink.write(painter, box, words, "small", align="right", weight=600 if d == rows.down.now else 0)
            for place, a in enumerate(shown):
                self._draw_cell(painter, QRectF(grid.left() + place * wide, box.top(), wide, CELL * u), d, a, rows, ink)

    def spots(self, rect: QRectF, ink: Ink) -> list[Spot]:
        """A spot for each cell that is shown."""
        grid, wide, tall = self._grid(rect, ink), self._wide(rect, ink), CELL * ink.u
        shown = self._shown(rect, ink)
        return [
            Spot(
                f"{d}/{a}",
                QRectF(grid.left() + place * wide, grid.top() + d * tall, wide, tall),
                f"{self.down[d]}, {self.across[a]}: {row[a]}",
            )
            for d, row in enumerate(self.words)
            for place, a in enumerate(shown)
        ]

    def _draw_cell(self, painter: QPainter, box: QRectF, d: int, a: int, rows: HeatRows, ink: Ink) -> None:
        u, depth = ink.u, self.depth[d][a]
        inner = box.adjusted(u, u, -u, -u)
        tinted = depth is not None and not ink.paper
        color = mix(ink.color("surface"), ink.color("chart_1"), 0.06 + 0.5 * (depth or 0.0)) if tinted else ink.color("surface")
        painter.setPen(QPen(ink.color("border"), u) if ink.paper else Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(inner, 3 * u, 3 * u)
        reaches = rows.reaches(rows.cells[d][a])
        if d == rows.down.now and a == rows.across.now:
            painter.setPen(QPen(ink.color("text"), 2 * u))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner.adjusted(u, u, -u, -u), 3 * u, 3 * u)
        if depth is None:
            ink.write(painter, inner, NOT_KNOWN, "small", "text_3", "center")
            return
        ink.write(painter, inner.adjusted(12 * u, 0, -2 * u, 0), self.words[d][a], "small", align="center", weight=600 if reaches else 0)
        if rows.goal is not None:
            painter.setPen(QPen(ink.color("text"), 1.2 * u))
            painter.setBrush(ink.color("text") if reaches else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(inner.left() + 8 * u, inner.center().y()), 3 * u, 3 * u)

    def _grid(self, rect: QRectF, ink: Ink) -> QRectF:
        names = max((ink.width(words, "small", 600) for words in self.down), default=0.0) + 12 * ink.u
        left = rect.left() + math.ceil(names)
        top = rect.top() + 3 * ink.line("small") + 10 * ink.u
        return QRectF(left, top, rect.right() - left, rect.bottom() - top)

    def _shown(self, rect: QRectF, ink: Ink) -> list[int]:
        """The columns that fit without cutting a figure: all, or every second, third, ..., the plan's own among them."""
        cell = max((ink.width(words, "small", 600) for row in self.words for words in row), default=0.0) + 17 * ink.u
        cell = max([cell, *(ink.width(words, "badge", 600) + 4 * ink.u for words in self.across)])
        fit = max(1, int(self._grid(rect, ink).width() / cell))
        step = -(-len(self.across) // fit) if self.across else 1
        now = self.rows.across.now if self.rows is not None else None
        return list(range((now or 0) % step, len(self.across), step))

    def _wide(self, rect: QRectF, ink: Ink) -> float:
        return min(self._grid(rect, ink).width() / max(1, len(self._shown(rect, ink))), 110 * ink.u)
