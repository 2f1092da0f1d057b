"""Research: competitors by network, keywords by stage, needs against aims, polls, and the market step by step, as tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from smmdesk.forecast.market_size import market_steps
from smmdesk.measure.poll import poll_result
from smmdesk.plan.choices import label_of
from smmdesk.plan.plan import Plan
from smmdesk.plan.research import Keyword, NeedStage
from smmdesk.plan.rival import Activity, Presence
from smmdesk.report.pages import LEFT
from smmdesk.report.rows import PEOPLE, TableRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Count, Percent, Text, Undefined, say


@dataclass(frozen=True, slots=True)
class KeywordGroup:
    """The terms of one stage, the most searched first, and the searches of those whose volume is known."""

    stage: NeedStage
    rows: tuple[Keyword, ...]
    volume: float


def keyword_groups(plan: Plan) -> tuple[KeywordGroup, ...]:
    """Groups in the order of the need ladder; stages without a term are left out (planning.md M31)."""
    groups = []
    for stage in NeedStage:
        rows = sorted((k for k in plan.research.keywords if k.stage is stage), key=lambda k: -(k.volume or 0.0))
        if rows:
            groups.append(KeywordGroup(stage, tuple(rows), sum(k.volume or 0.0 for k in rows)))
    return tuple(groups)


def keyword_table(plan: Plan, speaker: Speaker) -> TableRows:
    """Stage, term, searches a month, message."""
    heads = (say("How far they are"), say("Term"), say("Searches a month"), say("Message"))
    rows = tuple(
        (speaker.translate(label_of(group.stage)), k.term, PEOPLE.say(k.volume, speaker), k.message or NOT_KNOWN)
        for group in keyword_groups(plan)
        for k in group.rows
    )
    return TableRows(tuple(speaker.text(h) for h in heads), rows, ("left", "left", "right", "left"))


def rival_table(plan: Plan, speaker: Speaker, name_of: Callable[[str], str] = str) -> TableRows:
    """One row per competitor, one column per network somebody was looked at on; `name_of` gives a network's name (planning.md M35)."""
    networks = list(dict.fromkeys(p.platform for rival in plan.research.rivals for p in rival.presence if p.platform))
    heads = (speaker.text(say("Competitor")), *(name_of(n) for n in networks), speaker.text(say("Better, worse")))
    rows = []
    for rival in plan.research.rivals:
        seen = {p.platform: p for p in rival.presence}
        rows.append((rival.name or NOT_KNOWN, *(_presence(seen.get(n), speaker) for n in networks), rival.note or NOT_KNOWN))
    return TableRows(heads, tuple(rows), (LEFT,) * len(heads))


def needs_table(plan: Plan, speaker: Speaker) -> TableRows:
    """Needs of customers against aims of the business (planning.md M28)."""
    heads = (say("Segment"), say("Need"), say("Aim of the business"), say("How well they meet"), say("What follows"))
    names = {s.id: s.name for s in plan.market.segments}
    rows = tuple(
        (
            names.get(n.segment) or speaker.text(say("Everybody")),
            n.need or NOT_KNOWN,
            n.objective or NOT_KNOWN,
            speaker.translate(label_of(n.fit)),
            n.message or NOT_KNOWN,
        )
        for n in plan.research.needs
    )
    return TableRows(tuple(speaker.text(h) for h in heads), rows, ("left",) * 5)


def poll_table(plan: Plan, speaker: Speaker) -> TableRows:
    """Question, who was asked, answers, share of yes, and its range or why there is none (planning.md M36)."""
    heads = (say("Question"), say("Who was asked"), say("Answers"), say("Yes"), say("Range, 19 in 20"))
    rows = []
    for poll in plan.research.polls:
        found = poll_result(poll)
        if isinstance(found, Undefined):
            last = (NOT_KNOWN, speaker.text(found))
        else:
            low, high = Percent(round(found.low, 2)), Percent(round(found.high, 2))
            words = (
                say("{low} to {high}", low=low, high=high) if poll.at_random else say("{low} to {high}, if by chance", low=low, high=high)
            )
            last = (speaker.percent(found.share), speaker.text(words))
        rows.append((poll.question or NOT_KNOWN, poll.asked or NOT_KNOWN, speaker.value(Count(poll.n)), *last))
    return TableRows(tuple(speaker.text(h) for h in heads), tuple(rows), ("left", "left", "right", "right", "left"))


def sizing_table(plan: Plan, speaker: Speaker) -> TableRows:
    """Who, which part of those before, people (planning.md M30)."""
    sizing = plan.research.sizing
    parts = (None, *(step.share for step in sizing.steps))
    rows = tuple(
        (speaker.text(name), speaker.percent(part.likely) if part else NOT_KNOWN, PEOPLE.say(number, speaker))
        for (name, number), part in zip(market_steps(sizing), parts, strict=True)
    )
    heads = (say("Who"), say("Part"), say("People"))
    return TableRows(tuple(speaker.text(h) for h in heads), rows, ("left", "right", "right"))


def evidence_words(plan: Plan, segment: str) -> Text:
    """How well a segment is known: assumed, or from how many entries and people (planning.md M25)."""
    mine = [e for e in plan.research.evidence if e.segment in ("", segment) and e.found.strip()]
    if not mine:
        return say("assumed")
    people = sum(e.people for e in mine)
    if len(mine) == 1:
        return say("known from one entry, people asked or seen: {people}", people=Count(people))
    return say("known from {n} entries, people asked or seen: {people}", n=Count(len(mine)), people=Count(people))


def stale_findings(plan: Plan, today: date) -> frozenset[str]:
    """Ids of the findings that should be asked again (planning.md M29)."""
    research = plan.research
    return frozenset(f.id for f in research.findings if research.is_stale(f.day, today))


def _presence(seen: Presence | None, speaker: Speaker) -> str:
    if seen is None or seen.activity is Activity.NOT_LOOKED:
        return NOT_KNOWN
    words = speaker.translate(label_of(seen.activity))
    return "; ".join(filter(None, (words, seen.shares, seen.conversation)))
