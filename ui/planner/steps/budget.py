"""Budget page: the cost lines in four components, what advertising adds, and the cost by month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.budget import BudgetLine, Component, CostKind
from smmdesk.plan.path import add as add_record
from smmdesk.plan.path import new_id
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.plan.range import point
from smmdesk.report.break_even import break_even_sentence
from smmdesk.report.money import COMPONENT_LABEL, budget_table, month_money
from ui.charts.budget import BudgetChart
from ui.charts.carded import CardedChart
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.page import Page
from ui.planner.tables import show_table_rows
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.forms.form import build_form
from ui.widgets.forms.records import Records
from ui.widgets.help_panel import HelpSection
from ui.widgets.label import Label

SHOWN = ("label", "component", "amount", "essential", "kind", "start_month", "end_month", "owner", "pilot_factor")


class BudgetPage(Page):
    """Step "Budget"."""

    KEY = "budget"

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.lines = Records(kit, "budget/lines", SHOWN, _new_line, tr("Add a cost line"))
        lines = Card(kit.theme, tr("Cost lines"), tr("Everything but the advertising itself, which stands on the channels."))
        lines.add(self.lines)
        lines.add(self._component_buttons())
        self.totals = DataTable(kit.theme, tr("Budget by component"), total=True)
        totals = Card(kit.theme, tr("What the program costs"))
        totals.add(self.totals)
        self.break_even = Label("", "body", wrap=True)
        totals.add(self.break_even)
        self.chart = CardedChart(kit.theme, BudgetChart(kit.theme, kit.speaker))
        self.limits = build_form(kit, "budget", ("limit", "largest_loss"))
        limits = Card(kit.theme, tr("Your limits"))
        limits.add(self.limits)
        for part in (lines, totals, self.chart, limits):
            self.column.addWidget(part)
        self.column.addStretch()

    def outlook_changed(self, outlook: Outlook) -> None:
        show_table_rows(self.totals, budget_table(outlook).table(self.kit.speaker))
        self.break_even.setText(self.kit.speaker.text(break_even_sentence(outlook)))
        self.chart.show_rows(month_money(outlook))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self.lines.show_problems(problems)
        self.limits.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        return self.lines.focus_field(path) or self.limits.focus_field(path)

    def show_table(self) -> None:
        self.chart.toggle()

    def help(self) -> Sequence[HelpSection]:
        return (
            HelpSection(
                tr("Why this step matters"),
                tr("Lower costs, lower break-even. Write down everything, your own hours too: a plan that hides costs only looks good."),
            ),
            HelpSection(
                tr("The four components"),
                tr(
                    "Empowering concept: what makes your offer unique (talent, tools, a workshop)."
                    " Technology: site, landing page, database. Staffing: the people who run it."
                    " Marketing program: advertising, production, fees, gifts."
                ),
            ),
            HelpSection(tr("Essential"), tr("Database, landing page and empowering concept stay even in the smallest pilot.")),
        )

    def _component_buttons(self) -> QWidget:
        box = QWidget()
        row = FlowLayout(self.kit.theme.px(8), box)
        row.addWidget(Label(tr("Add a typical line for:"), "small", "text_3"))
        for component in Component:
            button = Button(self.kit.theme, self.kit.speaker.text(COMPONENT_LABEL[component]), "small")
            button.setProperty("component", component.value)
            button.clicked.connect(self._add_typical)
            row.addWidget(button)
        return box

    def _add_typical(self) -> None:
        component = Component(self.sender().property("component"))
        label, kind, essential = {
            Component.CONCEPT: (tr("Photo and video of the offer"), CostKind.ONE_OFF, True),
            Component.TECHNOLOGY: (tr("Landing page and customer list"), CostKind.MONTHLY, True),
            Component.STAFFING: (tr("My own time for posts and answers"), CostKind.MONTHLY, False),
            Component.PROGRAM: (tr("Coupon for new customers"), CostKind.PER_CUSTOMER, False),
        }[component]

        def add(plan: Plan) -> Plan:

            line = _new_line(plan, new_id(plan, "budget/lines", "l"))
            return add_record(plan, "budget/lines", replace(line, label=label, component=component, kind=kind, essential=essential))

        self.kit.session.edit(add, label=tr("Add a cost line"))


def _new_line(_plan: Plan, key: str) -> BudgetLine:
    return BudgetLine(id=key, amount=point(0.0))
