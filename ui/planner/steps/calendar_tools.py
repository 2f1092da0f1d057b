"""Tools card: the programs and services the plan needs; what they cost stands in the budget (planning.md M78)."""

from __future__ import annotations

from PySide6.QtCore import Qt

from smmdesk.plan.plan import Plan
from smmdesk.plan.tools import TABLE, with_tools_of_lines
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.records_card import RecordsCard
from ui.widgets.button import Button


class ToolsCard(RecordsCard):
    """The register. While a technology line of the budget has no tool, a button takes it over, so that nothing is typed twice."""

    def __init__(self, kit: Kit) -> None:
        words = tr("What you work with, who looks after it, and under which account. What it costs stands in the budget, under Technology.")
        super().__init__(kit, TABLE, ("name", "purpose", "owner", "account"), tr("Tools"), words, tr("Add a tool"))
        self.take = Button(kit.theme, tr("Take over the technology lines of the budget"), "small")
        self.take.clicked.connect(self._take)
        self.card.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_plan(kit.session.plan)

    def show_plan(self, plan: Plan) -> None:
        self.take.setVisible(with_tools_of_lines(plan) != plan)

    def _take(self) -> None:
        self._kit.session.edit(with_tools_of_lines(self._kit.session.plan))
