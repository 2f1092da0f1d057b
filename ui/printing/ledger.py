"""Full ledger: every assumption with its words and its source, as long as it needs."""

from __future__ import annotations

from smmdesk.forecast.outlook import Outlook
from smmdesk.report.ledger import ledger_table, ranked, source_lines
from smmdesk.words.speaker import Speaker
from ui.look.translate import tr
from ui.printing.blocks import Block, Words, heading, remark
from ui.printing.table import Table


def ledger_blocks(outlook: Outlook, speaker: Speaker) -> list[Block]:
    """All assumptions and all sources."""
    rows, sources = ranked(outlook), source_lines(outlook.plan, speaker)
    blocks: list[Block] = [Words(tr("All assumptions"), "title", weight=600), Words(outlook.plan.name, "body", "text_2", space_before=2.0)]
    if rows:
        blocks += [remark(tr("Those that move the result most come first.")), Table(ledger_table(rows, speaker), space_before=12.0)]
    else:
        blocks.append(Words(tr("The plan holds no uncertain number yet."), "body"))
    if sources:
        blocks += [heading(tr("Sources")), *(Words(line, "badge", "text_2", 400, 2.0) for line in sources)]
    return blocks
