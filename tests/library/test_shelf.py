"""What an owner gets from the library: plans are listed, found, copied, thrown away and got back; a missing folder is never empty."""

import dataclasses
import json
import os
import socket

import pytest

from smmdesk.library.entry import State
from smmdesk.library.errors import InUse, LibraryError, NotReachable, NotReadable, NotSaved
from smmdesk.library.folders import Folders, default_folders, make
from smmdesk.library.planfile import PlanFile
from smmdesk.library.shelf import Library, find
from smmdesk.plan.goal import Goal, Metric
from smmdesk.plan.plan import Plan
from smmdesk.words.speaker import Speaker


@pytest.fixture
def folders(tmp_path):
    return Folders(tmp_path / "plans", tmp_path / "state")


@pytest.fixture
def library(folders):
    return Library(folders)


def add(library, name, **fields):
    file = library.new(Plan(name=name, **fields))
    file.close()
    return file.path


def names(library):
    return sorted(entry.name for entry in library.entries())


def test_a_new_plan_stands_in_the_list_with_its_goal(library):
    file = library.new(Plan(name="Autumn", goal=Goal("Sell tea", Metric.REVENUE, target=900.0)))
    file.save(file.plan, {"chance": 0.7, "cost": 120.0})
    [entry] = library.entries()
    assert (entry.name, entry.state, entry.chance, entry.cost, entry.currency) == ("Autumn", State.READY, 0.7, 120.0, "USD")
    assert entry.goal == Goal("Sell tea", Metric.REVENUE, target=900.0)
    assert entry.changed is not None
    assert library.path_of(entry) == file.path
    assert entry.plan_id == file.plan.id != ""
    file.close()


def test_two_plans_with_one_name_do_not_meet(library):
    assert add(library, "Same") != add(library, "Same")
    assert names(library) == ["Same", "Same"]


def test_the_list_follows_files_that_come_change_and_go(library, folders):
    path = add(library, "One")
    assert names(library) == ["One"]
    data = path.read_text("utf-8")
    path.write_text(data.replace('"One"', '"Onward"'), "utf-8")
    assert names(library) == ["Onward"]
    path.unlink()
    assert names(library) == []


def test_the_index_can_be_deleted_or_broken_at_any_time(library, folders):
    add(library, "One")
    before = library.entries()
    index = folders.own / "index.json"
    for rubbish in (b"", b"{", b'{"plans":{"1":{"file":3}}}', b'{"plans":[]}', b"\0" * 100):
        index.write_bytes(rubbish)
        assert library.entries() == before
    index.unlink()
    index.mkdir()
    assert library.entries() == before


def test_a_thousand_plans_are_read_once_and_the_broken_ones_named(library, folders, monkeypatch):
    data = add(library, "Plan 0").read_text("utf-8")
    for n in range(1, 1_000):
        text = data[:99] if n % 100 == 0 else data.replace("Plan 0", f"Plan {n}")
        (folders.library / f"n{n}.smmplan").write_text(text, "utf-8")
    entries = library.entries()
    assert len(entries) == 1_000
    assert {entry.file for entry in entries[-9:]} == {f"n{n}.smmplan" for n in range(100, 1_000, 100)}
    assert {entry.state for entry in entries[:-9]} == {State.READY}
    monkeypatch.setattr("smmdesk.library.summary.entry_of", None)  # from here on reading a plan file would fail
    assert Library(folders).entries() == entries


def test_rows_of_a_forged_index_are_not_believed(library, folders):
    add(library, "One")
    before = library.entries()
    index = folders.own / "index.json"
    rows = json.loads(index.read_text())
    for bad in ({"name": 3}, {"metric": "likes"}, {"state": ""}, {"target": "x"}):
        rows["plans"]["1"] |= bad
        index.write_text(json.dumps(rows))
        assert library.entries() == before


def test_broken_files_are_named_and_stand_at_the_end(library, folders):
    add(library, "Good")
    (folders.library / "bad.smmplan").write_bytes(b"{")
    (folders.library / "dangling.smmplan").symlink_to("nowhere")
    (folders.library / "folder.smmplan").mkdir()
    os.mkfifo(folders.library / "pipe.smmplan")
    sock = socket.socket(socket.AF_UNIX)
    sock.bind(str(folders.library / "sock.smmplan"))
    sock.close()
    entries = library.entries()
    assert entries[0].name == "Good"
    assert {entry.name for entry in entries[1:]} == {"bad", "dangling", "folder", "pipe", "sock"}
    assert all(entry.state == State.BROKEN and entry.file in Speaker().text(entry.problem) for entry in entries[1:])
    assert library.entries() == entries


def test_a_search_finds_words_in_any_case_and_is_no_pattern(library):
    add(library, "Café Straße (2027)", goal=Goal("Mehr Gäste"))
    add(library, "Other .* plan")
    entries = library.entries()
    for text in ("CAFE\N{COMBINING ACUTE ACCENT}", "strasse", "gäste café", "(2027", ""):
        assert "Café Straße (2027)" in [entry.name for entry in find(entries, text)], text
    assert [entry.name for entry in find(entries, ".*")] == ["Other .* plan"]
    assert find(entries, "café nowhere") == ()


def test_a_deleted_plan_comes_back_as_it_was(library):
    path = add(library, "Precious")
    data = path.read_bytes()
    deleted = library.delete(path)
    assert names(library) == []
    assert [item.file for item in library.bin()] == [path.name]
    assert library.bin()[0].path == deleted.path
    assert library.restore(library.bin()[0]) == path
    assert path.read_bytes() == data
    assert library.bin() == ()


def test_a_restored_plan_does_not_replace_one_with_its_name(library):
    path = add(library, "Precious")
    deleted = library.delete(path)
    path.write_text("something else")
    back = library.restore(deleted)
    assert back != path
    assert path.read_text() == "something else"


def test_a_plan_that_a_window_has_open_is_neither_deleted_nor_renamed(library):
    file = library.new(Plan(name="Open"))
    for act in (lambda: library.delete(file.path), lambda: library.rename(file.path, "x")):
        with pytest.raises(InUse) as caught:
            act()
        assert "another window" in Speaker().text(caught.value.text)
    assert file.path.exists()
    file.close()


def test_a_renamed_plan_and_its_file_have_the_new_name(library):
    path = add(library, "Old")
    new = library.rename(path, "New/../name")
    assert not path.exists()
    assert new.parent == path.parent
    assert new.name.startswith("New .. name p")
    assert names(library) == ["New/../name"]


def test_a_duplicate_has_an_id_of_its_own_and_the_results(library):
    file = library.new(Plan(name="First"))
    file.put_rows("results", [{"week": 1}])
    file.close()
    copy = library.open(library.duplicate(file.path, "Second"))
    assert copy.plan == dataclasses.replace(file.plan, id=copy.plan.id, name="Second")
    assert copy.plan.id != file.plan.id
    assert copy.rows("results") == [{"week": 1}]
    copy.close()


def test_a_plan_from_elsewhere_is_looked_at_and_copied_but_never_touched(library, tmp_path):
    away = tmp_path / "mail.smmplan"
    PlanFile.create(away, Plan(id="x1", name="From mail")).close()
    data, state = away.read_bytes(), away.stat()
    look = library.open(away)
    assert look.plan.name == "From mail"
    with pytest.raises(NotSaved):
        look.save(look.plan)
    look.close()
    file = library.bring_in(away)
    file.save(dataclasses.replace(file.plan, name="Mine"))
    file.close()
    assert (away.read_bytes(), away.stat().st_mtime_ns) == (data, state.st_mtime_ns)
    assert names(library) == ["Mine"]
    assert file.plan.id != "x1"


def test_save_as_keeps_the_work_elsewhere_and_replaces_nothing(library, tmp_path):
    file = library.new(Plan(name="Work"))
    other = library.save_as(file, dataclasses.replace(file.plan, name="Work 2"), tmp_path / "Stick copy")
    assert other.path == tmp_path / "Stick copy.smmplan"
    assert other.plan.name == "Work 2"
    other.close()
    before = other.path.read_bytes()
    with pytest.raises(NotSaved) as caught:
        library.save_as(file, file.plan, other.path)
    assert "already a file" in Speaker().text(caught.value.text)
    assert other.path.read_bytes() == before
    file.close()


def test_a_library_that_went_away_is_not_reachable_and_never_empty(library, folders, tmp_path):
    path = add(library, "One")
    folders.library.rename(tmp_path / "away")
    for act in (library.entries, lambda: library.new(Plan()), lambda: library.open(path), library.bin, lambda: Library(folders)):
        with pytest.raises(NotReachable) as caught:
            act()
        assert "not there now" in Speaker().text(caught.value.text)
    folders.library.mkdir()  # an empty mount point is no library either
    with pytest.raises(NotReachable):
        Library(folders)
    folders.library.rmdir()
    (tmp_path / "away").rename(folders.library)
    assert names(Library(folders)) == ["One"]


def test_the_owner_can_start_again_in_a_folder_that_lost_its_marker(library, folders):
    add(library, "One")
    (folders.own / "library.json").unlink()
    with pytest.raises(NotReachable):
        Library(folders)
    make(folders)
    assert names(Library(folders)) == ["One"]


def test_a_folder_that_cannot_be_used_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(LibraryError) as caught:
        Library(Folders(tmp_path / "file", tmp_path / "state"))
    assert "The folder file cannot be used" in Speaker().text(caught.value.text)


def test_a_newer_file_is_listed_and_not_brought_in(library, tmp_path):
    path = add(library, "New")
    data = json.loads(path.read_text())
    data["meta"]["1"]["format"] = 7
    path.write_text(json.dumps(data))
    assert library.entries()[0].state == State.NEWER
    with pytest.raises(NotReadable):
        library.bring_in(path)


def test_tests_keep_away_from_the_owners_folders(monkeypatch, tmp_path):
    monkeypatch.setenv("SMMDESK_HOME", str(tmp_path))
    assert default_folders() == Folders(tmp_path / "library", tmp_path / "state")
    monkeypatch.delenv("SMMDESK_HOME")
    assert default_folders().library.name == "SMM Desk"
