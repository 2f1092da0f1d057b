"""Label: text in a type and a tone of the theme. Never reads markup, so an owner's `<b>` stays what was typed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.look.mark import mark
from ui.look.plain import plain


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


class ElidedLabel(Label):
    """One line that ends in an ellipsis when there is no room; the whole text is then its tooltip."""

    def setText(self, text: str) -> None:
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
