"""Disk: every call to the file system that the library makes, in one place, so that tests can let each of them fail."""

from __future__ import annotations

import errno
import logging
import os
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

_BINARY = getattr(os, "O_BINARY", 0)
_WAITLESS = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
_BUSY_ON_WINDOWS = (5, 32, 33)
_RETRY_SECONDS = 2.5


class Disk:
    """The real file system. A test overrides `call` to see each operation, to let it fail, or to write less than asked."""

    def call(self, name: str, function: Callable[..., Any], *args: Any) -> Any:  # noqa: ARG002 - for those who override it
        """Do one operation; `name` is that of the method here."""
        return function(*args)

    def create(self, path: Path, mode: int = 0o600) -> int:
        """Make a new file to write; raises FileExistsError if the name is taken."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY | getattr(os, "O_CLOEXEC", 0)
        return int(self.call("create", os.open, path, flags, mode))

    def open(self, path: Path) -> int:
        """Open a file to read, without waiting for the other end of a pipe."""
        return int(self.call("open", os.open, path, os.O_RDONLY | _BINARY | _WAITLESS))

    def read(self, fd: int, size: int) -> bytes:
        """Up to `size` bytes; nothing at the end."""
        return bytes(self.call("read", os.read, fd, size))

    def write(self, fd: int, data: memoryview) -> None:
        """Write all of the data; the system may take it in parts."""
        while data:
            done = self.call("write", os.write, fd, data)
            if done == 0:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            data = data[done:]

    def sync(self, fd: int) -> None:
        """Wait until the data of an open file would survive a power cut."""
        self.call("sync", _sync, fd)

    def close(self, fd: int) -> None:
        """Close an open file. May report an earlier failed write."""
        self.call("close", os.close, fd)

    def mode(self, fd: int, mode: int) -> None:
        """Set the permissions of an open file."""
        if hasattr(os, "fchmod"):
            self.call("mode", os.fchmod, fd, mode)

    def state(self, fd: int) -> os.stat_result:
        """Size, kind and times of an open file."""
        found: os.stat_result = self.call("state", os.fstat, fd)
        return found

    def look(self, path: Path) -> os.stat_result:
        """Size, kind and times of a file, symlinks followed."""
        found: os.stat_result = self.call("look", os.stat, path)
        return found

    def replace(self, old: Path, new: Path) -> None:
        """Put a file under another name, over whatever stands there. Waits a little for virus scanners on Windows."""
        deadline = time.monotonic() + _RETRY_SECONDS
        while True:
            try:
                self.call("replace", os.replace, old, new)
            except OSError as error:
                if getattr(error, "winerror", None) not in _BUSY_ON_WINDOWS or time.monotonic() > deadline:
                    raise
                time.sleep(0.05)
            else:
                return

    def place(self, old: Path, new: Path) -> None:
        """Put a file under another name that must be free; raises FileExistsError if it is taken."""
        try:
            self.call("link", os.link, old, new)
        except FileExistsError:
            raise
        except OSError as error:
            if error.errno not in (errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EINVAL, errno.EXDEV):
                raise
            if new.exists():
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(new)) from None
            self.replace(old, new)
        else:
            try:
                self.remove(old)
            except OSError:
                with suppress(OSError):
                    self.remove(new)
                raise

    def remove(self, path: Path) -> None:
        """Remove a file that is ours: a temporary one, or a thinned backup."""
        self.call("remove", os.unlink, path)

    def make_folder(self, path: Path) -> None:
        """Make a folder (and those above it) that only the owner can enter; fine if it is there."""
        self.call("make_folder", _make_folder, path)

    def names(self, folder: Path) -> list[str]:
        """The names in a folder, sorted."""
        return sorted(self.call("names", os.listdir, folder))

    def settle(self, folder: Path) -> None:
        """Wait until the names in a folder would survive a power cut. What the file system cannot do is logged and let be."""
        if sys.platform == "win32":
            return
        fd = self.call("open_folder", os.open, folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            self.call("sync_folder", os.fsync, fd)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOTSUP):
                raise
            log.info("this file system cannot sync a folder: %s", errno.errorcode.get(error.errno, ""))
        finally:
            os.close(fd)


REAL = Disk()


def is_plain_file(state: os.stat_result) -> bool:
    """Whether it is a regular file, not a folder, pipe or device."""
    return stat.S_ISREG(state.st_mode)


def _make_folder(path: Path) -> None:
    missing = [folder for folder in (path, *path.parents) if not folder.exists()]
    for folder in reversed(missing):
        folder.mkdir(mode=0o700, exist_ok=True)
    if not path.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path))


def _sync(fd: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        try:
            fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
        except OSError:
            os.fsync(fd)
    else:
        os.fsync(fd)
