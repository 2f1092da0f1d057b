"""Typed editor: one line that is read as a value while it is typed and written the usual way when it is left."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smmdesk.words.text import Text, say
from ui.widgets.editors.editor import Editor
from ui.widgets.editors.line import Line
from ui.widgets.editors.reading import Reading


class TypedEditor(Editor):
    """Numbers, money, percentages, dates and short texts. An emptied optional field is None, never 0."""

    def __init__(self, reading: Reading, optional: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._optional = optional
        self._value: Any = None
        self.line = Line(self)
        if reading.is_number:
            self.line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(4)
        self.row.addWidget(self.line, 1)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._read)
        self.line.left.connect(self.left)

    @property
    def is_number(self) -> bool:
        """Whether it holds a number, which needs little room."""
        return self._reading.is_number

    def show_value(self, value: Any) -> None:
        self._value = value
        self._write(value)

    def set_reading(self, reading: Reading) -> None:
        if not self._reading.is_number:
            return
        self._reading = reading
        if not self.line.hasFocus():
            self._write(self._value)

    def settle(self) -> None:
        value = self._understood(self.line.text())
        if not isinstance(value, Text):
            self._write(value)
            self.echoed.emit("")

    def inputs(self) -> list[tuple[QWidget, str]]:
        return [(self.line, "")]

    def take(self, value: Any) -> None:
        """A value the owner picked elsewhere (a calendar): shown and signalled."""
        self.show_value(value)
        self.edited.emit(value)

    @Slot(str)
    def _read(self, text: str) -> None:
        value = self._understood(text)
        if isinstance(value, Text):
            self.echoed.emit("")
            self.refused.emit(value)
            return
        self._value = value
        self.edited.emit(value)
        self.echoed.emit("" if value is None else self._reading.echo(text, value))

    def _understood(self, text: str) -> Any:
        if self._optional and not text.strip():
            return None
        if not text.strip() and self._reading.is_number:
            return say("Type a number.")
        return self._reading.read(text)

    def _write(self, value: Any) -> None:
        text = "" if value is None else self._reading.write(value)
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0 if not self._reading.is_number else len(text))
