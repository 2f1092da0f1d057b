"""Segmented: two to four exclusive choices side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui.look.theme import Theme


class Segmented(QWidget):
    """`options` are (key, label). `chosen(key)` only when the owner chooses, not on `set_value`. Arrow keys move the choice."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, name: str, options: Sequence[tuple[str, str]], *, even: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._even = even
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred if even else QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for at, (key, label) in enumerate(options):
            self._row.addWidget(self._make_button(key, label, _place(at, len(options))), int(even))
        first = self._group.buttons()[0]
        first.setChecked(True)
        self.set_name(name)
        self._group.buttonClicked.connect(self._tell)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_name(self, name: str) -> None:
        """What is chosen here; it is spoken before each option."""
        self.setAccessibleName(name)
        for button in self._group.buttons():
            button.setAccessibleName(f"{name}: {button.text()}" if name else button.text())

    def value(self) -> str:
        """Key of the chosen option."""
        checked = self._group.checkedButton()
        return str(checked.property("key")) if checked else ""

    def set_value(self, key: str) -> None:
        """Choose the option `key` without telling. Raises KeyError when there is none."""
        for button in self._group.buttons():
            if button.property("key") == key:
                button.setChecked(True)
                return
        raise KeyError(key)

    def clear(self) -> None:
        """Choose none: the value is another one than those offered."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def _make_button(self, key: str, label: str, place: str) -> QToolButton:
        button = QToolButton()
        button.setText(label)
        button.setCheckable(True)
        button.setProperty("seg", place)
        button.setProperty("key", key)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if self._even:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group.addButton(button)
        return button

    def _tell(self, button: QAbstractButton) -> None:
        self.chosen.emit(button.property("key"))

    def _restyle(self) -> None:
        """Keep room for the bold label of the chosen option, so that nothing moves when the choice does."""
        bold = QFontMetrics(self._theme.font("label", 600))
        widths = [bold.horizontalAdvance(button.text()) + self._theme.px(30) for button in self._group.buttons()]
        for button, width in zip(self._group.buttons(), widths, strict=True):
            button.setMinimumWidth(width)


def _place(at: int, count: int) -> str:
    return "first" if at == 0 else "last" if at == count - 1 else "middle"
