"""Entry: one line of the list of plans. Needs no record of the plan, so that an empty list comes up without them (speed.md, Start)."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from smmdesk.words.text import Text, say

if TYPE_CHECKING:
    from smmdesk.plan.goal import Goal

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
        from smmdesk.plan.goal import Direction, Goal, Metric

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

_STATES = frozenset(State)


def entry_from(row: dict[str, Any]) -> Entry | None:
    """An entry from a row of the cache, or nothing if the row is not as this version writes it."""
    values = [row.get(name) for name in Entry._fields]
    if not all(type(value) in kinds for value, kinds in zip(values, KINDS, strict=True)):
        return None
    entry = Entry(*values)  # type: ignore[arg-type]  # the kinds were just compared
    metrics, directions = _goal_kinds()
    return entry if entry.metric in metrics and entry.direction in directions and entry.state in _STATES else None


@cache
def _goal_kinds() -> tuple[frozenset[str], frozenset[str]]:
    from smmdesk.plan.goal import Direction, Metric

    return frozenset(Metric), frozenset(Direction)


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
