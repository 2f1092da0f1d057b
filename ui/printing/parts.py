"""Parts: what can be printed of a plan: summary, approval sheet, KPI sheet, all assumptions; and the pages for others to work with."""

from __future__ import annotations

from collections.abc import Collection, Generator
from datetime import date

from smmdesk.forecast.outlook import Outlook
from smmdesk.words.speaker import Speaker
from ui.charts.ink import paper_ink
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.printing.approval import approval_blocks
from ui.printing.blocks import Block
from ui.printing.document import Document
from ui.printing.kpis import kpi_pages
from ui.printing.ledger import ledger_blocks
from ui.printing.policy import policy_pages, security_pages
from ui.printing.questionnaire import questionnaire_pages
from ui.printing.summary import MOST_PAGES, frame_of, summary_sections

SUMMARY, APPROVAL, KPIS, LEDGER = "summary", "approval", "kpis", "ledger"
PARTS = (SUMMARY, APPROVAL, KPIS, LEDGER)
HANDOUTS = {"policy": policy_pages, "security": security_pages, "questionnaire": questionnaire_pages}
"""Pages that are made from the plan alone, without a forecast, and printed on their own step."""


def documents(outlook: Outlook, theme: Theme, speaker: Speaker, today: date, parts: Collection[str] = (SUMMARY,)) -> list[Document]:
    """The chosen parts, each a document with page numbers of its own."""
    steps = in_steps(outlook, theme, speaker, today, parts)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: list[Document] = end.value
            return made


def in_steps(
    outlook: Outlook, theme: Theme, speaker: Speaker, today: date, parts: Collection[str]
) -> Generator[None, None, list[Document]]:
    """The same, giving way after each section, so that a window stays awake."""
    ink, made, name = paper_ink(theme), [], outlook.plan.name
    if SUMMARY in parts:
        blocks: list[Block] = []
        for section in summary_sections(outlook, speaker):
            blocks += section()
            yield
        made.append(Document(blocks, frame_of(outlook, speaker, tr("Summary"), today), ink, name, MOST_PAGES))
    if APPROVAL in parts:
        frame = frame_of(outlook, speaker, tr("For approval"), today)
        made.append(Document(approval_blocks(outlook, speaker), frame, ink, name))
        yield
    if KPIS in parts:
        made.append(kpi_pages(outlook.plan, theme, speaker, today))
        yield
    if LEDGER in parts:
        made.append(Document(ledger_blocks(outlook, speaker), frame_of(outlook, speaker, tr("Assumptions"), today), ink, name))
        yield
    made += [make(outlook.plan, theme, speaker, today) for key, make in HANDOUTS.items() if key in parts]
    return made
