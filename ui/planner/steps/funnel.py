"""Funnel page: the performance funnel with its rates and their origin, and money over the months."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.report.funnel import funnel_rows
from smmdesk.report.money import net_rows
from ui.charts.carded import CardedChart
from ui.charts.funnel import FunnelChart
from ui.charts.net import NetChart
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.page import Page
from ui.widgets.help_panel import HelpSection


class FunnelPage(Page):
    """Step "Funnel". A stage that is chosen says how it is computed."""

    KEY = "funnel"

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        chart = FunnelChart(kit.theme, kit.speaker)
        chart.stage_chosen.connect(kit.explain)
        self.funnel = CardedChart(kit.theme, chart)
        self.net = CardedChart(kit.theme, NetChart(kit.theme, kit.speaker))
        for part in (self.funnel, self.net):
            self.column.addWidget(part)
        self.column.addStretch()

    def outlook_changed(self, outlook: Outlook) -> None:
        self.funnel.show_rows(funnel_rows(outlook))
        self.net.show_rows(net_rows(outlook))

    def show_table(self) -> None:
        self.funnel.toggle()
        self.net.set_showing(self.funnel.showing)

    def help(self) -> Sequence[HelpSection]:
        return (
            HelpSection(
                tr("Why this step matters"),
                tr("The funnel shows where people are lost. One weak step can cost more than the whole advertising budget."),
            ),
            HelpSection(
                tr("How to read it"),
                tr(
                    "Each bar is the number of people at a stage. The rate between two bars says which part goes on."
                    " The badge tells where that rate comes from: replace guesses first."
                ),
            ),
            HelpSection(tr("How is this computed?"), tr("Click a stage, or press Enter on it, for the formula and its inputs.")),
        )
