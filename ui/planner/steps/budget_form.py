"""Budget form: all fields of one cost line, what it costs in sales, and how to copy, remove or move it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from smmdesk.plan.path import get
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import IconButton
from ui.widgets.empty import Empty
from ui.widgets.forms.field_lines import FieldLines
from ui.widgets.label import Label
from ui.widgets.note import Note

TABLE = "budget/lines"
LINES = (
    ("label",),
    ("component", "kind"),
    ("amount", "start_month", "end_month"),
    ("owner", "hours_per_week", "pilot_factor"),
    ("essential", "must"),
)


class BudgetForm(QWidget):
    """`acted(verb)`: copy, remove, up or down, for the line that is shown."""

    acted = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._problems: Sequence[Problem] = ()
        self.current = ""
        self.fields: FieldLines | None = None
        self._heading = Label("", "heading", wrap=True)
        self.sales = Note(kit.theme, kind="small")
        self.empty = Empty(kit.theme, tr("Choose a cost line in the list, or add one: all that it says stands here."))
        self._tools = QWidget()
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._heading, 1)
        for verb, icon, words, keys in (
            ("up", "chevron_up", tr("Move it up"), "Alt+Up"),
            ("down", "chevron", tr("Move it down"), "Alt+Down"),
            ("copy", "copy", tr("Copy it"), "Ctrl+D"),
            ("remove", "bin", tr("Remove it"), "Ctrl+Del"),
        ):
            button = IconButton(kit.theme, icon, words, keys)
            button.setProperty("verb", verb)
            button.clicked.connect(self._act)
            row.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.empty, self._tools, self.sales):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._show_parts()

    def show_line(self, key: str) -> None:
        """Show the fields of a line; an empty id shows none."""
        if key == self.current:
            return
        if self.fields is not None:
            self._column.removeWidget(self.fields)
            self.fields.hide()
            self.fields.deleteLater()
            self.fields = None
        self.current = key
        if key:
            self.fields = FieldLines(self._kit, [[f"{TABLE}/{key}/{name}" for name in line] for line in LINES])
            self.fields.show_problems(self._problems)
            self._column.insertWidget(3, self.fields)
        self._show_parts()

    def show_words(self, plan: Plan, severity: str, words: str) -> None:
        """Name the line, and say what it costs."""
        if self.current:
            self._heading.setText(get(plan, f"{TABLE}/{self.current}/label") or tr("Cost without a name"))
            self.sales.set_note(severity, "", words)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the fields."""
        self._problems = problems
        if self.fields is not None:
            self.fields.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a field of the shown line; without a field into the first one."""
        if self.fields is None:
            return False
        wanted = path if path in self.fields.fields else next(iter(self.fields.fields))
        QTimer.singleShot(0, self, self.reveal)
        return self.fields.focus_field(wanted)

    def reveal(self) -> None:
        """Bring the form into view; one that has just come gets its place only when the event loop is back."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self)

    def _show_parts(self) -> None:
        self.empty.setHidden(bool(self.current))
        self._tools.setVisible(bool(self.current))
        self.sales.setVisible(bool(self.current))

    def _act(self) -> None:
        self.acted.emit(str(self.sender().property("verb")))
