"""Field: label above, editor, and a message below that takes no room while there is nothing to say."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smmdesk.plan.path import Path
from smmdesk.plan.problem import Problem
from smmdesk.words.text import say
from ui.look.plain import plain
from ui.widgets.editors.bind import bound_editor
from ui.widgets.editors.kit import Kit
from ui.widgets.editors.table import unit_words
from ui.widgets.forms.row import NOTES, STATES, suggest_button
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.note import Note


class Field(QWidget):
    """One field of the plan where several stand in a line. What was understood while typing stands beside the label."""

    def __init__(self, kit: Kit, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._kit = kit
        self._problem: Problem | None = None
        self.editor, self.binding = bound_editor(kit, path, compact=True)
        info = self.binding.place.field.info
        unit = unit_words(self.binding.place)
        words = kit.speaker.translate(info.label)
        self.label = Label(f"{words} ({unit})" if unit else words, "small", "text_2")
        self.label.setBuddy(self.editor.focusProxy() or self.editor)
        self.label.setToolTip(plain(kit.speaker.translate(info.help)))
        self._echo = ElidedLabel("", "small", "text_3")
        self._note = Note(kit.theme, kind="small")
        self._note.hide()
        suggest = suggest_button(kit, path) if self.binding.place.field.is_range else None
        head = QHBoxLayout()
        head.setSpacing(kit.theme.px(6))
        head.addWidget(self.label)
        head.addWidget(self._echo, 1)
        line = QHBoxLayout()
        line.setSpacing(kit.theme.px(6))
        line.addWidget(self.editor, 1)
        if suggest is not None:
            head.addWidget(suggest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.px(2))
        column.addLayout(head)
        column.addLayout(line)
        column.addWidget(self._note)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.binding.changed.connect(self._show)

    def set_problem(self, problem: Problem | None) -> None:
        """What the checks of the plan found about this field."""
        if problem != self._problem:
            self._problem = problem
            self._show()

    @Slot()
    def _show(self) -> None:
        speak, wrong, problem = self._kit.speaker.text, self.binding.problem, self._problem
        state, finding, rest = "", "", ""
        if wrong is not None:
            state, rest = "bad", speak(wrong)
        elif problem is not None:
            state, finding = NOTES[problem.severity], speak(problem.text)
            rest = speak(problem.mend) if problem.mend else ""
        self._echo.setText(self.binding.echo)
        self._note.set_note(state or "info", finding, rest)
        self._note.setVisible(bool(finding or rest))
        self.editor.set_state("bad" if wrong is not None else STATES[problem.severity] if problem else "")
        info = self.binding.place.field.info
        help_text, note = self._kit.speaker.translate(info.help), f"{finding} {rest}".strip()
        self.editor.describe(self._kit.speaker.translate(info.label), speak(say("{help} {note}", help=help_text, note=note)).strip())
