"""Suggest editor: a value from an open list (countries, networks, ...), found by typing; own words stay possible."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.editors.choice import Drop
from ui.widgets.editors.editor import Editor
from ui.widgets.editors.line import Line

Option = tuple[str, str]
"""A value as the plan keeps it, and what the owner reads."""
Supplier = Callable[[str], Sequence[Option]]
"""From the name of a list (`Info.choices`) to its options."""


class SuggestEditor(Editor):
    """An editable combo box. A label, a value or a unique beginning picks the option; anything else is kept as typed."""

    def __init__(self, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = tuple(options)
        self._labels = dict(options)
        self._values = {label.casefold(): value for value, label in options} | {value.casefold(): value for value, _ in options}
        self.drop = Drop(self)
        self.drop.setEditable(True)
        self.line = Line(self.drop)
        self.drop.setLineEdit(self.line)
        self.drop.setInsertPolicy(Drop.InsertPolicy.NoInsert)
        self.drop.addItems([label for _, label in self._options])
        self.drop.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.drop.setMinimumContentsLength(8)
        completer = QCompleter(self.drop.model(), self.drop)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.drop.setCompleter(completer)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.drop)
        self.setFocusProxy(self.drop)
        self.line.textEdited.connect(self._read)
        completer.activated.connect(self._complete)
        self.drop.activated.connect(self._pick)
        self.line.left.connect(self.left)

    def show_value(self, value: Any) -> None:
        label = self._labels.get(value, value)
        at = next((n for n, (known, _) in enumerate(self._options) if known == value), -1)
        self.drop.setCurrentIndex(at)
        if self.line.text() != label:
            self.line.setText(label)
        self.line.setCursorPosition(0)

    def settle(self) -> None:
        self.show_value(self._understood(self.line.text()))

    def inputs(self) -> list[tuple[QWidget, str]]:
        return [(self.drop, ""), (self.line, "")]

    def set_read_only(self, read_only: bool) -> None:
        self.drop.setEnabled(not read_only)

    def set_state(self, state: str) -> None:
        super().set_state(state)
        self.line.setProperty("state", None)

    @Slot(str)
    def _read(self, text: str) -> None:
        self.edited.emit(self._understood(text))

    @Slot(int)
    def _pick(self, at: int) -> None:
        self.edited.emit(self._options[at][0])

    @Slot(str)
    def _complete(self, label: str) -> None:
        self.edited.emit(self._understood(label))

    def _understood(self, text: str) -> str:
        return self._values.get(text.strip().casefold(), text.strip())
