"""DurableStorage: TinyDB's storage for one plan file that survives kills, full disks, power cuts and other programs (safety.md 1)."""

from __future__ import annotations

import errno
import hashlib
import logging
import os
import platform
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from tinydb.storages import Storage

from smmdesk.library.disk import REAL, Disk
from smmdesk.library.errors import NotReachable, NotReadable, NotSaved, because
from smmdesk.library.names import beside
from smmdesk.library.tables import NotTablesError, Tables, read_tables, write_tables
from smmdesk.library.whole import Seen, read_plainly, read_whole, resolved, write_temporary
from smmdesk.words.text import say

log = logging.getLogger(__name__)

_TRIES = 5
SAVE_ELSEWHERE = say("Your work is still here in the window. Make room or choose Save as and another folder.")


class DurableStorage(Storage):
    """Holds the tables in memory; `write` returns when they would survive a power cut, and never overwrites what others wrote.

    `before_replace(old bytes)` is called with the version that is about to be replaced, so that it can be kept as a backup.
    After a conflict `path` is the copy that was written instead, and `conflict_with` the file that was left alone, until it is reset.
    Not safe for two threads at once: `PlanFile` guards it.
    """

    def __init__(self, path: Path, disk: Disk = REAL, before_replace: Callable[[bytes], None] | None = None) -> None:
        self.path = resolved(path)
        self.conflict_with: Path | None = None
        self.was_missing = False
        self._disk = disk
        self.before_replace = before_replace
        self._tables: Tables | None = None
        self._data = b""
        self._seen: Seen | None = None

    def read(self) -> dict[str, dict[str, Any]] | None:
        """The tables, from memory; the file is read the first time. Raises NotReadable and leaves the file as it is."""
        if self._tables is None and self._disk_has_it():
            data, seen = read_plainly(self._disk, self.path)
            try:
                self._tables = read_tables(data)
            except NotTablesError as error:
                raise NotReadable(self.path, say("{file} cannot be read: {reason}.", file=self.path.name, reason=error.reason)) from error
            self._data, self._seen = data, seen
        return None if self._tables is None else dict(self._tables)

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Save all tables. Raises NotSaved, and then the file holds what it held and memory the newer tables."""
        tables = cast(Tables, data)
        try:
            new = write_tables(tables)
        except ValueError as error:
            raise NotSaved(say("The plan holds something that cannot be written: {words}.", words=str(error))) from error
        self.was_missing = False
        try:
            self._save(new)
        except OSError as error:
            self._raise(error)
        self._tables, self._data = tables, new

    def adopt(self, tables: Tables) -> None:
        """Hold tables that were read elsewhere (a migrated file), without writing them."""
        self._tables = tables

    @property
    def size(self) -> int:
        """Bytes of the version on the disk."""
        return len(self._data)

    def _disk_has_it(self) -> bool:
        try:
            self._disk.look(self.path)
        except FileNotFoundError:
            return False
        except OSError as error:
            raise NotReadable(self.path, say("{file} cannot be read: {reason}.", file=self.path.name, reason=because(error))) from error
        return True

    def _save(self, new: bytes) -> None:
        mode = self._check()
        if mode is not None and self.before_replace is not None:
            self.before_replace(self._data)
        temporary, seen = write_temporary(self._disk, self.path, new, mode)
        try:
            self._swap(temporary)
        except BaseException:
            with suppress(OSError):
                self._disk.remove(temporary)
            raise
        self._seen = seen
        self._disk.settle(self.path.parent)

    def _swap(self, temporary: Path) -> None:
        """Give the new version the file's name; look once more first, for others may have been quick."""
        for _ in range(_TRIES):
            if self._check() is not None:
                self._disk.replace(temporary, self.path)
                return
            with suppress(FileExistsError):
                self._disk.place(temporary, self.path)
                return
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(self.path))

    def _check(self) -> int | None:
        """Look at the file: its permissions if it is what we know; none if it is gone. Of another's version, turn to a copy."""
        try:
            state = self._disk.look(self.path)
        except FileNotFoundError:
            self.was_missing = self._seen is not None and self.conflict_with is None
            return None
        if self._seen is not None and (self._seen.is_same(state) or self._same_content()):
            return state.st_mode
        self.conflict_with = self.conflict_with or self.path
        moment = datetime.now(UTC).astimezone()
        self.path = beside(self.conflict_with, f"conflict {platform.node() or 'PC'} {moment:%Y-%m-%d %H%M}")
        log.warning("another program changed the file; writing a copy beside it")
        return None

    def _same_content(self) -> bool:
        try:
            data, seen = read_whole(self._disk, self.path)
        except NotReadable:
            return False
        if self._seen is None or hashlib.sha256(data).digest() != self._seen.digest:
            return False
        self._seen = seen
        return True

    def _raise(self, error: OSError) -> None:
        if not self.path.parent.is_dir():
            text = say("The folder of {file} is not there now, so it was not saved.", file=self.path.name)
            raise NotReachable(text, SAVE_ELSEWHERE) from error
        raise NotSaved(say("{file} was not saved: {reason}.", file=self.path.name, reason=because(error)), SAVE_ELSEWHERE) from error
