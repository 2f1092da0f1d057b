"""Record sheet: the form of one record of a table; another record, another form; nothing when the record is gone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from smmdesk.plan.path import Path, get
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from ui.widgets.editors.kit import Kit
from ui.widgets.editors.listen import listen_while_alive
from ui.widgets.forms.form import Form, build_form


class RecordSheet(QWidget):
    """`names` are the fields shown. `shown(id)` when another record is shown; empty when there is none any more."""

    shown = Signal(str)

    def __init__(self, kit: Kit, table: Path, names: Sequence[str], lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._table, self._names, self._lines = kit, table, tuple(names), lines
        self._problems: Sequence[Problem] = ()
        self.current = ""
        """Id of the record that is shown; empty when none is."""
        self.form: Form | None = None
        self._wanted = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        listen_while_alive(kit.session, self, self._follow)

    def show_record(self, key: str) -> None:
        """Show the form of a record; an unknown or empty id shows nothing."""
        if key not in self._keys(self._kit.session.plan):
            key = ""
        if key == self.current:
            return
        if self.form is not None:
            self._column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self.current = key
        if key:
            self.form = build_form(self._kit, f"{self._table}/{key}", self._names, lines=self._lines)
            self.form.show_problems(self._problems)
            self._column.addWidget(self.form)
        self.shown.emit(key)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the form, and to those that come."""
        self._problems = problems
        if self.current not in self._keys(self._kit.session.plan):
            self.show_record("")
        if self.form is not None:
            self.form.show_problems(problems)

    def focus_field(self, path: Path) -> bool:
        """Show the record of a path and put the cursor into the field, the first one if none is named; False if it is not here."""
        key, _, name = path.removeprefix(self._table + "/").partition("/")
        if not path.startswith(self._table + "/") or key not in self._keys(self._kit.session.plan):
            return False
        self.show_record(key)
        if self.form is None:
            return False
        self._wanted = path if name else next(iter(self.form.rows))
        QTimer.singleShot(0, self, self._reveal)
        return self.form.focus_field(self._wanted)

    def _reveal(self) -> None:
        """A form that has just come gets its place only when the event loop is back."""
        if self.form is not None and self._wanted in self.form.rows:
            self.form.focus_field(self._wanted)

    def _keys(self, plan: Plan) -> list[str]:
        return [record.id for record in get(plan, self._table)]

    def _follow(self, _old: Plan, new: Plan) -> None:
        if self.current and self.current not in self._keys(new):
            self.show_record("")
