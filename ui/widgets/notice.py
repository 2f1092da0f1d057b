"""Notice: a message in the page, never a dialog: what happened, and one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.look.mark import mark
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.button import Button, IconButton
from ui.widgets.note import severity_word
from ui.widgets.sentence import Sentence

_TONES = {"good": "good", "info": "accent", "warn": "warn", "bad": "bad"}


class Notice(QFrame):
    """Hidden until `show_notice`. `acted` when the action (Undo, Try again) is pressed, `closed` when the owner closes it."""

    acted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._severity = "info"
        self._icon = QLabel()
        self._sentence = Sentence(tone="text")
        self._action = Button(theme, "", "small")
        self._close = IconButton(theme, "close", tr("Close this message"))
        self._action.clicked.connect(self.acted)
        self._close.clicked.connect(self._dismiss)
        self._row = row = QHBoxLayout(self)
        row.addWidget(self._icon)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.hide()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_notice(self, severity: str, finding: str, rest: str = "", action: str = "") -> None:
        """Show a message of `good`, `info`, `warn` or `bad`; without `action` there is no button."""
        self._severity = severity
        mark(self, "notice", severity)
        self._sentence.set_sentence(finding, rest)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{severity_word(severity)}: {self._sentence.plain}")
        self._restyle()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def _dismiss(self) -> None:
        self.hide()
        self.closed.emit()

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(12), px(6), px(6), px(6))
        self._row.setSpacing(px(10))
        self._icon.setPixmap(self._theme.pixmap(self._severity, _TONES[self._severity], 18, self.devicePixelRatioF()))
