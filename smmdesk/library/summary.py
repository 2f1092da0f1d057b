"""Summary: what the list of plans shows of a plan file, read from the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from smmdesk.library.disk import REAL, Disk
from smmdesk.library.entry import KINDS, Entry, State
from smmdesk.library.errors import LibraryError
from smmdesk.library.migrations import FORMAT
from smmdesk.library.plantables import Meta, shown_of
from smmdesk.library.tables import NotTablesError, read_tables
from smmdesk.library.whole import read_plainly
from smmdesk.plan.goal import Direction, Metric
from smmdesk.plan.plan import Plan

SHOWN = ("id", "name", "business", "goal")
"""The parts of a plan that its line in the list is made of."""


def entry_of(path: Path, stamp: str, disk: Disk = REAL) -> Entry:
    """The entry of a plan file, read from the file; one that would not open is named as broken."""
    try:
        data, _ = read_plainly(disk, path)
        meta, plan = shown_of(path, read_tables(data), SHOWN)
    except (LibraryError, NotTablesError):
        return _broken(path, stamp)
    return _summary(path.name, stamp, plan, meta)


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


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
