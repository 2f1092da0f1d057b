"""Update: measured counts turn into measured ranges of the plan, with what to tell when they contradict it (forecast.md 12.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smmdesk.measure.counted import Counted
from smmdesk.measure.lessons import Course, lessons
from smmdesk.plan.path import Path, get, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range
from smmdesk.words.text import Text, Undefined, say


@dataclass(frozen=True)
class Learned:
    """The plan with what was measured, which numbers learned, and what to tell the owner."""

    plan: Plan
    paths: tuple[Path, ...]
    notes: tuple[Text, ...]


def learned_plan(plan: Plan, counted: Sequence[Counted], months_done: int, day: date | None = None, ran: Plan | None = None) -> Learned:
    """The plan whose ranges have learned from counts (origin measured); `lessons.py` says which from what.

    `ran` is the plan that was run while they were counted, if not this one: its `pilot_plan`. Channels with a rate of their own learn
    that one, the others the plan's. Leads of the last months have had only a part of their chance, so they count for less
    (`matured_trials`). No counts: the same plan.
    """
    out, paths, notes = plan, [], []
    for lesson in lessons(Course(plan, ran or plan, counted, months_done, day)):
        before: Range = get(out, lesson.path)
        after = lesson.learn(before)
        if isinstance(after, Undefined):
            notes.append(say("{path}: {reason}", path=lesson.path, reason=after.reason))
        elif after != before:
            out = put(out, lesson.path, after)
            paths.append(lesson.path)
            told = lesson.conflict(before)
            notes += [told] if told else []
    return Learned(out, tuple(paths), tuple(notes))
