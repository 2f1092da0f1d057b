"""PageHead: the title of a page, one sentence under it, and the page's own buttons at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look.theme import Theme
from ui.widgets.label import Label


class PageHead(QWidget):
    """`add_tool` puts buttons at the right, in line with the sentence."""

    def __init__(self, theme: Theme, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Label(title, "title", wrap=True)
        self.sentence = Label(sentence, "body", "text_2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(words, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def add_tool(self, widget: QWidget) -> None:
        """Put a control at the right."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(8))
