"""Index: the list of plans as a TinyDB cache. It can be deleted at any time; the files are the truth."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from tinydb import TinyDB
from tinydb.storages import Storage

from smmdesk.library.disk import REAL, Disk
from smmdesk.library.entry import Entry, State, entry_from
from smmdesk.library.errors import NotReadable
from smmdesk.library.names import SUFFIX
from smmdesk.library.tables import Tables, numbered, shaped
from smmdesk.library.whole import read_whole, temporary_for


class CacheStorage(Storage):
    """A TinyDB storage whose loss does not matter: no waiting for the disk, and what cannot be read is an empty cache."""

    def __init__(self, path: Path, disk: Disk = REAL) -> None:
        self._path = path
        self._disk = disk

    def read(self) -> dict[str, dict[str, Any]] | None:
        """The tables, or nothing."""
        try:
            data, _ = read_whole(self._disk, self._path)
            return cast(dict[str, dict[str, Any]], shaped(json.loads(data)))
        except (OSError, NotReadable, ValueError, RecursionError):
            return None

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Write the tables if the disk lets us."""
        temporary = temporary_for(self._path)
        with suppress(OSError, ValueError):
            text = json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
            try:
                temporary.write_bytes(text)
                self._disk.replace(temporary, self._path)
            finally:
                temporary.unlink(missing_ok=True)


class Index:
    """The entries of all plan files of a folder; only files that changed since are read."""

    def __init__(self, folder: Path, cache: Path, disk: Disk = REAL) -> None:
        self._folder = folder
        self._db = TinyDB(storage=lambda: CacheStorage(cache, disk))

    def entries(self) -> tuple[Entry, ...]:
        """All plans, last changed first, those that cannot be read at the end. Raises OSError if the folder cannot be read."""
        stamps = _stamps(self._folder)
        cached = {entry.file: entry for row in self._rows() if (entry := entry_from(row)) is not None}
        fresh = {
            file: entry if (entry := cached.get(file)) is not None and entry.stamp == stamp else _read(self._folder / file, stamp)
            for file, stamp in stamps.items()
        }
        if fresh != cached:
            tables: Tables = {"plans": numbered([entry._asdict() for entry in fresh.values()])}
            self._db.storage.write(tables)
        return tuple(sorted(fresh.values(), key=lambda entry: (entry.state != State.BROKEN, entry.saved, entry.file), reverse=True))

    def _rows(self) -> list[dict[str, Any]]:
        return cast(list[dict[str, Any]], self._db.table("plans").all())


def _read(path: Path, stamp: str) -> Entry:
    """Imported when the first file is read: with plan files come all records of a plan, a third of the time to the first window."""
    from smmdesk.library.summary import entry_of

    return entry_of(path, stamp)


def _stamps(folder: Path) -> dict[str, str]:
    out: dict[str, str] = {}
    with os.scandir(folder) as found:
        for item in found:
            if item.name.endswith(SUFFIX) and not item.name.startswith("."):
                try:
                    state = item.stat()
                except OSError:
                    out[item.name] = ""
                else:
                    out[item.name] = f"{state.st_mtime_ns:x}-{state.st_size:x}-{state.st_ino:x}"
    return out
