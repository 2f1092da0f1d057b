"""Item chip: one content item on its day: dragged by the mouse, moved by Alt and the arrow keys, opened by a double click or Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from smmdesk.plan.choices import label_of
from smmdesk.plan.content import Item, Purpose, State
from smmdesk.plan.plan import Plan
from ui.look.plain import plain
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.clamped import ClampedLabel
from ui.widgets.editors.record_choice import record_names
from ui.widgets.forms.edits import verb_of
from ui.widgets.tile import Tile

MIME = "application/x-smmdesk-item"
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
"""How many days Alt and an arrow key move an item."""


class ItemChip(Tile):
    """`opened(id)`, `moved(id, days)`, `acted(id, verb)` for copy and remove. `short`: title in two lines and the channel, for a month."""

    opened = Signal(str)
    moved = Signal(str, int)
    acted = Signal(str, str)

    def __init__(self, kit: Kit, key: str, *, short: bool) -> None:
        super().__init__(kit.theme)
        self._kit, self.key, self._short = kit, key, short
        self._asks = False
        self._pressed: QPoint | None = None
        self.setCheckable(True)
        self.line, self.channel = ClampedLabel(2, "small", weight=500), ClampedLabel(1, "small", "text_2")
        for at, label in enumerate((self.line, self.channel)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.insertWidget(at, label)
            label.setVisible(short)
        self.head.setHidden(short)
        self.clicked.connect(self._open)

    def show_item(self, plan: Plan, item: Item) -> None:
        """Title, channel, and what the chip's marks mean, in words for the screen reader."""
        self._asks = item.purpose is Purpose.ASK
        speaker = self._kit.speaker
        title = item.title or tr("Without a title")
        done = "\N{CHECK MARK} " if item.state is State.PUBLISHED else ""
        channel = record_names(plan, "channels").get(item.channel, "")
        facts = [channel, speaker.translate(label_of(item.format)), item.owner]
        gives, state = speaker.translate(label_of(item.purpose)), speaker.translate(label_of(item.state))
        where = ", ".join(word for word in facts if word)
        day = speaker.day(item.day) if item.day else tr("not planned yet")
        self.line.setText(done + title)
        self.channel.setText(channel)
        self.channel.setVisible(self._short and bool(channel))
        self.set_words(done + title, f"{where}\n{gives}, {state}", spoken=", ".join((title, day, where, gives, state)))
        self.rest.setHidden(self._short)
        words = f"{title}\n{where}\n{gives}, {state}"
        self.setToolTip(plain(words + "\n\n" + tr("Drag it to another day, or press Alt and an arrow key. Enter opens it.")))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Alt and an arrow key are the item's own here, though the window has them for Back and Next."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._days(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        days, verb = self._days(event), verb_of(event)
        if days:
            self.moved.emit(self.key, days)
        elif verb in ("copy", "remove"):
            self.acted.emit(self.key, verb)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        self.setDown(False)
        drag = QDrag(self)
        data = QMimeData()
        data.setData(MIME, self.key.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.exec(Qt.DropAction.MoveAction)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._asks:
            painter = QPainter(self)
            wide = self._kit.theme.px(4)
            painter.fillRect(wide // 2, wide, wide, self.height() - 2 * wide, self._kit.theme.color("accent"))
            painter.end()

    def _restyle(self) -> None:
        px = self._theme.px
        short = getattr(self, "_short", False)
        self._column.setContentsMargins(px(8 if short else 9), px(2 if short else 6), px(4), px(2 if short else 6))
        self._column.setSpacing(0 if short else 2)

    def _open(self) -> None:
        self.setChecked(False)
        self.opened.emit(self.key)

    def _days(self, event: QKeyEvent) -> int:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return STEPS.get(Qt.Key(event.key()), 0) if modifiers == Qt.KeyboardModifier.AltModifier else 0
