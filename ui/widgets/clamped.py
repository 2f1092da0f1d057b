"""ClampedLabel: a text in at most so many lines, the last of which ends in an ellipsis when there is more."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.label import Label

LEAST = 6
"""Letters that have room at least."""


class ClampedLabel(Label):
    """As high as its text needs at its width, up to `lines` lines. Its accessible name is the whole text."""

    def __init__(self, lines: int, kind: str = "body", tone: str = "text", *, weight: int = 0, parent: QWidget | None = None) -> None:
        super().__init__("", kind, tone, weight=weight, parent=parent)
        self._lines = lines
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.fontMetrics().lineSpacing() * max(len(self.shown(width)), 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * LEAST, self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(words, self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def shown(self, width: int) -> list[str]:
        """The lines as they are painted at a width in px."""
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            starts.append(line.textStart())
        layout.endLayout()
        ends = [*starts[1 : self._lines], len(self.text())]
        parts = [self.text()[start:end].strip() for start, end in zip(starts[: self._lines], ends, strict=False)]
        return [self.fontMetrics().elidedText(part, Qt.TextElideMode.ElideRight, width) for part in parts]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        box, metrics = self.contentsRect(), self.fontMetrics()
        lines = self.shown(box.width())
        top = box.top() + max((box.height() - len(lines) * metrics.lineSpacing()) / 2, 0)
        for at, line in enumerate(lines):
            painter.drawText(QPointF(box.left(), top + at * metrics.lineSpacing() + metrics.ascent()), line)
