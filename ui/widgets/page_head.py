"""PageHead: the title of a page, one sentence under it, and the page's own buttons at the right, or below where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.look.theme import Theme
from ui.widgets.label import Label

LEAST_WORDS = 240
"""Room, px at 100 %, that the words keep beside the buttons."""
GAP = 8
"""Between the parts, px at 100 %."""


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
        self._tools = QWidget()
        self._tool_row = QHBoxLayout(self._tools)
        self._tool_row.setContentsMargins(0, 0, 0, 0)
        self._tools.hide()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._tools, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        theme.changed.connect(self._restyle)
        self._restyle()

    def add_tool(self, widget: QWidget) -> None:
        """Put a control at the right."""
        self._tool_row.addWidget(widget)
        self._tools.show()
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the buttons: the words go above them."""
        return QSize(self._tools.minimumSizeHint().width() if self._tool_row.count() else 0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= self._theme.px(LEAST_WORDS + GAP) + self._tools.sizeHint().width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)

    def _restyle(self) -> None:
        gap = self._theme.px(GAP)
        self._row.setSpacing(gap)
        self._tool_row.setSpacing(gap)
        self._arrange()
