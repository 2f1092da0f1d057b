"""Legend: what the colours, textures and lines of a plot stand for, in as many lines as it needs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.charts.ink import Ink, Pattern
from ui.charts.texture import fill_box

Entry = tuple[Pattern | Qt.PenStyle, str]
"""A pattern or a line style, and what it stands for."""


class Legend(QWidget):
    """Entries from left to right, wrapped."""

    def __init__(self, ink: Ink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ink = ink
        self.entries: tuple[Entry, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_entries(self, entries: tuple[Entry, ...], ink: Ink) -> None:
        """Show other entries."""
        self.entries, self.ink = entries, ink
        self.setVisible(bool(entries))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._tall())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        u = self.ink.u
        for box, (sign, words) in zip(self._boxes(), self.entries, strict=True):
            key = QRectF(box.left(), box.center().y() - 5.5 * u, 18 * u, 11 * u)
            if isinstance(sign, Pattern):
                fill_box(painter, key, sign, self.ink)
            else:
                painter.setPen(QPen(self.ink.color("chart_1" if sign == Qt.PenStyle.SolidLine else "text"), 2 * u, sign))
                painter.drawLine(QPointF(key.left(), key.center().y()), QPointF(key.right(), key.center().y()))
            self.ink.write(painter, box.adjusted(24 * u, 0, 0, 0), words, "small", "text_2")
        painter.end()

    def _boxes(self) -> list[QRectF]:
        u, line = self.ink.u, self.ink.line("small") + 4 * self.ink.u
        boxes, x, y = [], 0.0, 0.0
        for _, words in self.entries:
            wide = min(self.ink.width(words, "small") + 26 * u, float(self.width()))
            if x and x + wide > self.width():
                x, y = 0.0, y + line
            boxes.append(QRectF(x, y, wide, line))
            x += wide + 16 * u
        return boxes

    def _tall(self) -> int:
        boxes = self._boxes()
        return round(boxes[-1].bottom() + 4) if boxes else 0

    def _fit(self) -> None:
        if self.height() != self._tall() or self.maximumHeight() != self._tall():
            self.setFixedHeight(self._tall())
