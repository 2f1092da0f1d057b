"""Segments: the groups of people side by side, as on the segment sheet (planning.md M24), for the screen and the print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from smmdesk.plan.declare import Info, field_of
from smmdesk.plan.market import Segment
from smmdesk.plan.plan import Plan
from smmdesk.report.bands import range_band
from smmdesk.report.rows import PEOPLE, RATE, Align, Label, TableRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Count, Text, say

Words = Callable[[Segment, Speaker], str]


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """One aspect of all segments, in the order of the columns; empty where nothing is written."""

    label: Label
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SegmentRows:
    """The comparison: one column for each segment, one row for each aspect. `primary` is the place of the primary one, if any."""

    names: tuple[str, ...]
    primary: int | None
    rows: tuple[SegmentRow, ...]
    title: Text
    sentence: Text

    def table(self, speaker: Speaker) -> TableRows:
        """Aspect, then a column for each segment; the primary one says so in its heading."""
        heads = tuple(
            speaker.text(say("{name} (primary)", name=name)) if at == self.primary else name for at, name in enumerate(self.names)
        )
        rows = tuple((speaker.text(row.label), *(cell or NOT_KNOWN for cell in row.cells)) for row in self.rows)
        left: Align = "left"
        return TableRows((speaker.text(say("Aspect")), *heads), rows, (left,) * (len(heads) + 1))


def segment_rows(plan: Plan, speaker: Speaker) -> SegmentRows:
    """All segments side by side. A segment without a name is called by its number."""
    segments, names = plan.market.segments, segment_names(plan, speaker)
    primary = next((at for at, s in enumerate(segments) if s.primary), None)
    rows = tuple(SegmentRow(label, tuple(words(s, speaker) for s in segments)) for label, words in _aspects(plan))
    return SegmentRows(names, primary, rows, _title(plan), _sentence(plan, names, primary))


def segment_names(plan: Plan, speaker: Speaker) -> tuple[str, ...]:
    """What the segments are called, in the plan's order; one without a name by its number."""
    return tuple(s.name or speaker.text(say("Segment {n}", n=n)) for n, s in enumerate(plan.market.segments, 1))


def demographics(segment: Segment, speaker: Speaker) -> str:
    """Age, gender, income, education, work and place in one line; empty when nothing is given."""
    parts = (
        _ages(segment, speaker),
        speaker.translate(segment.gender) if segment.gender else "",
        speaker.text(say("income: {income}", income=Text(segment.income))) if segment.income else "",
        speaker.translate(segment.education) if segment.education else "",
        segment.occupation,
        segment.location,
    )
    return "; ".join(part for part in parts if part)


def _ages(segment: Segment, speaker: Speaker) -> str:
    low, high = segment.age_from, segment.age_to
    if low is not None and high is not None:
        return speaker.text(say("{low} to {high} years", low=low, high=high))
    if low is not None:
        return speaker.text(say("{low} years and older", low=low))
    return speaker.text(say("up to {high} years", high=high)) if high is not None else ""


def _aspects(plan: Plan) -> tuple[tuple[Text, Words], ...]:
    return (
        (_label("core_need"), lambda s, _: s.core_need),
        (say("Demographics"), demographics),
        (_label("interests"), lambda s, _: ", ".join(s.interests)),
        (_label("behaviours"), lambda s, _: ", ".join(s.behaviours)),
        (_label("use_case"), lambda s, _: s.use_case),
        (_label("size"), _size),
        (_label("social_share"), lambda s, speaker: _share(plan, s, speaker)),
    )


def _label(name: str) -> Text:
    info: Info = field_of(Segment, name).info
    return Text(info.label)


def _size(segment: Segment, speaker: Speaker) -> str:
    if segment.size is None:
        return ""
    band = range_band(segment.size)
    likely, spread = PEOPLE.likely(band, speaker), PEOPLE.range(band, speaker)
    return f"{likely} ({spread})" if spread else likely


def _share(plan: Plan, segment: Segment, speaker: Speaker) -> str:
    if segment.social_share is not None:
        return RATE.likely(range_band(segment.social_share), speaker)
    whole = RATE.likely(range_band(plan.market.social_share), speaker)
    return speaker.text(say("{share}, as the whole market", share=whole))


def _title(plan: Plan) -> Text:
    n = len(plan.market.segments)
    if n == 0:
        return say("No segment is described yet")
    if n == 1:
        return say("One segment")
    return say("{n} segments side by side", n=n)


def _sentence(plan: Plan, names: tuple[str, ...], primary: int | None) -> Text:
    if not names:
        return say("Describe at least one group of people with one need.")
    if primary is None:
        return say("None is marked as the primary one yet.")
    segment = plan.market.segments[primary]
    if not plan.market.sized_by_segments or segment.size is None:
        return say("{name} comes first.", name=names[primary])
    total = sum(s.size.likely for s in plan.market.segments if s.size is not None)
    return say("{name} comes first: {n} of {total} people.", name=names[primary], n=Count(segment.size.likely), total=Count(total))
