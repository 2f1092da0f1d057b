"""Summary: what the list of plans shows of a plan file, read from the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from smmdesk.library.entry import KINDS, Entry, State
from smmdesk.library.errors import LibraryError
from smmdesk.library.migrations import FORMAT
from smmdesk.library.planfile import PlanFile
from smmdesk.library.plantables import Meta
from smmdesk.plan.goal import Direction, Metric
from smmdesk.plan.plan import Plan


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


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
