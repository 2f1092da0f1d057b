"""A disk that fails on demand, and the list of what it was asked to do."""

import errno
import os

from smmdesk.library.disk import Disk

FAULTS = (errno.EIO, errno.ENOSPC, errno.EROFS, errno.EACCES)
SHORT = -1
"""A write that takes only a part, as the system may do at any time."""


class FaultyDisk(Disk):
    """Lets the operation number `at` (from 0) fail with `fault`, or each one from there on if `for_good`."""

    def __init__(self, at=None, fault=errno.EIO, for_good=False):
        self.at, self.fault, self.for_good = at, fault, for_good
        self.done = []

    def call(self, name, function, *args):
        number = len(self.done)
        self.done.append(name)
        if self.at is not None and (number == self.at or (self.for_good and number > self.at)):
            if self.fault != SHORT:
                if name == "close":
                    function(*args)
                raise OSError(self.fault, os.strerror(self.fault))
            if name == "write":
                fd, data = args
                return function(fd, data[: max(1, len(data) // 3)])
        if name in ("sync", "sync_folder"):
            return None  # what is tested is the order; waiting for the platter shows nothing more
        return function(*args)
