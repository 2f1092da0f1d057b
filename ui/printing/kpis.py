"""KPI sheet: the goal, its KPIs and the measurement plan on paper."""

from __future__ import annotations

from datetime import date

from smmdesk.plan.plan import Plan
from smmdesk.report.kpis import kpi_document
from smmdesk.words.speaker import Speaker
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.printing.document import Document
from ui.printing.handout import handout, text_blocks


def kpi_pages(plan: Plan, theme: Theme, speaker: Speaker, today: date) -> Document:
    """The KPI sheet as it stands in the plan."""
    return handout(plan, theme, speaker, tr("KPI sheet"), text_blocks(kpi_document(plan, speaker), speaker), today)
