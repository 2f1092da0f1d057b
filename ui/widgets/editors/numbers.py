"""Numbers editor: a short row of numbers, such as twelve seasons or the parts of a delay."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from smmdesk.words.text import Text
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.button import IconButton
from ui.widgets.editors.editor import Editor
from ui.widgets.editors.line import Line
from ui.widgets.editors.reading import Reading
from ui.widgets.label import Label


class NumbersEditor(Editor):
    """`names` label a fixed row of numbers; without names the row grows and shrinks with its two buttons."""

    COLUMNS = 6

    def __init__(self, reading: Reading, theme: Theme, names: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._names = names
        self._theme = theme
        self._lines: list[Line] = []
        self._captions: list[Label] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(4))
        self.more = IconButton(theme, "plus", tr("One number more"))
        self.fewer = IconButton(theme, "minus", tr("One number fewer"))
        self.more.clicked.connect(self._grow)
        self.fewer.clicked.connect(self._shrink)
        if names:
            self.more.hide()
            self.fewer.hide()

    def show_value(self, value: Any) -> None:
        self._resize(len(value))
        for line, number in zip(self._lines, value, strict=True):
            line.setText(self._reading.write(number))

    def set_reading(self, reading: Reading) -> None:
        self._reading = reading

    def settle(self) -> None:
        numbers = self._numbers()
        if not isinstance(numbers, Text):
            self.show_value(numbers)

    def inputs(self) -> list[tuple[QWidget, str]]:
        names = [caption.text() for caption in self._captions]
        lines: list[tuple[QWidget, str]] = list(zip(self._lines, names, strict=True))
        return lines if self._names else [*lines, (self.more, self.more.accessibleName()), (self.fewer, self.fewer.accessibleName())]

    def set_state(self, state: str) -> None:
        super().set_state(state)
        for button in (self.more, self.fewer):
            button.setProperty("state", None)

    def describe(self, name: str, description: str) -> None:
        self._spoken = (name, description)
        super().describe(name, description)

    @Slot()
    def _read(self) -> None:
        numbers = self._numbers()
        if isinstance(numbers, Text):
            self.refused.emit(numbers)
        else:
            self.edited.emit(numbers)

    def _numbers(self) -> tuple[float, ...] | Text:
        numbers: list[Any] = [self._reading.read(line.text()) for line in self._lines]
        wrong = next((number for number in numbers if isinstance(number, Text)), None)
        return wrong if wrong is not None else tuple(numbers)

    @Slot()
    def _grow(self) -> None:
        self._resize(len(self._lines) + 1)
        self._lines[-1].setText(self._reading.write(0.0))
        self._read()
        self._lines[-1].setFocus()

    @Slot()
    def _shrink(self) -> None:
        if len(self._lines) > 1:
            self._resize(len(self._lines) - 1)
            self._read()

    def _resize(self, count: int) -> None:
        if count == len(self._lines):
            return
        while len(self._lines) > count:
            for widget in (self._lines.pop(), self._captions.pop()):
                self._grid.removeWidget(widget)
                widget.deleteLater()
        for at in range(len(self._lines), count):
            line = Line(self)
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line.setMinimumWidth(self._theme.px(54))
            line.textEdited.connect(self._read)
            line.left.connect(self.left)
            caption = Label(self._names[at] if at < len(self._names) else str(at), "small", "text_3")
            self._lines.append(line)
            self._captions.append(caption)
            row, column = divmod(at, self.COLUMNS)
            self._grid.addWidget(caption, row * 2, column)
            self._grid.addWidget(line, row * 2 + 1, column)
        if not self._names:
            row, column = divmod(count, self.COLUMNS)
            self._grid.addWidget(self.more, row * 2 + 1, column)
            self._grid.addWidget(self.fewer, row * 2 + 1, column + 1)
        self.setFocusProxy(self._lines[0] if self._lines else self.more)
        if hasattr(self, "_spoken"):
            super().describe(*self._spoken)
