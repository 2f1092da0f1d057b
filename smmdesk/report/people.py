"""People: the segments and channels of a plan as short tables for the summary."""

from __future__ import annotations

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.channel import Mode
from smmdesk.plan.declare import Unit
from smmdesk.plan.plan import Plan
from smmdesk.report.rows import PEOPLE, Measure, TableRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Count, Text, say

MODE_LABEL: dict[Mode, Text] = {
    Mode.PAID: say("advertising"),
    Mode.ORGANIC: say("own posts"),
    Mode.BOTH: say("advertising and own posts"),
}


def audience_table(plan: Plan, speaker: Speaker) -> TableRows:
    """Segment, people, age, core need, interests."""
    columns = tuple(speaker.text(t) for t in (say("Segment"), say("People"), say("Age"), say("Core need"), say("Interests")))
    rows = []
    for segment in plan.market.segments:
        name = speaker.text(say("{name} (primary)", name=segment.name)) if segment.primary else segment.name
        size = PEOPLE.say(segment.size.likely, speaker) if segment.size else NOT_KNOWN
        rows.append((name, size, _age(segment.age_from, segment.age_to, speaker), segment.core_need, ", ".join(segment.interests)))
    return TableRows(columns, tuple(rows), ("left", "right", "left", "left", "left"))


def channel_table(outlook: Outlook, speaker: Speaker) -> TableRows:
    """Channel, kind, advertising a month, hours a week, visitors, customers; and the totals."""
    money = Measure(Unit.MONEY, outlook.plan.business.currency)
    heads = (say("Channel"), say("Kind"), say("Advertising a month"), say("Hours a week"), say("Visitors"), say("Customers"))
    rows = []
    for traffic in outlook.run.channels:
        channel = traffic.channel
        rows.append(
            (
                channel.name,
                speaker.text(MODE_LABEL[channel.mode]),
                money.say(channel.spend, speaker) if channel.is_paid and channel.spend else NOT_KNOWN,
                speaker.number(channel.hours_per_week) if channel.hours_per_week else NOT_KNOWN,
                _count(float(traffic.visits.total), speaker),
                _count(float(traffic.customers.total), speaker),
            )
        )
    run = outlook.run
    spend = sum(t.channel.spend for t in run.channels if t.channel.is_paid)
    hours = sum(t.channel.hours_per_week for t in run.channels)
    total = (speaker.text(say("Total")), "", money.say(spend, speaker), speaker.number(hours))
    rows.append((*total, _count(float(run.visits.total), speaker), _count(float(run.customers.total), speaker)))
    return TableRows(tuple(speaker.text(h) for h in heads), tuple(rows), ("left", "left", "right", "right", "right", "right"))


def _count(number: float, speaker: Speaker) -> str:
    return speaker.value(Count(number)) if number == number else NOT_KNOWN  # noqa: PLR0124 - nan is not itself


def _age(first: int | None, last: int | None, speaker: Speaker) -> str:
    if first is None and last is None:
        return NOT_KNOWN
    if last is None:
        return speaker.text(say("from {age}", age=first))
    if first is None:
        return speaker.text(say("to {age}", age=last))
    return speaker.text(say("{first} to {last}", first=first, last=last))
