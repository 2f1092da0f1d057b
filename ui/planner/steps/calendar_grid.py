"""Grid: a month or a week of content, day by day, with a tray for what has no day yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from smmdesk.plan.content import Item
from smmdesk.plan.plan import Plan
from smmdesk.plan.weeks import first_weekday, weeks
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.steps.calendar_day import MOST, DayCell
from ui.planner.steps.calendar_days import WEEK, month_of, week_of, weekday_names
from ui.planner.steps.calendar_item import ItemChip
from ui.widgets.label import Label
from ui.widgets.note import Note

MOST_ROWS = 6
SATURDAY = 5
USED, EMPTY = 11, 5
"""Shares of the width that a column of days gets."""
HEIGHT = {True: 92, False: 220}
"""Least height of a day in a month and in a week, design px."""


class Grid(QWidget):
    """One tab stop: the arrow keys move between days, Tab goes to the items of the day. Signals of the chips and days are passed on."""

    opened = Signal(str)
    moved = Signal(str, int)
    acted = Signal(str, str)
    dropped = Signal(str, object)
    wanted = Signal(object)
    crowded = Signal(object)
    turned = Signal(object)
    """The arrow keys left what is shown: the day that is wanted."""

    def __init__(self, kit: Kit, *, short: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._short = kit, short
        self.chips: dict[str, ItemChip] = {}
        self.days: tuple[date, ...] = ()
        self._current: date | None = None
        self._today = date.min
        self._grid = QGridLayout()
        self._grid.setSpacing(kit.theme.px(4))
        self.names = [Label("", "small", "text_3") for _ in range(WEEK)]
        for at, name in enumerate(self.names):
            self._grid.addWidget(name, 0, at)
            self._grid.setColumnStretch(at, 1)
            self._grid.setColumnMinimumWidth(at, 0)
        self.cells = [self._make_cell(at) for at in range(WEEK * (MOST_ROWS if short else 1))]
        self.heavy = Note(kit.theme, "warn", kind="small")
        self._tray_title = Label(tr("Not planned yet"), "small", "text_3")
        self.tray = DayCell(kit, short=False)
        self._connect(self.tray)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        for part in (self.heavy, self._tray_title, self.tray):
            column.addWidget(part)

    def show_plan(self, plan: Plan, items: Sequence[Item], shown: date, today: date) -> None:
        """The items of the days around `shown`: its month or its week."""
        begins = first_weekday(plan.business.country)
        self.days, self._today = month_of(shown, begins) if self._short else week_of(shown, begins), today
        for label, name in zip(self.names, weekday_names(self._kit.speaker.locale, begins), strict=True):
            label.setText(name)
        if self._current not in self.days:
            self._current = shown if shown in self.days else self.days[0]
        known = {item.id for item in items}
        for gone in [key for key in self.chips if key not in known]:
            chip = self.chips.pop(gone)
            chip.hide()
            chip.deleteLater()
        for at, cell in enumerate(self.cells):
            cell.setVisible(at < len(self.days))
            if at < len(self.days):
                self._fill(cell, plan, items, self.days[at], shown)
        self._widen({item.day.weekday() for item in items if item.day in self.days and item.day is not None}, begins)
        undated = [item for item in items if item.day is None]
        words = "" if undated else tr("Drop an item here to take its day away. A double click notes an idea.")
        self.tray.show_day(None, words, "usual", [self._chip(plan, item) for item in undated], len(undated))
        self._show_heavy(plan)
        self._put_aside({*self.days, None}, items)
        self._rove()

    def focus_item(self, key: str) -> bool:
        """Put the focus on an item if it is shown."""
        chip = self.chips.get(key)
        if chip is None or chip.isHidden():
            return False
        cell = next((c for c in self.cells if key in c.chips), None)
        if cell is not None and cell.day is not None:
            self._current = cell.day
            self._rove()
        chip.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def focus_day(self, day: date) -> None:
        """Put the focus on a day that is shown."""
        if day in self.days:
            self._current = day
            self._rove()
            self.cells[self.days.index(day)].setFocus(Qt.FocusReason.OtherFocusReason)

    def cell(self, day: date) -> DayCell:
        """The cell of a day that is shown. Raises ValueError."""
        return self.cells[self.days.index(day)]

    def _widen(self, used: set[int], begins: int) -> None:
        """A day of the weekend on which nothing is planned gives its room to the others."""
        for at in range(WEEK):
            weekday = (begins + at) % WEEK
            self._grid.setColumnStretch(at, USED if weekday in used or weekday < SATURDAY else EMPTY)

    def _fill(self, cell: DayCell, plan: Plan, items: Sequence[Item], day: date, shown: date) -> None:
        mine = [item for item in items if item.day == day]
        fit = mine if not self._short or len(mine) <= MOST else mine[: MOST - 1]
        look = "today" if day == self._today else "other" if self._short and day.month != shown.month else "usual"
        words = str(day.day) if self._short and day.day > 1 else self._kit.speaker.month_day(day)
        cell.show_day(day, words, look, [self._chip(plan, item) for item in fit], len(mine))
        for item in mine[len(fit) :]:
            if item.id in self.chips:
                self.chips[item.id].hide()

    def _chip(self, plan: Plan, item: Item) -> ItemChip:
        if item.id not in self.chips:
            chip = ItemChip(self._kit, item.id, short=self._short)
            chip.opened.connect(self.opened)
            chip.moved.connect(self.moved)
            chip.acted.connect(self.acted)
            self.chips[item.id] = chip
        self.chips[item.id].show_item(plan, item)
        return self.chips[item.id]

    def _put_aside(self, days: set[date | None], items: Sequence[Item]) -> None:
        for item in items:
            if item.day not in days and item.id in self.chips:
                self.chips[item.id].hide()

    def _show_heavy(self, plan: Plan) -> None:
        heavy = [w for w in weeks(plan) if w.is_heavy and w.start in self.days]
        names = ", ".join(self._kit.speaker.month_day(w.start) for w in heavy)
        self.heavy.setVisible(bool(heavy))
        if heavy:
            words = tr("More is asked than given in the week of {days}.").format(days=names)
            self.heavy.set_note("warn", words, tr("Put something useful between, or move one item."))

    def _make_cell(self, at: int) -> DayCell:
        cell = DayCell(self._kit, short=self._short)
        cell.setMinimumHeight(self._kit.theme.px(HEIGHT[self._short]))
        cell.setMinimumWidth(self._kit.theme.px(40))
        cell.stepped.connect(self._step)
        cell.crowded.connect(self.crowded)
        self._connect(cell)
        self._grid.addWidget(cell, 1 + at // WEEK, at % WEEK)
        return cell

    def _connect(self, cell: DayCell) -> None:
        cell.dropped.connect(self.dropped)
        cell.wanted.connect(self.wanted)

    def _step(self, days: int) -> None:
        if self._current is None:
            return
        wanted = self._current + timedelta(days=days)
        if wanted in self.days:
            self.focus_day(wanted)
        else:
            self._current = None
            self.turned.emit(wanted)

    def _rove(self) -> None:
        """Only the current day and its items are tab stops."""
        for cell in (*self.cells, self.tray):
            here = cell is self.tray or (cell.day is not None and cell.day == self._current)
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
            for chip in cell.chips.values():
                chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
