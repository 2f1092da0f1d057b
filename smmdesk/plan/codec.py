"""Codec: a plan as plain JSON data, and back; what does not fit comes as problems, all at once, each with its field."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from datetime import date
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from smmdesk.plan import fit
from smmdesk.plan.declare import Field, fields_of
from smmdesk.plan.misfit import misfit
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem

if TYPE_CHECKING:
    from pydantic import TypeAdapter


def encode(plan: Plan) -> dict[str, Any]:
    """The plan as JSON data: records as objects, tables as lists, days as `2027-03-01`, choices by their value. Every field is written."""
    return cast(dict[str, Any], _plain(plan))


def decode(data: object) -> Plan | tuple[Problem, ...]:
    """The plan in JSON data, or everything that is wrong with it. Missing fields take their default, unknown ones are left out.

    Numbers must be numbers: the texts "12" and "1_000" are refused, and so are NaN, infinities, half surrogates, ids that are not
    unique or not plain, and anything larger than the limits of `plan/fit.py`.
    """
    from pydantic import ValidationError

    problems = fit.problems(data)
    if problems:
        return problems
    try:
        return _adapter().validate_json(json.dumps(data), strict=True)
    except ValidationError as error:
        found = {problem.path: problem for problem in (misfit(data, e["loc"], e) for e in reversed(error.errors(include_url=False)))}
        return tuple(reversed(found.values()))


def keep_unknown(data: dict[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    """The encoded plan with the fields of `before` that this version does not know; records are matched by their id.

    So a plan that went through an older version loses nothing a newer one wrote.
    """
    return _with_unknown(Plan, data, before)


def schema() -> dict[str, Any]:
    """The JSON schema of an encoded plan, labels as titles and help as descriptions."""
    out = _adapter().json_schema()
    records = {kind.__name__: kind for kind in _records(Plan)}
    for name, part in [(Plan.__name__, out), *out.get("$defs", {}).items()]:
        if name in records:
            for field in fields_of(records[name]):
                about = part["properties"][field.name]
                about["title"] = field.info.label
                if field.info.help:
                    about["description"] = field.info.help
    return out


@cache
def _adapter() -> TypeAdapter[Plan]:
    from pydantic import TypeAdapter

    return TypeAdapter(Plan)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if dataclasses.is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    return value


def _with_unknown(kind: type, data: dict[str, Any], before: object) -> dict[str, Any]:
    if not isinstance(before, Mapping):
        return data
    known = {field.name: field for field in fields_of(kind)}
    out = {name: _kept_inside(known[name], value, before.get(name)) for name, value in data.items()}
    return out | {name: value for name, value in before.items() if name not in known}


def _kept_inside(field: Field, value: Any, before: object) -> Any:
    if field.is_record and value is not None:
        return _with_unknown(field.kind, value, before)
    if field.is_records and isinstance(before, list):
        rows = {row["id"]: row for row in before if isinstance(row, Mapping) and isinstance(row.get("id"), str)}
        return [_with_unknown(field.record_kind, row, rows.get(row.get("id"))) for row in value]
    return value


def _records(kind: type) -> set[type]:
    out = {kind}
    for field in fields_of(kind):
        if field.is_record or field.is_records:
            out |= _records(field.kind if field.is_record else field.record_kind)
    return out
