"""Path: the address of one field in a plan, as text: `goal/target`, `channels/ig/lead_rate`.

One address serves forms, problems, the simulation's inputs, search, comparison and the files' error messages.
Records in a table are addressed by their `id`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from smmdesk.plan.declare import Field, Unit, field_of, fields_of
from smmdesk.plan.plan import Plan

Path = str


@dataclass(frozen=True, slots=True)
class Place:
    """A field in a plan: its path, its declaration, its value, and the record it stands in."""

    path: Path
    field: Field
    value: Any
    record: Any

    @property
    def unit(self) -> Unit:
        """What the number counts here; for some fields a choice beside them decides it."""
        chosen = self.field.info.unit_from
        return cast(Unit, getattr(self.record, chosen).unit) if chosen else self.field.info.unit


def get(plan: Plan, path: Path) -> Any:
    """The value at a path. Raises KeyError if there is no such field or record."""
    value: Any = plan
    for name in path.split("/"):
        value = _child(value, name)
    return value


def put(plan: Plan, path: Path, value: Any) -> Plan:
    """The plan with another value at a path. Raises KeyError if there is no such field or record."""
    return cast(Plan, _put(plan, path.split("/"), value))


def place(plan: Plan, path: Path) -> Place:
    """The field at a path, with its declaration. Raises KeyError."""
    *parents, name = path.split("/")
    record: Any = get(plan, "/".join(parents)) if parents else plan
    return Place(path, field_of(type(record), name), _child(record, name), record)


def places(plan: Plan) -> Iterator[Place]:
    """Every field of the plan that holds a value of its own (not the parts and tables themselves)."""
    yield from _places(plan, "")


def add(plan: Plan, path: Path, record: Any, at: int | None = None) -> Plan:
    """The plan with a record added to the table at a path, at the end or before position `at`."""
    rows = list(get(plan, path))
    rows.insert(len(rows) if at is None else at, record)
    return put(plan, path, tuple(rows))


def remove(plan: Plan, path: Path) -> Plan:
    """The plan without the record at a path (`channels/ig`)."""
    table, _, key = path.rpartition("/")
    get(plan, path)
    return put(plan, table, tuple(r for r in get(plan, table) if r.id != key))


def move(plan: Plan, path: Path, by: int) -> Plan:
    """The plan with the record at a path moved `by` places in its table, at most to the ends."""
    table = path.rpartition("/")[0]
    record = get(plan, path)
    rows = list(get(plan, table))
    at = rows.index(record)
    rows.insert(max(0, min(len(rows) - 1, at + by)), rows.pop(at))
    return put(plan, table, tuple(rows))


def duplicate(plan: Plan, path: Path, key: str) -> Plan:
    """The plan with a copy of the record at a path right behind it, under the id `key`."""
    table = path.rpartition("/")[0]
    record = get(plan, path)
    return add(plan, table, dataclasses.replace(record, id=key), get(plan, table).index(record) + 1)


def new_id(plan: Plan, table: Path, stem: str) -> str:
    """An id that is free in a table: `c1`, `c2`, ..."""
    taken = {record.id for record in get(plan, table)}
    return next(f"{stem}{n}" for n in range(1, len(taken) + 2) if f"{stem}{n}" not in taken)


def _child(value: Any, name: str) -> Any:
    if isinstance(value, tuple):
        for record in value:
            if record.id == name:
                return record
        raise KeyError(name)
    field_of(type(value), name)
    return getattr(value, name)


def _put(value: Any, names: list[str], new: Any) -> Any:
    name, *rest = names
    old = _child(value, name)
    inner = _put(old, rest, new) if rest else new
    if isinstance(value, tuple):
        return tuple(inner if row is old else row for row in value)
    return dataclasses.replace(value, **{name: inner})


def _places(record: Any, prefix: str) -> Iterator[Place]:
    kind: type = type(record)
    for field, is_record, is_records in _kinds_of(kind):
        value = getattr(record, field.name)
        path = prefix + field.name
        if is_record:
            yield from _places(value, path + "/")
        elif is_records:
            for row in value:
                yield from _places(row, f"{path}/{row.id}/")
        else:
            yield Place(path, field, value, record)


@cache
def _kinds_of(kind: type) -> tuple[tuple[Field, bool, bool], ...]:
    """The fields of a record type, and whether each is a record or a table of them: asked of a thousand fields at each letter typed."""
    return tuple((field, field.is_record, field.is_records) for field in fields_of(kind))
