"""Calendar card: the content by month, by week or as a list, and beside it the form of the item that is open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.plan.content import Item
from smmdesk.plan.path import add, get, new_id, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.plan.weeks import first_weekday, week_start
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.steps.calendar_days import next_month
from ui.planner.steps.calendar_grid import Grid
from ui.planner.steps.calendar_list import ItemList
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.editors.choice import Drop
from ui.widgets.editors.record_choice import record_names
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.forms.detail import Detail
from ui.widgets.forms.edits import act_on_record
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.side_by_side import SideBySide
from ui.widgets.stack import Stack

TABLE = "content/items"
FIELDS = (
    "title",
    "day",
    "channel",
    "format",
    "purpose",
    "stage",
    "segment",
    "state",
    "owner",
    "hours",
    "cost",
    "made",
    "source",
    "talks_with",
    "converses",
    "is_shared",
    "note",
)
MONTH, WEEK, LIST = "month", "week", "list"
BESIDE = 1180
"""Design px from which the form stands beside the calendar."""


class CalendarCard(QWidget):
    """What is shown (view, day, filter) belongs to the screen, not to the plan."""

    def __init__(self, kit: Kit, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._today = kit, today
        self.shown = _first_day(kit.session.plan, today)
        self.view = Segmented(kit.theme, tr("View"), ((MONTH, tr("Month")), (WEEK, tr("Week")), (LIST, tr("List"))))
        self.filter = Drop()
        self.filter.setAccessibleName(tr("Only this channel"))
        self.filter.setSizeAdjustPolicy(Drop.SizeAdjustPolicy.AdjustToContents)
        self.back_button = IconButton(kit.theme, "back", tr("Earlier"), "PgUp")
        self.on_button = IconButton(kit.theme, "chevron_right", tr("Later"), "PgDown")
        self.today_button = Button(kit.theme, tr("Today"), "small")
        self.new_button = Button(kit.theme, tr("New item"), "small", "plus")
        self.period = Label("", "heading")
        self.month, self.week, self.list = Grid(kit, short=True), Grid(kit, short=False), ItemList(kit)
        self.detail = Detail(kit, TABLE, FIELDS, _title, line=False)
        self._stack = Stack()
        self._lay_out()
        self._connect()

    def show_plan(self, plan: Plan) -> None:
        """Show the items, of one channel or all, in the chosen view."""
        self._fill_filter(plan)
        items = [item for item in plan.content.items if self._channel() in ("", item.channel)]
        view = self.view.value()
        self._stack.setCurrentWidget({MONTH: self.month, WEEK: self.week, LIST: self.list}[view])
        if view == LIST:
            self.list.show_plan(plan, items)
        else:
            (self.month if view == MONTH else self.week).show_plan(plan, items, self.shown, self._today)
        for part in (self.back_button, self.on_button, self.today_button, self.period):
            part.setVisible(view != LIST)
        self.period.setText(self._words(view))
        self._mark(self.detail.current)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the open form."""
        self.detail.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Open the item a path leads to and turn to its day; the table itself leads to the button for a new item."""
        if path in ("content", TABLE):
            self.new_button.setFocus()
            return True
        if not self.detail.focus_field(path):
            return False
        self.turn_to(get(self._kit.session.plan, f"{TABLE}/{self.detail.current}").day or self.shown)
        return True

    def turn_to(self, day: date) -> None:
        """Show the month or week of a day."""
        self.shown = day
        self.show_plan(self._kit.session.plan)

    def add_item(self, day: date | None) -> None:
        """Make an item on a day (or without one) and open it."""
        plan = self._kit.session.plan
        key = new_id(plan, TABLE, "i")
        channel = self._channel() or (plan.channels[0].id if len(plan.channels) == 1 else "")
        self._kit.session.edit(add(plan, TABLE, Item(key, day=day, channel=channel)), label=tr("New item"))
        self.detail.open_record(key, "title")

    def move_item(self, key: str, day: date | None) -> None:
        """Put an item on another day; the focus stays with it."""
        plan = self._kit.session.plan
        if get(plan, f"{TABLE}/{key}").day != day:
            self._kit.session.edit(put(plan, f"{TABLE}/{key}/day", day), label=tr("Move to another day"))
            if day is not None:
                self.turn_to(day)
        self._grid().focus_item(key)

    def turn(self, by: int) -> None:
        """One month or week on (1) or back (-1)."""
        monthly = self.view.value() == MONTH
        self.turn_to(next_month(self.shown, by) if monthly else self._week_start() + timedelta(weeks=by))

    def _lay_out(self) -> None:
        bar = FlowLayout(self._kit.theme.px(8))
        turn = QWidget()
        row = QHBoxLayout(turn)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._kit.theme.px(4))
        for part in (self.back_button, self.period, self.on_button):
            row.addWidget(part)
        self.period.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for part in (self.view, turn, self.today_button, self.filter, self.new_button):
            bar.addWidget(part)
        for view in (self.month, self.week, self.list):
            self._stack.addWidget(view)
        card = Card(self._kit.theme, tr("Calendar"), tr("Drag an item to another day. A double click on a day adds one."))
        card.add(bar)
        card.add(SideBySide(self._kit.theme, (self._stack, self.detail), (3, 2), BESIDE))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _connect(self) -> None:
        self.view.chosen.connect(self._show)
        self.filter.activated.connect(self._show)
        self.back_button.clicked.connect(self._earlier)
        self.on_button.clicked.connect(self._later)
        self.today_button.clicked.connect(self._to_today)
        self.new_button.clicked.connect(self._new)
        self.list.opened.connect(self.detail.open_record)
        self.detail.shown.connect(self._mark)
        self.detail.closed.connect(self._focus_item)
        for grid in (self.month, self.week):
            grid.opened.connect(self.detail.open_record)
            grid.moved.connect(self._step)
            grid.acted.connect(self._act)
            grid.dropped.connect(self.move_item)
            grid.wanted.connect(self.add_item)
            grid.crowded.connect(self._show_week)
            grid.turned.connect(self._turn_and_focus)

    def _grid(self) -> Grid:
        return self.week if self.view.value() == WEEK else self.month

    def _channel(self) -> str:
        return str(self.filter.currentData() or "")

    def _fill_filter(self, plan: Plan) -> None:
        names = {"": tr("All channels")} | record_names(plan, "channels")
        if list(names.items()) != [(self.filter.itemData(at), self.filter.itemText(at)) for at in range(self.filter.count())]:
            chosen = self._channel()
            self.filter.clear()
            for key, name in names.items():
                self.filter.addItem(name, key)
            self.filter.setCurrentIndex(max(self.filter.findData(chosen), 0))

    def _week_start(self) -> date:
        return week_start(self.shown, first_weekday(self._kit.session.plan.business.country))

    def _words(self, view: str) -> str:
        if view == MONTH:
            return self._kit.speaker.month(self.shown)
        first = self._week_start()
        days = (self._kit.speaker.month_day(first), self._kit.speaker.short_day(first + timedelta(days=6)))
        return tr("{first} to {last}").format(first=days[0], last=days[1])

    def _show(self) -> None:
        self.show_plan(self._kit.session.plan)

    def _show_week(self, day: date) -> None:
        self.view.set_value(WEEK)
        self.turn_to(day)
        self.week.focus_day(day)

    def _turn_and_focus(self, day: date) -> None:
        self.turn_to(day)
        self._grid().focus_day(day)

    def _earlier(self) -> None:
        self.turn(-1)

    def _later(self) -> None:
        self.turn(1)

    def _to_today(self) -> None:
        self.turn_to(self._today)

    def _new(self) -> None:
        self.add_item(None if self.view.value() == LIST else self.shown)

    def _step(self, key: str, days: int) -> None:
        day = get(self._kit.session.plan, f"{TABLE}/{key}").day
        self.move_item(key, day + timedelta(days=days) if day else self.shown)

    def _act(self, key: str, verb: str) -> None:
        shown = act_on_record(self._kit.session, self._kit.speaker, f"{TABLE}/{key}", verb)
        if shown:
            self._grid().focus_item(shown)

    def _focus_item(self, key: str) -> None:
        if not self._grid().focus_item(key):
            self.new_button.setFocus()

    def _mark(self, key: str) -> None:
        for grid in (self.month, self.week):
            for at, chip in grid.chips.items():
                chip.setChecked(at == key)


def _title(item: Item) -> str:
    return item.title or tr("New item")


def _first_day(plan: Plan, today: date) -> date:
    """Where the calendar opens: today while something is planned around it, else the next item, else the start of the plan."""
    days = sorted(item.day for item in plan.content.items if item.day)
    coming = next((day for day in days if day >= today), None)
    return coming or (days[-1] if days else plan.business.start or today)
