"""Pilot page: three dials, the pilot beside the full program by the same forecast, the odds of its verdict, and the gates."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.report.pilot import earned_rows, pilot_outlook, pilot_rows
from smmdesk.report.pilot_reason import WHY, to_measure
from smmdesk.report.rows_compare import PilotRows
from ui.charts.carded import CardedChart
from ui.charts.pilot import PilotChart
from ui.look.translate import tr
from ui.planner.asking import Asking
from ui.planner.kit import Kit
from ui.planner.page import Page
from ui.planner.steps.pilot_advice import Advice
from ui.planner.steps.pilot_dials import DialsCard
from ui.planner.steps.pilot_gates import GatesCard
from ui.widgets.card import Card
from ui.widgets.data_table import Cell, Column, DataTable
from ui.widgets.forms.form import build_form
from ui.widgets.help_panel import HelpSection
from ui.widgets.label import Label
from ui.widgets.side_by_side import SideBySide

PILOT_AT = 1
"""Column of the pilot in the table beside the full program."""
MORE = ("place", "start", "media_share", "transfer")


class PilotPage(Page):
    """Step "Pilot or full"."""

    KEY = "pilot"
    WIDE = True

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.dials = DialsCard(kit)
        self.side = Card(kit.theme, tr("The pilot beside the full program"))
        self.table = DataTable(kit.theme, tr("The pilot beside the full program"), row_height=34)
        self.side.add(self.table)
        self._shown: tuple[PilotRows, Outlook] | None = None
        Asking(self.table, self._explain)
        self.chart = CardedChart(kit.theme, PilotChart(kit.theme, kit.speaker))
        self.advice = Advice(kit)
        self.gates = GatesCard(kit)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.px(kit.theme.tokens.sizes["gutter"]))
        for part in (self.dials, self.side):
            column.addWidget(part)
        column.addStretch(1)
        self.advice.add(self.chart)
        self.column.addWidget(SideBySide(kit.theme, (left, self.advice), (57, 43), 900))
        self.column.addWidget(SideBySide(kit.theme, (self._reason_card(), self._more_card())))
        self.column.addWidget(self.gates)
        self.column.addStretch()

    def plan_changed(self, _old: Plan, new: Plan) -> None:
        self.dials.show_plan(new)
        self.gates.show_plan(new)
        self.why.setText(self.kit.speaker.text(WHY[new.pilot.reason]))

    def outlook_changed(self, outlook: Outlook) -> None:
        pilot = pilot_outlook(outlook.plan)
        rows = pilot_rows(outlook, pilot)
        self.side.set_title(self.kit.speaker.text(rows.title), self.kit.speaker.text(rows.sentence))
        self._shown = (rows, pilot)
        self._show_table(rows)
        self.chart.show_rows(earned_rows(outlook, pilot))
        self.chart.set_finding(tr("Earned or lost"), self.chart.drawn.title.rstrip(".") + ".", self.chart.drawn.sentence)
        self.advice.show_outlooks(outlook, pilot)
        speaker = self.kit.speaker
        cells = [
            [speaker.text(m.label), Cell(m.measure.likely(m.figure, speaker), m.measure.range(m.figure, speaker))]
            for m in to_measure(pilot)
        ]
        self.measured.set_table([Column(tr("To be measured")), Column(tr("Expected"), right=True)], cells)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self.reason.show_problems(problems)
        self.more.show_problems(problems)
        self.gates.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        dial = {"pilot/scope": self.dials.scope, "pilot/months": self.dials.months, "pilot/breadth": self.dials.breadth}.get(path)
        if dial is not None:
            dial.setFocus()
            self.ensureWidgetVisible(dial)
            return True
        return any(part.focus_field(path) for part in (self.reason, self.more, self.gates))

    def show_table(self) -> None:
        self.chart.toggle()
        self.advice.odds.set_showing(self.chart.showing)

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
            HelpSection(
                tr("What the pilot will probably say"),
                tr(
                    "The pilot is played through many times on your present ranges, each time judged by your gates."
                    " If no result could change your decision, the pilot teaches nothing worth its price."
                ),
            ),
        )

    def _explain(self, row: int, column: int) -> None:
        """Of the pilot in its column, else of the full program."""
        if self._shown is None:
            return
        rows, pilot = self._shown
        if rows.rows[row].key:
            self.kit.explain(rows.rows[row].key, outlook=pilot if column == PILOT_AT else None)

    def _show_table(self, rows: PilotRows) -> None:
        speaker = self.kit.speaker
        columns = [Column(tr("Figure")), Column(tr("Pilot"), right=True), Column(tr("Full"), right=True)]
        cells = [
            [
                speaker.text(row.label),
                Cell(row.measure.likely(row.pilot, speaker), row.measure.range(row.pilot, speaker), strong=True),
                Cell(row.measure.likely(row.full, speaker), row.measure.range(row.full, speaker), strong=True),
            ]
            for row in rows.rows
        ]
        self.table.set_table(columns, cells)

    def _reason_card(self) -> Card:
        card = Card(self.kit.theme, tr("Why a pilot, and what it must show"))
        self.reason = build_form(self.kit, "pilot", ("reason",))
        self.why = Label("", "body", "text_2", wrap=True)
        self.measured = DataTable(self.kit.theme, tr("What the pilot must measure"), row_height=34)
        for part in (self.reason, self.why, self.measured):
            card.add(part)
        return card

    def _more_card(self) -> Card:
        card = Card(self.kit.theme, tr("Where, when and with how much"))
        self.more = build_form(self.kit, "pilot", MORE)
        card.add(self.more)
        return card
