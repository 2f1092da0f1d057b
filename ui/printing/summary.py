"""Summary: the plan on one to four pages, from the same rows as the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from smmdesk.forecast.outlook import Outlook
from smmdesk.report.answers import answers, chance_answer
from smmdesk.report.break_even import break_even_sentence
from smmdesk.report.funnel import funnel_rows
from smmdesk.report.goal import goal_sentence, judgements
from smmdesk.report.ledger import assumptions, ledger_table, source_lines
from smmdesk.report.money import budget_table, month_money, net_rows
from smmdesk.report.people import audience_table, channel_table
from smmdesk.report.pilot import dropped_lines, earned_rows, pilot_outlook, pilot_rows
from smmdesk.report.scenarios import scenario_table
from smmdesk.words.speaker import Speaker
from ui.charts.budget import BudgetChart
from ui.charts.funnel import FunnelPicture
from ui.charts.net import NetChart
from ui.charts.pilot import PilotPicture
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.printing.answers import Answers
from ui.printing.blocks import Beside, Block, Chart, Choices, Line, Signatures, Words, heading, remark
from ui.printing.flow import Frame
from ui.printing.plot import Plot
from ui.printing.table import Table

LEDGER_ROWS = 24


def summary_frame(outlook: Outlook, speaker: Speaker, today: date) -> Frame:
    """Head and foot of each page."""
    left = "   ".join(word for word in (outlook.plan.business.name, tr("Social media marketing plan")) if word)
    pages = tr("Page {n} of {count}")
    return Frame(
        left,
        tr("Summary, {day}").format(day=speaker.day(today)),
        tr("Made with SMM Desk on this computer."),
        lambda n, count: pages.format(n=n, count=count),
    )


def summary_sections(outlook: Outlook, theme: Theme, speaker: Speaker) -> tuple[Callable[[], Sequence[Block]], ...]:
    """What makes the parts of the summary, in their order."""
    return (
        lambda: _first(outlook, speaker),
        lambda: _business_case(outlook, theme, speaker),
        lambda: _pilot(outlook, speaker),
        lambda: _people(outlook, speaker),
        lambda: _foundations(outlook, speaker),
    )


def _first(outlook: Outlook, speaker: Speaker) -> Sequence[Block]:
    plan = outlook.plan
    funnel = FunnelPicture(speaker)
    funnel.show_rows(funnel_rows(outlook))
    scenarios = scenario_table(outlook)
    budget = Table(budget_table(outlook).table(speaker), bold_last=True)
    return (
        Words(plan.name or tr("Untitled plan"), "display", weight=600),
        Words(speaker.text(goal_sentence(plan)), "heading", weight=400, space_before=4.0),
        *([remark(plan.goal.relevance)] if plan.goal.relevance else []),
        Answers(chance_answer(outlook, speaker), answers(outlook, speaker), speaker),
        heading(funnel.title),
        Chart(funnel),
        remark(funnel.sentence),
        Beside(
            (
                (Words(tr("Budget"), "heading", weight=600), budget, remark(speaker.text(break_even_sentence(outlook)))),
                (
                    Words(tr("Response scenarios"), "heading", weight=600),
                    Table(scenarios.table(speaker)),
                    remark(speaker.text(scenarios.sentence)),
                ),
            )
        ),
    )


def _business_case(outlook: Outlook, theme: Theme, speaker: Speaker) -> Sequence[Block]:
    net, budget = NetChart(theme, speaker), BudgetChart(theme, speaker)
    net.show_rows(net_rows(outlook))
    budget.show_rows(month_money(outlook))
    return (
        heading(net.title),
        Plot(net),
        remark(net.sentence),
        heading(budget.title),
        Plot(budget),
        remark(budget.sentence),
    )


def _pilot(outlook: Outlook, speaker: Speaker) -> Sequence[Block]:
    pilot = pilot_outlook(outlook.plan)
    rows = pilot_rows(outlook, pilot)
    bars = PilotPicture(speaker)
    bars.show_rows(earned_rows(outlook, pilot))
    dropped = dropped_lines(outlook.plan)
    left_out = tr("The pilot leaves out: {lines}.").format(lines=", ".join(dropped)) if dropped else ""
    return (
        heading(speaker.text(rows.title)),
        Table(rows.table(speaker)),
        Chart(bars),
        remark(" ".join(words for words in (speaker.text(rows.sentence), left_out) if words)),
    )


def _people(outlook: Outlook, speaker: Speaker) -> Sequence[Block]:
    blocks: list[Block] = []
    if outlook.plan.market.segments:
        blocks += [heading(tr("Audience")), Table(audience_table(outlook.plan, speaker))]
    if outlook.plan.channels:
        blocks += [heading(tr("Channels")), Table(channel_table(outlook, speaker), bold_last=True)]
    words = [f"{j.letter}  {speaker.text(j.short)} {speaker.text(j.reason)}" for j in judgements(outlook)]
    return (*blocks, heading(tr("The goal, letter by letter")), *(Words(w, "small", space_before=4.0) for w in words))


def _foundations(outlook: Outlook, speaker: Speaker) -> Sequence[Block]:
    rows = assumptions(outlook.plan)
    shown, left = rows[:LEDGER_ROWS], len(rows) - LEDGER_ROWS
    blocks: list[Block] = []
    if rows:
        blocks += [heading(tr("What this rests on")), Table(ledger_table(shown, speaker))]
        if left > 0:
            blocks.append(remark(tr("{n} further assumptions stand in the program.").format(n=left)))
    sources = source_lines(outlook.plan, speaker)
    if sources:
        blocks += [heading(tr("Sources")), *(Words(line, "badge", "text_2", space_before=2.0) for line in sources)]
    blocks += [
        Line(18.0),
        Choices(tr("Decision"), (tr("Pilot first"), tr("Full program"), tr("Not approved"))),
        Signatures((tr("Name"), tr("Signature"), tr("Date"))),
    ]
    return blocks
