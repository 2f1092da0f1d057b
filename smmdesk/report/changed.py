"""Changed: why a figure of one plan differs from that of another, change by change, as a waterfall that adds up exactly (issue 3.9)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.question import Question, question
from smmdesk.plan.declare import Unit, fields_of
from smmdesk.plan.path import Path, add, put, remove
from smmdesk.plan.plan import Plan
from smmdesk.report.rows import Label, Measure
from smmdesk.report.rows_compare import WaterfallRows, WaterfallStep
from smmdesk.words.text import Text, Undefined, say

SHOWN = 8
"""Smaller causes are summed up."""
WORDS = frozenset({"name", "notes"})
"""Fields that move no figure."""
OWN_NAME = "name"
"""Path of the plan's own name, which heads the comparison."""


@dataclass(frozen=True)
class Change:
    """One difference between two plans: where, what it is called, and how it is made."""

    path: Path
    label: Label
    make: Callable[[Plan], Plan]


def changed_rows(before: Plan, after: Plan, key: str = "goal") -> WaterfallRows | Undefined:
    """From the figure of one plan to that of another. Changes are made one after the other in the order of the plan.

    So each cause gets what it adds to those before it, and all together are exactly the difference. Undefined where the figure is.
    """
    asked = question(after, key)
    start, end = _figure(before, asked), _figure(after, asked)
    for plan, number in ((before, start), (after, end)):
        if not math.isfinite(number):
            return Undefined(asked.why_none(forecast(plan)))
    steps, plan, now = [], before, start
    for change in changes(before, after):
        plan = change.make(plan)
        moved = _figure(plan, asked)
        if math.isfinite(moved):
            steps.append(WaterfallStep(change.label, moved - now))
            now = moved
    steps = _largest(steps, end, start)
    measure = Measure(asked.unit, after.business.currency if asked.unit is Unit.MONEY else "")
    title = _title(asked, start, end, measure)
    sentence = say("Each change is counted after the ones before it, in the order of the plan; together they are the difference.")
    return WaterfallRows(say("Before"), start, tuple(steps), say("Now"), measure, title, sentence, asked.at_least)


def changes(before: Plan, after: Plan, *, words: bool = False) -> tuple[Change, ...]:
    """All differences that can move a figure, with `words` also other names and notes, in the order of the plan."""
    return tuple(_changes(before, after, "", None, words=words))


def _changes(old: Any, new: Any, prefix: str, owner: str | None, *, words: bool) -> Iterator[Change]:
    kind: type = type(new)
    for field in fields_of(kind):
        one, other, path = getattr(old, field.name), getattr(new, field.name), prefix + field.name
        if one == other or field.name == "id" or path == OWN_NAME or (field.name in WORDS and not words):
            continue
        if field.is_record:
            yield from _changes(one, other, path + "/", owner, words=words)
        elif field.is_records:
            yield from _table(one, other, path, words=words)
        else:
            label: Text = say(field.info.label)
            yield Change(path, say("{record}: {field}", record=owner, field=label) if owner else label, _put(path, other))


def _table(old: Sequence[Any], new: Sequence[Any], path: Path, *, words: bool) -> Iterator[Change]:
    """What comes is added before what goes is taken away, so that a plan on the way is never without channels."""
    kept, wanted = {row.id: row for row in old}, {row.id: row for row in new}
    for key, row in wanted.items():
        if key not in kept:
            yield Change(f"{path}/{key}", say("New: {record}", record=_name(row)), _add(path, row))
        else:
            yield from _changes(kept[key], row, f"{path}/{key}/", _name(row), words=words)
    for key, row in kept.items():
        if key not in wanted:
            yield Change(f"{path}/{key}", say("Without {record}", record=_name(row)), _remove(f"{path}/{key}"))


def _name(row: Any) -> str:
    return str(getattr(row, "name", "") or getattr(row, "label", "") or row.id)


def _put(path: Path, value: Any) -> Callable[[Plan], Plan]:
    return lambda plan: put(plan, path, value)


def _remove(path: Path) -> Callable[[Plan], Plan]:
    return lambda plan: remove(plan, path)


def _add(path: Path, row: Any) -> Callable[[Plan], Plan]:
    return lambda plan: add(plan, path, row)


def _figure(plan: Plan, asked: Question) -> float:
    return float(asked.read(forecast(plan)))


def _largest(steps: list[WaterfallStep], end: float, start: float) -> list[WaterfallStep]:
    """The steps that move something; the small ones and what rounding leaves as one, so that the sum is exact."""
    scale = 1e-9 * max(abs(start), abs(end), 1e-300)
    moving = [step for step in steps if abs(step.change) > scale]
    limit = sorted((abs(step.change) for step in moving), reverse=True)[SHOWN - 1] if len(moving) > SHOWN else 0.0
    shown = [step for step in moving if abs(step.change) >= limit]
    rest = (end - start) - sum(step.change for step in shown)
    return [*shown, WaterfallStep(say("Everything else"), rest)] if abs(rest) > scale else shown


def _title(asked: Question, start: float, end: float, measure: Measure) -> Text:
    if math.isclose(start, end, rel_tol=1e-9):
        return say("{figure} stays as it was", figure=asked.label)
    parts = {"figure": asked.label, "start": measure.value(start), "end": measure.value(end)}
    return say("{figure}: up from {start} to {end}", **parts) if end > start else say("{figure}: down from {start} to {end}", **parts)
