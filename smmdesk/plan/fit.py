"""Fit: whether foreign data can be a plan at all: plain sizes, plain numbers, plain ids. Looked at before any field is read."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Any, TypeAlias

from smmdesk.plan.declare import fields_of
from smmdesk.plan.ids import PLAIN_ID
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem, Severity
from smmdesk.words.text import Count, Number, Text, say

MAX_DEPTH = 32
MAX_ROWS = 1_000
MAX_LETTERS = 20_000
MAX_NUMBER = 1e15

_HALF = re.compile("[\ud800-\udfff]")
_Trail: TypeAlias = tuple[Any, str | int, object] | None
"""Where a value stands: the trail of what it stands in, its name or number there, itself. Made into a path only when it is needed."""


def problems(data: object) -> tuple[Problem, ...]:
    """Why the data cannot be a plan, or nothing. Never recurses deeper than `MAX_DEPTH`."""
    if not isinstance(data, dict):
        return (refuse("", say("This is not a plan."), "not_a_plan"),)
    return (*(() if _all_fits(data) else _sizes(data)), *_ids(Plan, data, ""))


def refuse(path: str, text: Text, code: str) -> Problem:
    """A problem that keeps the data from being read."""
    return Problem(path, Severity.ERROR, text, code=code)


@cache
def parts_of(kind: type) -> tuple[tuple[str, type, bool], ...]:
    """The fields of a record type that hold records themselves: name, record type, whether it is a table of them."""
    inner = [field for field in fields_of(kind) if field.is_record or field.is_records]
    return tuple((field.name, field.record_kind if field.is_records else field.kind, field.is_records) for field in inner)


_KINDS = frozenset({dict, list, str, int, float, bool, type(None)})


def _all_fits(data: dict[str, Any]) -> bool:
    """The quick answer for almost every plan, level by level: nothing is too large or damaged. If not, `_sizes` says what and where."""
    level: list[Any] = [data]
    for _ in range(MAX_DEPTH + 1):
        records = [held for held in level if type(held) is dict]
        values = list(chain.from_iterable(held.values() if type(held) is dict else held for held in level))
        texts = [value for value in values if type(value) is str]
        numbers = [value for value in values if type(value) is float or type(value) is int]
        if (
            max(map(len, level)) > MAX_ROWS
            or not all(map(_are_names, records))
            or not _KINDS.issuperset(map(type, values))
            or (texts and (max(map(len, texts)) > MAX_LETTERS or _HALF.search("".join(texts))))
            or (numbers and not (min(numbers) >= -MAX_NUMBER and max(numbers) <= MAX_NUMBER and all(map(math.isfinite, numbers))))
        ):
            return False
        level = [value for value in values if type(value) is dict or type(value) is list]
        if not level:
            return True
    return False


def _sizes(data: dict[str, Any]) -> Iterator[Problem]:
    top = _misfit(data, 0)
    if top is not None:
        yield refuse("", top, "too_large")
        return
    rest: list[tuple[_Trail, Any, int]] = [(None, data, 1)]
    while rest:
        trail, container, depth = rest.pop()
        named = container.items() if isinstance(container, dict) else enumerate(container, 1)
        for name, value in named:
            if _is_plain(value):
                continue
            here = (trail, name, value)
            text = _misfit(value, depth)
            if text is not None:
                yield refuse(_path(here), text, "too_large")
            elif isinstance(value, dict | list):
                rest.append((here, value, depth + 1))


def _is_plain(value: object) -> bool:
    """The quick answer for almost all values; whatever it does not know is looked at closely."""
    kind = type(value)
    if kind is str:
        return len(value) <= MAX_LETTERS and value.isascii()  # type: ignore[arg-type,attr-defined]
    if kind is float or kind is int:
        return -MAX_NUMBER <= value <= MAX_NUMBER  # type: ignore[operator]  # false for nan
    return value is None or kind is bool


def _are_names(names: Iterable[object]) -> bool:
    try:
        text = "".join(names)  # type: ignore[arg-type]  # other names than texts end in the except
    except TypeError:
        return False
    return text.isascii() or not _HALF.search(text)


def _path(trail: _Trail) -> str:
    names: list[str] = []
    while trail is not None:
        trail, name, value = trail
        names.append(_clean(name) if isinstance(name, str) else _name_of(value, name))
    return "/".join(reversed(names))


def _misfit(value: object, depth: int) -> Text | None:
    match value:
        case bool() | None:
            return None
        case dict() | list() if depth > MAX_DEPTH:
            return say("The data is nested more than {n} levels deep.", n=Count(MAX_DEPTH))
        case list() if len(value) > MAX_ROWS:
            return say("There are {n} rows here; at most {limit} are allowed.", n=Count(len(value)), limit=Count(MAX_ROWS))
        case dict() if len(value) > MAX_ROWS or not _are_names(value):
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
    for name, part, is_table in parts_of(kind):
        value, path = data.get(name), prefix + name
        if not is_table and isinstance(value, dict):
            yield from _ids(part, value, path + "/")
        elif is_table and isinstance(value, list):
            rows = [row for row in value if isinstance(row, dict)]
            yield from _table_ids(rows, path)
            if parts_of(part):
                for n, row in enumerate(rows, 1):
                    yield from _ids(part, row, f"{path}/{_name_of(row, n)}/")


def _table_ids(rows: list[dict[str, Any]], path: str) -> Iterator[Problem]:
    ids = [row["id"] for row in rows if isinstance(row.get("id"), str)]
    if len(set(ids)) == len(ids) and all(map(PLAIN_ID.fullmatch, ids)):
        return
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


def _clean(name: object) -> str:
    return shown(name).replace("/", " ")


def _name_of(row: object, n: int) -> str:
    name = row.get("id") if isinstance(row, dict) else None
    return name if isinstance(name, str) and PLAIN_ID.fullmatch(name) else str(n)
