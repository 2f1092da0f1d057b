"""Detail: the form of one record under its own heading, with copy, remove and close; hidden while no record is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.plan.path import Path, get
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from ui.look.translate import tr
from ui.widgets.button import IconButton
from ui.widgets.card import hairline
from ui.widgets.editors.kit import Kit
from ui.widgets.editors.listen import listen_while_alive
from ui.widgets.forms.edits import copy_record, remove_record
from ui.widgets.forms.sheet import RecordSheet
from ui.widgets.label import Label


class Detail(QWidget):
    """`shown(id)` when another record is open, empty when none is. `title(record)` gives the heading.

    `closed(id)` when the owner put it away, so that the focus can go back to where the record stands.
    """

    shown = Signal(str)
    closed = Signal(str)

    def __init__(
        self, kit: Kit, table: Path, names: Sequence[str], title: Callable[[Any], str], *, line: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit, self._table, self._title = kit, table, title
        self.sheet = RecordSheet(kit, table, names)
        self._heading = Label("", "heading", wrap=True)
        self.copy_button = IconButton(kit.theme, "copy", tr("Copy it"), "Ctrl+D")
        self.remove_button = IconButton(kit.theme, "bin", tr("Remove it"), "Ctrl+Del")
        self.close_button = IconButton(kit.theme, "close", tr("Close this form"))
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        for button, act in ((self.copy_button, self._copy), (self.remove_button, self._remove), (self.close_button, self.close_record)):
            head.addWidget(button)
            button.clicked.connect(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if line:
            column.addWidget(hairline())
        column.addLayout(head)
        column.addWidget(self.sheet)
        self.sheet.shown.connect(self._shown)
        listen_while_alive(kit.session, self, self._follow)
        self._shown("")

    @property
    def current(self) -> str:
        """Id of the open record; empty when none is."""
        return self.sheet.current

    def open_record(self, key: str, name: str = "") -> bool:
        """Show a record and put the cursor into a field, the first one if none is named; False if there is no such record."""
        return self.sheet.focus_field(f"{self._table}/{key}/{name}".rstrip("/"))

    def close_record(self) -> None:
        """Put the form away."""
        key = self.current
        self.sheet.show_record("")
        self.closed.emit(key)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the form."""
        self.sheet.show_problems(problems)

    def focus_field(self, path: Path) -> bool:
        """Open the record of a path and put the cursor into the field; False if it is not in this table."""
        return self.sheet.focus_field(path)

    def _shown(self, key: str) -> None:
        self.setVisible(bool(key))
        self._head(self._kit.session.plan)
        self.shown.emit(key)

    def _follow(self, _old: Plan, new: Plan) -> None:
        if self.current:
            self._head(new)

    def _head(self, plan: Plan) -> None:
        known = {record.id: record for record in get(plan, self._table)}
        self._heading.setText(self._title(known[self.current]) if self.current in known else "")

    def _copy(self) -> None:
        self.open_record(copy_record(self._kit.session, self._kit.speaker, f"{self._table}/{self.current}"))

    def _remove(self) -> None:
        key = self.current
        remove_record(self._kit.session, self._kit.speaker, f"{self._table}/{key}")
        self.closed.emit(key)
