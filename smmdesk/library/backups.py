"""Backups: earlier versions of a plan, by its id, in the library and, more seldom, outside it."""

from __future__ import annotations

import hashlib
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from smmdesk.library.disk import REAL, Disk
from smmdesk.library.names import SUFFIX
from smmdesk.library.whole import write_new
from smmdesk.plan.ids import PLAIN_ID

NEWEST = 8
DAYS = 14

_NAME = re.compile(r"(\d{8,}) (\d{4}-\d\d-\d\d) [0-9a-f]{8}" + re.escape(SUFFIX))


@dataclass(frozen=True)
class Backup:
    """One earlier version: how many saves it had seen, on which day it was kept (clocks may be wrong), and where."""

    saves: int
    day: date
    path: Path


class Backups:
    """Earlier versions in one or more folders; the first is in the library, the others are outside it."""

    def __init__(self, *folders: Path, disk: Disk = REAL) -> None:
        self._folders = folders
        self._disk = disk

    def keep(self, plan_id: str, saves: int, data: bytes, outside: bool = False) -> None:
        """Keep a version, durably; one that is already kept is left as it is. Raises OSError; the older ones stay in any case."""
        if not PLAIN_ID.fullmatch(plan_id):
            return
        today = date.today()  # noqa: DTZ011 - the owner's own day
        name = f"{saves:08d} {today} {hashlib.sha256(data).hexdigest()[:8]}{SUFFIX}"
        for root in self._folders if outside else self._folders[:1]:
            folder = root / plan_id
            self._disk.make_folder(folder)
            with suppress(FileExistsError):
                write_new(self._disk, folder / name, data)
            self._thin(folder)

    def of(self, plan_id: str) -> list[Backup]:
        """The kept versions of a plan, newest (most saves) first; those in the library before their copies outside."""
        if not PLAIN_ID.fullmatch(plan_id):
            return []
        found: list[Backup] = []
        for root in self._folders:
            with suppress(OSError):
                found += self._in(root / plan_id)
        return sorted(found, key=lambda backup: backup.saves, reverse=True)

    def _in(self, folder: Path) -> list[Backup]:
        out: list[Backup] = []
        for name in self._disk.names(folder):
            match = _NAME.fullmatch(name)
            with suppress(ValueError):
                if match:
                    out.append(Backup(int(match[1]), date.fromisoformat(match[2]), folder / name))
        return out

    def _thin(self, folder: Path) -> None:
        kept = self._in(folder)
        worth = worth_keeping(kept)
        for backup in kept:
            if backup not in worth:
                with suppress(OSError):
                    self._disk.remove(backup.path)


def worth_keeping(backups: list[Backup]) -> set[Backup]:
    """The newest eight by count of saves, the last of each of the newest fourteen days, and one for each doubling of age in saves.

    Counting saves, not days, keeps the newest even when a clock jumps.
    """
    newest_first = sorted(backups, key=lambda backup: (backup.saves, backup.path.name), reverse=True)
    by_day: dict[date, Backup] = {}
    by_age: dict[int, Backup] = {}
    for backup in newest_first:
        by_day.setdefault(backup.day, backup)
        by_age[(newest_first[0].saves - backup.saves).bit_length()] = backup
    days = sorted(by_day, reverse=True)[:DAYS]
    return {*newest_first[:NEWEST], *(by_day[day] for day in days), *by_age.values()}
