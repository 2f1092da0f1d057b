"""Chips: one of any number of options, side by side and wrapped like words: a filter, the part of a page that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ui.look.theme import Theme
from ui.widgets.button import Button
from ui.widgets.flow_layout import FlowLayout


class Chips(QWidget):
    """`options` are (key, label). `chosen(key)` only when the owner chooses. Arrow keys move between the chips."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, options: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._options: tuple[tuple[str, str], ...] = ()
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(theme.px(6), self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        self._group.buttonClicked.connect(self._tell)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer other options. What was chosen stays chosen if it is still there, else the first one is."""
        if tuple(options) == self._options:
            return
        before = self.value()
        if [key for key, _ in options] != [key for key, _ in self._options]:
            self._make([key for key, _ in options])
        self._options = tuple(options)
        for button, (key, label) in zip(self._group.buttons(), options, strict=True):
            button.setText(label.replace("&", "&&"))
            button.setAccessibleName(f"{self.accessibleName()}: {label}")
            button.setChecked(key == before)
        if not self.value() and self._group.buttons() and before not in dict(options):
            self._group.buttons()[0].setChecked(True)
        self._flow.invalidate()
        self.updateGeometry()

    def value(self) -> str:
        """Key of the chosen option; empty when there are none."""
        checked = self._group.checkedButton()
        return str(checked.property("key")) if checked else ""

    def set_value(self, key: str) -> None:
        """Choose an option without telling. Raises KeyError when there is none of that key."""
        self.chip(key).setChecked(True)

    def chip(self, key: str) -> QAbstractButton:
        """The button of an option. Raises KeyError."""
        for button in self._group.buttons():
            if button.property("key") == key:
                return button
        raise KeyError(key)

    def _make(self, keys: list[str]) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        for key in keys:
            chip = Button(self._theme, "", "chip")
            chip.setCheckable(True)
            chip.setProperty("key", key)
            self._group.addButton(chip)
            self._flow.addWidget(chip)

    def _tell(self, button: QAbstractButton) -> None:
        self.chosen.emit(str(button.property("key")))
