"""DataTable: rows of figures with hairlines, ranges in small beside the figures; the twin of every chart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from ui.look.theme import Theme
from ui.widgets.table_delegate import TableDelegate
from ui.widgets.table_header import TableHeader
from ui.widgets.table_model import Cell, Column, TableModel

__all__ = ["Cell", "Column", "DataTable"]

MOST_STRETCH = 120
"""Width, px at 100 %, that a stretching column gets before the others get their share."""
LEAST_WIDTH = 96
"""Width, px at 100 %, down to which a stretching column may be cut."""


class DataTable(QTableView):
    """Read-only. Ctrl+C copies the chosen row, or all rows, as tab-separated text. `opened(row)` on Enter or a double click.

    With `whole` the table is as high as its rows and leaves scrolling to the page.
    """

    opened = Signal(int)

    def __init__(
        self, theme: Theme, name: str, *, whole: bool = True, row_height: int = 36, total: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._whole = whole
        self._row_height = row_height
        self._overflows = False
        self._model = TableModel(self)
        self._delegate = TableDelegate(theme, self, total=total)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed if whole else QSizePolicy.Policy.Expanding)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = TableHeader(theme, self._delegate, self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        if whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._tell)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_table(self, columns: Sequence[Column], rows: Sequence[Sequence[Cell | str]]) -> None:
        """Show other data; see `TableModel.set_table`."""
        if self._model.set_table(columns, rows):
            self._fit()

    def tsv(self) -> str:
        """All of the table as tab-separated text."""
        return self._model.tsv()

    def copy_all(self) -> None:
        """Put all rows on the clipboard as tab-separated text."""
        QGuiApplication.clipboard().setText(self.tsv())

    def sizeHint(self) -> QSize:
        if not self._whole:
            return super().sizeHint()
        rows = self._model.rowCount() * self._row_px()
        extra = self.horizontalScrollBar().sizeHint().height() if self._overflows else 0
        return QSize(self._theme.px(400), self.horizontalHeader().sizeHint().height() + rows + extra + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.sizeHint().height() if self._whole else self._theme.px(120))

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
        """A table that is shown whole leaves the wheel to the page."""
        if self._whole and abs(event.angleDelta().y()) >= abs(event.angleDelta().x()):
            event.ignore()
        else:
            super().wheelEvent(event)

    def _tell(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _content_widths(self, *, stacked: bool) -> list[int]:
        self._delegate.stacked = stacked
        header = self.horizontalHeader()
        return [max(header.sectionSizeHint(at), self._delegate.column_width(at)) for at in range(self._model.columnCount())]

    def _fit(self) -> None:
        """Give every column its content, the stretching ones some more, and share the rest, so that the eye finds its way along a row.

        When it is short, ranges go below their figures, then stretching columns are cut; if even that is not enough, the table scrolls.
        """
        self._delegate.measure(self._model)
        room = self.viewport().width()
        widths = self._content_widths(stacked=False)
        if sum(widths) > room:
            widths = self._content_widths(stacked=True)
        self.verticalHeader().setDefaultSectionSize(self._row_px())
        stretching = [at for at, column in enumerate(self._model.columns) if column.stretch] or [0][: len(widths)]
        left = room - sum(widths)
        if left >= 0:
            first = min(left, self._theme.px(MOST_STRETCH) * len(stretching))
            _share(widths, stretching, first)
            _share(widths, range(len(widths)), left - first)
        elif left + sum(max(widths[at] - self._theme.px(LEAST_WIDTH), 0) for at in stretching) >= 0:
            _cut(widths, stretching, -left, self._theme.px(LEAST_WIDTH))
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)
        self._overflows = sum(widths) > room
        self.updateGeometry()

    def _row_px(self) -> int:
        return self._theme.px(max(self._row_height, 44) if self._delegate.stacked and self._delegate.has_ranges else self._row_height)

    def _restyle(self) -> None:
        self.verticalHeader().setMinimumSectionSize(self._theme.px(20))
        self._fit()
        self.viewport().update()


def _share(widths: list[int], places: Sequence[int], extra: int) -> None:
    """Add `extra` to the widths at `places`, as evenly as whole pixels allow."""
    for nth, at in enumerate(places):
        part = extra // (len(places) - nth)
        widths[at] += part
        extra -= part


def _cut(widths: list[int], places: Sequence[int], short: int, least: int) -> None:
    """Take `short` from the widths at `places`, the widest first, none below `least`; there must be enough."""
    low, high = least, max(widths[at] for at in places)
    while low < high:
        middle = (low + high + 1) // 2
        if sum(max(widths[at] - middle, 0) for at in places) >= short:
            low = middle
        else:
            high = middle - 1
    for at in places:
        part = min(max(widths[at] - low, 0), short)
        widths[at] -= part
        short -= part
