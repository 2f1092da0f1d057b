"""Summary: the plan on one to four pages, from the same rows as the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache

from smmdesk.forecast.outlook import Outlook
from smmdesk.report.brief import pilot_table
from smmdesk.report.goal import judgements
from smmdesk.report.ledger import ledger_table, ranked, source_lines
from smmdesk.report.money import month_money, net_rows
from smmdesk.report.people import audience_table, channel_table
from smmdesk.report.pilot import dropped_lines, earned_rows, pilot_outlook, pilot_rows
from smmdesk.report.rows import Band
from smmdesk.words.speaker import Speaker
from ui.charts.pilot import PilotPicture
from ui.look.translate import tr
from ui.printing.blocks import Block, Chart, Words, heading, remark
from ui.printing.budget_plot import BudgetPlot
from ui.printing.first import funnel_blocks, money_blocks, rest_blocks, title_blocks
from ui.printing.flow import Frame, PageBreak
from ui.printing.net_plot import NetPlot
from ui.printing.table import Table

MOST_PAGES = 4


def frame_of(outlook: Outlook, speaker: Speaker, kind: str, today: date) -> Frame:
    """Head and foot of each page; `kind` says which print it is."""
    left = "   ".join(word for word in (outlook.plan.business.name, tr("Social media marketing plan")) if word)
    right, pages = tr("{kind}, {day}").format(kind=kind, day=speaker.day(today)), tr("Page {n} of {count}")
    return Frame(left, right, tr("Made with SMM Desk on this computer."), lambda n, count: pages.format(n=n, count=count))


def summary_sections(outlook: Outlook, speaker: Speaker) -> tuple[Callable[[], Sequence[Block]], ...]:
    """What makes the parts of the summary, in their order; each takes little time."""
    pilot = cache(lambda: pilot_outlook(outlook.plan))

    def run_pilot() -> Sequence[Block]:
        pilot()
        return ()

    return (
        lambda: title_blocks(outlook, speaker),
        lambda: funnel_blocks(outlook, speaker),
        lambda: money_blocks(outlook, speaker),
        run_pilot,
        lambda: (*rest_blocks(outlook, pilot(), speaker), PageBreak()),
        lambda: _money(outlook, speaker),
        lambda: _pilot(outlook, pilot(), speaker),
        lambda: _people(outlook, speaker),
        lambda: _foundations(outlook, speaker),
    )


def _money(outlook: Outlook, speaker: Speaker) -> Sequence[Block]:
    net, budget = net_rows(outlook), month_money(outlook)
    return (
        heading(speaker.text(net.title)),
        *([NetPlot(net, speaker)] if net.months else []),
        remark(speaker.text(net.sentence)),
        heading(speaker.text(budget.title)),
        *([BudgetPlot(budget, speaker)] if any(budget.totals) else []),
        remark(speaker.text(budget.sentence)),
    )


def _pilot(outlook: Outlook, pilot: Outlook, speaker: Speaker) -> Sequence[Block]:
    rows, earned = pilot_rows(outlook, pilot), earned_rows(outlook, pilot)
    table, missing = pilot_table(rows, speaker)
    dropped = dropped_lines(outlook.plan)
    left_out = tr("The pilot leaves out: {lines}.").format(lines=", ".join(dropped)) if dropped else ""
    blocks: list[Block] = [
        heading(speaker.text(rows.title)),
        Table(table),
        remark(" ".join(words for words in (missing or speaker.text(rows.sentence), left_out) if words)),
    ]
    if any(isinstance(figure, Band) for row in earned.rows for figure in (row.pilot, row.full)):
        bars = PilotPicture(speaker)
        bars.show_rows(earned)
        blocks.append(Chart(bars))
    return blocks


def _people(outlook: Outlook, speaker: Speaker) -> Sequence[Block]:
    plan = outlook.plan
    blocks: list[Block] = []
    if plan.market.segments:
        blocks += [heading(tr("Audience")), Table(audience_table(plan, speaker))]
    if plan.channels:
        blocks += [heading(tr("Channels")), Table(channel_table(outlook, speaker), bold_last=True)]
    blocks.append(heading(tr("The goal, letter by letter")))
    for one in judgements(outlook):
        name = speaker.text(one.name)
        words = f"{name}: {speaker.text(one.short)} {speaker.text(one.reason)}"
        blocks.append(Words(words, "small", space_before=4.0, bold=[name]))
    if plan.goal.relevance:
        blocks.append(remark(plan.goal.relevance))
    return blocks


def _foundations(outlook: Outlook, speaker: Speaker) -> Sequence[Block]:
    rows, sources = ranked(outlook), source_lines(outlook.plan, speaker)
    blocks: list[Block] = []
    if rows:
        title = tr("All assumptions, those that move the result most first")
        more = tr("{n} further assumptions, which move the result less, stand in the program and in its full list.")
        blocks += [heading(title), Table(ledger_table(rows, speaker), more=more, kind="badge")]
    if sources:
        blocks += [heading(tr("Sources")), *(Words(line, "badge", "text_2", 400, 2.0) for line in sources)]
    return blocks
