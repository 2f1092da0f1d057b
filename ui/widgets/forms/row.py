"""Form row: label, editor and judgement of one field, all set from its declaration in one call."""

from __future__ import annotations

from datetime import date
from enum import Enum

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smmdesk.plan.path import Path
from smmdesk.plan.problem import Problem, Severity
from smmdesk.words.text import say
from ui.look.plain import plain
from ui.widgets.editors.bind import bound_editor
from ui.widgets.editors.kit import Kit
from ui.widgets.editors.table import unit_words
from ui.widgets.forms.message import Message
from ui.widgets.label import Label
from ui.widgets.suggest_button import SuggestButton

NOTES = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.HINT: "info"}
STATES = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.HINT: ""}
NO_LIMIT = 16_777_215
_SHORT = (int, float, date)
_WORST_FIRST = tuple(Severity)


class Shape(Enum):
    """Label, editor and message side by side; the message below (beside a short editor); all one below the other."""

    WIDE = "wide"
    NARROW = "narrow"
    TALL = "tall"


class FormRow(QWidget):
    """One field. What was typed wrongly is said first, then the checks' problem, the screen's judgement, the echo."""

    def __init__(self, kit: Kit, path: Path, letter: str = "", lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._kit = kit
        self._shape = Shape.WIDE
        self._label_width = kit.theme.px(120)
        self._problem: Problem | None = None
        self._judgement: tuple[str, str, str] | None = None
        self.editor, self.binding = bound_editor(kit, path)
        field = self.binding.place.field
        self._is_short = field.kind in _SHORT
        self.label = Label(
            kit.speaker.translate(field.info.label), "label" if letter else "body", "text_2" if letter else "text", wrap=True
        )
        self.label.setBuddy(self.editor.focusProxy() or self.editor)
        self.label.setToolTip(plain(kit.speaker.translate(field.info.help)))
        self.unit = Label(unit_words(self.binding.place), "small", "text_3")
        if not self.unit.text():
            self.unit.hide()
        self.suggest = suggest_button(kit, path) if field.is_range else None
        self.message = Message(kit.theme, lines)
        self._lay_out(letter)
        self.binding.changed.connect(self._show)

    def set_problem(self, problem: Problem | None) -> None:
        """What the checks of the plan found about this field."""
        if problem != self._problem:
            self._problem = problem
            self._show()

    def set_judgement(self, severity: str, finding: str, rest: str = "") -> None:
        """What the screen says about this field (`good`, `info`, `warn`, `bad`); an empty finding takes it away."""
        self._judgement = (severity, finding, rest) if finding else None
        self._show()

    def set_label_width(self, width: int) -> None:
        """The width that the labels of one form share."""
        self._label_width = width
        self._fit_label()

    @property
    def least_width(self) -> int:
        """What the editor needs; where there is little room, the button for suggestions stands beside the label."""
        least = self._middle.minimumSize().width()
        if self.suggest is None or self._shape is Shape.TALL:
            return least
        return least - self.suggest.sizeHint().width() - self._middle.spacing()

    def set_shape(self, shape: Shape) -> None:
        """Where the three parts stand; the narrower the form, the more of them one below the other."""
        self._shape = shape
        label, message = {Shape.WIDE: ((1, 0), (1, 2)), Shape.NARROW: ((1, 0), (2, 1)), Shape.TALL: ((0, 1), (2, 1))}[shape]
        beside = shape is Shape.WIDE or (shape is Shape.NARROW and self._is_short)
        if beside:
            message = (1, 2)
        self.message.set_below(not beside)
        for part, spot in ((self._labels, label), (self.message, message)):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, *spot)
        if self.suggest is not None:
            for line in (self._label_line, self._middle):
                line.removeWidget(self.suggest)
            (self._label_line if shape is Shape.TALL else self._middle).addWidget(self.suggest)
        self._grid.setColumnStretch(2, 2 if beside else 0)
        self._grid.setHorizontalSpacing(0 if shape is Shape.TALL else self._kit.theme.px(16))
        self._fit_label()

    def _fit_label(self) -> None:
        tall = self._shape is Shape.TALL
        self._labels.setMinimumWidth(0 if tall else self._label_width)
        self._labels.setMaximumWidth(NO_LIMIT if tall else self._label_width)

    def _lay_out(self, letter: str) -> None:
        px = self._kit.theme.px
        self._labels = QWidget()
        column = QVBoxLayout(self._labels)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch()
        if letter:
            column.addWidget(Label(letter, "title"))
        self._label_line = QHBoxLayout()
        self._label_line.addWidget(self.label, 1)
        column.addLayout(self._label_line)
        column.addStretch()
        middle = self._middle = QHBoxLayout()
        middle.setSpacing(px(8))
        middle.addWidget(self.editor, 1)
        middle.addWidget(self.unit)
        if self._is_short:
            self.editor.setMaximumWidth(px(190))
            middle.addStretch()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, px(6), 0, px(6))
        self._grid.setVerticalSpacing(px(2))
        self._grid.addLayout(middle, 1, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setColumnStretch(1, 3)
        self.set_shape(Shape.WIDE)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @Slot()
    def _show(self) -> None:
        speak = self._kit.speaker.text
        help_text = self._kit.speaker.translate(self.binding.info.help)
        state, spoken = "", ""
        if self.binding.problem is not None:
            state, spoken = "bad", speak(self.binding.problem)
            self.message.say_note("bad", "", spoken)
        elif self._problem is not None and self.binding.echo == "":
            mend = speak(self._problem.mend) if self._problem.mend else ""
            state, spoken = STATES[self._problem.severity], f"{speak(self._problem.text)} {mend}".strip()
            self.message.say_note(NOTES[self._problem.severity], speak(self._problem.text), mend)
        elif self.binding.echo:
            self.message.say_echo(self.binding.echo)
        elif self._judgement is not None:
            spoken = f"{self._judgement[1]} {self._judgement[2]}".strip()
            self.message.say_note(*self._judgement)
        else:
            self.message.say_nothing()
        self.editor.set_state(state)
        self.editor.describe(self.label.text(), speak(say("{help} {note}", help=help_text, note=spoken)).strip())


def worst(problems: list[Problem]) -> Problem | None:
    """The problem to show where there is room for one."""
    return min(problems, key=lambda problem: _WORST_FIRST.index(problem.severity), default=None)


def suggest_button(kit: Kit, path: Path) -> SuggestButton | None:
    """For fields with published figures, in a plan that can be changed."""
    from smmdesk.evidence.offer import can_offer

    return SuggestButton(kit, path) if can_offer(path) and not kit.session.frozen else None
