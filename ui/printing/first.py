"""First page: goal, answers, funnel, budget and scenarios, what it rests on, pilot, decision: all that a reader in a hurry needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from smmdesk.forecast.outlook import Outlook
from smmdesk.report.answers import answers, chance_answer
from smmdesk.report.break_even import break_even_sentence
from smmdesk.report.brief import BUSINESS, pilot_sentence, sales_key, scenario_rows
from smmdesk.report.funnel import funnel_rows
from smmdesk.report.goal_sentence import amount_of, goal_sentence
from smmdesk.report.ledger import key_table, ranked
from smmdesk.report.money import budget_table
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import say
from ui.charts.ink import Ink
from ui.look.translate import tr
from ui.printing.answers import Answers
from ui.printing.blocks import Beside, Block, Chart, Words, heading, paint_stack, remark, stack_height
from ui.printing.funnel import CompactFunnel
from ui.printing.signing import decision
from ui.printing.table import Table

MOST_ROWS = 8
LONG_NAME = 60


def title_blocks(outlook: Outlook, speaker: Speaker) -> list[Block]:
    """Name and goal of the plan, and the four answers."""
    plan, goal = outlook.plan, outlook.plan.goal
    bold = [speaker.day(day) for day in (goal.start, goal.end) if day]
    if goal.target is not None:
        bold.append(speaker.text(amount_of(plan, goal.target)))
    name = plan.name or tr("Untitled plan")
    return [
        Words(name, "display" if len(name) <= LONG_NAME else "heading", weight=600),
        Words(speaker.text(goal_sentence(plan)), "heading", weight=400, space_before=2.0, bold=bold),
        Answers(chance_answer(outlook, speaker), answers(outlook, speaker), speaker),
    ]


def funnel_blocks(outlook: Outlook, speaker: Speaker) -> list[Block]:
    """The funnel with its finding and its sentence."""
    funnel = CompactFunnel(speaker)
    funnel.show_rows(funnel_rows(outlook))
    scale = tr("Bars stand on a scale on which each line is a fixed factor from the one before; hatched: 8 of 10 outcomes end there.")
    return [heading(funnel.title, 13.0), Chart(funnel), remark(f"{funnel.sentence} {scale}")]


def money_blocks(outlook: Outlook, speaker: Speaker) -> list[Block]:
    """Budget and response scenarios side by side."""
    table, missing = scenario_rows(outlook, speaker, (sales_key(outlook), *BUSINESS))
    note = speaker.text(say("All inputs at their bad, likely or good end at once."))
    budget = Table(budget_table(outlook).table(speaker), bold_last=True)
    sides = (
        (_title(tr("Budget")), budget, remark(speaker.text(break_even_sentence(outlook)))),
        (_title(tr("Response scenarios")), Table(table), remark(f"{note} {missing}".strip())),
    )
    return [Beside(sides, space_before=13.0)]


def rest_blocks(outlook: Outlook, pilot: Outlook, speaker: Speaker) -> list[Block]:
    """What the plan rests on, the pilot in a sentence, the decision; fills the page."""
    rows = ranked(outlook)
    rests = Table(key_table(rows[:MOST_ROWS], speaker)) if rows else None
    words = f"{tr('Pilot:')} {speaker.text(pilot_sentence(outlook, pilot))}"
    return [Rest(rests, [Words(words, "small", space_before=10.0, bold=[tr("Pilot:")]), *decision()])]


def _title(text: str) -> Words:
    return Words(text, "heading", weight=600, keep_with_next=True)


@dataclass
class Rest(Block):
    """What the plan rests on, with as many rows as the page has room for, and at the foot what is to be decided."""

    table: Table | None
    foot: Sequence[Block]
    space_before: float = 13.0
    fills = True

    def height(self, width: float, ink: Ink) -> float:
        return self.foot[0].space_before + stack_height(self.foot, width, ink)

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        foot = self.height(rect.width(), ink)
        head = _title(tr("What this rests on"))
        top = head.height(rect.width(), ink)
        used = top
        if self.table is not None:
            room = rect.height() - foot - top - self.table.space_before
            count = self.table.fitting(rect.width(), room, ink)
            if count:
                shown = self.table.first(count)
                paint_stack((head, shown), painter, rect, ink)
                used += shown.space_before + shown.height(rect.width(), ink)
        down = min(rect.bottom() - foot, rect.top() + used + 30.0) if self.table is not None else rect.top()
        paint_stack(self.foot, painter, QRectF(rect.left(), down + self.foot[0].space_before, rect.width(), foot), ink)
