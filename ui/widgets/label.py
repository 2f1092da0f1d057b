"""Label: text in a type and a tone of the theme. Never reads markup, so an owner's `<b>` stays what was typed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.look.mark import mark
from ui.look.plain import plain

_ANY = 16777215
"""Qt's largest size of a widget."""


class Label(QLabel):
    """Plain text; `kind` is a type token (`display` .. `badge`), `tone` a colour token (`text`, `text_2`, `warn`, ...).

    `weight` (400, 500, 600) replaces the weight of the type.
    """

    def __init__(
        self,
        text: str = "",
        kind: str = "body",
        tone: str = "text",
        *,
        wrap: bool = False,
        weight: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("type", kind)
        self.setProperty("tone", tone)
        if weight:
            self.setProperty("weight", str(weight))

    def set_tone(self, tone: str) -> None:
        """Change the colour."""
        mark(self, "tone", tone)


class MovingLabel(Label):
    """`move_text` for words that change many times a second: as long as they need no other height, nothing is laid out anew.

    Until the next `setText` the label keeps its size.
    """

    _held = False

    def setText(self, text: str) -> None:
        super().setText(text)
        if self._held:
            self._held = False
            self.setMinimumSize(0, 0)
            self.setMaximumSize(_ANY, _ANY)

    def move_text(self, text: str) -> None:
        """Show other words; a layout that has a `setText` at its end settles them."""
        if text == self.text():
            return
        if self._high(text) != self._high(self.text()):
            self.setText(text)
            return
        if not self._held:
            self._held = True
            self.setFixedSize(self.size())
        super().setText(text)

    def _high(self, text: str) -> int:
        flags = Qt.TextFlag.TextWordWrap if self.wordWrap() else Qt.TextFlag.TextSingleLine
        return self.fontMetrics().boundingRect(0, 0, self.contentsRect().width(), _ANY, flags, text).height()


class ElidedLabel(Label):
    """One line that ends in an ellipsis when there is no room; the whole text is then its tooltip."""

    def setText(self, text: str) -> None:
        if text == self.text():
            return
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), QFontMetrics(self.font()).averageCharWidth() * 6), hint.height())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 2, hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        self.setToolTip(plain(self.text()) if shown != self.text() else "")
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.contentsRect(), int(self.alignment()) | Qt.TextFlag.TextSingleLine, shown)
