"""Whole files: read one with care, write one so that either the old or the new version is there after any crash."""

from __future__ import annotations

import hashlib
import os
import secrets
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from smmdesk.library.disk import Disk, is_plain_file
from smmdesk.library.errors import NotReadable, because
from smmdesk.words.text import Count, say

MAX_BYTES = 64 * 1024 * 1024
TEMPORARY = ".smmtmp"


@dataclass(frozen=True)
class Seen:
    """What a file was when it was last read or written: enough to notice that someone else changed it."""

    inode: int
    size: int
    mtime_ns: int
    digest: bytes

    def is_same(self, state: os.stat_result) -> bool:
        """Whether the file at least looks untouched (inode, size and time in nanoseconds)."""
        return (self.inode, self.size, self.mtime_ns) == (state.st_ino, state.st_size, state.st_mtime_ns)


def read_whole(disk: Disk, path: Path) -> tuple[bytes, Seen]:
    """The bytes of a regular file of at most 64 MB. Raises NotReadable for anything else, OSError if the system refuses."""
    if not is_plain_file(disk.look(path)):
        raise NotReadable(path, say("{file} is not a file that can hold a plan.", file=path.name))
    fd = disk.open(path)
    try:
        state = disk.state(fd)
        if not is_plain_file(state):
            raise NotReadable(path, say("{file} is not a file that can hold a plan.", file=path.name))
        if state.st_size > MAX_BYTES:
            limit = Count(MAX_BYTES // 1024 // 1024)
            raise NotReadable(path, say("{file} is larger than {limit} MB, so it is not opened.", file=path.name, limit=limit))
        data = _read_all(disk, fd)
    finally:
        with suppress(OSError):
            disk.close(fd)
    return data, _seen(state, data)


def read_plainly(disk: Disk, path: Path) -> tuple[bytes, Seen]:
    """Like `read_whole`, but whatever the system refuses is told as NotReadable too."""
    try:
        return read_whole(disk, path)
    except OSError as error:
        raise NotReadable(path, say("{file} cannot be read: {reason}.", file=path.name, reason=because(error))) from error


def resolved(path: Path) -> Path:
    """The file itself behind symlinks; the path as it is if they lead in a circle."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def temporary_for(path: Path) -> Path:
    """A free name beside a file for its next version, short, and known again by `temporaries_of`."""
    return path.with_name(f".{_mark(path)}{secrets.token_hex(4)}{TEMPORARY}")


def temporaries_of(disk: Disk, path: Path) -> list[Path]:
    """Versions of a file that a crash left unfinished beside it."""
    mark = f".{_mark(path)}"
    return [path.with_name(name) for name in disk.names(path.parent) if name.startswith(mark) and name.endswith(TEMPORARY)]


def write_temporary(disk: Disk, path: Path, data: bytes, mode: int | None = None) -> tuple[Path, Seen]:
    """Write the next version of a file beside it and wait until its data is on the disk. Raises OSError, and then leaves nothing behind."""
    temporary = temporary_for(path)
    fd = disk.create(temporary)
    try:
        try:
            disk.write(fd, memoryview(data))
            if mode is not None:
                disk.mode(fd, stat.S_IMODE(mode))
            disk.sync(fd)
            seen = _seen(disk.state(fd), data)
        except BaseException:
            with suppress(OSError):
                os.close(fd)
            raise
        disk.close(fd)
    except BaseException:
        with suppress(OSError):
            disk.remove(temporary)
        raise
    return temporary, seen


def write_new(disk: Disk, path: Path, data: bytes) -> Seen:
    """Write a file under a name that is free, durably. Raises FileExistsError if it is not, OSError if the system refuses."""
    temporary, seen = write_temporary(disk, path, data)
    try:
        disk.place(temporary, path)
    except BaseException:
        with suppress(OSError):
            disk.remove(temporary)
        raise
    disk.settle(path.parent)
    return seen


def _mark(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path.name)).hexdigest()[:10]


def _seen(state: os.stat_result, data: bytes) -> Seen:
    return Seen(state.st_ino, state.st_size, state.st_mtime_ns, hashlib.sha256(data).digest())


def _read_all(disk: Disk, fd: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while part := disk.read(fd, 1 << 20):
        parts.append(part)
        size += len(part)
        if size > MAX_BYTES:
            break
    return b"".join(parts)
