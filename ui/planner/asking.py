"""Asking: the figures of a table answer "how is this computed?": by a double click, Enter, F2 or the right mouse button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from ui.look.translate import tr
from ui.widgets.data_table import DataTable
from ui.widgets.text_table import TextTable


class Asking(QObject):
    """Lives with its table. `ask(row, column)` is told which cell is meant; the column is the one the cursor is in."""

    def __init__(self, table: DataTable | TextTable, ask: Callable[[int, int], None]) -> None:
        super().__init__(table)
        self._table, self._ask = table, ask
        table.opened.connect(self._row_opened)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._offer)
        table.setToolTip(tr("Double click or Enter: how is this computed?"))
        shortcut = QShortcut(QKeySequence("F2"), table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._current)

    def _row_opened(self, row: int) -> None:
        self._ask(row, max(0, self._table.currentIndex().column()))

    def _current(self) -> None:
        if self._table.currentIndex().isValid():
            self._row_opened(self._table.currentIndex().row())

    def _offer(self, at: QPoint) -> None:
        index = self._table.indexAt(at)
        if not index.isValid():
            return
        self._table.setCurrentIndex(index)
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("How is this computed?"), self._current)
        menu.popup(self._table.viewport().mapToGlobal(at))
