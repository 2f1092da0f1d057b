"""Calendar page: what is posted when and where, whether the hours are enough, the people who help to spread it, and the tools."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.page import Page
from ui.planner.steps.calendar_card import CalendarCard
from ui.planner.steps.calendar_hours import HoursCard
from ui.planner.steps.calendar_people import CommunityCard, ContactsCard
from ui.planner.steps.calendar_tools import ToolsCard
from ui.planner.today import today
from ui.widgets.help_panel import HelpSection


class CalendarPage(Page):
    """Step "Calendar"."""

    KEY = "calendar"

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.calendar = CalendarCard(kit, today())
        self.hours = HoursCard(kit)
        self.contacts = ContactsCard(kit)
        self.community = CommunityCard(kit)
        self.tools = ToolsCard(kit)
        for part in (self.calendar, self.hours, self.contacts, self.community, self.tools):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def plan_changed(self, _old: Plan, new: Plan) -> None:
        self.calendar.show_plan(new)
        self.hours.show_plan(new)
        self.tools.show_plan(new)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        for part in (self.calendar, self.contacts, self.community, self.tools):
            part.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        parts = (self.calendar, self.hours, self.contacts, self.community, self.tools)
        return any(part.focus_field(path) for part in parts)

    def show_table(self) -> None:
        self.hours.chart.toggle()

    def help(self) -> Sequence[HelpSection]:
        return (
            HelpSection(
                tr("Why this step matters"),
                tr("A plan that does not stand in a calendar does not happen. A month is enough; the next one follows from what worked."),
            ),
            HelpSection(
                tr("Give before you ask"),
                tr(
                    "Give twice for each time you ask. Useful, funny and true things earn the attention that an offer needs."
                    " A bar at the left of an item means that it asks."
                ),
            ),
            HelpSection(
                tr("Is it social?"),
                tr("Three questions for each item: do people speak to people, will somebody answer, will somebody show it to others?"),
            ),
            HelpSection(
                tr("Keys"),
                tr(
                    "Arrow keys move between days, Enter adds an item, Tab goes to the items of the day."
                    " On an item Enter opens it, Alt and an arrow key move it, Ctrl+D copies and Ctrl+Delete removes it."
                ),
            ),
        )
