"""Message: the place beside a field for one judgement: what is wrong, what to look at, what is well, or what was understood."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.look.plain import plain
from ui.look.theme import Theme
from ui.widgets.label import Label
from ui.widgets.note import Note
from ui.widgets.sentence import height_of

SPARE = 4
"""Pixels above and below a line, so that a letter's tail does not make the row jump."""


class Message(QWidget):
    """Keeps its height whatever it says, so that nothing jumps while typing; a longer text is in the tooltip in full.

    Below its field it has one line, and more only for a long judgement.
    """

    def __init__(self, theme: Theme, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = lines
        self._is_below = False
        self.echo = Label(kind="small", tone="text_3", wrap=True)
        self.note = Note(theme, "info", "", "", kind="small")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for widget in (self.echo, self.note):
            grid.addWidget(widget, 0, 0, Qt.AlignmentFlag.AlignVCenter)
            widget.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(60))
        theme.changed.connect(self._fix_height)
        self._fix_height()

    def say_nothing(self) -> None:
        """Empty."""
        self.echo.hide()
        self.note.hide()
        self.setToolTip("")
        self._fix_height()

    def say_echo(self, text: str) -> None:
        """What was understood."""
        self.note.hide()
        self.echo.setText(text)
        self.echo.show()
        self.setToolTip("")
        self._fix_height()

    def say_note(self, severity: str, finding: str, rest: str = "") -> None:
        """A judgement of severity `good`, `info`, `warn` or `bad`."""
        self.echo.hide()
        self.note.set_note(severity, finding, rest)
        self.note.show()
        self.setToolTip(plain(f"{finding} {rest}".strip()))
        self._fix_height()

    def set_below(self, is_below: bool) -> None:
        """Whether it stands below its field instead of beside it."""
        self._is_below = is_below
        self._fix_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_below and event.size().width() != event.oldSize().width():
            self._fix_height()

    @Slot()
    def _fix_height(self) -> None:
        font = self._theme.font("small")
        height = height_of(1 if self._is_below else self._lines, font)
        if self._is_below and self.note.isVisibleTo(self):
            needed = self.note.heightForWidth(self.width())
            height = needed if needed > height + SPARE else height
        self.setFixedHeight(height + SPARE)
