"""Tables: the text of a plan file as TinyDB tables (`{table: {number: row}}`), read from untrusted bytes and written to certain ones."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn, cast

from smmdesk.words.text import Text, say

Row = dict[str, Any]
Tables = dict[str, dict[str, Row]]

MAX_DEPTH = 64

_BRACKETS = re.compile(r"[\[\]{}]+")
_SHAPE = say("it does not hold the tables of a plan")


class NotTablesError(ValueError):
    """The bytes are no tables: why, as a part of a sentence. `whole` holds tables that stand complete before a tail of rubbish."""

    def __init__(self, reason: Text, whole: Tables | None = None) -> None:
        super().__init__(reason.template)
        self.reason = reason
        self.whole = whole


def read_tables(data: bytes) -> Tables:
    """The tables in the bytes of a file. Raises NotTablesError: empty, not UTF-8, not JSON, NaN, too deep, or of another shape."""
    if not data.strip(b"\x00 \r\n\t"):
        raise NotTablesError(say("it is empty"))
    try:
        text = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise NotTablesError(say("it is not a text in UTF-8")) from error
    if _is_too_deep(text):
        raise NotTablesError(say("it is nested too deeply"))
    try:
        found, end = _DECODER.raw_decode(text.lstrip())
    except NotTablesError:
        raise
    except (ValueError, RecursionError) as error:
        raise NotTablesError(say("it breaks off or is damaged")) from error
    tables = shaped(found)
    if text.lstrip()[end:].strip():
        raise NotTablesError(say("something else stands behind the plan"), tables)
    return tables


def write_tables(tables: Tables) -> bytes:
    """The bytes of a file, checked to read back as the same tables. Raises ValueError for NaN, infinities and half surrogates."""
    from pydantic_core import to_json  # four times as fast as json; what it would change is found by reading back

    data = to_json(tables, inf_nan_mode="null")
    if json.loads(data.decode("utf-8")) != tables:
        raise ValueError("what was to be written does not read back as it is")
    return data


def shaped(found: object) -> Tables:
    """The parsed JSON, if it has the shape of tables. Raises NotTablesError."""
    if not isinstance(found, dict):
        raise NotTablesError(_SHAPE)
    for rows in found.values():
        if not isinstance(rows, dict) or not all(name.isdecimal() and isinstance(row, dict) for name, row in rows.items()):
            raise NotTablesError(_SHAPE)
    return cast(Tables, found)


def numbered(rows: list[Row]) -> dict[str, Row]:
    """Rows as a TinyDB table: under "1", "2", ..."""
    return {str(number): row for number, row in enumerate(rows, 1)}


def _refuse(name: str) -> NoReturn:
    raise NotTablesError(say("it holds {name}, which is no number", name=name))


_DECODER = json.JSONDecoder(parse_constant=_refuse)


def _is_too_deep(text: str) -> bool:
    """Whether the brackets outside of strings go deeper than `MAX_DEPTH`; right for every text that is JSON."""
    plain = text.replace("\\\\", "").replace('\\"', "") if "\\" in text else text
    marks = "".join(_BRACKETS.findall("".join(plain.split('"')[::2])))
    shorter = marks
    for _ in range(MAX_DEPTH // 2):  # each round takes away one or two levels, innermost first: the quick answer for almost all
        shorter = shorter.replace("{}", "").replace("[]", "")
        if not shorter:
            return False
    depth = deepest = 0
    for mark in marks:
        depth += 1 if mark in "[{" else -1
        deepest = max(deepest, depth)
    return deepest > MAX_DEPTH
