"""PlanLock: keeps a second window from writing the same plan. The kernel holds it, so a crash frees it."""

from __future__ import annotations

import getpass
import json
import os
import platform
from contextlib import suppress
from pathlib import Path

from smmdesk.library.errors import InUse
from smmdesk.plan.fit import shown
from smmdesk.words.text import say


class PlanLock:
    """A lock beside the plan (`.NAME.lock`), taken at once or not at all.

    Raises InUse with the holder's name if another window or machine has it, OSError where no lock can be made (a read-only folder).
    """

    def __init__(self, path: Path) -> None:
        from filelock import FileLock, Timeout

        self.path = self.beside(path)
        self._lock = FileLock(self.path, blocking=False, thread_local=False, on_acquired=_sign)
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            raise _in_use(path, self.path) from None

    @staticmethod
    def beside(path: Path) -> Path:
        """Where the lock of a plan lies."""
        return path.with_name(f".{path.name}.lock")

    def release(self) -> None:
        """Let others have the plan. Does nothing the second time."""
        if self._lock.is_locked:
            with suppress(OSError):
                self.path.unlink()
            self._lock.release()


def _sign(fd: int) -> None:
    user = ""
    with suppress(OSError, KeyError, ImportError):
        user = getpass.getuser()
    os.ftruncate(fd, 0)
    os.write(fd, json.dumps({"user": user, "host": platform.node(), "pid": os.getpid()}).encode())


def _in_use(plan: Path, lock: Path) -> InUse:
    mend = say("Close it there, or work on a copy here.")
    try:
        who = json.loads(lock.read_text("utf-8")[:1000])
        user, host, here = shown(who["user"]), shown(who["host"]), who["host"] == platform.node()
    except (OSError, ValueError, KeyError, TypeError):
        return InUse(say("{file} is open in another window.", file=plan.name), mend)
    if here:
        return InUse(say("{file} is open in another window on this computer (user {user}).", file=plan.name, user=user), mend)
    return InUse(say("{file} is open on the computer {host} (user {user}).", file=plan.name, host=host, user=user), mend)
