"""Busy: what is being worked on, how far it is, and Cancel; only when it takes longer than a second."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.button import Button
from ui.widgets.label import Label

PATIENCE_MS = 1000
"""Milliseconds before anything is shown."""


class Busy(QWidget):
    """`start`, `set_progress`, `finish`; `cancelled` when the owner presses Cancel. Keeps its room while hidden."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = Label("", "label", "text_2", weight=400)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = Button(theme, tr("Cancel"), "small")
        self._cancel.clicked.connect(self._stop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self.show)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._text)
        self._row.addWidget(self._bar, 1)
        self._row.addWidget(self._cancel)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()
        theme.changed.connect(self._restyle)
        self._restyle()

    def start(self, text: str) -> None:
        """Begin; shows itself in a second unless `finish` comes first."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        self._timer.start()

    def set_progress(self, done: int, total: int) -> None:
        """How much of how much is done; 0 of 0 when unknown."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def finish(self) -> None:
        """The work is done or given up."""
        self._timer.stop()
        self.hide()

    def _stop(self) -> None:
        self.finish()
        self.cancelled.emit()

    def _restyle(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self._theme.px(12))
