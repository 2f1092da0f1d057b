"""Library: the owner's plans in one folder: list, find, make, copy, rename, throw away and get back."""

from __future__ import annotations

import dataclasses
import re
import secrets
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from smmdesk.library.backups import Backups
from smmdesk.library.disk import REAL, Disk
from smmdesk.library.entry import Entry
from smmdesk.library.errors import InUse, NotReachable, NotReadable, NotSaved, because
from smmdesk.library.folders import Folders, default_folders, enter, is_here
from smmdesk.library.names import SUFFIX, beside, file_name, fold
from smmdesk.library.tables import Tables
from smmdesk.plan.ids import new_plan_id
from smmdesk.words.text import say

if TYPE_CHECKING:
    from smmdesk.library.index import Index
    from smmdesk.library.planfile import PlanFile
    from smmdesk.library.recovery import Offer
    from smmdesk.plan.plan import Plan

_IN_BIN = re.compile(r"(\d{8}T\d{6})-[0-9a-f]{4} (.+)", re.DOTALL)


class Library:
    """One library folder. Raises LibraryError wherever the disk says no; what was saved is then unchanged."""

    def __init__(self, folders: Folders | None = None, disk: Disk = REAL) -> None:
        self.folders = folders or default_folders()
        self.backups = Backups(*self.folders.backups, disk=disk)
        self._disk = disk
        enter(self.folders, disk)

    def entries(self) -> tuple[Entry, ...]:
        """All plans, last changed first; those that cannot be read stand at the end and say so. Reads only files that changed."""
        self._must_be_here()
        try:
            return self._index.entries()
        except OSError as error:
            raise NotReachable(say("The folder of your plans cannot be read: {reason}.", reason=because(error))) from error

    def path_of(self, entry: Entry) -> Path:
        """The file of an entry."""
        return self.folders.library / entry.file

    def new(self, plan: Plan, tables: Tables | None = None) -> PlanFile:
        """Keep a new plan (blank, template, sample) under an id and a file name of its own, and open it. `tables` may bring results."""
        self._must_be_here()
        plan = dataclasses.replace(plan, id=new_plan_id())
        return _plan_files().create(self.folders.library / file_name(plan.name, plan.id), plan, self.backups, self._disk, tables)

    def open(self, path: Path) -> PlanFile:
        """Open a plan of the library; one from elsewhere (mail, stick) to look at only, until `bring_in`. Raises LibraryError."""
        if self._is_inside(path):
            self._must_be_here()
        return _plan_files().open(path, self.backups, self._disk, to_write=self._is_inside(path))

    def bring_in(self, path: Path) -> PlanFile:
        """Copy a plan from elsewhere into the library, with its results, and open the copy. The file itself is not touched."""
        with closing(_plan_files().open(path, disk=self._disk, to_write=False)) as file:
            if file.is_newer:
                raise NotReadable(path, file.read_only or say("{file} is newer.", file=path.name), say("Update this program first."))
            return self.new(file.plan, file.tables())

    def save_as(self, file: PlanFile, plan: Plan, path: Path) -> PlanFile:
        """Keep the plan as it is now, with the file's results, under a path the owner chose, and open that. Replaces no file."""
        path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        return _plan_files().create(path, dataclasses.replace(plan, id=new_plan_id()), self.backups, self._disk, file.tables())

    def duplicate(self, path: Path, name: str) -> Path:
        """Copy a plan with its results under another name. Returns the copy's path."""
        with closing(_plan_files().open(path, disk=self._disk, to_write=False)) as file, closing(self._copy(file, name)) as copy:
            return copy.path

    def rename(self, path: Path, name: str) -> Path:
        """Give a plan another name, its file too. Raises InUse while a window has it open (rename it there). Returns the new path."""
        with closing(self._to_change(path)) as file:
            saved = file.save(dataclasses.replace(file.plan, name=name))
            target = saved.path.with_name(file_name(name, file.plan.id))
            if target != saved.path:
                self._move(saved.path, target)
            return target

    def delete(self, path: Path) -> Deleted:
        """Put a plan into the recycle bin; `restore` undoes it. Broken files too. Raises InUse while a window has it open."""
        self._must_be_here()
        moment = datetime.now(UTC)
        target = self.folders.bin / f"{moment:%Y%m%dT%H%M%S}-{secrets.token_hex(2)} {path.name}"
        from smmdesk.library.lock import PlanLock

        try:
            lock = PlanLock(path)
            try:
                self._disk.make_folder(self.folders.bin)
                self._move(path, target)
            finally:
                lock.release()
        except OSError as error:
            raise NotSaved(say("{file} could not be deleted: {reason}.", file=path.name, reason=because(error))) from error
        return Deleted(target, path.name, moment)

    def restore(self, deleted: Deleted) -> Path:
        """Take a plan out of the recycle bin. Returns its path: with a number if its name is taken meanwhile."""
        self._must_be_here()
        target = self.folders.library / deleted.file
        target = beside(target, "restored") if target.exists() else target
        self._move(deleted.path, target)
        return target

    def bin(self) -> tuple[Deleted, ...]:
        """What lies in the recycle bin, last deleted first."""
        self._must_be_here()
        try:
            names = self._disk.names(self.folders.bin)
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise NotReachable(say("The recycle bin cannot be read: {reason}.", reason=because(error))) from error
        return tuple(deleted for name in reversed(names) if (deleted := _deleted(self.folders.bin / name)) is not None)

    def recover(self, path: Path) -> tuple[Offer, ...]:
        """What can be had instead of a plan that does not open, newest first."""
        from smmdesk.library import recovery

        return recovery.recover(path, self.backups, self._disk)

    def accept(self, offer: Offer, path: Path) -> PlanFile:
        """Open an offered version in the place of a broken file, which is kept aside."""
        from smmdesk.library import recovery

        return recovery.accept(offer, path, self.backups, self._disk)

    def unfinished(self, file: PlanFile) -> tuple[Offer, ...]:
        """Work newer than a file just opened that a crash left beside it."""
        from smmdesk.library import recovery

        return recovery.unfinished(file, self._disk)

    @cached_property
    def _index(self) -> Index:
        """Imported with the first list: TinyDB is not needed before the window is there."""
        from smmdesk.library.index import Index

        return Index(self.folders.library, self.folders.own / "index.json", self._disk)

    def _copy(self, file: PlanFile, name: str) -> PlanFile:
        return self.new(dataclasses.replace(file.plan, name=name), file.tables())

    def _to_change(self, path: Path) -> PlanFile:
        file = self.open(path)
        if file.read_only:
            file.close()
            raise InUse(file.read_only)
        return file

    def _move(self, path: Path, target: Path) -> None:
        try:
            self._disk.place(path, target)
            self._disk.settle(target.parent)
            if path.parent != target.parent:
                self._disk.settle(path.parent)
        except OSError as error:
            raise NotSaved(say("{file} could not be moved: {reason}.", file=path.name, reason=because(error))) from error

    def _is_inside(self, path: Path) -> bool:
        return path.absolute().parent == self.folders.library.absolute()

    def _must_be_here(self) -> None:
        if not is_here(self.folders, self._disk):
            raise NotReachable(
                say("The folder of your plans, {folder}, is not there now.", folder=self.folders.library.name),
                say("Plug in the stick or connect the drive, then try again. Your plans are not deleted."),
            )


@dataclass(frozen=True)
class Deleted:
    """A plan in the recycle bin: where it lies, the name it had, and when it was put there."""

    path: Path
    file: str
    moment: datetime


def find(entries: Iterable[Entry], text: str) -> tuple[Entry, ...]:
    """The entries that hold each word of the text in name, business, goal or file name; upper case and accents' storage do not matter."""
    words = fold(text).split()
    return tuple(entry for entry in entries if _holds(fold(f"{entry.name}\n{entry.business}\n{entry.statement}\n{entry.file}"), words))


def _plan_files() -> type[PlanFile]:
    """Imported when the first plan is opened: with plan files come all records of a plan, a third of the time to the first window."""
    from smmdesk.library.planfile import PlanFile

    return PlanFile


def _deleted(path: Path) -> Deleted | None:
    match = _IN_BIN.fullmatch(path.name)
    if match is None:
        return None
    try:
        moment = datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Deleted(path, match[2], moment)


def _holds(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)
