"""Records: a table of records (budget lines, segments) in which every cell is the field's own editor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QPlainTextEdit, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from smmdesk.plan.declare import field_of
from smmdesk.plan.path import Path, add, duplicate, get, move, new_id, place, remove
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from ui.look.plain import plain
from ui.look.translate import tr
from ui.widgets.button import Button
from ui.widgets.editors.bind import listen_while_alive
from ui.widgets.editors.kit import Kit
from ui.widgets.forms.fold import fold
from ui.widgets.forms.record_row import RecordRow, Spot
from ui.widgets.label import Label

Maker = Callable[[Plan, str], Any]
"""A new record from the present plan and a free id."""

LEAST_WIDTH = 420
GAP = 8
TRACKS = 48
"""Columns of the grid when a record takes several lines, so that each line can share the width in its own way."""


class Records(QWidget):
    """Enter adds a row below, Ctrl+Delete removes the row (Delete on its handle too), Ctrl+D copies it, Alt+Up and Alt+Down move it.

    `entered(path)` when the owner comes into a cell.
    """

    entered = Signal(str)

    def __init__(
        self,
        kit: Kit,
        table: Path,
        names: Sequence[str],
        make: Maker | None = None,
        add_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._table = table
        self._names = tuple(names)
        self._kind: type = place(kit.session.plan, table).field.record_kind
        self._make = make or self._plain
        self.rows: dict[str, RecordRow] = {}
        """The rows by the id of their record, in no particular order."""
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(kit.theme.px(4))
        self.add_button = Button(kit.theme, add_text or tr("Add a row"), "quiet", "plus")
        self.add_button.setToolTip(tr("Enter in a row adds one below it"))
        self.add_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add_button.clicked.connect(self.append)
        self.message = Label(kind="small", tone="bad", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self.message)
        column.addWidget(self.add_button)
        column.addStretch()
        self._placed: list[Spot] = []
        self._headers = [self._make_header(name) for name in self._names]
        self._fill()
        listen_while_alive(kit.session, self, self._follow)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the cells whose field has a problem; the sentence is below the table when the owner is in the cell, and in its tooltip."""
        if set(self.rows) != set(self._keys()):  # the page may hear of a new plan before this table does
            self._fill()
        for row in self.rows.values():
            row.show_problems(problems)

    def focus_field(self, path: Path) -> bool:
        """Put the cursor into a cell, or into the first cell of a record; False if it is not in this table."""
        rest = path.removeprefix(self._table + "/")
        key, _, name = rest.partition("/")
        row = self.rows.get(key)
        return row is not None and rest != path and row.focus(name)

    @Slot()
    def append(self) -> None:
        """Add a record at the end and go to it."""
        self.insert(len(get(self._kit.session.plan, self._table)))

    def insert(self, at: int) -> None:
        """Add a record before position `at` and go to it."""
        plan = self._kit.session.plan
        key = new_id(plan, self._table, self._table.rpartition("/")[2][0])
        self._kit.session.edit(add(plan, self._table, self._make(plan, key), at), label=self._label(tr("Add")))
        self.rows[key].focus("")

    def copy_row(self, key: str) -> None:
        """Copy a record to right below it and go to the copy."""
        plan = self._kit.session.plan
        copy = new_id(plan, self._table, self._table.rpartition("/")[2][0])
        self._kit.session.edit(duplicate(plan, f"{self._table}/{key}", copy), label=self._label(tr("Copy")))
        self.rows[copy].focus("")

    def remove_row(self, key: str) -> None:
        """Remove a record and go to the one that takes its place. Undo brings it back."""
        keys = self._keys()
        at = keys.index(key)
        self._kit.session.edit(remove(self._kit.session.plan, f"{self._table}/{key}"), label=self._label(tr("Remove")))
        keys = self._keys()
        if keys:
            self.rows[keys[min(at, len(keys) - 1)]].handle.setFocus()
        else:
            self.add_button.setFocus()

    def move_row(self, key: str, by: int) -> None:
        """Move a record up (-1) or down (1)."""
        self._kit.session.edit(move(self._kit.session.plan, f"{self._table}/{key}", by), label=self._label(tr("Move")))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that work in every cell of a row."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._enter(watched)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = next((key for key, row in self.rows.items() if watched in row.parts), None)
        act = self._action(watched, event) if key is not None else None
        if act is None or key is None:
            return super().eventFilter(watched, event)
        act(key)
        return True

    def _action(self, watched: QObject, event: QKeyEvent) -> Callable[[str], None] | None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        is_button = isinstance(watched, QToolButton | QPushButton)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers and not is_button and not isinstance(watched, QPlainTextEdit):
            return self._insert_below
        if key == Qt.Key.Key_Delete and (modifiers == control or (is_button and not modifiers)):
            return self.remove_row
        if key == Qt.Key.Key_D and modifiers == control:
            return self.copy_row
        if key == Qt.Key.Key_Up and modifiers == alt:
            return self._move_up
        if key == Qt.Key.Key_Down and modifiers == alt:
            return self._move_down
        return None

    def _insert_below(self, key: str) -> None:
        self.insert(self._keys().index(key) + 1)

    def _move_up(self, key: str) -> None:
        self.move_row(key, -1)

    def _move_down(self, key: str) -> None:
        self.move_row(key, 1)

    def _enter(self, widget: QWidget) -> None:
        for row in self.rows.values():
            path = row.path_of(widget)
            if path:
                self.row_changed(row)
                self.entered.emit(path)

    def row_changed(self, row: RecordRow) -> None:
        """What is wrong in a row changed: say it if the owner is there."""
        widget = QApplication.focusWidget()
        path = row.path_of(widget) if widget is not None else ""
        if path:
            self.message.setText(row.problem_of(path) or row.cells[path][1].echo)
            self.message.set_tone("bad" if row.problem_of(path) else "text_3")

    def _keys(self) -> list[str]:
        return [record.id for record in get(self._kit.session.plan, self._table)]

    def _plain(self, plan: Plan, key: str) -> Any:  # noqa: ARG002
        return self._kind(id=key)

    def _label(self, verb: str) -> str:
        return f"{verb}: {self._kit.speaker.translate(place(self._kit.session.plan, self._table).field.info.label)}"

    def minimumSizeHint(self) -> QSize:
        """Narrower than one line needs: then each record takes two."""
        return QSize(self._kit.theme.px(LEAST_WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        spots = self._spots()
        if spots != self._placed:
            self._fill()

    def _make_header(self, name: str) -> Label:
        info = field_of(self._kind, name).info
        label = Label(self._kit.speaker.translate(info.label), "small", "text_3", wrap=True)
        label.setToolTip(plain(self._kit.speaker.translate(info.help)))
        return label

    def _spots(self) -> list[Spot]:
        """Where each cell stands: all in one line, or in as many as there must be, each filled by its cells' needs."""
        gap = self._kit.theme.px(GAP)
        handle = next((row.handle.sizeHint().width() for row in self.rows.values()), 0) + gap
        needs = [self._need(at) for at in range(len(self._names))]
        lines = fold(needs, max(self.width() - handle, 1), gap)
        if len(lines) == 1:
            return [(0, at, 1) for at in range(len(needs))]
        spots: list[Spot] = []
        for number, line in enumerate(lines):
            whole, done = sum(needs[at] for at in line), 0
            for at in line:
                begin = round(done / whole * TRACKS)
                done += needs[at]
                spots.append((number, begin, round(done / whole * TRACKS) - begin))
        return spots

    def _need(self, at: int) -> int:
        """Width in px that the cells of a column and the longest word above them need."""
        cells = [list(row.cells.values())[at][0].minimumSizeHint().width() for row in self.rows.values()]
        least = [list(row.cells.values())[at][0].minimumWidth() for row in self.rows.values()]
        return max([*cells, *least, self._headers[at].minimumSizeHint().width()])

    def _follow(self, old: Plan, new: Plan) -> None:
        before, after = get(old, self._table), get(new, self._table)
        if [record.id for record in before] != [record.id for record in after]:
            self._fill()

    def _fill(self) -> None:
        """Make the rows that are new, drop those that are gone, and put all into the plan's order; the rest stay as they are."""
        keys = self._keys()
        for key in [key for key in self.rows if key not in keys]:
            self.rows.pop(key).drop()
        for key in keys:
            if key not in self.rows:
                self.rows[key] = RecordRow(self._kit, f"{self._table}/{key}", self._names, self)
        self._placed = spots = self._spots()
        is_folded = spots[-1][0] > 0
        for line in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(line, 0)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if is_folded and column < TRACKS else 0)
            self._grid.setColumnMinimumWidth(column, 0)
        self._grid.setHorizontalSpacing(0 if is_folded else self._kit.theme.px(GAP))
        stride = spots[-1][0] + 2
        for label, (line, column, span) in zip(self._headers, spots, strict=True):
            self._grid.removeWidget(label)
            self._grid.addWidget(label, line, column, 1, span, Qt.AlignmentFlag.AlignBottom)
        previous: QWidget | None = None
        for at, key in enumerate(keys):
            self._grid.setRowMinimumHeight((at + 1) * stride - 1, self._kit.theme.px(10) if is_folded else 0)
            self.rows[key].place(self._grid, spots, (at + 1) * stride)
            for widget in self.rows[key].parts:
                if previous is not None:
                    QWidget.setTabOrder(previous, widget)
                previous = widget
