"""Budget list: all cost lines with the form of the chosen one beside or below, and what makes new ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.budget import BudgetLine, Component, CostKind
from smmdesk.plan.path import add, new_id
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.plan.range import point
from smmdesk.report.budget_lines import budget_lines, costs_sales, neighbour
from smmdesk.report.money import COMPONENT_LABEL
from smmdesk.words.text import Undefined
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.steps.budget_form import TABLE, BudgetForm
from ui.planner.steps.budget_table import BudgetTable
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.forms.edits import act_on_record, move_record
from ui.widgets.label import Label
from ui.widgets.side_by_side import SideBySide

BESIDE = 940
"""Width, px at 100 %, from which the form stands beside the list."""
RESEARCH = "research"
"""A typical line beside those of the components: what people get for answering (planning.md M37)."""


class BudgetList(QWidget):
    """The chosen line belongs to the screen, not to the plan."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._outlook: Outlook | None = None
        self._lines = budget_lines(kit.session.plan, None)
        self._ids: list[str] = []
        self.table, self.form = BudgetTable(kit), BudgetForm(kit)
        self.add_button = Button(kit.theme, tr("Add a cost line"), "small", "plus")
        self.to_channels = Button(kit.theme, tr("Change advertising in Channels"), "link")
        self._beside = SideBySide(kit.theme, (self.table, self.form), (8, 5), BESIDE)
        card = Card(
            kit.theme, tr("Cost lines"), kit.speaker.translate("Everything in four parts. “In sales” is how many sales a line costs you.")
        )
        card.add_tool(self.add_button)
        card.add(self._beside)
        card.add(self._typical())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.add_button.clicked.connect(self._add)
        self.to_channels.clicked.connect(self._go_to_channels)
        self.table.chosen.connect(self.choose)
        self.table.clicked.connect(self._bring)
        self.table.opened.connect(self.open_line)
        self.table.channel.connect(self._go_to_channel)
        self.table.acted.connect(self._act)
        self.form.acted.connect(self._act_on_shown)

    def show_plan(self, plan: Plan) -> None:
        """Show the lines of a plan; when the chosen one is gone, the one in its place is chosen.

        Lines that came or went show at once; new figures follow with their forecast, in the same turn of the loop.
        """
        ids = [line.id for line in plan.budget.lines]
        if self.form.current not in ids:
            at = self._ids.index(self.form.current) if self.form.current in self._ids else 0
            self.form.show_line(ids[min(at, len(ids) - 1)] if ids else "")
        are_same, self._ids = ids == self._ids, ids
        if not are_same or self._outlook is None:
            self._fill(plan)

    def show_outlook(self, outlook: Outlook) -> None:
        """New figures."""
        self._outlook = outlook
        self._fill(self._kit.session.plan)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the form."""
        self.form.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Choose the line of a path and put the cursor into its field; the table itself leads to the button that adds a line."""
        if path in ("budget", TABLE):
            self.add_button.setFocus()
            return True
        key = path.removeprefix(TABLE + "/").partition("/")[0]
        if not path.startswith(TABLE + "/") or key not in [line.id for line in self._kit.session.plan.budget.lines]:
            return False
        self.choose(key)
        return self.form.focus_field(path)

    def choose(self, key: str) -> None:
        """Show the form of a line."""
        self.form.show_line(key)
        self.table.choose(key)
        self._say(self._kit.session.plan)

    def open_line(self, key: str) -> None:
        """Show the form of a line and put the cursor into it."""
        self.choose(key)
        self.form.focus_field("")

    def add_line(self, line: BudgetLine) -> None:
        """Put a line into the plan (its id is made here) and open it."""
        plan = self._kit.session.plan
        key = new_id(plan, TABLE, "l")
        self._kit.session.edit(add(plan, TABLE, replace(line, id=key)), label=tr("Add a cost line"))
        self.open_line(key)

    def _bring(self, _key: str) -> None:
        """Where the form stands below the list, a click on a line brings it into view."""
        if self.form.y() >= self.table.geometry().bottom():
            self.form.reveal()

    def _fill(self, plan: Plan) -> None:
        self._lines = budget_lines(plan, self._outlook)
        self.table.show_lines(self._lines, self.form.current)
        self._say(plan)

    def _say(self, plan: Plan) -> None:
        rows = [row for group in self._lines.groups for row in group.rows]
        shown = next((row for row in rows if row.id == self.form.current and not row.channel), None)
        if shown is not None:
            unknown = isinstance(shown.total, Undefined) or isinstance(shown.sales, Undefined)
            self.form.show_words(plan, "warn" if unknown else "info", self._kit.speaker.text(costs_sales(shown, plan)))

    def _typical(self) -> QWidget:
        box = QWidget()
        row = FlowLayout(self._kit.theme.px(8), box)
        row.addWidget(Label(tr("Add a typical line for:"), "small", "text_3"))
        names = {component.value: self._kit.speaker.text(COMPONENT_LABEL[component]) for component in Component}
        for key, name in (names | {RESEARCH: tr("Research")}).items():
            button = Button(self._kit.theme, name, "small")
            button.setProperty("typical", key)
            button.clicked.connect(self._add_typical)
            row.addWidget(button)
        row.addWidget(self.to_channels)
        return box

    def _add(self) -> None:
        shown = next((line for line in self._kit.session.plan.budget.lines if line.id == self.form.current), None)
        self.add_line(BudgetLine("", component=shown.component if shown else Component.PROGRAM, amount=point(0.0)))

    def _add_typical(self) -> None:
        key = str(self.sender().property("typical"))
        component = Component.PROGRAM if key == RESEARCH else Component(key)
        label, kind, essential = {
            RESEARCH: (tr("Thanks for people who answer our questions"), CostKind.ONE_OFF, False),
            Component.CONCEPT.value: (tr("Photo and video of the offer"), CostKind.ONE_OFF, True),
            Component.TECHNOLOGY.value: (self._kit.speaker.translate("Landing page and customer list"), CostKind.MONTHLY, True),
            Component.STAFFING.value: (tr("My own time for posts and answers"), CostKind.MONTHLY, False),
            Component.PROGRAM.value: (self._kit.speaker.translate("Coupon for new customers"), CostKind.PER_CUSTOMER, False),
        }[key]
        self.add_line(BudgetLine("", label, component, kind, point(0.0), essential=essential))

    def _act(self, key: str, verb: str) -> None:
        session, speaker = self._kit.session, self._kit.speaker
        if verb in ("up", "down"):
            places = neighbour(session.plan, key, -1 if verb == "up" else 1)
            if places:
                move_record(session, speaker, f"{TABLE}/{key}", places)
            return
        shown = act_on_record(session, speaker, f"{TABLE}/{key}", verb)
        if shown:
            self.choose(shown)

    def _act_on_shown(self, verb: str) -> None:
        self._act(self.form.current, verb)
        if verb in ("copy", "remove"):
            self.table.table.setFocus()

    def _go_to_channels(self) -> None:
        self._kit.go_to("channels", "")

    def _go_to_channel(self, key: str) -> None:
        self._kit.go_to("channels", f"channels/{key}/spend")
