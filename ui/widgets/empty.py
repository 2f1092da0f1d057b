"""Empty: what stands where there is nothing yet: one sentence and one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look.theme import Theme
from ui.widgets.button import Button
from ui.widgets.label import Label


class Empty(QWidget):
    """`acted` when the button is pressed; without `action` there is only the sentence."""

    acted = Signal()

    def __init__(self, theme: Theme, sentence: str, action: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentence = Label(sentence, "body", "text_2", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = Button(theme, action, icon=icon)
        self._button.clicked.connect(self.acted)
        if not action:
            self._button.hide()
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_sentence(self, sentence: str, action: str = "") -> None:
        """Say something else."""
        self._sentence.setText(sentence)
        self._button.setText(action)
        self._button.setVisible(bool(action))

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(24), px(24), px(24), px(24))
        self._column.setSpacing(px(12))
