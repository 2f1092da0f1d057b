"""Coverage: stages and segments against channels, and what is missing in words (planning.md R)."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.plan.coverage import Cell, asked_to_act, coverage, uncovered
from smmdesk.plan.plan import Plan
from smmdesk.plan.stage import Stage, Transition, stage_name, transition_name
from smmdesk.report.pages import LEFT
from smmdesk.report.rows import Label, TableRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Text, say


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One stage of one segment: a cell for each channel of the matrix, None where the channel is not for the segment."""

    stage: Text
    segment: Label
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True)
class CoverageRows:
    """The matrix; `gaps` are what is missing, in words, worst first."""

    channels: tuple[Label, ...]
    rows: tuple[CoverageRow, ...]
    gaps: tuple[Text, ...]
    title: Text
    sentence: Text

    def table(self, speaker: Speaker) -> TableRows:
        """Stage, segment, and what there is on each channel."""
        heads = (speaker.text(say("Stage")), speaker.text(say("Segment")), *(speaker.text(name) for name in self.channels))
        rows = tuple(
            (speaker.text(row.stage), speaker.text(row.segment), *(cell_words(cell, speaker) for cell in row.cells)) for row in self.rows
        )
        return TableRows(heads, rows, (LEFT,) * len(heads))


def coverage_rows(plan: Plan) -> CoverageRows:
    """The matrix of a plan."""
    cells = {(c.stage, c.segment, c.channel): c for c in coverage(plan)}
    segments: list[tuple[str, Label]] = [(s.id, s.name) for s in plan.market.segments] or [("", say("Everybody"))]
    channels: list[tuple[str, Label]] = [(c.id, c.name) for c in plan.channels] or [("", say("Anywhere"))]
    rows = tuple(
        CoverageRow(stage_name(stage, plan.journey.vocabulary), name, tuple(cells.get((stage, key, channel)) for channel, _ in channels))
        for stage in Stage
        for key, name in segments
    )
    gaps = _gaps(plan, dict(segments))
    return CoverageRows(
        tuple(name for _, name in channels), rows, gaps, _title(gaps), gaps[0] if gaps else say("Every step has its action.")
    )


def cell_words(cell: Cell | None, speaker: Speaker) -> str:
    """What serves people there: "1 action, 3 posts"; a dash for nothing, empty where the channel is not for them."""
    if cell is None:
        return ""
    if cell.is_empty:
        return NOT_KNOWN
    actions, items = len(cell.actions), len(cell.items)
    if not items:
        return speaker.text(say("1 action") if actions == 1 else say("{n} actions", n=actions))
    posts = say("1 post") if items == 1 else say("{n} posts", n=items)
    if not actions:
        return speaker.text(posts)
    return speaker.text(say("{actions}, {posts}", actions=say("1 action") if actions == 1 else say("{n} actions", n=actions), posts=posts))


def _gaps(plan: Plan, names: dict[str, Label]) -> tuple[Text, ...]:
    unasked = [key for key in names if not asked_to_act(plan, key)]
    first = say("nobody is asked to buy") if plan.business.sells else say("nobody is asked to say yes")
    gaps = [say("{segment}: {what}.", segment=names[key], what=first) for key in unasked]
    for step, key in uncovered(plan):
        if step is not Transition.TO_CONVERSION:
            step_name = transition_name(step, plan.journey.vocabulary)
            gaps.append(say("{segment}: nothing leads from {step}.", segment=names[key], step=step_name))
    return tuple(gaps)


def _title(gaps: tuple[Text, ...]) -> Text:
    if not gaps:
        return say("Every stage of every segment is served")
    return say("One gap between the stages") if len(gaps) == 1 else say("{n} gaps between the stages", n=len(gaps))
