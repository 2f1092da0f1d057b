"""Fit: whether foreign data can be a plan at all: plain sizes, plain numbers, plain ids. Looked at before any field is read."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from smmdesk.plan.declare import fields_of
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem, Severity
from smmdesk.words.text import Count, Number, Text, say

MAX_DEPTH = 32
MAX_ROWS = 1_000
MAX_LETTERS = 20_000
MAX_NUMBER = 1e15
PLAIN_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}", re.ASCII)

_HALF = re.compile("[\ud800-\udfff]")


def problems(data: object) -> tuple[Problem, ...]:
    """Why the data cannot be a plan, or nothing. Never recurses deeper than `MAX_DEPTH`."""
    if not isinstance(data, dict):
        return (refuse("", say("This is not a plan."), "not_a_plan"),)
    return (*_sizes(data), *_ids(Plan, data, ""))


def refuse(path: str, text: Text, code: str) -> Problem:
    """A problem that keeps the data from being read."""
    return Problem(path, Severity.ERROR, text, code=code)


def _sizes(data: dict[str, Any]) -> Iterator[Problem]:
    rest: list[tuple[str, Any, int]] = [("", data, 0)]
    while rest:
        path, value, depth = rest.pop()
        text = _misfit(value, depth)
        if text is not None:
            yield refuse(path, text, "too_large")
        elif isinstance(value, dict):
            rest.extend((_join(path, name), inner, depth + 1) for name, inner in value.items())
        elif isinstance(value, list):
            rest.extend((_join(path, _name_of(inner, n)), inner, depth + 1) for n, inner in enumerate(value, 1))


def _misfit(value: object, depth: int) -> Text | None:
    match value:
        case bool() | None:
            return None
        case dict() | list() if depth > MAX_DEPTH:
            return say("The data is nested more than {n} levels deep.", n=Count(MAX_DEPTH))
        case list() if len(value) > MAX_ROWS:
            return say("There are {n} rows here; at most {limit} are allowed.", n=Count(len(value)), limit=Count(MAX_ROWS))
        case dict() if len(value) > MAX_ROWS or not all(isinstance(name, str) and not _HALF.search(name) for name in value):
            return say("The names of the fields here cannot be read.")
        case str() if len(value) > MAX_LETTERS:
            return say("The text has {n} letters; at most {limit} are allowed.", n=Count(len(value)), limit=Count(MAX_LETTERS))
        case str() if _HALF.search(value):
            return say("The text holds a damaged character.")
        case float() if not math.isfinite(value):
            return say("This is not a number that can be counted with.")
        case int() | float() if abs(value) > MAX_NUMBER:
            return say("The number is larger than {limit}.", limit=Number(MAX_NUMBER))
        case dict() | list() | str() | int() | float():
            return None
        case _:
            return say("This is no text, number, list or record.")


def _ids(kind: type, data: dict[str, Any], prefix: str) -> Iterator[Problem]:
    for field in fields_of(kind):
        value, path = data.get(field.name), prefix + field.name
        if field.is_record and isinstance(value, dict):
            yield from _ids(field.kind, value, path + "/")
        elif field.is_records and isinstance(value, list):
            rows = [row for row in value if isinstance(row, dict)]
            yield from _table_ids(rows, path)
            for n, row in enumerate(rows, 1):
                yield from _ids(field.record_kind, row, f"{path}/{_name_of(row, n)}/")


def _table_ids(rows: list[dict[str, Any]], path: str) -> Iterator[Problem]:
    ids = [row["id"] for row in rows if isinstance(row.get("id"), str)]
    for name, times in Counter(ids).items():
        if not PLAIN_ID.fullmatch(name):
            text = say("The id {id} may only have letters, digits, dots, hyphens and underscores, at most 64.", id=shown(name))
            yield refuse(f"{path}/{_clean(name)}/id", text, "bad_id")
        elif times > 1:
            yield refuse(
                f"{path}/{name}/id", say("The id {id} stands here {n} times; it must be unique.", id=name, n=Count(times)), "same_id"
            )


def shown(value: object) -> str:
    """Foreign text as it may be quoted in a sentence: short, without line breaks, controls and direction marks."""
    text = str(value)[:200]
    clean = "".join(letter if letter.isprintable() else " " for letter in text)
    return clean if len(clean) <= 40 else clean[:39] + "\N{HORIZONTAL ELLIPSIS}"


def _join(path: str, name: object) -> str:
    return f"{path}/{_clean(name)}" if path else _clean(name)


def _clean(name: object) -> str:
    return shown(name).replace("/", " ")


def _name_of(row: object, n: int) -> str:
    name = row.get("id") if isinstance(row, dict) else None
    return name if isinstance(name, str) and PLAIN_ID.fullmatch(name) else str(n)
