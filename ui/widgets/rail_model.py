"""StepRow: one step as the rail shows it, and the list model of steps with the headings of their sections between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.look.translate import tr
from ui.widgets.shapes import state_word


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step: words of its section and name, `number` as shown, `state` one of `done half open warn`."""

    section: str
    number: int
    name: str
    state: str = "open"
    enabled: bool = True


class RailRole(IntEnum):
    """Data roles of the rail beyond Qt's own."""

    STEP = Qt.ItemDataRole.UserRole
    """The `StepRow`, or the heading as `str`."""


class RailModel(QAbstractListModel):
    """Rows are headings (`str`, not selectable) and steps (`StepRow`)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | StepRow] = []

    def set_steps(self, steps: Sequence[StepRow]) -> None:
        """Show these steps. When only states or names changed, the view keeps its place."""
        rows: list[str | StepRow] = []
        for section, members in groupby(steps, _section):
            rows += [section, *members]
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        for at, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
            if old != new:
                self._rows[at] = new
                self.dataChanged.emit(self.index(at), self.index(at))

    def row_of(self, number: int) -> int:
        """Row of the step with this number; -1 when there is none."""
        return next((at for at, row in enumerate(self._rows) if isinstance(row, StepRow) and row.number == number), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        row = self._rows[index.row()]
        if isinstance(row, str) or not row.enabled:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RailRole.STEP:
            return row
        if isinstance(row, str):
            return row if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return tr("{number} {name}, {state}").format(number=row.number, name=row.name, state=state_word(row.state))
        return None


def _section(step: StepRow) -> str:
    return step.section
