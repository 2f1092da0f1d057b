"""The MOKUKU path: from the first launch over every step to a PDF, and back after a restart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from smmdesk import wizard
from tests.journeys.owner import Owner

CTRL = Qt.KeyboardModifier.ControlModifier


def test_an_owner_walks_the_sample_prints_it_and_finds_it_again(owner: Owner, tmp_path, monkeypatch) -> None:
    owner.press("MOKUKU sample")
    assert owner.plan.name == "MOKUKU spring launch"

    owner.key(Qt.Key.Key_1, CTRL)
    assert owner.step == wizard.STEPS[0].key
    before = owner.plan
    owner.fill("Target", "420")
    assert owner.plan.goal.target == 420
    owner.key(Qt.Key.Key_Z, CTRL)
    assert owner.plan == before
    owner.key(Qt.Key.Key_Y, CTRL)
    assert owner.plan.goal.target == 420
    assert owner.reads("420")

    while wizard.after(owner.step) is not None:
        owner.next()
    out = tmp_path / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    owner.press("Save as PDF")
    owner.until(out.exists)
    assert out.read_bytes().startswith(b"%PDF")

    owner.until_saved()
    kept, step = owner.plan, owner.step
    owner.quit()
    owner.start()
    owner.desk.home.focus_first()
    owner.key(Qt.Key.Key_Return)
    assert owner.plan == kept
    assert owner.step == step
