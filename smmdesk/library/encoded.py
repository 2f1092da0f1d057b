"""Encoded: a plan as the row of its file; only the parts that changed since the last time are made, and read back, anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from functools import cached_property
from typing import Any

from smmdesk.library.errors import NotSaved
from smmdesk.library.tables import Row
from smmdesk.plan.codec import decode, encode, keep_unknown
from smmdesk.plan.plan import Plan
from smmdesk.words.text import say


class Encoded:
    """The rows of one plan file. `opened` is the row as it was read, with fields that this version may not know.

    An edit makes a new plan that shares with the old one all it did not touch; a part that is the same object, and was read back once
    as it is, is so again. Rows share their parts: nobody may change them.
    """

    def __init__(self, opened: Mapping[str, Any]) -> None:
        self._opened = opened
        self._parts: dict[str, tuple[object, Any]] = {}

    def row(self, plan: Plan) -> Row:
        """The plan as JSON data. Raises NotSaved if it breaks a limit or does not read back as it is."""
        changed = [name for name in _NAMES if name not in self._parts or self._parts[name][0] is not getattr(plan, name)]
        fresh = encode(plan, changed)
        _check(fresh, plan, changed)
        self._parts.update({name: (getattr(plan, name), fresh[name]) for name in changed})
        row = {name: self._parts[name][1] for name in _NAMES}
        if not self._has_unknown:
            return row
        row = keep_unknown(row, self._opened)
        _check(row, plan, _NAMES)
        return row

    @cached_property
    def _has_unknown(self) -> bool:
        """Whether a newer version wrote fields into the file that this one does not know."""
        known = decode(self._opened)
        return isinstance(known, tuple) or (data := encode(known)) != keep_unknown(data, self._opened)


_NAMES = tuple(field.name for field in fields(Plan))


def _check(data: Row, plan: Plan, names: tuple[str, ...] | list[str]) -> None:
    """Raises NotSaved unless these parts read back as they are."""
    found = decode(data)
    if isinstance(found, tuple):
        raise NotSaved(say("The plan was not saved. {problem}", problem=found[0].text), say("Mend this field first."))
    if any(getattr(found, name) != getattr(plan, name) for name in names):
        raise NotSaved(say("The plan does not read back as it is, so it was not saved."))
