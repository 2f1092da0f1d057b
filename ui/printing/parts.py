"""Parts: what can be printed of a plan: its summary, the approval sheet, the full list of assumptions."""

from __future__ import annotations

from collections.abc import Collection, Generator
from datetime import date

from smmdesk.forecast.outlook import Outlook
from smmdesk.words.speaker import Speaker
from ui.charts.ink import paper_ink
from ui.look.theme import Theme
from ui.printing.blocks import Block
from ui.printing.document import Document
from ui.printing.summary import summary_frame, summary_sections

SUMMARY, APPROVAL, LEDGER = "summary", "approval", "ledger"
PARTS = (SUMMARY, APPROVAL, LEDGER)


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
    ink = paper_ink(theme)
    made = []
    if SUMMARY in parts:
        blocks: list[Block] = []
        for section in summary_sections(outlook, theme, speaker):
            blocks += section()
            yield
        made.append(Document(blocks, summary_frame(outlook, speaker, today), ink, outlook.plan.name))
    return made
