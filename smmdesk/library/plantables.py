"""Plan tables: a plan and the facts about its file as the four tables `plan`, `results`, `log` and `meta`."""

from __future__ import annotations

import dataclasses
import hashlib
import math
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smmdesk.library.errors import NotReadable
from smmdesk.library.migrations import FORMAT, migrate
from smmdesk.library.tables import Row, Tables, numbered
from smmdesk.plan.codec import decode
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.words.text import Text, say


@dataclass(frozen=True)
class Meta:
    """Facts about a file: its format, who wrote it, the plan's id, how often it was saved and when (UTC), figures for the list."""

    format: int = FORMAT
    program: str = ""
    plan_id: str = ""
    saves: int = 0
    saved: str = ""
    figures: Mapping[str, Any] = field(default_factory=dict)
    seal: str = ""
    """`seal_of` the plan's row when it was saved."""

    @property
    def moment(self) -> datetime | None:
        """When the file was last saved, by the clock of the machine that did it."""
        try:
            moment = datetime.fromisoformat(self.saved)
        except ValueError:
            return None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

    def next(self, plan_id: str, moment: datetime, figures: Mapping[str, Any], row: Row) -> Meta:
        """The facts after one more save, of this row of the plan."""
        saved, kept = moment.isoformat(timespec="seconds"), {**self.figures, **_kept(figures)}
        return Meta(FORMAT, _version(), plan_id, self.saves + 1, saved, kept, seal_of(row))

    def table(self, before: Mapping[str, Row]) -> dict[str, Row]:
        """As a table; what a newer version noted in `before` is kept."""
        old = next(iter(before.values()), {})
        return numbered([{**old, **dataclasses.asdict(self)}])


def meta_of(tables: Tables) -> Meta | None:
    """The facts in a file, or nothing if it is no plan file."""
    row = _only(tables, "meta")
    version = None if row is None else row.get("format")
    if row is None or not isinstance(version, int) or isinstance(version, bool) or version < 1:
        return None
    saves = row.get("saves")
    figures = row.get("figures")
    return Meta(
        version,
        str(row.get("program", "")),
        str(row.get("plan_id", "")),
        saves if isinstance(saves, int) and 0 <= saves < 10**8 else 0,
        str(row.get("saved", "")),
        dict(figures) if isinstance(figures, dict) else {},
        str(row.get("seal", "")),
    )


def plan_of(path: Path, tables: Tables) -> tuple[Meta, Plan, Mapping[str, Any], Tables]:
    """The facts, the plan, its raw row (for fields we do not know) and the tables in today's format. Raises NotReadable."""
    meta = meta_of(tables)
    if meta is None:
        raise _not_readable(path, say("it does not hold a plan"))
    try:
        today = migrate(tables, meta.format)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _not_readable(path, say("its old format is damaged")) from error
    row = _only(today, "plan")
    if row is None:
        raise _not_readable(path, say("it does not hold a plan"))
    plan = decode(row)
    if isinstance(plan, tuple):
        if meta.format > FORMAT:
            raise _not_readable(path, say("it was written by a newer version of this program"))
        raise _not_readable(path, say("{problem} (field {field})", problem=plan[0].text, field=plan[0].path or "-"), plan)
    return meta, plan, row, today


def seal_of(row: Row) -> str:
    """A checksum of a plan's row, set when this version of the program has read the row back as it is.

    It proves nothing against a forger; it only saves a second look at all fields where few are shown, and finds what a disk damaged.
    Raises ValueError for what is no JSON.
    """
    from pydantic_core import to_json

    return hashlib.blake2b(to_json(row, inf_nan_mode="null"), digest_size=16, key=_version().encode()).hexdigest()


def shown_of(path: Path, tables: Tables, names: tuple[str, ...]) -> tuple[Meta, Plan]:
    """The facts and the plan as `plan_of`; of a row under its seal only these fields of the plan are read. Raises NotReadable."""
    meta, row = meta_of(tables), _only(tables, "plan")
    if meta is not None and row is not None and meta.format == FORMAT and meta.seal:
        with suppress(ValueError):
            plan = decode({name: row[name] for name in names if name in row}) if seal_of(row) == meta.seal else None
            if isinstance(plan, Plan):
                return meta, plan
    meta, plan, _, _ = plan_of(path, tables)
    return meta, plan


def _kept(figures: Mapping[str, Any]) -> dict[str, Any]:
    """Figures as JSON; one that is not defined (nan) is no reason not to save."""
    return {
        name: value if isinstance(value, str | None) else float(value) if math.isfinite(value) else None for name, value in figures.items()
    }


def _only(tables: Tables, name: str) -> Row | None:
    rows = tables.get(name, {})
    return next(iter(rows.values())) if len(rows) == 1 else None


def _not_readable(path: Path, reason: Text, problems: tuple[Problem, ...] = ()) -> NotReadable:
    return NotReadable(path, say("{file} cannot be read: {reason}.", file=path.name, reason=reason), problems=problems)


def _version() -> str:
    from smmdesk import __version__

    return __version__
