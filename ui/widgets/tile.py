"""Tile: a button with lines of words on it, which wrap: an action, a content item, a thing to do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.look.theme import Theme
from ui.widgets.label import Label


class Tile(QPushButton):
    """A first line in bold and further lines in small; `clicked` by mouse, Enter or Space. Its words are its accessible name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "tile")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.head = Label("", "label", wrap=True, weight=600)
        self.rest = Label("", "small", "text_2", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        for label in (self.head, self.rest):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_words(self, head: str, rest: str = "", spoken: str = "") -> None:
        """What stands on it; `spoken` replaces it for the screen reader."""
        self.head.setText(head)
        self.rest.setText(rest)
        self.rest.setVisible(bool(rest))
        self.setAccessibleName(spoken or f"{head}. {rest}".replace("\n", ", ") if rest else spoken or head)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return self._column.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self._column.heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(10), px(7), px(10), px(8))
