"""Day editor: a date or a month, typed in the locale's order or picked from a calendar."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QWidget

from smmdesk.words.speaker import Speaker
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.button import IconButton
from ui.widgets.editors.reading import DayReading
from ui.widgets.editors.typed import TypedEditor

MOST_WIDTH = 190
"""What a day needs at most, as in "31 thg 12, 2026": never a year cut off."""


class DayEditor(TypedEditor):
    """With `month`, only month and year count and the day is the first. Alt+Down opens the calendar."""

    def __init__(self, theme: Theme, speaker: Speaker, optional: bool = True, month: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(DayReading(speaker, month), optional, parent)
        self._month = month
        self._theme = theme
        self.button = IconButton(theme, "calendar", tr("Open the calendar"), "Alt+Down")
        self.row.addWidget(self.button)
        self.button.clicked.connect(self.open_calendar)

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        room = self.line.fontMetrics().horizontalAdvance(self.line.text()) + self._theme.px(26)
        self.line.setMinimumWidth(min(room, self._theme.px(MOST_WIDTH)) if value is not None else 0)

    def inputs(self) -> list[tuple[QWidget, str]]:
        return [(self.line, ""), (self.button, tr("calendar"))]

    def set_state(self, state: str) -> None:
        super().set_state(state)
        self.button.setProperty("state", None)

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)
        self.button.setEnabled(not read_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    @Slot()
    def open_calendar(self) -> None:
        """Show the calendar under the field; a click or Enter takes the day."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setAccessibleName(tr("Calendar"))
        plain = QTextCharFormat()
        plain.setForeground(self._theme.color("text"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)
        shown: Any = self._value
        if shown is not None:
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.clicked.connect(self._pick)
        calendar.activated.connect(self._pick)
        calendar.clicked.connect(calendar.close)
        calendar.activated.connect(calendar.close)
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()

    @Slot(QDate)
    def _pick(self, picked: QDate) -> None:
        day = date(picked.year(), picked.month(), picked.day())
        self.take(day.replace(day=1) if self._month else day)
        self.left.emit()
