"""Codec: a plan as plain JSON data, and back; what does not fit comes as problems, all at once, each with its field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from smmdesk.plan import fit
from smmdesk.plan.declare import fields_of
from smmdesk.plan.misfit import misfit
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem

if TYPE_CHECKING:
    from pydantic import TypeAdapter


def encode(plan: Plan, parts: Iterable[str] | None = None) -> dict[str, Any]:
    """The plan as JSON data: records as objects, tables as lists, days as `2027-03-01`, choices by their value.

    Every field is written, or only these fields of the plan itself, each as a whole.
    """
    only = None if parts is None else set(parts)
    return cast(dict[str, Any], _adapter().dump_python(plan, mode="json", warnings="none", include=only))


def decode(data: object) -> Plan | tuple[Problem, ...]:
    """The plan in JSON data, or everything that is wrong with it. Missing fields take their default, unknown ones are left out.

    Numbers must be numbers: the texts "12" and "1_000" are refused, and so are NaN, infinities, half surrogates, ids that are not
    unique or not plain, and anything larger than the limits of `plan/fit.py`.
    """
    from pydantic import ValidationError
    from pydantic_core import to_json

    problems = fit.problems(data)
    if problems:
        return problems
    try:
        return _adapter().validate_json(to_json(data), strict=True)
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


def _with_unknown(kind: type, data: dict[str, Any], before: object) -> dict[str, Any]:
    if not isinstance(before, Mapping):
        return data
    out = dict(data)
    for name, part, is_table in fit.parts_of(kind):
        old, new = before.get(name), data[name]
        if is_table and isinstance(old, list):
            rows = {row["id"]: row for row in old if isinstance(row, Mapping) and isinstance(row.get("id"), str)}
            out[name] = [_with_unknown(part, row, rows.get(row.get("id"))) for row in new]
        elif not is_table and new is not None:
            out[name] = _with_unknown(part, new, old)
    return out | {name: value for name, value in before.items() if name not in data}


def _records(kind: type) -> set[type]:
    return {kind}.union(*(_records(part) for _, part, _ in fit.parts_of(kind)))
