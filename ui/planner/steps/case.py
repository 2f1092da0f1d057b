"""Business case page: the four steps that justify a program, its metrics, the scenarios, and the way to the approval sheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.report.stories import SHOWN, Story, cash_table, fan_rows, stories, story_rows, story_table
from ui.charts.carded import CardedChart
from ui.charts.fan import FanChart
from ui.charts.scenarios import ScenarioChart
from ui.look.translate import tr
from ui.planner.asking import Asking
from ui.planner.kit import Kit
from ui.planner.page import Page
from ui.planner.steps.case_metrics import MetricsCard
from ui.planner.steps.case_steps import StepsCard
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.help_panel import HelpSection
from ui.widgets.segmented import Segmented
from ui.widgets.table_rows import show_table_rows


class BusinessCasePage(Page):
    """Step "Business case"."""

    KEY = "case"
    WIDE = True

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.sheet = Button(kit.theme, tr("Print the approval sheet"), icon="print")
        self.sheet.setToolTip(tr("One page with the metrics, the scenarios, and lines for decision and signatures"))
        self.sheet.clicked.connect(self._to_print)
        compare = Button(kit.theme, tr("Compare with another plan"))
        compare.setToolTip(tr("Choose a plan, or an earlier version of this one: what differs, and what that changes"))
        compare.clicked.connect(self._choose_other)
        self.head.add_tool(compare)
        self.head.add_tool(self.sheet)
        self._outlook: Outlook | None = None
        self.steps = StepsCard(kit)
        self.metrics = MetricsCard(kit)
        self.table = DataTable(kit.theme, tr("Scenarios side by side"))
        side = Card(kit.theme, tr("Business metrics by scenario"), tr("Your named what-ifs stand beside the three response scenarios."))
        side.add(self.table)
        self._told: tuple[Story, ...] = ()
        Asking(self.table, self._explain)
        self.chart = CardedChart(kit.theme, ScenarioChart(kit.theme, kit.speaker))
        options = (("revenue", tr("Revenue")), ("net_completed", tr("Earned or lost")), ("mroi", tr("MROI")))
        self.figure = Segmented(kit.theme, tr("Which figure the scenarios show"), options)
        self.figure.set_value("mroi")
        self.figure.chosen.connect(self._show_figure)
        self.chart.body.insertWidget(0, self.figure)
        self.fan = CardedChart(kit.theme, FanChart(kit.theme, kit.speaker))
        self.cash = DataTable(kit.theme, tr("Cash by month and scenario"), row_height=32)
        cash = Card(kit.theme, tr("Cash by month and scenario"), tr("What has come in less what has gone out, summed up to each month."))
        cash.add(self.cash)
        for part in (self.steps, self.metrics, side, self.chart, self.fan, cash):
            self.column.addWidget(part)
        self.column.addStretch()

    def plan_changed(self, _old: Plan, new: Plan) -> None:
        self.steps.show_plan(new)

    def outlook_changed(self, outlook: Outlook) -> None:
        self._outlook = outlook
        self.steps.show_outlook(outlook)
        self.metrics.show_outlook(outlook)
        told = self._told = stories(outlook)
        show_table_rows(self.table, story_table(outlook, told, self.kit.speaker))
        show_table_rows(self.cash, cash_table(outlook, told, self.kit.speaker))
        self.fan.show_rows(fan_rows(outlook))
        self._show_figure()

    def show_table(self) -> None:
        self.chart.toggle()
        self.fan.set_showing(self.chart.showing)

    def help(self) -> Sequence[HelpSection]:
        return (
            HelpSection(
                tr("Why this step matters"),
                tr(
                    "Whoever decides wants to see four things in this order: budget, funnel and KPIs, what if,"
                    " and the metrics that justify it."
                ),
            ),
            HelpSection(
                tr("Scenarios are stories"),
                tr(
                    "Pessimistic means that every number turns out badly at once. That is far rarer than 1 in 10,"
                    " so each scenario says how many cases turn out worse."
                ),
            ),
        )

    def _explain(self, row: int, column: int) -> None:
        """A figure of the plan, or in its column that of a what-if."""
        if self._outlook is None or row >= len(SHOWN):
            return
        told = self._told[column - 1] if column else None
        own = told is not None and told.run.plan is not self._outlook.plan
        self.kit.explain(SHOWN[row], outlook=live_outlook(told.run.plan) if told is not None and own else None)

    def _show_figure(self) -> None:
        if self._outlook is not None:
            self.chart.show_rows(story_rows(self._outlook, stories(self._outlook), self.figure.value()))

    def _to_print(self) -> None:
        from ui.printing.parts import APPROVAL

        self.kit.go_to("summary", APPROVAL)

    def _choose_other(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Compare with another plan"), "", "*.smmplan")
        if name:
            self.compare_with(Path(name))

    def compare_with(self, path: Path) -> None:
        """Show the plan in a file beside this one. The file is only looked at; if it cannot be read, the message says why."""
        from smmdesk.library.errors import LibraryError
        from smmdesk.library.planfile import PlanFile
        from ui.asides.compare import CompareWindow, version_of

        speaker = self.kit.speaker
        try:
            file = PlanFile.open(path, to_write=False)
        except LibraryError as trouble:
            self.kit.tell("bad", speaker.text(trouble.text), speaker.text(trouble.mend) if trouble.mend else "")
            return
        other = file.plan
        file.close()
        CompareWindow(self.kit.theme, speaker, version_of(other), version_of(self.kit.session.plan), self).show()
