"""Rail: the steps of the planner at the left, each with its number, its name and the shape of its state."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.rail_model import RailModel, RailRole, StepRow
from ui.widgets.shapes import paint_focus, paint_state

__all__ = ["Rail", "StepRow"]

NARROW_BELOW = 900
"""Width of the window, px at 100 %, below which the rail shows numbers and states only."""


class Rail(QListView):
    """`chosen(number)` when the owner clicks a step or presses Enter on it. Arrow keys move the focus, not the page."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = RailModel(self)
        self._delegate = _RailDelegate(theme, self)
        self._current = 0
        self._narrow = False
        self.setObjectName("rail")
        self.setAccessibleName(tr("Steps of the plan"))
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.clicked.connect(self._tell)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def current(self) -> int:
        """Number of the step that is shown; 0 before the first."""
        return self._current

    @property
    def is_narrow(self) -> bool:
        """Whether only numbers and states are shown."""
        return self._narrow

    def set_steps(self, steps: Sequence[StepRow]) -> None:
        """Show these steps, in order; a heading stands wherever the section changes."""
        self._model.set_steps(steps)
        self.set_current(self._current)

    def set_current(self, number: int) -> None:
        """Mark the step that is shown."""
        index = self._model.index(self._model.row_of(number))
        if index.isValid():
            self.setCurrentIndex(index)
        if number != self._current:
            self._current = self._delegate.current = number
            self.viewport().update()

    def adapt(self, window_width: int) -> None:
        """Become narrow or wide as the window (px) needs it."""
        self.set_narrow(window_width < self._theme.px(NARROW_BELOW))

    def set_narrow(self, narrow: bool) -> None:
        """Show numbers and states only, or names too."""
        if narrow != self._narrow:
            self._narrow = self._delegate.narrow = narrow
            self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._tell(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _tell(self, index: QModelIndex) -> None:
        step = index.data(RailRole.STEP)
        if isinstance(step, StepRow) and step.enabled:
            self.chosen.emit(step.number)

    def _restyle(self) -> None:
        self.setFixedWidth(self._theme.px(84 if self._narrow else self._theme.tokens.sizes["rail"]))
        self.setViewportMargins(0, self._theme.px(8), 0, self._theme.px(8))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class _RailDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.current = 0
        self.narrow = False

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        heading = isinstance(index.data(RailRole.STEP), str)
        height = (14 if index.row() else 4) if self.narrow else 32
        return QSize(self._theme.px(40), self._theme.px(height) if heading else self._theme.px(self._theme.tokens.sizes["rail_step"]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row = index.data(RailRole.STEP)
        painter.save()
        if isinstance(row, str):
            self._paint_heading(painter, QRectF(option.rect), row, index.row() == 0)
        else:
            self._paint_step(painter, option, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRectF, text: str, first: bool) -> None:
        px = self._theme.px
        if self.narrow:
            if not first:
                painter.fillRect(QRectF(box.left() + px(14), box.center().y(), box.width() - px(28), 1), self._theme.color("border"))
            return
        font = self._theme.font("badge", 600)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        painter.setFont(font)
        painter.setPen(self._theme.color("text_3"))
        painter.drawText(box.adjusted(px(20), 0, -px(10), -px(4)), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), text)

    def _paint_step(self, painter: QPainter, option: QStyleOptionViewItem, row: StepRow) -> None:
        theme, px = self._theme, self._theme.px
        on = row.number == self.current
        state = option.state
        side = px(6 if self.narrow else 10)
        box = QRectF(option.rect).adjusted(side, 0, -side + px(2), 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_back(painter, box, on, bool(state & QStyle.StateFlag.State_MouseOver) and row.enabled)
        view = self.parent()
        if state & QStyle.StateFlag.State_HasFocus and isinstance(view, QWidget) and view.hasFocus():
            paint_focus(painter, theme, box, px(6))
        quiet = theme.color("text_3")
        painter.setFont(theme.font("label", 600 if on else 400))
        painter.setPen(theme.color("accent") if on else quiet)
        number = QRectF(box.left() + (px(4) if self.narrow else px(8)), box.top(), px(20), box.height())
        painter.drawText(number, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(row.number))
        mark = px(16)
        shape = QRectF(box.right() - px(10) - mark + (px(4) if self.narrow else 0), box.center().y() - mark / 2, mark, mark)
        painter.setOpacity(1 if row.enabled else 0.55)
        paint_state(painter, theme, row.state, shape)
        painter.setOpacity(1)
        if self.narrow:
            return
        painter.setFont(theme.font("body", 600 if on else 400))
        painter.setPen(theme.color("text") if on else theme.color("text_2") if row.enabled else quiet)
        name = QRectF(number.right() + px(8), box.top(), shape.left() - number.right() - px(11), box.height())
        shown = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, int(name.width()))
        painter.drawText(name, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_back(self, painter: QPainter, box: QRectF, on: bool, hover: bool) -> None:
        theme, px = self._theme, self._theme.px
        if on:
            painter.setPen(theme.color("border"))
            painter.setBrush(theme.color("surface"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(box.left() - px(1), box.top() + px(6), px(3), box.height() - px(12)), px(1.5), px(1.5))
        elif hover:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(box, px(6), px(6))
