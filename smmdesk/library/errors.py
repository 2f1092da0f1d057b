"""LibraryError: the one family of errors of the library, each with a sentence for the owner and what to do."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from smmdesk.words.text import Text, say

if TYPE_CHECKING:
    from pathlib import Path

    from smmdesk.plan.problem import Problem


class LibraryError(Exception):
    """Something with a file went wrong; nothing that was saved is changed. `text` says what, `mend` what to do."""

    def __init__(self, text: Text, mend: Text | None = None) -> None:
        super().__init__(text.template, dict(text.values))
        self.text = text
        self.mend = mend


class NotReachable(LibraryError):  # noqa: N818 - read aloud: "not reachable"
    """The folder of the library is not there now: a stick pulled out, a network drive away. Never the same as empty."""


class NotReadable(LibraryError):  # noqa: N818
    """A file is there but no plan can be read from it. It is left untouched; `path` names it.

    `problems` are the fields that do not fit, when it is a plan file with values that cannot be.
    """

    def __init__(self, path: Path, text: Text, mend: Text | None = None, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(text, mend)
        self.path = path
        self.problems = problems


class NotSaved(LibraryError):  # noqa: N818
    """A save did not reach the disk. The work is still in memory."""


class InUse(LibraryError):  # noqa: N818
    """Another window or program works on the plan."""


def because(error: OSError) -> Text:
    """Why the system refused, in the owner's words."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return say("the disk is full")
        case errno.EROFS:
            return say("the disk can only be read")
        case errno.EACCES | errno.EPERM:
            return say("you are not allowed to write or read there")
        case errno.EIO:
            return say("the disk reports a fault")
        case errno.ENOENT | errno.ENOTDIR:
            return say("the file or folder is not there")
        case errno.ENAMETOOLONG:
            return say("the name is too long")
        case _:
            return say("the system says: {words}", words=error.strerror or type(error).__name__)
