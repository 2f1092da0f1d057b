"""Budget page: the cost lines in four components, what advertising adds, and the cost by month."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.report.break_even import break_even_sentence
from smmdesk.report.money import budget_table, month_money
from ui.charts.budget import BudgetChart
from ui.charts.carded import CardedChart
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.page import Page
from ui.planner.steps.budget_list import BudgetList
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.forms.form import build_form
from ui.widgets.help_panel import HelpSection
from ui.widgets.label import Label
from ui.widgets.table_rows import show_table_rows


class BudgetPage(Page):
    """Step "Budget"."""

    KEY = "budget"

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.lines = BudgetList(kit)
        self.totals = DataTable(kit.theme, tr("Budget by component"), total=True)
        totals = Card(kit.theme, tr("What the program costs"))
        totals.add(self.totals)
        self.break_even = Label("", "body", wrap=True)
        totals.add(self.break_even)
        self.chart = CardedChart(kit.theme, BudgetChart(kit.theme, kit.speaker))
        self.limits = build_form(kit, "budget", ("limit", "largest_loss"))
        limits = Card(kit.theme, tr("Your limits"))
        limits.add(self.limits)
        for part in (self.lines, totals, self.chart, limits):
            self.column.addWidget(part)
        self.column.addStretch()

    def plan_changed(self, _old: Plan, new: Plan) -> None:
        self.lines.show_plan(new)

    def outlook_changed(self, outlook: Outlook) -> None:
        self.lines.show_outlook(outlook)
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
