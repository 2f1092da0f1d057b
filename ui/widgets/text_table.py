"""TextTable: a table of longer texts that wrap, as high as its rows; the page scrolls, and sideways the table itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.look.theme import Theme
from ui.widgets.table_model import CELL_ROLE, Cell, Column, TableModel

LEAST = 120
"""Width of a column, px at 100 %, below which the table scrolls instead."""
PAD = 8
WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
WRAP_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
Index = QModelIndex | QPersistentModelIndex


class TextTable(QTableView):
    """Read-only. Ctrl+C copies the chosen row, or all, as tab-separated text. `opened(row)` on Enter or a double click."""

    opened = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = TableModel(self)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(_Delegate(theme, self))
        self._header = _Header(theme, self)
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.doubleClicked.connect(self._tell)
        theme.changed.connect(self._fit)

    def set_table(self, columns: Sequence[Column], rows: Sequence[Sequence[Cell | str]]) -> None:
        """Show other data; see `TableModel.set_table`."""
        self._model.set_table(columns, rows)
        self._fit()

    def is_right(self, at: int) -> bool:
        """Whether a column holds figures, which stand at its right side."""
        return self._model.columns[at].right

    def tsv(self) -> str:
        """All of the table as tab-separated text."""
        return self._model.tsv()

    def sizeHint(self) -> QSize:
        rows = sum(self.rowHeight(at) for at in range(self._model.rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height() if self._overflows() else 0
        return QSize(self._theme.px(400), self.horizontalHeader().sizeHint().height() + rows + bar + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = [index.row() for index in self.selectionModel().selectedRows()]
            QGuiApplication.clipboard().setText(self._model.tsv(chosen))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if abs(event.angleDelta().y()) >= abs(event.angleDelta().x()):
            event.ignore()
        else:
            super().wheelEvent(event)

    def _tell(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _overflows(self) -> bool:
        return self.horizontalHeader().length() > self.viewport().width() > 0

    def _fit(self) -> None:
        """The first column and figures as wide as their words, the others share the rest; then as high as the wrapped words need."""
        count = self._model.columnCount()
        if not count:
            return
        room = self.viewport().width()
        fixed = {0: min(self.sizeHintForColumn(0), room // 4)}
        for at in range(1, count):
            if self._model.columns[at].right and not all(column.right for column in self._model.columns[1:]):
                fixed[at] = min(max(self.sizeHintForColumn(at), self._header.words_width(at)), room // 4)
        rest = max(self._theme.px(LEAST), (room - sum(fixed.values())) // max(count - len(fixed), 1))
        for at in range(count):
            self.setColumnWidth(at, fixed.get(at, rest))
        self.resizeRowsToContents()
        self.updateGeometry()


class _Delegate(QStyledItemDelegate):
    """Wrapped text with padding, from the top, over a hairline."""

    def __init__(self, theme: Theme, view: TextTable) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        cell, pad = index.data(CELL_ROLE), 2 * self._theme.px(PAD)
        width = self._view.columnWidth(index.column()) - pad
        metrics = QFontMetrics(_font(self._theme, cell))
        if index.column() == 0 or self._view.is_right(index.column()):
            return QSize(metrics.horizontalAdvance(cell.text) + pad + 2, self._height(metrics, cell.text, width) + pad)
        return QSize(width, self._height(metrics, cell.text, width) + pad)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, cell, box = self._theme, index.data(CELL_ROLE), QRectF(option.rect)
        pad = theme.px(PAD)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.color("accent_tint"))
        if index.row() < index.model().rowCount() - 1:
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("chart_grid"))
        painter.setFont(_font(theme, cell))
        painter.setPen(theme.color(cell.tone))
        painter.drawText(box.adjusted(pad, pad, -pad, -pad), WRAP_RIGHT if self._view.is_right(index.column()) else WRAP, cell.text)
        if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), theme.px(2)), theme.color("focus"))
            painter.fillRect(QRectF(box.left(), box.bottom() - theme.px(2), box.width(), theme.px(2)), theme.color("focus"))
        painter.restore()

    def _height(self, metrics: QFontMetrics, text: str, width: int) -> int:
        return metrics.boundingRect(QRect(0, 0, max(width, 1), 100_000), WRAP, text).height()


class _Header(QHeaderView):
    """Titles that wrap over a hairline."""

    def __init__(self, theme: Theme, parent: TextTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._view = theme, parent

    def words_width(self, at: int) -> int:
        """Width, px, that a title needs on one line."""
        metrics = QFontMetrics(self._theme.font("label", 600))
        return metrics.horizontalAdvance(self._title(at)) + 2 * self._theme.px(PAD) + 2

    def sectionSizeFromContents(self, at: int) -> QSize:
        metrics, pad = QFontMetrics(self._theme.font("label", 600)), self._theme.px(PAD)
        box = QRect(0, 0, max(self.sectionSize(at) - 2 * pad, 1), 100_000)
        return QSize(self.sectionSize(at), metrics.boundingRect(box, WRAP, self._title(at)).height() + 2 * pad)

    def sizeHint(self) -> QSize:
        return QSize(0, max((self.sectionSizeFromContents(at).height() for at in range(self.count())), default=0))

    def paintSection(self, painter: QPainter, box: QRect, at: int) -> None:
        pad = self._theme.px(PAD)
        painter.save()
        painter.fillRect(box, self._theme.color("surface"))
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), self._theme.color("border"))
        painter.setFont(self._theme.font("label", 600))
        painter.setPen(self._theme.color("text" if at else "text_3"))
        painter.drawText(QRectF(box).adjusted(pad, pad, -pad, -pad), WRAP_RIGHT if self._view.is_right(at) else WRAP, self._title(at))
        painter.restore()

    def _title(self, at: int) -> str:
        return str(self.model().headerData(at, Qt.Orientation.Horizontal) or "")


def _font(theme: Theme, cell: Cell) -> QFont:
    return theme.font("label", 600 if cell.strong else 400)
