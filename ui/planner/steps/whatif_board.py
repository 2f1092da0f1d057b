"""LeverBoard: the inputs that matter most, each with its slider and its tornado bar in one row. As a chart it is the tornado."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from smmdesk.plan.path import Path
from smmdesk.plan.trial import Trial
from smmdesk.report.movables import Movable
from smmdesk.report.rows import TableRows
from smmdesk.report.rows_chance import TornadoRows
from ui.charts.ink import Ink
from ui.charts.tornado import TornadoPicture
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.steps.whatif_row import LeverRow
from ui.planner.steps.whatif_swing import SwingHead, swing_scale
from ui.widgets.label import Label

NARROW, TIGHT, LEAST = 800, 600, 440
"""Boards narrower than this (px at 100 %) do not show where a number is known from, nor the swing in figures; below the second not the
tornado bars either; none is narrower than the third.
"""
ORIGIN_AT, VALUE_AT, SWING_AT, FIGURE_AT = 2, 4, 6, 7
AROUND = 3
"""Room above and below the field of a row, px: the highest part of it, so that no hairline touches it."""


class LeverBoard(QWidget):
    """`moved(path, number)`, `dropped(path)`, `starred(path)`, `refused(sentence)` as in its rows."""

    moved = Signal(str, float)
    dropped = Signal(str)
    starred = Signal(str)
    refused = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self.theme = kit, kit.theme
        self._picture = TornadoPicture(kit.speaker)
        self._shown: tuple[Path, ...] = ()
        self._tried: Trial = {}
        self._hidden: set[int] = set()
        self.rows: dict[Path, LeverRow] = {}
        self.head = SwingHead(kit.theme, kit.speaker)
        self._heads: tuple[QWidget, ...] = (
            *(Label(), Label(tr("Input"), "small", "text_3"), Label(tr("Known from"), "small", "text_3")),
            *(_slider_head(), _right(tr("Value")), Label()),
            *(self.head, _right(tr("Swing"))),
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        for column, (head, stretch) in enumerate(zip(self._heads, (0, 5, 0, 4, 0, 0, 7, 0), strict=True)):
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, stretch)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self._restyle)
        self._restyle()

    def show_levers(self, levers: Sequence[Movable], favourites: Sequence[Path]) -> None:
        """Show these inputs, in this order; rows that were made before are used again."""
        paths = tuple(lever.path for lever in levers)
        for lever in levers:
            if lever.path not in self.rows:
                self.rows[lever.path] = self._make(lever)
            elif self.rows[lever.path].lever != lever:
                self.rows[lever.path].show_lever(lever)
            row = self.rows[lever.path]
            row.set_star(lever.path in favourites)
            row.show_number(self._tried.get(lever.path))
        if paths != self._shown:
            self._arrange(paths)

    def show_trial(self, trial: Trial) -> None:
        """What is tried."""
        before, self._tried = self._tried, dict(trial)
        for path in {*before, *trial}:
            if path in self.rows and before.get(path) != trial.get(path):
                self.rows[path].show_number(trial.get(path))
        if before.keys() != trial.keys():
            self.update()

    def show_rows(self, rows: TornadoRows) -> None:
        """The tornado bars; the rows keep their places."""
        self._picture.show_rows(rows)
        scale = swing_scale(rows)
        self.head.show_rows(rows, scale)
        bars = {bar.path: bar for bar in rows.bars}
        for path in self._shown:
            bar = bars.get(path)
            words = rows.measure.say(bar.swing, self._kit.speaker) if bar else ""
            self.rows[path].show_swing(bar, rows, scale, words)

    @property
    def paths(self) -> tuple[Path, ...]:
        """The inputs that are shown, in their order."""
        return self._shown

    def grab(self, path: Path) -> None:
        """Put the keyboard on the slider of an input."""
        if path in self.rows:
            self.rows[path].grab()

    @property
    def title(self) -> str:
        """The finding, in the owner's language."""
        return self._picture.title

    @property
    def sentence(self) -> str:
        """What the bars say to somebody who cannot see them."""
        return self._picture.sentence

    def table(self) -> TableRows:
        """The same figures as a table."""
        return self._picture.table()

    def paint_on(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Paint the tornado elsewhere: on a page, into a file."""
        self._picture.paint(painter, rect, ink)

    def height_on(self, width: float, ink: Ink) -> float:
        """The height `paint_on` needs at a width."""
        return self._picture.height(width, ink)

    def minimumSizeHint(self) -> QSize:
        """Without the columns that a narrow board hides."""
        return QSize(self.theme.px(LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        hidden = {ORIGIN_AT, FIGURE_AT} if width < self.theme.px(NARROW) else set()
        if width < self.theme.px(TIGHT):
            hidden.add(SWING_AT)
        if hidden != self._hidden:
            self._hidden = hidden
            self._show_columns()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, dirty = QPainter(self), event.rect()
        painter.setPen(QPen(self.theme.color("border"), 1))
        for path in self._shown:
            cell = self.rows[path].parts[VALUE_AT].geometry().adjusted(0, -AROUND, 0, AROUND)
            if cell.bottom() < dirty.top() or cell.top() > dirty.bottom():
                continue
            box = QRectF(0, cell.top(), self.width(), cell.height())
            if path in self._tried:
                painter.fillRect(box, self.theme.color("accent_tint"))
            painter.drawLine(QLineF(0, box.top(), self.width(), box.top()))

    def _make(self, lever: Movable) -> LeverRow:
        row = LeverRow(self._kit, lever, self)
        row.moved.connect(self.moved)
        row.dropped.connect(self.dropped)
        row.starred.connect(self.starred)
        row.refused.connect(self.refused)
        return row

    def _arrange(self, paths: tuple[Path, ...]) -> None:
        was, self._shown = self._shown, paths
        moved = [path for at, path in enumerate(was) if paths[at : at + 1] != (path,)]
        for path in moved:
            if path not in paths:
                self.rows[path].set_shown(False)
            for part in self.rows[path].parts:
                self._grid.removeWidget(part)
        before: QWidget | None = None
        for at, path in enumerate(paths, 1):
            row = self.rows[path]
            if was[at - 1 : at] != (path,):
                row.place(self._grid, at)
            if path not in was:  # to show a widget lays all of the page out anew
                row.set_shown(True)
            for part in (row.star, row.badge, row.slider, row.field.line, row.back):
                if before is not None:
                    QWidget.setTabOrder(before, part)
                before = part
        self._show_columns()
        self._grid.activate()

    def _show_columns(self) -> None:
        for at in (ORIGIN_AT, SWING_AT, FIGURE_AT):
            self._heads[at].setVisible(at not in self._hidden)
            for path in self._shown:
                self.rows[path].parts[at].setVisible(at not in self._hidden)
        self._grid.setColumnStretch(SWING_AT, 0 if SWING_AT in self._hidden else 7)
        self.updateGeometry()

    def _restyle(self) -> None:
        self._grid.setHorizontalSpacing(self.theme.px(8))
        for row in self.rows.values():
            row.fit()
        self.updateGeometry()
        self.update()


def _right(words: str) -> Label:
    label = Label(words, "small", "text_3")
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def _slider_head() -> Label:
    label = Label(tr("Move it"), "small", "text_3")
    label.setToolTip(tr("The pale band is its range, the triangle the plan. Delete goes back to the plan."))
    return label
