"""Folders: where plans are kept, where the program keeps what is its own, and whether the library is really there."""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from smmdesk.library.disk import REAL, Disk
from smmdesk.library.errors import LibraryError, NotReachable, NotReadable, because
from smmdesk.library.whole import read_whole, write_new
from smmdesk.words.text import say

OWN = ".smmdesk"
MARKER = "library.json"
KNOWN = "known-libraries"


@dataclass(frozen=True)
class Folders:
    """`library` holds the owner's plans; `state` is the program's own, outside it (backups, what it remembers)."""

    library: Path
    state: Path

    @property
    def own(self) -> Path:
        """The program's part of the library: index, backups, recycle bin, marker."""
        return self.library / OWN

    @property
    def bin(self) -> Path:
        """Deleted plans."""
        return self.own / "bin"

    @property
    def backups(self) -> tuple[Path, Path]:
        """Earlier versions, inside and outside the library."""
        return self.own / "backups", self.state / "backups"


def default_folders(library: Path | None = None) -> Folders:
    """`SMM Desk` in the owner's documents, or `library`. With SMMDESK_HOME set (tests), everything is below that folder."""
    home = os.environ.get("SMMDESK_HOME")
    if home:
        return Folders(library or Path(home) / "library", Path(home) / "state")
    from platformdirs import user_data_path, user_documents_path

    return Folders(library or user_documents_path() / "SMM Desk", user_data_path("SMM Desk", appauthor=False))


def enter(folders: Folders, disk: Disk = REAL) -> None:
    """Make sure the library is there; a new one is made. Raises NotReachable if it was there before and now is not.

    A marker in the folder and a note outside tell "gone" from "new", so that a pulled stick never looks like an empty library.
    """
    marker, note = folders.own / MARKER, _note(folders)
    known = note.exists()
    if marker.exists():
        if not known:
            with suppress(OSError):
                _write(disk, note, {"library": str(folders.library)})
        return
    if known:
        raise NotReachable(
            say("The folder of your plans, {folder}, is not there now.", folder=folders.library.name),
            say("Plug in the stick or connect the drive, then try again; or choose another folder. Your plans are not deleted."),
        )
    make(folders, disk)


def make(folders: Folders, disk: Disk = REAL) -> None:
    """Make the folder a library, whatever was there before; no file is changed. Raises LibraryError."""
    try:
        disk.make_folder(folders.own)
        if not (folders.own / MARKER).exists():
            _write(disk, folders.own / MARKER, {"library": secrets.token_hex(8)})
        if not _note(folders).exists():
            _write(disk, _note(folders), {"library": str(folders.library)})
    except OSError as error:
        text = say("The folder {folder} cannot be used: {reason}.", folder=folders.library.name, reason=because(error))
        raise LibraryError(text, say("Choose another folder for your plans.")) from error


def is_here(folders: Folders, disk: Disk = REAL) -> bool:
    """Whether the library can be reached now."""
    with suppress(OSError, NotReadable):
        read_whole(disk, folders.own / MARKER)
        return True
    return False


def _note(folders: Folders) -> Path:
    import hashlib

    return folders.state / KNOWN / f"{hashlib.sha256(os.fsencode(folders.library.absolute())).hexdigest()[:16]}.json"


def _write(disk: Disk, path: Path, content: dict[str, str]) -> None:
    disk.make_folder(path.parent)
    with suppress(FileExistsError):
        write_new(disk, path, json.dumps(content).encode())
