"""A disk that remembers what was asked of it, and every state a power cut could leave of that: unsynced data lost or torn, unsynced
names in any combination (POSIX promises no order before the folder is synced)."""

import itertools
from pathlib import Path

from smmdesk.library.disk import Disk


class RecordingDisk(Disk):
    """Does the real thing and writes down what matters after a power cut."""

    def __init__(self):
        self.events = []
        self._open = {}
        self._files = {}  # inode -> a number of ours, for the system gives an inode number away again
        self._count = itertools.count()

    def call(self, name, function, *args):
        moved = self._files[args[0].stat().st_ino] if name in ("replace", "link") else None
        result = None if name in ("sync", "sync_folder") else function(*args)
        if name == "create":
            self._open[result] = self._files[args[0].stat().st_ino] = next(self._count)
            self.events.append(("name", args[0].name, self._open[result]))
        elif name == "write":
            self.events.append(("data", self._open[args[0]], bytes(args[1][:result])))
        elif name == "sync":
            self.events.append(("sync", self._open[args[0]]))
        elif name == "replace":
            self.events.append(("name", args[1].name, moved, args[0].name))
        elif name == "link":
            self.events.append(("name", args[1].name, moved))
        elif name == "remove":
            self.events.append(("name", args[0].name, None))
        elif name == "sync_folder":
            self.events.append(("sync names",))
        return result

    def acknowledge(self, number):
        """Write down that the owner was shown "Saved" for this version."""
        self.events.append(("shown", number))


def states(events, base):
    """For a cut after each event: the last version shown as saved, and each folder (name -> bytes) that the cut could leave."""
    for cut in range(len(events) + 1):
        names, data, synced, pending, shown = dict(base), {}, {}, [], None
        for event in events[:cut]:
            match event:
                case ("name", *_):
                    pending.append(event)
                case ("data", inode, part):
                    data[inode] = data.get(inode, b"") + part
                case ("sync", inode):
                    synced[inode] = data.get(inode, b"")
                case ("sync names",):
                    names, pending = _applied(names, pending), []
                case ("shown", number):
                    shown = number
        for some in itertools.product((False, True), repeat=len(pending)):
            found = _applied(names, [event for event, is_done in zip(pending, some, strict=True) if is_done])
            for keep in (0.0, 0.5, 1.0):
                yield shown, {name: _left(inode, data, synced, keep) for name, inode in found.items()}


def _applied(names, events):
    names = dict(names)
    for _, name, inode, *old in events:
        if inode is None:
            names.pop(name, None)
        else:
            names[name] = inode
        for gone in old:
            names.pop(gone, None)
    return names


def _left(inode, data, synced, keep):
    if inode in synced:
        return synced[inode]
    whole = data.get(inode, b"")
    return whole[: int(len(whole) * keep)]


def lay_out(folder: Path, found):
    """Make a folder with these files."""
    folder.mkdir()
    for name, content in found.items():
        (folder / name).write_bytes(content)
