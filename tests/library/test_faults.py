"""What an owner gets when the disk fails at any single operation: an error with a sentence or a success, never a lost or torn plan."""

import dataclasses
import shutil

import pytest

from smmdesk.library.errors import LibraryError
from smmdesk.library.folders import Folders
from smmdesk.library.planfile import PlanFile
from smmdesk.library.shelf import Library
from smmdesk.plan.plan import Plan
from smmdesk.words.speaker import Speaker
from tests.library.faults import FAULTS, SHORT, FaultyDisk

NEW = "new name"


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A library with one plan of three saves, one plan in the bin, one broken plan with a backup, and a plan elsewhere."""
    home = tmp_path_factory.mktemp("template")
    library = Library(Folders(home / "plans", home / "state"))
    for name in ("kept", "binned", "broken"):
        file = library.new(Plan(name=name))
        file.save(dataclasses.replace(file.plan, notes="second"))
        file.close()
        if name == "binned":
            library.delete(file.path)
        if name == "broken":
            file.path.write_bytes(file.path.read_bytes()[:50])
    PlanFile.create(home / "away.smmplan", Plan(id="x", name="away")).close()
    return home


def save(library):
    file = library.open(one(library, "kept"))
    try:
        file.save(dataclasses.replace(file.plan, name=NEW))
    finally:
        file.close()


def save_as(library):
    file = library.open(one(library, "kept"))
    try:
        library.save_as(file, dataclasses.replace(file.plan, name=NEW), library.folders.state.parent / "as.smmplan").close()
    finally:
        file.close()


def one(library, start):
    return next(path for path in library.folders.library.iterdir() if path.name.startswith(start) and path.suffix == ".smmplan")


ACTS = {
    "save": save,
    "save as": save_as,
    "new": lambda library: library.new(Plan(name=NEW)).close(),
    "rename": lambda library: library.rename(one(library, "kept"), NEW),
    "duplicate": lambda library: library.duplicate(one(library, "kept"), NEW),
    "delete": lambda library: library.delete(one(library, "kept")),
    "restore": lambda library: library.restore(library.bin()[0]),
    "bring in": lambda library: library.bring_in(library.folders.state.parent / "away.smmplan").close(),
    "list": lambda library: library.entries(),
    "recover": lambda library: library.accept(library.recover(one(library, "broken"))[0], one(library, "broken")).close(),
}


def plans(home):
    """Every plan that can be read below a folder, backups left out: place and name -> notes."""
    found = {}
    for path in home.rglob("*.smmplan"):
        if "backups" in path.parts:
            continue
        try:
            file = PlanFile.open(path, to_write=False)
        except LibraryError:
            found["a broken file"] = ""
        else:
            found[file.plan.name + (" in bin" if path.parent.name == "bin" else "")] = file.plan.notes
    return found


def is_lossless(before, after, found):
    """Whether all plans of the state before, or all of the state after, are there; a copy too many is no loss."""
    return before.items() <= found.items() or after.items() <= found.items()


def attempt(template, home, act, disk):
    """Do it on a fresh copy: whether it succeeded; anything but a LibraryError is a defect and comes through."""
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(template, home, symlinks=True)
    try:
        act(Library(Folders(home / "plans", home / "state"), disk))
    except LibraryError as error:
        text = Speaker().text(error.text)
        assert text
        assert "{" not in text
        return False
    except IndexError:  # nothing is offered while the disk cannot be read
        return False
    return True


@pytest.mark.parametrize("name", ACTS)
def test_each_operation_may_fail_and_nothing_is_lost(template, tmp_path, name):
    home = tmp_path / "home"
    counting = FaultyDisk()
    assert attempt(template, home, ACTS[name], counting)
    before, after = plans(template), plans(home)
    for at in range(len(counting.done)):
        short = (SHORT,) if counting.done[at] == "write" else ()
        for fault in (FAULTS[at % len(FAULTS)], *short):
            disk = FaultyDisk(at, fault)
            done = attempt(template, home, ACTS[name], disk)
            found = plans(home)
            where = f"{name}: {disk.done[at]} (operation {at}) with fault {fault}"
            if done and name != "list":
                assert found == after, where
            assert is_lossless(before, after, found), where
            assert fault != SHORT or done, where
            assert disk.done[at] == "remove" or not list(home.rglob("*.smmtmp")), where


@pytest.mark.parametrize("name", ACTS)
def test_a_disk_that_fails_from_some_moment_on_loses_nothing(template, tmp_path, name):
    home = tmp_path / "home"
    counting = FaultyDisk()
    attempt(template, home, ACTS[name], counting)
    before, after = plans(template), plans(home)
    for at in range(len(counting.done)):
        attempt(template, home, ACTS[name], FaultyDisk(at, for_good=True))
        found = plans(home)
        assert is_lossless(before, after, found), f"{name}: from {counting.done[at]} ({at}) on"


def test_the_operations_that_make_a_save_durable_come_in_their_order(template, tmp_path):
    disk = FaultyDisk()
    attempt(template, tmp_path / "home", ACTS["save"], disk)
    swap = len(disk.done) - 1 - disk.done[::-1].index("replace")
    assert disk.done[swap + 1 : swap + 3] == ["open_folder", "sync_folder"]
    before = disk.done[:swap]
    assert before[-1] == "look"
    assert before[-5:-1] == ["mode", "sync", "state", "close"]
