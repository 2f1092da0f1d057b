"""Content weeks: hours and give-and-ask of the calendar, week by week (planning.md M52, M59, M60; idea J)."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.plan.plan import Plan
from smmdesk.plan.weeks import Week, ask_share, curated_share, weeks
from smmdesk.report.rows import TableRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Count, Number, Percent, Text, say


@dataclass(frozen=True, slots=True)
class ContentWeeks:
    """The weeks, the hours there are for each (None: not said), the shares that ask and that are curated (None without items)."""

    weeks: tuple[Week, ...]
    available: float | None
    asks: float | None
    curated: float | None
    sources: int
    """How many kinds of sources the ideas come from."""
    title: Text
    sentence: Text

    def is_too_busy(self, week: Week) -> bool:
        """Whether its content takes more hours than there are."""
        return self.available is not None and week.hours > self.available

    def table(self, speaker: Speaker) -> TableRows:
        """Week, items, gives, asks, hours, hours available, and what to beware of."""
        heads = (say("Week of"), say("Items"), say("Give"), say("Ask"), say("Hours"), say("You have"), say("Note"))
        rows = tuple(
            (
                speaker.day(week.start),
                speaker.count(len(week.items)),
                speaker.count(week.gives),
                speaker.count(week.asks),
                speaker.number(week.hours),
                speaker.number(self.available) if self.available is not None else NOT_KNOWN,
                _note(self, week, speaker),
            )
            for week in self.weeks
        )
        return TableRows(tuple(speaker.text(h) for h in heads), rows, ("left", *("right",) * 5, "left"))


def content_weeks(plan: Plan) -> ContentWeeks:
    """The calendar of a plan by week."""
    items, found = plan.content.items, weeks(plan)
    heavy = sum(week.is_heavy for week in found)
    return ContentWeeks(
        found,
        plan.business.hours_per_week,
        ask_share(items),
        curated_share(items),
        len({item.source for item in items}),
        _title(len(items), heavy),
        _sentence(plan, found),
    )


def _note(rows: ContentWeeks, week: Week, speaker: Speaker) -> str:
    notes = []
    if rows.is_too_busy(week):
        notes.append(say("more hours than you have"))
    if week.is_heavy:
        notes.append(say("asks more than it gives"))
    if not week.items:
        notes.append(say("nothing planned"))
    return "; ".join(speaker.text(note) for note in notes)


def _title(n: int, heavy: int) -> Text:
    if not n:
        return say("Nothing is planned yet")
    if heavy:
        return say("One week asks more than it gives") if heavy == 1 else say("{n} weeks ask more than they give", n=heavy)
    return say("You give more than you ask")


def _sentence(plan: Plan, found: tuple[Week, ...]) -> Text:
    share = ask_share(plan.content.items)
    if share is None or not found:
        return say("Put the first post on a day.")
    hours = sum(week.hours for week in found) / len(found)
    parts = {"n": Count(len(plan.content.items)), "weeks": Count(len(found)), "share": Percent(round(share, 2)), "hours": Number(hours, 2)}
    return say("{n} items in {weeks} weeks, {share} of them ask; about {hours} hours a week to make them.", **parts)
