"""Approval sheet: one page with program metrics, business metrics, the decision and who signs it (planning.md M71)."""

from __future__ import annotations

from smmdesk.forecast.outlook import Outlook
from smmdesk.report.approval import MetricBlock, approval
from smmdesk.report.break_even import break_even_sentence
from smmdesk.report.brief import pilot_sentence
from smmdesk.report.pilot import pilot_outlook
from smmdesk.words.speaker import Speaker
from ui.look.translate import tr
from ui.printing.blocks import Beside, Block, OnePage, Words, heading, remark
from ui.printing.first import Rest, title_blocks
from ui.printing.signing import decision
from ui.printing.table import Table


def approval_blocks(outlook: Outlook, speaker: Speaker) -> list[Block]:
    """The blocks of the sheet."""
    sheet = approval(outlook, speaker)
    costs, works, share = (_group(part, speaker) for part in sheet.program)
    pilot = f"{tr('Pilot:')} {speaker.text(pilot_sentence(outlook, pilot_outlook(outlook.plan)))}"
    return [
        OnePage(
            [
                *title_blocks(outlook, speaker),
                heading(tr("Program metrics")),
                Beside((costs, works), space_before=6.0),
                Beside((share,), space_before=12.0),
                heading(tr("Business metrics")),
                *_group(sheet.business, speaker),
                remark(speaker.text(break_even_sentence(outlook))),
                Rest(None, [Words(pilot, "small", space_before=8.0, bold=[tr("Pilot:")]), *decision()]),
            ]
        )
    ]


def _group(part: MetricBlock, speaker: Speaker) -> list[Block]:
    words = [remark(part.missing)] if part.missing else []
    return [Words(speaker.text(part.title), "label", "text_2", space_before=4.0), Table(part.table, space_before=2.0), *words]
