"""Info: the one declaration of a field, from which form, tooltip, validation, storage, summary and schema are derived.

A field of a plan record is written once:

    price: Annotated[Range | None, Info("Price", "What one customer pays.", Unit.MONEY, bad_end="low"), Ge(0)] = None

The type says which editor and which check; `annotated_types` limits are read here and by the validation library alike.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

from annotated_types import Ge, Gt, Le, Lt

from smmdesk.plan.range import Range


class Unit(StrEnum):
    """What a number counts; decides editor, format and how the screen writes it."""

    NONE = "none"
    MONEY = "money"
    FRACTION = "fraction"
    PEOPLE = "people"
    COUNT = "count"
    MONTHS = "months"
    HOURS = "hours"
    RATIO = "ratio"


class Law(StrEnum):
    """Which distribution an uncertain number follows (forecast.md 9.1)."""

    RATE = "rate"
    COST = "cost"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Info:
    """What the owner reads about a field, in plain English (the key of the translation), and how the number behaves."""

    label: str
    help: str = ""
    unit: Unit = Unit.NONE
    bad_end: Literal["low", "high"] = "low"
    law: Law = Law.OTHER
    long: bool = False
    """A text of several lines."""
    hidden: bool = False
    """Kept in the file, not shown in a form (ids, seeds)."""
    choices: str = ""
    """Name of an open list of suggestions (countries, currencies, industries, platforms)."""
    unit_from: str = ""
    """Name of the field beside it whose value says the unit (its `unit`), where that changes with a choice."""
    month: bool = False
    """A date of which only month and year matter; the day is the first."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record, as declared: name, plain type, optional or not, info, limits."""

    name: str
    kind: Any
    optional: bool
    info: Info
    low: float | None
    high: float | None
    default: Any
    low_open: bool = False
    """Whether `low` itself is excluded."""
    high_open: bool = False
    """Whether `high` itself is excluded."""

    @property
    def is_range(self) -> bool:
        """Whether the field is an uncertain number."""
        return self.kind is Range

    @property
    def is_records(self) -> bool:
        """Whether the field is a table of records (`tuple[Record, ...]`)."""
        return get_origin(self.kind) is tuple and dataclasses.is_dataclass(get_args(self.kind)[0])

    @property
    def record_kind(self) -> type:
        """The type of the rows of a table of records."""
        return cast(type, get_args(self.kind)[0])

    @property
    def is_record(self) -> bool:
        """Whether the field is a part of the plan that has fields itself."""
        return dataclasses.is_dataclass(self.kind) and self.kind is not Range


@cache
def fields_of(record: type) -> tuple[Field, ...]:
    """The declared fields of a record type, in order. Raises TypeError for a field without `Info`."""
    hints = get_type_hints(record, include_extras=True)
    return tuple(_field(record, field, hints[field.name]) for field in dataclasses.fields(record))


def field_of(record: type, name: str) -> Field:
    """One declared field by name. Raises KeyError."""
    field = _by_name(record).get(name)
    if field is None:
        raise KeyError(f"{record.__name__} has no field {name!r}")
    return field


@cache
def _by_name(record: type) -> dict[str, Field]:
    return {field.name: field for field in fields_of(record)}


def _field(record: type, field: dataclasses.Field[Any], hint: Any) -> Field:
    metadata = getattr(hint, "__metadata__", ())
    info = next((m for m in metadata if isinstance(m, Info)), None)
    if info is None:
        raise TypeError(f"{record.__name__}.{field.name} has no Info: write Annotated[type, Info('Label', 'Help')]")
    kind, optional = _plain(get_args(hint)[0])
    default = field.default if field.default is not dataclasses.MISSING else None
    if field.default_factory is not dataclasses.MISSING:
        default = field.default_factory()
    return Field(field.name, kind, optional, info, _low(metadata), _high(metadata), default, _has(metadata, Gt), _has(metadata, Lt))


def _plain(kind: Any) -> tuple[Any, bool]:
    if get_origin(kind) in (Union, UnionType):
        members = [m for m in get_args(kind) if m is not NoneType]
        if len(members) == 1:
            return members[0], True
    return kind, False


def _has(metadata: tuple[Any, ...], mark: type) -> bool:
    return any(isinstance(m, mark) for m in metadata)


def _low(metadata: tuple[Any, ...]) -> float | None:
    for mark in metadata:
        if isinstance(mark, Ge):
            return float(mark.ge)  # type: ignore[arg-type]
        if isinstance(mark, Gt):
            return float(mark.gt)  # type: ignore[arg-type]
    return None


def _high(metadata: tuple[Any, ...]) -> float | None:
    for mark in metadata:
        if isinstance(mark, Le):
            return float(mark.le)  # type: ignore[arg-type]
        if isinstance(mark, Lt):
            return float(mark.lt)  # type: ignore[arg-type]
    return None
