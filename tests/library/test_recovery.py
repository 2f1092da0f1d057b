"""What an owner gets when a plan file is broken: offers, newest first, and the broken file is kept."""

import dataclasses
import json

import pytest

from smmdesk.library.errors import NotReadable
from smmdesk.library.folders import Folders
from smmdesk.library.shelf import Library
from smmdesk.library.whole import temporary_for
from smmdesk.plan.plan import Plan
from smmdesk.words.speaker import Speaker


@pytest.fixture
def library(tmp_path):
    return Library(Folders(tmp_path / "plans", tmp_path / "state"))


@pytest.fixture
def path(library):
    """A plan saved three times, so that the first version lies among the backups."""
    file = library.new(Plan(name="v1"))
    for n in (2, 3):
        file.save(dataclasses.replace(file.plan, name=f"v{n}"))
    file.put_rows("results", [{"week": 1}])
    file.close()
    return file.path


def offered(library, path):
    return [(offer.plan.name, Speaker().text(offer.found).split()[0:2]) for offer in library.recover(path)]


@pytest.mark.parametrize("rest", [0, 1, 100])
def test_a_file_cut_off_by_a_crash_is_offered_from_its_backup(library, path, rest):
    path.write_bytes(path.read_bytes()[:rest])
    with pytest.raises(NotReadable):
        library.open(path)
    assert offered(library, path) == [("v1", ["a", "backup"])]


def test_a_missing_file_is_offered_too(library, path):
    path.unlink()
    assert offered(library, path) == [("v1", ["a", "backup"])]


def test_after_a_power_cut_on_a_stick_the_whole_temporary_file_is_found(library, path):
    path.rename(temporary_for(path))
    path.write_bytes(b"")
    assert offered(library, path) == [("v3", ["a", "save"]), ("v1", ["a", "backup"])]


def test_a_whole_plan_with_a_tail_of_an_older_one_is_recovered_and_the_broken_file_kept(library, path):
    broken = path.read_bytes() + b'"half": 1}}'
    path.write_bytes(broken)
    with pytest.raises(NotReadable) as caught:
        library.open(path)
    assert "something else stands behind the plan" in Speaker().text(caught.value.text)
    offer = library.recover(path)[0]
    file = library.accept(offer, path)
    assert (file.path, file.plan.name, file.rows("results")) == (path, "v3", [{"week": 1}])
    assert file.saves > offer.saves
    file.close()
    [aside] = [other for other in path.parent.iterdir() if "(broken" in other.name]
    assert aside.read_bytes() == broken
    assert library.open(path).plan.name == "v3"


def test_looking_for_what_can_be_had_changes_nothing(library, path):
    path.write_bytes(b"{")
    before = sorted((other, other.stat().st_mtime_ns) for other in path.parent.rglob("*"))
    library.recover(path)
    assert sorted((other, other.stat().st_mtime_ns) for other in path.parent.rglob("*")) == before


def test_the_backup_outside_helps_when_the_whole_library_folder_is_damaged(library, path):
    for kept in library.folders.backups[0].rglob("*.smmplan"):
        kept.write_bytes(b"\0" * 10)
    path.write_bytes(b"")
    assert [name for name, _ in offered(library, path)] == ["v1"]


def test_a_backup_that_is_broken_itself_is_not_offered(library, path):
    for folder in library.folders.backups:
        for kept in folder.rglob("*.smmplan"):
            kept.write_bytes(b"{")
    path.write_bytes(b"")
    assert offered(library, path) == []


def test_unfinished_newer_work_is_offered_and_older_remains_are_cleared(library, path):
    older, newer = temporary_for(path), temporary_for(path)
    data = json.loads(path.read_text())
    older.write_text(json.dumps(data))
    data["meta"]["1"]["saves"] += 1
    data["plan"]["1"]["name"] = "v4"
    newer.write_text(json.dumps(data))
    file = library.open(path)
    assert [offer.plan.name for offer in library.unfinished(file)] == ["v4"]
    assert not older.exists()
    assert newer.exists()
    file.close()


def test_a_read_only_look_clears_nothing(library, path, tmp_path):
    torn = temporary_for(path)
    torn.write_bytes(b"{")
    holder, second = library.open(path), library.open(path)
    assert library.unfinished(second) == ()
    assert torn.exists()
    assert library.unfinished(holder) == ()
    assert not torn.exists()
    holder.close()
    second.close()
