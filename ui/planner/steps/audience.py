"""Audience page: how many people could buy, the groups they fall into, and these groups side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.report.segments import segment_rows
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.page import Page
from ui.planner.parts import Parts
from ui.planner.steps.audience_market import MarketCard
from ui.planner.steps.audience_research import ResearchPart
from ui.planner.steps.audience_segments import SegmentsCard
from ui.widgets.card import Card
from ui.widgets.help_panel import HelpSection
from ui.widgets.table_model import Cell, Column
from ui.widgets.text_table import TextTable

PEOPLE, RESEARCH = "people", "research"


class AudiencePage(Page):
    """Step "Market and audience"."""

    KEY = "audience"

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.market = MarketCard(kit)
        self.segments = SegmentsCard(kit)
        self.sheet = TextTable(kit.theme, tr("Segments side by side"))
        self.compare = Card(kit.theme, tr("Segments side by side"))
        self.compare.add(self.sheet)
        self.research = ResearchPart(kit)
        labels = ((PEOPLE, tr("Market and segments")), (RESEARCH, tr("Research")))
        sheets = (self.market, self.segments, self._sheet_place())
        self.parts = Parts(kit.theme, tr("Part"), labels, {PEOPLE: sheets, RESEARCH: (self.research,)})
        for part in (self.parts, *sheets, self.research):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def plan_changed(self, _old: Plan, new: Plan) -> None:
        speaker = self.kit.speaker
        rows = segment_rows(new, speaker)
        self.compare.setVisible(bool(rows.names))
        self.compare.set_title(speaker.text(rows.title), speaker.text(rows.sentence))
        table = rows.table(speaker)
        heads = [Column(title) for title in table.columns]
        self.sheet.set_table(heads, [[Cell(row[0], tone="text_2"), *row[1:]] for row in table.rows])
        self.market.show_plan(new)
        self.research.show_plan(new)

    def outlook_changed(self, outlook: Outlook) -> None:
        self.market.show_outlook(outlook)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self.market.show_problems(problems)
        self.segments.show_problems(problems)
        self.research.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        self.parts.show_part(RESEARCH if path.startswith("research/") else PEOPLE)
        return any(part.focus_field(path) for part in (self.market, self.segments, self.research))

    def _sheet_place(self) -> QWidget:
        """The sheet hides itself while there is no segment, so the part that is shown or not is a widget around it."""
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.compare)
        return place

    def help(self) -> Sequence[HelpSection]:
        return (
            HelpSection(
                tr("Why this step matters"),
                tr(
                    "A message for everybody reaches nobody. Describe a few groups, each with one need, and choose the one you serve first."
                ),
            ),
            HelpSection(
                tr("What makes a good segment"),
                self.kit.speaker.translate(
                    "You could point at such a person in the street or in your order book. Groups do not overlap:"
                    " each person is counted once, so the sizes can be added."
                ),
            ),
            HelpSection(
                tr("Where sizes come from"),
                self.kit.speaker.translate(
                    "The statistics office, your own customer list, and the audience size that the ad tools show"
                    " when you type in place and age."
                ),
            ),
        )
