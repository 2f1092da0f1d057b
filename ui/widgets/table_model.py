"""Cell: what stands in one place of a table; with the read-only model of columns and rows that the table shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.look.plain import plain
from ui.widgets.badge import badge_word

CELL_ROLE = Qt.ItemDataRole.UserRole
LONG = 24
"""Letters from which a cell may be cut and so has its words as a tooltip."""


@dataclass(frozen=True, slots=True)
class Cell:
    """`text` is the figure or word; `range` stands in small beside it; `badge` is a kind of origin; `tone` a colour token."""

    text: str = ""
    range: str = ""
    badge: str = ""
    strong: bool = False
    tone: str = "text"

    @property
    def spoken(self) -> str:
        """The cell in words, for the screen reader and the clipboard."""
        return " ".join(
            part for part in (self.text, f"({self.range})" if self.range else "", badge_word(self.badge) if self.badge else "") if part
        )


@dataclass(frozen=True, slots=True)
class Column:
    """`right` for figures; `stretch` shares the width that is left over (the first column does when none is said to)."""

    title: str
    right: bool = False
    stretch: bool = False


class TableModel(QAbstractTableModel):
    """Columns and rows of cells, read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.rows: tuple[tuple[Cell, ...], ...] = ()

    def set_table(self, columns: Sequence[Column], rows: Sequence[Sequence[Cell | str]]) -> bool:
        """Show other data; False if they are the same. Cells may be plain strings. When the shape stays, the view keeps its place.

        Raises ValueError when a row has not one cell per column.
        """
        cells = tuple(tuple(cell if isinstance(cell, Cell) else Cell(cell) for cell in row) for row in rows)
        if any(len(row) != len(columns) for row in cells):
            raise ValueError("every row needs one cell per column")
        if tuple(columns) == self.columns and cells == self.rows:
            return False
        if tuple(columns) == self.columns and len(cells) == len(self.rows):
            self.rows = cells
            if cells and columns:
                self.dataChanged.emit(self.index(0, 0), self.index(len(cells) - 1, len(columns) - 1))
            return True
        self.beginResetModel()
        self.columns, self.rows = tuple(columns), cells
        self.endResetModel()
        return True

    def tsv(self, rows: Sequence[int] = ()) -> str:
        """The header and the given rows (all when empty) as tab-separated text, for a spreadsheet."""
        chosen = [self.rows[at] for at in rows] if rows else self.rows
        lines = [[column.title for column in self.columns], *([cell.spoken for cell in row] for row in chosen)]
        return "\n".join("\t".join(field.replace("\t", " ").replace("\n", " ") for field in line) for line in lines) + "\n"

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.rows[index.row()][index.column()]
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.columns[index.column()].title}: {cell.spoken}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(self.columns[index.column()].right)
        if role == Qt.ItemDataRole.ToolTipRole and len(cell.spoken) > LONG:
            return plain(cell.spoken)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(self.columns[section].right)
        return None


def _align(right: bool) -> Qt.AlignmentFlag:
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
