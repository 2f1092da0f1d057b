"""TextTable: a table of longer texts that wrap, as high as its rows; the page scrolls, and sideways the table itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from ui.look.theme import Theme
from ui.widgets.table_model import Cell, Column, TableModel

LEAST = 150
"""Width of a column, px at 100 %, below which the table scrolls instead."""
FIRST = 120


class TextTable(QTableView):
    """Read-only. Ctrl+C copies the chosen row, or all, as tab-separated text."""

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
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.setProperty("texts", True)
        theme.changed.connect(self._fit)

    def set_table(self, columns: Sequence[Column], rows: Sequence[Sequence[Cell | str]]) -> None:
        """Show other data; see `TableModel.set_table`."""
        self._model.set_table(columns, rows)
        self._fit()

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

    def _overflows(self) -> bool:
        return self.horizontalHeader().length() > self.viewport().width() > 0

    def _fit(self) -> None:
        """The first column as wide as its words, the others share the rest; then as high as the wrapped words need."""
        count = self._model.columnCount()
        if not count:
            return
        first = min(self._theme.px(FIRST), self.viewport().width() // 3)
        first = max(first, self.sizeHintForColumn(0)) if self.sizeHintForColumn(0) < self._theme.px(FIRST) * 2 else first
        rest = max(self._theme.px(LEAST), (self.viewport().width() - first) // max(count - 1, 1))
        for at in range(count):
            self.setColumnWidth(at, first if at == 0 else rest)
        self.resizeRowsToContents()
        self.updateGeometry()
