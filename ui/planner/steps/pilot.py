"""Pilot page: three dials, and the pilot beside the full program, run by the same forecast."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.report.pilot import dropped_lines, earned_rows, pilot_outlook, pilot_rows
from ui.charts.carded import CardedChart
from ui.charts.pilot import PilotChart
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.page import Page
from ui.planner.tables import show_table_rows
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.forms.form import build_form
from ui.widgets.help_panel import HelpSection
from ui.widgets.label import Label

DIALS = ("reason", "scope", "months", "breadth", "place", "start", "media_share")
GATES = ("go", "no_go", "loss_gate", "target_mroi", "gates_fixed")


class PilotPage(Page):
    """Step "Pilot or full"."""

    KEY = "pilot"

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.dials = build_form(kit, "pilot", DIALS)
        dials = Card(kit.theme, tr("Three dials"), tr("Scope, timing and breadth make the program smaller."))
        dials.add(self.dials)
        self.dropped = Label("", "small", "text_2", wrap=True)
        dials.add(self.dropped)
        self.table = DataTable(kit.theme, tr("The pilot beside the full program"))
        self.side = Card(kit.theme, tr("The pilot beside the full program"))
        self.side.add(self.table)
        self.chart = CardedChart(kit.theme, PilotChart(kit.theme, kit.speaker))
        self.gates = build_form(kit, "pilot", GATES)
        gates = Card(kit.theme, tr("Fix the decision before you start"), tr("GO, EXTEND or NO-GO: decided by numbers you set now."))
        gates.add(self.gates)
        for part in (dials, self.side, self.chart, gates):
            self.column.addWidget(part)
        self.column.addStretch()

    def plan_changed(self, _old: Plan, new: Plan) -> None:
        dropped = dropped_lines(new)
        words = tr("Left out in the pilot: {lines}.").format(lines=", ".join(dropped)) if dropped else tr("No cost line is left out.")
        self.dropped.setText(words + " " + tr("Database, landing page and empowering concept always stay."))

    def outlook_changed(self, outlook: Outlook) -> None:
        pilot = pilot_outlook(outlook.plan)
        rows = pilot_rows(outlook, pilot)
        self.side.set_title(self.kit.speaker.text(rows.title), self.kit.speaker.text(rows.sentence))
        show_table_rows(self.table, rows.table(self.kit.speaker))
        self.chart.show_rows(earned_rows(outlook, pilot))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self.dials.show_problems(problems)
        self.gates.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        return self.dials.focus_field(path) or self.gates.focus_field(path)

    def show_table(self) -> None:
        self.chart.toggle()

    def help(self) -> Sequence[HelpSection]:
        return (
            HelpSection(
                tr("Why a pilot"),
                tr("It proves the idea, is faster to start, risks less, shows how you perform, and needs few people. It buys knowledge."),
            ),
            HelpSection(
                tr("Why its profit looks bad"),
                tr(
                    "A pilot carries the whole one-off cost, more of the slow start and less of the late sales."
                    " So its profit times the rest of the year is not the profit of the program."
                ),
            ),
        )
