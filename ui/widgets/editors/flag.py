"""Flag editor: yes or no."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui.look.translate import tr
from ui.widgets.editors.editor import Editor


class FlagEditor(Editor):
    """A tick box that says "Yes", so that the text can be clicked too."""

    def __init__(self, parent: QWidget | None = None, text: bool = True) -> None:
        super().__init__(parent)
        self.box = QCheckBox(tr("Yes") if text else "", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addStretch()
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self._toggle)

    def show_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))

    def inputs(self) -> list[tuple[QWidget, str]]:
        return [(self.box, "")]

    @Slot(bool)
    def _toggle(self, checked: bool) -> None:
        self.edited.emit(checked)
        self.left.emit()
