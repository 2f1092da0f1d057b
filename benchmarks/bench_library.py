"""Saving a plan and opening the library, against what the disk and the JSON parser need at least (speed.md, storage)."""

from __future__ import annotations

import itertools
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.clock import in_turn
from smmdesk.library.folders import Folders
from smmdesk.library.names import SUFFIX, file_name
from smmdesk.library.planfile import PlanFile
from smmdesk.library.plantables import seal_of
from smmdesk.library.shelf import Library, find
from smmdesk.library.tables import write_tables
from smmdesk.plan.budget import Budget, BudgetLine
from smmdesk.plan.channel import Channel
from smmdesk.plan.path import put
from smmdesk.plan.plan import Plan

Row = tuple[str, float, str, float, float]
"""What was measured, seconds, the yardstick, its seconds, the largest ratio allowed."""

REPEATS = 41
LIMIT_SAVE, LIMIT_GROWTH, LIMIT_OPEN, LIMIT_FIND, LIMIT_REBUILD = 3.0, 1.5, 15.0 / 1.3, 15.0 / 1.3, 3.0


def rows() -> Iterator[Row]:
    """The rows of the table that `dev.py bench` prints."""
    with tempfile.TemporaryDirectory() as place:
        small, large = library(Path(place) / "small", 100), library(Path(place) / "large", 1_000)
        yield from saving(small, large)
        yield from opening(large)
        yield from rebuilding(large)


def library(home: Path, count: int) -> Library:
    """A library with so many plans of the usual size."""
    shelf = Library(Folders(home / "plans", home / "state"))
    file = shelf.new(plan())
    tables = file.tables()
    file.close()
    (row,), (meta,) = tables["plan"].values(), tables["meta"].values()
    for n in range(count - 1):
        plan_id, name = f"p{n:010d}", f"Plan number {n}"
        row |= {"id": plan_id, "name": name}
        meta |= {"plan_id": plan_id, "seal": seal_of(row)}
        (shelf.folders.library / file_name(name, plan_id)).write_bytes(write_tables(tables))
    shelf.entries()
    return shelf


def plan() -> Plan:
    """A plan with six channels and twenty cost lines."""
    channels = tuple(Channel(f"c{n}", f"Channel {n}", spend=100.0 * n) for n in range(6))
    lines = tuple(BudgetLine(f"l{n}", f"Cost line {n}") for n in range(20))
    return Plan(name="Autumn launch", channels=channels, budget=Budget(lines))


def saving(small: Library, large: Library) -> Iterator[Row]:
    """A save among 1,000 plans against the same bytes by the shortest durable way, and against a save among 100."""
    count = itertools.count()
    files = [opened(shelf) for shelf in (small, large)]
    data = files[1].path.read_bytes()

    def save(file: PlanFile) -> None:
        file.save(put(file.plan, "channels/c0/spend", float(next(count))))  # an edit in the largest part

    for file in files:
        save(file)  # the first save of a window keeps a backup; the usual one does not
    few, many, bare = in_turn(
        lambda: save(files[0]), lambda: save(files[1]), lambda: durable(large.folders.library / "x", data), repeats=REPEATS
    )
    for file in files:
        file.close()
    yield "save one plan among 1,000", many, "write + fsync + rename + folder fsync", bare, LIMIT_SAVE
    yield "save one plan among 1,000", many, "save one plan among 100", few, LIMIT_GROWTH


def opening(shelf: Library) -> Iterator[Row]:
    """The rows of the list with a warm index, and a search in them, against parsing the same rows from one plain JSON text."""
    entries = shelf.entries()
    text = json.dumps([entry._asdict() for entry in entries])
    listed, found, parsed = in_turn(shelf.entries, lambda: find(entries, "plan number 7"), lambda: json.loads(text), repeats=REPEATS)
    yield "rows of 1,000 plans", listed, "parse them as one JSON text", parsed, LIMIT_OPEN
    yield "search 1,000 plans", found, "parse them as one JSON text", parsed, LIMIT_FIND


def rebuilding(shelf: Library) -> Iterator[Row]:
    """The index made anew from all files, against reading and parsing the same files and nothing else."""
    index, files = shelf.folders.own / "index.json", list(shelf.folders.library.glob(f"*{SUFFIX}"))

    def rebuild() -> None:
        index.unlink()
        shelf.entries()

    rebuilt, parsed = in_turn(rebuild, lambda: [json.loads(file.read_bytes()) for file in files], repeats=7)
    yield "index of 1,000 plans made anew", rebuilt, "parse the same files", parsed, LIMIT_REBUILD


def opened(shelf: Library) -> PlanFile:
    """The plan of the usual size, open to be saved."""
    return shelf.open(next(path for path in shelf.folders.library.iterdir() if path.name.startswith("Autumn")))


def durable(path: Path, data: bytes) -> None:
    """The shortest save that survives a power cut."""
    temporary = path.with_suffix(".tmp")
    fd = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.write(fd, data)
    os.fsync(fd)
    os.close(fd)
    temporary.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)


if __name__ == "__main__":
    for name, seconds, yardstick, least, goal in rows():
        print(f"{name}: {seconds * 1e3:.2f} ms = {seconds / least:.1f} x {yardstick} ({least * 1e3:.2f} ms); goal {goal:.1f} x")
