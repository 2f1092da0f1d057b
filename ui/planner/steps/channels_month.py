"""Spend cell: one month of a channel's spending: its bar, its money, and the weight to type over."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look.mark import mark
from ui.look.theme import Theme
from ui.widgets.editors.line import Line
from ui.widgets.label import Label

BAR_HEIGHT, BAR_WIDTH, LEAST = 34, 26, 62


class SpendCell(QWidget):
    """`typed(place, text)` while the owner types; `left` at the end."""

    typed = Signal(int, str)
    left = Signal()

    def __init__(self, theme: Theme, at: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = at
        self._theme = theme
        self.bar = _Bar(theme)
        self.money = Label("", "small", "text")
        self.money.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.month = Label("", "small", "text_3")
        self.month.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.line = Line(self)
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.line.textEdited.connect(self._tell)
        self.line.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        for part in (self.bar, self.money, self.line, self.month):
            column.addWidget(part)

    def show_month(self, month: str, money: str, name: str, part: float, is_active: bool) -> None:
        """`part`: height of the bar, 0 to 1; `name`: what the line is called for the screen reader."""
        self.month.setText(month)
        self.money.setText(money)
        self.money.set_tone("text" if is_active else "text_3")
        self.bar.set_part(part if is_active else 0.0)
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(money)
        self.line.setEnabled(is_active)

    def set_weight(self, words: str) -> None:
        """Write the weight, unless it stands there already."""
        if self.line.text() != words:
            self.line.setText(words)
        mark(self.line, "state", "")

    @property
    def least_width(self) -> int:
        """What its words need."""
        return max(self._theme.px(LEAST), self.money.sizeHint().width() + 4, self.month.sizeHint().width() + 4)

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.typed.emit(self._at, text)


class _Bar(QWidget):
    """A bar from the bottom, as high as its part of the highest."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._part = 0.0
        theme.changed.connect(self.update)
        self.setFixedHeight(theme.px(BAR_HEIGHT))

    def set_part(self, part: float) -> None:
        """Show another height, 0 to 1."""
        self._part = part
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(BAR_WIDTH), self._theme.px(BAR_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = min(self._theme.px(BAR_WIDTH), self.width())
        left, high = (self.width() - width) / 2, self._part * (self.height() - 1)
        painter.fillRect(QRectF(left, self.height() - 1 - high, width, high), self._theme.color("accent"))
        painter.fillRect(QRectF(left, self.height() - 1, width, 1), self._theme.color("border"))
