"""Broken, newer, foreign and busy files: each opens, or is refused with a sentence, and none is changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox

from smmdesk.evidence.samples import sample
from smmdesk.library import disk
from smmdesk.library.planfile import PlanFile
from tests.journeys.owner import Owner


@pytest.fixture
def no_questions(monkeypatch):
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)


def plan_file(path: Path) -> Path:
    PlanFile.create(path, sample("cafe")).close()
    return path


def newer(path: Path) -> Path:
    plan_file(path)
    tables = json.loads(path.read_text("utf-8"))
    next(iter(tables["meta"].values()))["format"] = 99
    path.write_text(json.dumps(tables), "utf-8")
    return path


@pytest.mark.parametrize(
    "content", [b"", b"not a plan", b'{"plan": {}}', b'{"_default": {"1": {"x": 1}}}', b"\x00\xff" * 50, b"[" * 100_000]
)
def test_a_file_that_is_no_plan_is_named_and_left_as_it_is(owner: Owner, tmp_path, content, no_questions) -> None:
    path = tmp_path / "odd.smmplan"
    path.write_bytes(content)
    assert not owner.desk.open_path(path)
    assert owner.desk.home.notice.isVisible()
    assert "odd.smmplan" in owner.desk.home.notice.accessibleName()
    assert path.read_bytes() == content


def test_a_newer_plan_can_be_looked_at_but_not_changed(owner: Owner, tmp_path) -> None:
    path = newer(tmp_path / "newer.smmplan")
    before = path.read_bytes()
    owner.desk.open_path(path)
    assert owner.reads("opened to look at only")
    owner.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert owner.seen(QLineEdit, "Target").isReadOnly()
    plan = owner.plan
    owner.fill("Target", "7")
    assert owner.plan == plan
    owner.quit()
    assert path.read_bytes() == before


def test_a_plan_that_another_window_has_open_can_be_copied(owner: Owner, tmp_path) -> None:
    path = plan_file(tmp_path / "busy.smmplan")
    other = PlanFile.open(path)
    owner.desk.open_path(path)
    assert owner.reads("open in another window")
    owner.press("Work on a copy")
    owner.until(lambda: not owner.reads("open in another window"))
    assert owner.plan.name.endswith(", copy")
    owner.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    owner.fill("Target", "77")
    owner.until_saved()
    assert owner.plan.goal.target == 77
    assert other.plan == sample("cafe")
    other.close()


def test_a_plan_that_is_dropped_on_the_window_is_opened_and_saved_where_it_lies(owner: Owner, tmp_path) -> None:
    (tmp_path / "stick").mkdir()
    path = plan_file(tmp_path / "stick" / "dropped.smmplan")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    owner.desk.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, buttons, modifiers))
    owner.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    owner.fill("Target", "88")
    owner.until_saved()
    owner.quit()
    file = PlanFile.open(path)
    assert file.plan.goal.target == 88
    file.close()


def test_when_the_disk_is_full_the_owner_is_told_and_saves_elsewhere(owner: Owner, tmp_path, monkeypatch) -> None:
    owner.press("Café sample")
    owner.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    real = disk.Disk.replace

    def full(self, source: Path, target: Path) -> None:
        if target.suffix == ".smmplan" and target.name != "elsewhere.smmplan":
            raise OSError(28, "No space left on device")
        real(self, source, target)

    monkeypatch.setattr(disk.Disk, "replace", full)
    owner.fill("Target", "99")
    owner.until(lambda: owner.reads("disk is full"))
    out = tmp_path / "elsewhere.smmplan"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    owner.press("Save as")
    owner.until(out.exists)
    assert owner.plan.goal.target == 99
    monkeypatch.setattr(disk.Disk, "replace", real)
