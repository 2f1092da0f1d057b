"""Choice editor: one of a few fixed members, as a segmented row or a list that drops down."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from smmdesk.plan.choices import label_of
from smmdesk.words.speaker import Speaker
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.editors.editor import Editor
from ui.widgets.segmented import Segmented

MAX_SEGMENTS = 3
MAX_LETTERS = 32


class Drop(QComboBox):
    """A combo box that the wheel does not change while the page scrolls under it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceEditor(Editor):
    """A drop-down list of the members of a choice; an optional one begins with the choice of leaving it to the program (None)."""

    def __init__(self, kind: type[StrEnum], speaker: Speaker, parent: QWidget | None = None, optional: bool = False) -> None:
        super().__init__(parent)
        self._members: tuple[StrEnum | None, ...] = (None, *kind) if optional else tuple(kind)
        self.drop = Drop(self)
        self.drop.addItems([speaker.translate(label_of(member)) if member else tr("As the plan says") for member in self._members])
        self.drop.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.drop.setMinimumContentsLength(6)
        self.drop.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.drop)
        self.setFocusProxy(self.drop)
        self.drop.activated.connect(self._pick)

    def show_value(self, value: Any) -> None:
        self.drop.setCurrentIndex(self._members.index(value))

    def inputs(self) -> list[tuple[QWidget, str]]:
        return [(self.drop, "")]

    def set_read_only(self, read_only: bool) -> None:
        self.drop.setEnabled(not read_only)

    @Slot(int)
    def _pick(self, at: int) -> None:
        self.edited.emit(self._members[at])
        self.left.emit()


class SegmentEditor(Editor):
    """Two or three members side by side; the arrow keys move between them."""

    def __init__(self, kind: type[StrEnum], theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.segments = Segmented(theme, "", [(member.value, speaker.translate(label_of(member))) for member in kind])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.segments)
        row.addStretch()
        self.setFocusProxy(self._buttons()[0])
        self.segments.chosen.connect(self._pick)

    def show_value(self, value: Any) -> None:
        self.segments.set_value(value.value)

    def inputs(self) -> list[tuple[QWidget, str]]:
        return [(button, button.text()) for button in self._buttons()]

    def describe(self, name: str, description: str) -> None:
        super().describe(name, description)
        self.segments.setAccessibleName(name)

    @Slot(str)
    def _pick(self, key: str) -> None:
        self.edited.emit(self._kind(key))
        self.left.emit()

    def _buttons(self) -> list[QToolButton]:
        return self.segments.findChildren(QToolButton)


def make_choice(kind: type[StrEnum], theme: Theme, speaker: Speaker, in_table: bool = False, optional: bool = False) -> Editor:
    """Segments for two or three short members, else a drop-down list; in a table always a list, wide enough for every member."""
    labels = [speaker.translate(label_of(member)) for member in kind]
    if not in_table and not optional and len(labels) <= MAX_SEGMENTS and sum(map(len, labels)) <= MAX_LETTERS:
        return SegmentEditor(kind, theme, speaker)
    editor = ChoiceEditor(kind, speaker, optional=optional)
    if in_table:
        editor.drop.setMinimumContentsLength(round(max(map(len, labels)) * 0.8))
    return editor
