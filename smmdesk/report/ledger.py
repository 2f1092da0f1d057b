"""Ledger: every uncertain number the forecast rests on, with range, origin, source and date (planning.md G)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smmdesk.evidence.sources import cite_for, cited, describe, is_source
from smmdesk.evidence.templates import TEMPLATE
from smmdesk.forecast.inputs import Input, inputs
from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.business import Business
from smmdesk.plan.declare import Unit
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin
from smmdesk.report.bands import range_band
from smmdesk.report.rows import ORIGIN_NAMES, Band, Measure, TableRows
from smmdesk.report.weight import weights
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Text, say

WEAKEST_FIRST = (Origin.GUESS, Origin.PUBLISHED, Origin.OWN, Origin.MEASURED)


@dataclass(frozen=True)
class Assumption:
    """One uncertain number: address, name, range in its measure, origin, source in words, day."""

    path: Path
    label: Text
    band: Band
    measure: Measure
    origin: Origin
    source: Text
    day: date | None
    published: bool = False
    """Whether the source is one of the shipped evidence."""


def assumptions(plan: Plan) -> tuple[Assumption, ...]:
    """All inputs of the forecast that are not certain, guesses first."""
    found = [_assumption(i, plan.business) for i in inputs(plan) if not i.range.is_point]
    return tuple(sorted(found, key=lambda a: WEAKEST_FIRST.index(a.origin)))


def ranked(outlook: Outlook) -> tuple[Assumption, ...]:
    """The same, what moves the result most first; guesses first where nothing moves it yet."""
    weight = weights(outlook)
    return tuple(sorted(assumptions(outlook.plan), key=lambda a: -round(weight.get(a.path, 0.0), 6)))


def key_table(rows: Sequence[Assumption], speaker: Speaker) -> TableRows:
    """Assumption, range, likely, origin, source and date, each in few words: for a page that must stay one."""
    columns = (say("Assumption"), say("Range"), say("Likely"), say("Known from"), say("Source, date"))
    body = tuple(
        (
            speaker.text(a.label),
            _ends(a, speaker),
            a.measure.say(a.band.likely, speaker),
            speaker.text(ORIGIN_NAMES[a.origin]),
            _who(a, speaker),
        )
        for a in rows
    )
    return TableRows(tuple(speaker.text(c) for c in columns), body, ("left", "right", "right", "left", "left"))


def ledger_table(rows: Sequence[Assumption], speaker: Speaker) -> TableRows:
    """Assumption, likely, range, origin, source and date."""
    columns = (say("Assumption"), say("Likely"), say("Range"), say("Known from"), say("Source, date"))
    body = tuple(
        (
            speaker.text(a.label),
            a.measure.say(a.band.likely, speaker),
            _ends(a, speaker),
            speaker.text(ORIGIN_NAMES[a.origin]),
            _source(a, speaker),
        )
        for a in rows
    )
    return TableRows(tuple(speaker.text(c) for c in columns), body, ("left", "right", "right", "left", "left"))


def source_lines(plan: Plan, speaker: Speaker) -> tuple[str, ...]:
    """The published sources the plan uses, each once, with title and year, for the end of a print."""
    return tuple(speaker.text(describe(s.id)) for s in cited(i.range.source for i in inputs(plan)))


def _assumption(i: Input, business: Business) -> Assumption:
    measure = Measure(i.unit, business.currency if i.unit is Unit.MONEY else "")
    return Assumption(
        i.path, i.label, range_band(i.range), measure, i.range.origin, _words(i, business.country), i.range.day, is_source(i.range.source)
    )


def _words(i: Input, country: str) -> Text:
    if i.range.source:
        return cite_for(i.range.source, country)
    return say("you") if i.range.origin is Origin.GUESS else say("not named")


def _ends(a: Assumption, speaker: Speaker) -> str:
    low, _, high = a.band.ends
    return speaker.text(say("{low} to {high}", low=a.measure.value(low), high=a.measure.value(high)))


def _who(a: Assumption, speaker: Speaker) -> str:
    """Publisher and year, the template, or the owner and the day: longer words stand in the full list."""
    if a.published:
        return speaker.text(a.source)
    if speaker.text(a.source).startswith(TEMPLATE):
        return speaker.text(say("Template"))
    return speaker.text(say("Owner, {day}", day=speaker.short_day(a.day))) if a.day else speaker.text(say("Owner"))


def _source(a: Assumption, speaker: Speaker) -> str:
    words = speaker.text(a.source)
    return f"{words}, {speaker.short_day(a.day)}" if a.day else words
