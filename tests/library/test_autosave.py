"""What an owner gets while typing: saved a moment after the last edit, only the newest, and told once if it fails."""

import dataclasses
import threading
import time

import pytest

from smmdesk.library.autosave import Autosave
from smmdesk.library.errors import NotSaved
from smmdesk.library.planfile import PlanFile
from smmdesk.plan.plan import Plan
from smmdesk.words.text import say

PLAN = Plan(id="p1")
PAUSE = 0.05


class Watch:
    def __init__(self):
        self.saved, self.failed = [], []


@pytest.fixture
def watch():
    return Watch()


@pytest.fixture
def file(tmp_path):
    file = PlanFile.create(tmp_path / "a.smmplan", PLAN)
    yield file
    file.close()


@pytest.fixture
def autosave(file, watch):
    autosave = Autosave(file, watch.saved.append, watch.failed.append, PAUSE)
    yield autosave
    autosave.close(5)


def named(n):
    return dataclasses.replace(PLAN, name=f"n{n}")


def wait_for(what, seconds=5.0):
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "did not happen"
        time.sleep(0.005)


def on_disk(file):
    look = PlanFile.open(file.path, to_write=False)
    look.close()
    return look.plan


def test_a_burst_of_edits_is_one_save_of_the_newest(autosave, watch, file):
    for n in range(100):
        autosave.plan_changed(named(n), {"chance": 0.5})
    wait_for(lambda: watch.saved)
    assert not autosave.is_waiting
    assert [saved.plan for saved in watch.saved] == [named(99)]
    assert on_disk(file) == named(99)


def test_quitting_waits_until_the_newest_is_on_the_disk(autosave, watch, file):
    autosave.plan_changed(named(1))
    assert autosave.close(5)
    assert on_disk(file) == named(1)
    assert [saved.plan for saved in watch.saved] == [named(1)]


def test_flush_with_nothing_to_save_returns_at_once(autosave):
    assert autosave.flush(0.01)


def test_an_owner_who_types_without_a_pause_is_saved_too(file, watch, monkeypatch):
    monkeypatch.setattr("smmdesk.library.autosave.LONGEST", 0.1)
    autosave = Autosave(file, watch.saved.append, watch.failed.append, pause=5.0)
    end = time.monotonic() + 3
    while not watch.saved and time.monotonic() < end:
        autosave.plan_changed(named(time.monotonic_ns()))
        time.sleep(0.01)
    assert watch.saved
    autosave.close(5)


def test_a_failure_is_told_once_and_the_work_is_saved_when_it_can_be(autosave, watch, file, monkeypatch):
    real, full = file.save, threading.Event()
    full.set()

    def save(plan, figures):
        if full.is_set():
            raise NotSaved(say("the disk is full"))
        return real(plan, figures)

    monkeypatch.setattr(file, "save", save)
    autosave.plan_changed(named(1))
    assert not autosave.flush(5)
    autosave.plan_changed(named(2))
    assert not autosave.flush(5)
    assert autosave.is_waiting
    assert [error.text for error in watch.failed] == [say("the disk is full")]
    assert watch.saved == []
    full.clear()
    assert autosave.flush(5)
    assert [saved.plan for saved in watch.saved] == [named(2)]
    assert on_disk(file) == named(2)


def test_a_fault_of_ours_does_not_end_the_autosave_silently(autosave, watch, file, monkeypatch):
    real = file.save
    monkeypatch.setattr(file, "save", lambda plan, figures: 1 / 0)
    autosave.plan_changed(named(1))
    assert not autosave.flush(5)
    assert len(watch.failed) == 1
    monkeypatch.setattr(file, "save", real)
    assert autosave.flush(5)
    assert on_disk(file) == named(1)


def test_an_edit_during_a_save_is_saved_after_it(autosave, watch, file, monkeypatch):
    real, inside, go_on = file.save, threading.Event(), threading.Event()

    def slow(plan, figures):
        inside.set()
        go_on.wait(5)
        return real(plan, figures)

    monkeypatch.setattr(file, "save", slow)
    autosave.plan_changed(named(1))
    assert inside.wait(5)
    autosave.plan_changed(named(2))
    go_on.set()
    assert autosave.flush(5)
    assert [saved.plan for saved in watch.saved] == [named(1), named(2)]
    assert on_disk(file) == named(2)


def test_an_edit_after_close_is_an_error_not_a_lost_edit(autosave):
    autosave.close(5)
    with pytest.raises(RuntimeError):
        autosave.plan_changed(named(1))
