"""Handout: a text with sections and tables on paper: policy, security page, questionnaire, list of assumptions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from smmdesk.plan.plan import Plan
from smmdesk.report.pages import DocumentText
from smmdesk.words.speaker import Speaker
from ui.charts.ink import paper_ink
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.printing.blocks import Block, Words, heading, remark
from ui.printing.document import Document
from ui.printing.flow import Frame
from ui.printing.table import Table


def handout(plan: Plan, theme: Theme, speaker: Speaker, kind: str, blocks: Sequence[Block], today: date) -> Document:
    """Blocks with the business at the head of each page; `kind` names the print."""
    pages, right = tr("Page {n} of {count}"), tr("{kind}, {day}").format(kind=kind, day=speaker.day(today))
    left = plan.business.name or plan.name
    frame = Frame(left, right, tr("Made with SMM Desk on this computer."), lambda n, count: pages.format(n=n, count=count))
    return Document(blocks, frame, paper_ink(theme), kind)


def text_blocks(text: DocumentText, speaker: Speaker) -> list[Block]:
    """Title, note, and each section that holds anything; the others say what is missing."""
    blocks: list[Block] = [Words(speaker.text(text.title), "display", weight=600)]
    if text.note is not None:
        blocks.append(remark(speaker.text(text.note)))
    for section in text.sections:
        has_rows = section.table is not None and bool(section.table.rows)
        if not section.text.strip() and not has_rows and section.missing is None:
            continue
        blocks.append(heading(speaker.text(section.heading)))
        blocks += [Words(line, "body", space_before=4.0) for line in section.text.splitlines() if line.strip()]
        if section.table is not None and has_rows:
            blocks.append(Table(section.table))
        elif section.missing is not None and not section.text.strip():
            blocks.append(remark(speaker.text(section.missing)))
    return blocks
