"""Day cell: one day of the calendar, or the tray of items without a day: items are dropped on it, a double click or Enter makes one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.look.mark import mark
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.steps.calendar_item import MIME, ItemChip
from ui.widgets.button import Button
from ui.widgets.label import Label

MOST = 3
"""Items shown on a day of a month; the rest is behind a button."""
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class DayCell(QFrame):
    """`dropped(item id, day)`, `wanted(day)` for a new item, `stepped(days)` for the arrow keys, `crowded(day)` to see all of it."""

    dropped = Signal(str, object)
    wanted = Signal(object)
    stepped = Signal(int)
    crowded = Signal(object)

    def __init__(self, kit: Kit, *, short: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._short = kit, short
        self.day: date | None = None
        self.chips: dict[str, ItemChip] = {}
        self.setProperty("day", "usual")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.number = Label("", "small", "text_3")
        self.more = Button(kit.theme, "", "link")
        self.more.clicked.connect(self._tell_crowded)
        self._column = QVBoxLayout(self)
        margin = kit.theme.px(4)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(kit.theme.px(3))
        self._column.addWidget(self.number)
        self._column.addWidget(self.more)
        self._column.addStretch(1)

    def show_day(self, day: date | None, words: str, look: str, chips: Sequence[ItemChip], count: int) -> None:
        """The day with its chips (at most as many as fit), of `count` items; `look` is `usual`, `other` or `today`."""
        self.day = day
        mark(self, "day", look)
        self.number.setText(words)
        self.number.setVisible(bool(words))
        self.chips = {chip.key: chip for chip in chips}
        for at, chip in enumerate(chips, 1):
            if self._column.indexOf(chip) != at:
                self._column.insertWidget(at, chip)
            chip.show()
        hidden = count - len(chips)
        self.more.setText(tr("{n} more").format(n=hidden))
        self.more.setVisible(hidden > 0)
        name = self._kit.speaker.day(day) if day else tr("Not planned yet")
        self.setAccessibleName(tr("{day}: {n} items").format(day=name, n=count))
        self.setAccessibleDescription(tr("Enter adds an item here."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            mark(self, "drop", True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        mark(self, "drop", False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        mark(self, "drop", False)
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            self.dropped.emit(event.mimeData().data(MIME).toStdString(), self.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit(self.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Insert):
            self.wanted.emit(self.day)
        elif plain and key in STEPS and self.day is not None:
            self.stepped.emit(STEPS[key])
        else:
            super().keyPressEvent(event)

    def _tell_crowded(self) -> None:
        self.crowded.emit(self.day)
