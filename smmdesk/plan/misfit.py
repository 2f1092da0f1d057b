"""Misfit: one value in foreign data that a field does not take, as a problem in the owner's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any

from smmdesk.plan.declare import Field, Unit, fields_of
from smmdesk.plan.fit import refuse, shown
from smmdesk.plan.ids import PLAIN_ID
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.plan.range import Range
from smmdesk.words.text import Number, Percent, Text, say

_LIMITS = {"greater_than": "gt", "greater_than_equal": "ge", "less_than": "lt", "less_than_equal": "le"}


def misfit(data: object, spot: Sequence[int | str], error: Mapping[str, Any]) -> Problem:
    """A problem from one error of the validation library: `spot` is its place in the raw `data`, `error` its kind and limits."""
    path, field, inside = _address(data, spot)
    if field is None:
        return refuse(path, say("This part of the plan cannot be read: it holds {found}.", found=_found(error["input"])), "not_a_record")
    label = Text(field.info.label)
    if error["type"] == "value_error":
        reason = Text(str(error["ctx"]["error"]))
        return refuse(path, say("{label}: {reason}.", label=label, reason=reason), "value_error")
    if error["type"] == "missing":
        return refuse(path, say("{label}: nothing is given, but it is needed.", label=label), "missing")
    found, allowed = _found(_worst(field, error)), _allowed(field, inside, error)
    return refuse(path, say("{label}: found {found}; allowed is {allowed}.", label=label, found=found, allowed=allowed), error["type"])


def _address(data: object, spot: Sequence[int | str]) -> tuple[str, Field | None, str]:
    """Our path, the field there (none for the record itself), and the part of a range that is meant."""
    kind: type = Plan
    names: list[str] = []
    field: Field | None = None
    for at, step in enumerate(spot):
        data = _inner(data, step)
        if isinstance(step, int):
            row_id = data.get("id") if isinstance(data, dict) else None
            names.append(row_id if isinstance(row_id, str) and PLAIN_ID.fullmatch(row_id) else str(step + 1))
            field = None
            continue
        field = next((f for f in fields_of(kind) if f.name == step), None)
        names.append(step)
        if field is None:
            break
        if field.is_record or field.is_records:
            kind = field.kind if field.is_record else field.record_kind
        else:
            return "/".join(names), field, str(spot[at + 1]) if field.is_range and len(spot) > at + 1 else ""
    return "/".join(names), field, ""


def _inner(data: object, step: int | str) -> object:
    if isinstance(data, Mapping):
        return data.get(step)
    return data[step] if isinstance(data, list) and isinstance(step, int) and step < len(data) else None


def _worst(field: Field, error: Mapping[str, Any]) -> object:
    found = error["input"]
    if field.is_range and isinstance(found, Mapping) and error["type"] in _LIMITS:
        found = found.get("low" if error["type"].startswith("greater") else "high")
    if field.info.unit is Unit.FRACTION and isinstance(found, int | float) and not isinstance(found, bool):
        return Percent(float(found))
    return found


def _found(value: object) -> object:
    match value:
        case None:
            return say("nothing")
        case bool():
            return say("yes") if value else say("no")
        case int() | float():
            return Number(value, 6)
        case str():
            return say("the text \N{LEFT DOUBLE QUOTATION MARK}{text}\N{RIGHT DOUBLE QUOTATION MARK}", text=shown(value))
        case Mapping():
            return say("a record")
        case list() | tuple():
            return say("a list")
        case _:
            return value


def _allowed(field: Field, inside: str, error: Mapping[str, Any]) -> Text:
    limit = _limit(field, error)
    if limit is not None:
        return limit
    kind = field.kind
    if kind is Range:
        return _allowed_in_range(inside)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return say("one of {choices}", choices=", ".join(str(choice.value) for choice in kind))
    words = {
        bool: say("yes or no"),
        int: say("a whole number"),
        float: say("a number"),
        str: say("a text"),
        date: say("a day such as 2027-03-01"),
    }
    return words.get(kind, say("a list")) if not field.is_record else say("a record")


def _limit(field: Field, error: Mapping[str, Any]) -> Text | None:
    name = _LIMITS.get(error["type"])
    if name is None:
        return None
    number = float(error["ctx"][name])
    limit = Percent(number) if field.info.unit is Unit.FRACTION else Number(number)
    match name:
        case "gt":
            return say("more than {limit}", limit=limit)
        case "ge":
            return say("{limit} or more", limit=limit)
        case "lt":
            return say("less than {limit}", limit=limit)
        case _:
            return say("{limit} or less", limit=limit)


def _allowed_in_range(inside: str) -> Text:
    if inside == "day":
        return say("a day such as 2027-03-01")
    if inside in ("origin", "meaning", "source"):
        return say("one of the words this program writes for where a number comes from")
    return say("three numbers: low, likely and high")
