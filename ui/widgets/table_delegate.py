"""TableDelegate: paints the cells of a `DataTable`: figure, range in small, badge, hairline, focus."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look.theme import Theme
from ui.widgets.badge import badge_height, badge_width, paint_badge
from ui.widgets.table_model import CELL_ROLE, Cell, TableModel

_PAD = 10
_GAP = 10


class TableDelegate(QStyledItemDelegate):
    """In a column, figures end and ranges begin at one place, whatever their length. `total` makes the last row bold."""

    def __init__(self, theme: Theme, view: QAbstractItemView, *, total: bool = False) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._total = total
        self.stacked = False
        """Whether ranges stand below their figures, because the table is too narrow to put them beside."""
        self._texts: list[float] = []
        self._ranges: list[float] = []

    def measure(self, model: TableModel) -> None:
        """Find the widest text and the widest range of every column."""
        plain, bold = QFontMetricsF(self._theme.font("body")), QFontMetricsF(self._theme.font("body", 600))
        small = QFontMetricsF(self._theme.font("small"))
        self._texts = [0.0] * len(model.columns)
        self._ranges = [0.0] * len(model.columns)
        for nth, row in enumerate(model.rows):
            last = self._total and nth == len(model.rows) - 1
            for at, cell in enumerate(row):
                width = (bold if cell.strong or last else plain).horizontalAdvance(cell.text)
                if cell.badge:
                    width += badge_width(self._theme, cell.badge) + (self._theme.px(_GAP) if cell.text else 0)
                self._texts[at] = max(self._texts[at], width)
                if cell.range:
                    self._ranges[at] = max(self._ranges[at], small.horizontalAdvance(cell.range))

    @property
    def has_ranges(self) -> bool:
        """Whether any cell has a range."""
        return any(self._ranges)

    def range_width(self, at: int) -> float:
        """Width in px that the ranges of a column take at its right, gap included; 0 when it has none."""
        width = self._ranges[at] if at < len(self._ranges) and not self.stacked else 0.0
        return width + self._theme.px(_GAP) if width else 0.0

    def column_width(self, at: int) -> int:
        """Width in px that the cells of a column need."""
        words = max(self._texts[at], self._ranges[at]) if self.stacked else self._texts[at] + self.range_width(at)
        return round(words + 2 * self._theme.px(_PAD) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        theme, pad = self._theme, self._theme.px(_PAD)
        whole = QRectF(option.rect)
        model = index.model()
        last = index.row() == model.rowCount() - 1
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, theme.color("accent_tint"))
        if not last:
            strong = self._total and index.row() == model.rowCount() - 2
            painter.fillRect(
                QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), theme.color("border_control" if strong else "chart_grid")
            )
        box = whole.adjusted(pad, 0, -pad, 0)
        box = self._paint_below(painter, cell, box, index) if self.stacked and cell.range else self._paint_beside(painter, cell, box, index)
        self._paint_text(painter, cell, box, index, bold=cell.strong or (self._total and last))
        if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
            self._paint_row_focus(painter, whole, index.column(), model.columnCount())
        painter.restore()

    def _paint_below(self, painter: QPainter, cell: Cell, box: QRectF, index: QModelIndex | QPersistentModelIndex) -> QRectF:
        """Paint the range in the lower part of the cell; returns the upper part for the text."""
        middle = box.center().y() + self._theme.px(1)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("text_2"))
        align = int(_side(index) | Qt.AlignmentFlag.AlignTop)
        shown = QFontMetricsF(painter.font()).elidedText(cell.range, Qt.TextElideMode.ElideRight, box.width() + 1)
        painter.drawText(QRectF(box.left(), middle, box.width() + 1, self._theme.px(18)), align, shown)
        return QRectF(box.left(), middle - self._theme.px(19), box.width(), self._theme.px(19))

    def _paint_beside(self, painter: QPainter, cell: Cell, box: QRectF, index: QModelIndex | QPersistentModelIndex) -> QRectF:
        """Paint the range at the column's right; returns what is left for the text."""
        taken = self.range_width(index.column())
        if not taken:
            return box
        width = taken - self._theme.px(_GAP)
        place = QRectF(box.right() - width, box.top(), width + 1, box.height())
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("text_2"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), cell.range)
        return box.adjusted(0, 0, -taken, 0)

    def _paint_text(self, painter: QPainter, cell: Cell, box: QRectF, index: QModelIndex | QPersistentModelIndex, *, bold: bool) -> None:
        theme = self._theme
        if cell.badge:
            at = QPointF(box.left(), round(box.center().y() - badge_height(theme) / 2))
            paint_badge(painter, theme, cell.badge, at)
            box = box.adjusted(badge_width(theme, cell.badge) + theme.px(_GAP), 0, 0, 0)
        painter.setFont(theme.font("body", 600 if bold else 400))
        painter.setPen(theme.color(cell.tone))
        align = _side(index) | Qt.AlignmentFlag.AlignVCenter
        shown = QFontMetricsF(painter.font()).elidedText(cell.text, Qt.TextElideMode.ElideRight, box.width() + 1)
        painter.drawText(box, int(align | Qt.TextFlag.TextSingleLine), shown)

    def _paint_row_focus(self, painter: QPainter, box: QRectF, column: int, columns: int) -> None:
        """The ring goes around the row, so each cell paints its part of it."""
        width, color = self._theme.px(2), self._theme.color("focus")
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), width), color)
        painter.fillRect(QRectF(box.left(), box.bottom() - width, box.width(), width), color)
        if column == 0:
            painter.fillRect(QRectF(box.left(), box.top(), width, box.height()), color)
        if column == columns - 1:
            painter.fillRect(QRectF(box.right() - width, box.top(), width, box.height()), color)


def _side(index: QModelIndex | QPersistentModelIndex) -> Qt.AlignmentFlag:
    right = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)) & Qt.AlignmentFlag.AlignRight
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
