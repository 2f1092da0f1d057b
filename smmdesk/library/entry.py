"""Entry: one line of the list of plans."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from smmdesk.library.errors import LibraryError
from smmdesk.library.migrations import FORMAT
from smmdesk.library.planfile import PlanFile
from smmdesk.library.plantables import Meta
from smmdesk.plan.goal import Direction, Goal, Metric
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text, say

Day = TypeVar("Day", bound=date)


class State(StrEnum):
    """Whether a plan can be opened."""

    READY = "ready"
    NEWER = "newer"
    """Written by a newer version: to look at only."""
    BROKEN = "broken"
    """Cannot be read; recovery may help."""


class Entry(NamedTuple):
    """What the list knows of a plan file without opening it: a cache, never the truth. Figures are those of the last save."""

    file: str
    stamp: str
    """Time, size and inode of the file the rest was read from."""
    state: str
    plan_id: str
    name: str
    business: str
    statement: str
    metric: str
    direction: str
    target: float | None
    units: str
    """Several units of what is sold, for a goal that counts orders."""
    start: str
    end: str
    currency: str
    chance: float | None
    cost: float | None
    stages: str
    """The stages of the funnel as parts of the widest, with spaces between."""
    saved: str

    @property
    def goal(self) -> Goal:
        """The goal, as far as a goal sentence needs it."""
        start, end = _parsed(date, self.start), _parsed(date, self.end)
        metric, direction = Metric(self.metric), Direction(self.direction)
        return Goal(statement=self.statement, metric=metric, direction=direction, target=self.target, start=start, end=end)

    @property
    def funnel(self) -> tuple[float, ...]:
        """The stages of the funnel as parts of the widest, 0..1, for a tiny picture; empty when it was never computed."""
        parts = [_number_in(word) for word in self.stages.split()]
        return tuple(part for part in parts if part is not None) if None not in parts else ()

    @property
    def changed(self) -> datetime | None:
        """When the plan was last saved."""
        return _parsed(datetime, self.saved)

    @property
    def problem(self) -> Text | None:
        """What is wrong with the file, if something is."""
        if self.state == State.BROKEN:
            return say("{file} cannot be read. Open it to see what can be recovered.", file=self.file)
        if self.state == State.NEWER:
            return say("{file} was written by a newer version of this program, so it can only be looked at.", file=self.file)
        return None


KINDS: tuple[frozenset[type], ...] = tuple(
    frozenset({float, int, type(None)}) if name in ("target", "chance", "cost") else frozenset({str}) for name in Entry._fields
)

_METRICS, _DIRECTIONS, _STATES = frozenset(Metric), frozenset(Direction), frozenset(State)


def entry_from(row: dict[str, Any]) -> Entry | None:
    """An entry from a row of the cache, or nothing if the row is not as this version writes it."""
    values = [row.get(name) for name in Entry._fields]
    if not all(type(value) in kinds for value, kinds in zip(values, KINDS, strict=True)):
        return None
    entry = Entry(*values)  # type: ignore[arg-type]  # the kinds were just compared
    return entry if entry.metric in _METRICS and entry.direction in _DIRECTIONS and entry.state in _STATES else None


def entry_of(path: Path, stamp: str) -> Entry:
    """The entry of a plan file, read from the file."""
    try:
        file = PlanFile.open(path, to_write=False)
    except LibraryError:
        return _broken(path, stamp)
    file.close()
    return _summary(path.name, stamp, file.plan, file.meta)


def _broken(path: Path, stamp: str) -> Entry:
    unknown: dict[str, Any] = {name: "" if str in kinds else None for name, kinds in zip(Entry._fields, KINDS, strict=True)}
    known = {"file": path.name, "stamp": stamp, "state": State.BROKEN, "name": path.stem}
    return Entry(**{**unknown, **known, "metric": Metric.ORDERS, "direction": Direction.AT_LEAST})


def _summary(file: str, stamp: str, plan: Plan, meta: Meta) -> Entry:
    goal = plan.goal
    return Entry(
        file,
        stamp,
        State.NEWER if meta.format > FORMAT else State.READY,
        plan.id,
        plan.name,
        plan.business.name,
        goal.statement,
        goal.metric.value,
        goal.direction.value,
        goal.target,
        plan.business.units_name,
        goal.start.isoformat() if goal.start else "",
        goal.end.isoformat() if goal.end else "",
        plan.business.currency,
        _number(meta.figures.get("chance")),
        _number(meta.figures.get("cost")),
        str(meta.figures.get("stages") or ""),
        meta.moment.isoformat() if meta.moment else "",
    )


def _parsed(kind: type[Day], text: str) -> Day | None:
    try:
        return kind.fromisoformat(text)
    except ValueError:
        return None


def _number_in(word: str) -> float | None:
    try:
        part = float(word)
    except ValueError:
        return None
    return part if 0.0 <= part <= 1.0 else None


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
