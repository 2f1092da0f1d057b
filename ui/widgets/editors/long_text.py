"""Long text editor: several lines, as one text or as one item per line. Tab leaves it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.editors.editor import Editor
from ui.widgets.editors.line import STILL_HERE, is_undo_key

LINES = (2, 6)
"""How many lines are shown at least and at most; between them the field is as high as its text."""
TABLE_LINES = (1, 6)


class Area(QPlainTextEdit):
    """A few lines of plain text that leave undo to the session."""

    left = Signal()

    def __init__(self, lines: tuple[int, int] = LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        if lines == TABLE_LINES:
            self.document().setDocumentMargin(1)  # so that one line is as high as a line editor beside it
            self.setViewportMargins(3, 0, 3, 0)
            self.setProperty("cell", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.updateGeometry)
        self.document().documentLayout().documentSizeChanged.connect(self._later.start)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        lines = min(max(round(self.document().size().height()), self._lines[0]), self._lines[1])
        frame = self.contentsMargins()
        around = frame.top() + frame.bottom() + 2 * self.document().documentMargin() + 2
        return QSize(super().sizeHint().width(), round(self.fontMetrics().lineSpacing() * lines + around))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if is_undo_key(event):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in STILL_HERE:
            self.left.emit()


class LongTextEditor(Editor):
    """A text of several lines."""

    def __init__(self, lines: tuple[int, int] = LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = Area(lines, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self.setFocusProxy(self.area)
        self.area.textChanged.connect(self._read)
        self.area.left.connect(self.left)

    def show_value(self, value: Any) -> None:
        text = self.to_text(value)
        if text != self.area.toPlainText():
            self.area.blockSignals(True)
            self.area.setPlainText(text)
            self.area.blockSignals(False)

    def inputs(self) -> list[tuple[QWidget, str]]:
        return [(self.area, "")]

    def to_text(self, value: Any) -> str:
        """The value as lines."""
        return str(value)

    def to_value(self, text: str) -> Any:
        """The lines as the value."""
        return text

    @Slot()
    def _read(self) -> None:
        self.edited.emit(self.to_value(self.area.toPlainText()))


class LinesEditor(LongTextEditor):
    """Several short texts, one per line; empty lines do not count."""

    def to_text(self, value: Any) -> str:
        return "\n".join(value)

    def to_value(self, text: str) -> Any:
        return tuple(line.strip() for line in text.splitlines() if line.strip())

    def settle(self) -> None:
        self.show_value(self.to_value(self.area.toPlainText()))
