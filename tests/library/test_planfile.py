"""What an owner gets from a plan file: it opens as it was saved, and nothing of others is ever lost."""

import dataclasses
import json
import os

import pytest

from smmdesk.library.backups import Backups
from smmdesk.library.errors import NotReadable, NotSaved
from smmdesk.library.planfile import PlanFile
from smmdesk.plan.channel import Channel
from smmdesk.plan.plan import Plan
from smmdesk.words.speaker import Speaker

PLAN = Plan(id="p1", name="Café", channels=(Channel("ig", spend=300.0),))


def named(name):
    return dataclasses.replace(PLAN, name=name)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "plan.smmplan"


@pytest.fixture
def backups(tmp_path):
    return Backups(tmp_path / "in", tmp_path / "out")


@pytest.fixture
def file(path, backups):
    file = PlanFile.create(path, PLAN, backups)
    yield file
    file.close()


def reopened(path):
    file = PlanFile.open(path)
    try:
        return file.plan
    finally:
        file.close()


def test_a_saved_plan_opens_unchanged(file, path):
    saved = file.save(named("Second"))
    file.close()
    assert (saved.path, saved.saves, saved.notes) == (path, 2, ())
    assert reopened(path) == named("Second")


def test_the_file_is_tinydb_json_with_its_four_tables(file, path):
    file.put_rows("results", [{"week": 1, "orders": 4}])
    data = json.loads(path.read_text("utf-8"))
    assert data["plan"]["1"]["name"] == "Café"
    assert data["results"] == {"1": {"week": 1, "orders": 4}}
    assert data["meta"]["1"]["format"] == 1
    assert data["meta"]["1"]["saves"] == 2
    assert file.rows("results") == [{"week": 1, "orders": 4}]


def test_what_is_handed_out_does_not_change_the_file(file):
    file.put_rows("results", [{"week": 1}])
    file.rows("results")[0]["week"] = 9
    assert file.rows("results") == [{"week": 1}]


def test_a_second_window_opens_read_only_and_says_who_has_it(file, path):
    second = PlanFile.open(path)
    assert "another window on this computer" in Speaker().text(second.read_only)
    with pytest.raises(NotSaved):
        second.save(named("x"))
    assert second.plan == PLAN
    file.close()
    third = PlanFile.open(path)
    assert third.read_only is None
    third.close()


def test_a_change_by_another_program_is_never_overwritten(file, path):
    theirs = path.read_bytes().replace(b"Caf", b"Bar")
    path.write_bytes(theirs)
    saved = file.save(named("Mine"))
    assert path.read_bytes() == theirs
    assert saved.conflict_with == path
    assert "(conflict " in saved.path.name
    assert "Another program changed plan.smmplan" in Speaker().text(saved.notes[0])
    again = file.save(named("Mine too"))
    assert (again.path, again.conflict_with, again.notes) == (saved.path, None, ())
    file.close()
    assert reopened(saved.path) == named("Mine too")
    assert path.read_bytes() == theirs


def test_a_copy_with_the_same_content_by_a_sync_client_is_no_conflict(file, path):
    data = path.read_bytes()
    path.unlink()
    path.write_bytes(data)
    assert file.save(named("Mine")).conflict_with is None


def test_a_file_that_was_removed_is_written_again_and_told(file, path):
    path.unlink()
    saved = file.save(named("Mine"))
    assert "removed by someone" in Speaker().text(saved.notes[0])
    assert path.exists()


def test_a_folder_that_went_away_is_not_reachable_and_the_work_can_be_saved_later(file, path, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    on_stick = PlanFile.create(folder / "a.smmplan", PLAN)
    folder.rename(tmp_path / "pulled")
    with pytest.raises(NotSaved.__mro__[1]) as caught:
        on_stick.save(named("Later"))
    assert "not there now" in Speaker().text(caught.value.text)
    (tmp_path / "pulled").rename(folder)
    assert on_stick.save(named("Later")).notes == ()
    on_stick.close()


def test_a_plan_that_breaks_a_limit_is_not_saved_and_names_the_field(file, path):
    before = path.read_bytes()
    broken = dataclasses.replace(PLAN, channels=(Channel("ig", spend=-1.0),))
    with pytest.raises(NotSaved) as caught:
        file.save(broken)
    assert "Advertising per month: found -1" in Speaker().text(caught.value.text)
    assert path.read_bytes() == before


def test_fields_of_a_newer_program_survive_an_edit(file, path):
    data = json.loads(path.read_text("utf-8"))
    file.close()
    data["plan"]["1"]["mood"] = "bright"
    data["plan"]["1"]["channels"][0]["sound"] = 1
    data["weather"] = {"1": {"rain": True}}
    data["meta"]["1"]["who"] = "me"
    path.write_text(json.dumps(data), "utf-8")
    opened = PlanFile.open(path)
    opened.save(dataclasses.replace(opened.plan, name="Edited"))
    opened.close()
    after = json.loads(path.read_text("utf-8"))
    assert (after["plan"]["1"]["name"], after["plan"]["1"]["mood"]) == ("Edited", "bright")
    assert after["plan"]["1"]["channels"][0]["sound"] == 1
    assert after["weather"] == {"1": {"rain": True}}
    assert after["meta"]["1"]["who"] == "me"


def test_a_file_of_a_newer_format_opens_to_look_at_only(file, path):
    data = json.loads(path.read_text("utf-8"))
    file.close()
    data["meta"]["1"]["format"] = 99
    path.write_text(json.dumps(data), "utf-8")
    opened = PlanFile.open(path)
    assert opened.plan == PLAN
    assert "newer version" in Speaker().text(opened.read_only)
    with pytest.raises(NotSaved):
        opened.save(PLAN)
    opened.close()


def test_a_symlink_to_a_plan_stays_a_symlink(file, path, tmp_path):
    file.close()
    link = tmp_path / "link.smmplan"
    link.symlink_to(path)
    opened = PlanFile.open(link)
    opened.save(named("Through the link"))
    opened.close()
    assert link.is_symlink()
    assert reopened(path) == named("Through the link")


def test_the_permissions_of_the_file_are_kept_and_new_ones_are_private(file, path):
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o640)
    file.save(named("x"))
    assert path.stat().st_mode & 0o777 == 0o640


def test_the_version_before_is_kept_as_a_backup_inside_and_outside(file, backups, tmp_path):
    for n in range(30):
        file.save(named(f"n{n}"))
    kept = backups.of("p1")
    assert [backup.saves for backup in kept] == [21, 1, 1]
    assert reopened(kept[-1].path) == PLAN
    assert len(list((tmp_path / "out" / "p1").iterdir())) == 1


def test_no_half_file_and_no_lock_is_left_behind(file, path):
    file.save(named("x"))
    file.close()
    assert sorted(entry.name for entry in path.parent.iterdir()) == ["in", "out", "plan.smmplan"]


@pytest.mark.parametrize("data", [b"", b"\0\0\0", b"[]", b"{}", b'{"plan":{"1":{}}}', b"\xff\xfe", b'{"plan":', b"{" * 10**5, b"1" * 10**5])
def test_what_is_no_plan_is_named_and_left_untouched(path, data):
    path.write_bytes(data)
    with pytest.raises(NotReadable) as caught:
        PlanFile.open(path)
    assert "plan.smmplan cannot be read: " in Speaker().text(caught.value.text)
    assert path.read_bytes() == data


def test_a_huge_file_is_refused_without_reading_it(path):
    with path.open("wb") as huge:
        huge.truncate(65 * 1024 * 1024)
    with pytest.raises(NotReadable) as caught:
        PlanFile.open(path)
    assert "larger than 64 MB" in Speaker().text(caught.value.text)


def test_pipes_devices_and_folders_are_refused_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe.smmplan")
    (tmp_path / "zero.smmplan").symlink_to("/dev/zero")
    (tmp_path / "loop.smmplan").symlink_to("loop.smmplan")
    (tmp_path / "folder.smmplan").mkdir()
    for name in ("pipe", "zero", "folder"):
        with pytest.raises(NotReadable) as caught:
            PlanFile.open(tmp_path / f"{name}.smmplan")
        assert "is not a file that can hold a plan" in Speaker().text(caught.value.text)
    with pytest.raises(NotReadable):
        PlanFile.open(tmp_path / "loop.smmplan")


def test_a_plan_in_a_folder_without_write_permission_opens_to_look_at(file, path, monkeypatch):
    file.close()

    def refuse(self, where):
        raise PermissionError(13, "no")

    monkeypatch.setattr("smmdesk.library.planfile.PlanLock.__init__", refuse)
    opened = PlanFile.open(path)
    assert "cannot be changed here: you are not allowed" in Speaker().text(opened.read_only)
    assert opened.plan == PLAN


def test_the_lock_of_a_crashed_window_does_not_keep_the_owner_out(file, path):
    file.close()
    path.with_name(".plan.smmplan.lock").write_text('{"user": "me", "host": "here", "pid": 1}')
    opened = PlanFile.open(path)
    assert opened.read_only is None
    opened.close()


def test_a_figure_that_is_not_defined_does_not_keep_the_plan_from_being_saved(file, path):
    file.save(named("x"), {"chance": float("nan"), "cost": 3, "currency": "USD"})
    assert json.loads(path.read_text("utf-8"))["meta"]["1"]["figures"] == {"chance": None, "cost": 3.0, "currency": "USD"}
