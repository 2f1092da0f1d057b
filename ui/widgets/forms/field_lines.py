"""Field lines: the fields of a record in lines of several, for records with many short fields."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from smmdesk.plan.path import Path
from smmdesk.plan.problem import Problem
from ui.widgets.editors.kit import Kit
from ui.widgets.forms.field import Field
from ui.widgets.forms.row import worst
from ui.widgets.lines_layout import LinesLayout

TEXT, CHOICE, NUMBER = 3, 2, 2


class FieldLines(QWidget):
    """Each of `lines` holds the paths of fields that belong together; what does not fit side by side goes below."""

    def __init__(self, kit: Kit, lines: Sequence[Sequence[Path]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[Path, Field] = {}
        layout = LinesLayout(kit.theme.px(12), kit.theme.px(10), self)
        for line in lines:
            for path in line:
                field = Field(kit, path)
                self.fields[path] = field
                layout.add(field, _weight(field))
            layout.end_line()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show under each field its worst problem, and nothing under the others."""
        for path, field in self.fields.items():
            field.set_problem(worst([problem for problem in problems if problem.path == path]))

    def focus_field(self, path: Path) -> bool:
        """Bring a field into view and put the cursor there; False if it is not here."""
        field = self.fields.get(path)
        if field is None:
            return False
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            parent.ensureWidgetVisible(field)
        return True


def _weight(field: Field) -> int:
    kind = field.binding.place.field.kind
    if kind is str and not field.binding.place.field.info.choices:
        return TEXT
    return CHOICE if isinstance(kind, type) and issubclass(kind, StrEnum | str) else NUMBER
