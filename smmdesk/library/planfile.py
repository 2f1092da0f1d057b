"""PlanFile: one plan on the disk, open to read and save."""

from __future__ import annotations

import copy
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

from tinydb import TinyDB

from smmdesk.library.backups import Backups
from smmdesk.library.disk import REAL, Disk
from smmdesk.library.encoded import Encoded
from smmdesk.library.errors import InUse, NotReadable, NotSaved, because
from smmdesk.library.lock import PlanLock
from smmdesk.library.migrations import FORMAT
from smmdesk.library.plantables import Meta, meta_of, plan_of
from smmdesk.library.storage import SAVE_ELSEWHERE, DurableStorage
from smmdesk.library.tables import Row, Tables, numbered
from smmdesk.library.whole import resolved
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text, say

_BACKUP_SAVES = 20
_BACKUP_SECONDS = 600.0
_OUTSIDE_SAVES = 200


@dataclass(frozen=True)
class Saved:
    """What a save did, when it is on the disk. `notes` are what the owner must be told (conflict, file gone, no backup)."""

    path: Path
    plan: Plan
    saves: int
    conflict_with: Path | None = None
    notes: tuple[Text, ...] = ()


class PlanFile:
    """One plan file, open. Other threads may call `save`; each call returns when its plan is safely on the disk.

    `plan` is the plan as last read or saved; `read_only` says why it cannot be saved here, or is None.
    """

    def __init__(self, storage: DurableStorage, backups: Backups | None, disk: Disk, lock: PlanLock | None) -> None:
        self.read_only: Text | None = None
        self.plan = Plan()
        self._storage = storage
        self._db = TinyDB(storage=lambda: storage)
        self._backups = backups
        self._disk = disk
        self._lock = lock
        self._guard = threading.RLock()
        self._encoded = Encoded({})
        self._meta = Meta()
        self._backed_up: tuple[int, float] | None = None
        self._backed_up_outside = -_OUTSIDE_SAVES
        self._backup_note: Text | None = None

    @classmethod
    def open(cls, path: Path, backups: Backups | None = None, disk: Disk = REAL, *, to_write: bool = True) -> PlanFile:
        """Open a plan. If another window has it, or the file is of a newer version or cannot be locked, it opens read-only and says why.

        Raises NotReadable, with the file untouched; `recovery.recover` then looks for what can be had instead.
        """
        lock, why_not = _locked(path) if to_write else (None, say("This is a look at the plan only."))
        try:
            file = cls._read(path, backups, disk, lock)
        except BaseException:
            if lock:
                lock.release()
            raise
        file.read_only = why_not or file.read_only
        return file

    @classmethod
    def create(cls, path: Path, plan: Plan, backups: Backups | None = None, disk: Disk = REAL, tables: Tables | None = None) -> PlanFile:
        """Write a new plan under a name that is free, and open it. `tables` (of today's format) may bring results. Raises LibraryError."""
        if path.exists():
            raise NotSaved(say("There is already a file with the name {file}.", file=path.name))
        lock, why_not = _locked(path)
        if why_not:
            raise NotSaved(why_not, SAVE_ELSEWHERE)
        file = cls(DurableStorage(path, disk), backups, disk, lock)
        file._storage.adopt(tables or {})
        file._meta = meta_of(tables or {}) or file._meta
        file._encoded = Encoded(next(iter((tables or {}).get("plan", {}).values()), {}))
        file._storage.before_replace = file._keep
        try:
            file.save(plan)
        except BaseException:
            file.close()
            raise
        return file

    @classmethod
    def _read(cls, path: Path, backups: Backups | None, disk: Disk, lock: PlanLock | None) -> PlanFile:
        storage = DurableStorage(path, disk)
        file = cls(storage, backups, disk, lock)
        storage.before_replace = file._keep
        tables = storage.read()
        if tables is None:
            raise NotReadable(path, say("{file} is not there.", file=path.name))
        file._meta, file.plan, opened, migrated = plan_of(path, tables)
        file._encoded = Encoded(opened)
        storage.adopt(migrated)
        if file.is_newer:
            file.read_only = say("{file} was written by a newer version of this program, so it can only be looked at.", file=path.name)
        return file

    @property
    def path(self) -> Path:
        """Where the plan is kept; after a conflict, the copy."""
        return self._storage.path

    @property
    def saves(self) -> int:
        """How often the plan was saved, ever."""
        return self._meta.saves

    @property
    def is_newer(self) -> bool:
        """Whether a newer version of the program wrote the file."""
        return self._meta.format > FORMAT

    @property
    def meta(self) -> Meta:
        """Facts about the file as last read or saved."""
        return self._meta

    def save(self, plan: Plan, figures: Mapping[str, float | str | None] = MappingProxyType({})) -> Saved:
        """Save the plan and return when it would survive a power cut. `figures` (chance, cost) are kept for the list of plans.

        Raises NotSaved or NotReachable with one sentence; what was saved before is still there then.
        """
        with self._guard:
            saved = self._write({"plan": numbered([self._encoded.row(plan)])}, plan, dict(figures))
            self.plan = plan
            return saved

    def rows(self, table: str) -> list[Row]:
        """A copy of the rows of a table (`results`, `log`)."""
        with self._guard:
            return [copy.deepcopy(dict(row)) for row in self._db.table(table).all()]

    def put_rows(self, table: str, rows: list[Row]) -> Saved:
        """Save a table as a whole, with the plan as last saved. Raises NotSaved or NotReachable."""
        with self._guard:
            return self._write({table: numbered(copy.deepcopy(rows))}, self.plan, {})

    def tables(self) -> Tables:
        """A copy of everything in the file, for a copy of the plan."""
        with self._guard:
            return copy.deepcopy(cast(Tables, self._storage.read() or {}))

    def close(self) -> None:
        """Let others have the plan. Saves nothing."""
        with self._guard:
            self._db.close()
            if self._lock:
                self._lock.release()
            self._lock = None
            self.read_only = self.read_only or say("The plan is closed.")

    def _write(self, tables: Tables, plan: Plan, figures: dict[str, Any]) -> Saved:
        if self.read_only:
            raise NotSaved(self.read_only, SAVE_ELSEWHERE)
        before = cast(Tables, self._storage.read() or {})
        after = {**before, **tables}
        meta = self._meta.next(plan.id, datetime.now(UTC), figures, next(iter(after["plan"].values())))
        try:
            self._db.storage.write({**after, "meta": meta.table(before.get("meta", {}))})
        finally:
            self._follow()
        self._meta = meta
        return Saved(self.path, plan, meta.saves, *self._notes())

    def _follow(self) -> None:
        """After a conflict, hold the copy's lock instead."""
        if self._lock and self._storage.conflict_with and self._lock.path != PlanLock.beside(self.path):
            self._lock.release()
            self._lock, _ = _locked(self.path)

    def _notes(self) -> tuple[Path | None, tuple[Text, ...]]:
        notes: list[Text] = []
        other, self._storage.conflict_with = self._storage.conflict_with, None
        if other:
            words = say(
                "Another program changed {file}. It was left as it is; your work is in {copy}.", file=other.name, copy=self.path.name
            )
            notes.append(words)
        if self._storage.was_missing:
            notes.append(say("{file} had been removed by someone; it was written again.", file=self.path.name))
        if self._backup_note:
            notes.append(self._backup_note)
            self._backup_note = None
        return other, tuple(notes)

    def _keep(self, data: bytes) -> None:
        now, saves = time.monotonic(), self._meta.saves
        due = self._backed_up is None or saves - self._backed_up[0] >= _BACKUP_SAVES or now - self._backed_up[1] >= _BACKUP_SECONDS
        if not due or self._backups is None:
            return
        outside = saves - self._backed_up_outside >= _OUTSIDE_SAVES
        try:
            self._backups.keep(self._meta.plan_id, saves, data, outside)
        except OSError as error:
            self._backup_note = say("Saved, but the version before could not be kept: {reason}.", reason=because(error))
            return
        self._backed_up = (saves, now)
        self._backed_up_outside = saves if outside else self._backed_up_outside


def _locked(path: Path) -> tuple[PlanLock | None, Text | None]:
    try:
        return PlanLock(resolved(path)), None
    except InUse as error:
        return None, error.text
    except (OSError, NotImplementedError) as error:
        reason = because(error) if isinstance(error, OSError) else say("it cannot be locked there")
        return None, say("{file} cannot be changed here: {reason}.", file=path.name, reason=reason)
