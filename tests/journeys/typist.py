"""Typist: a real window in a process of its own that edits without end and says what the screen calls saved. It is killed from outside."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.journeys.owner import Owner


def main(home: Path) -> None:
    """Open the only plan, or make one, and type rising targets; print each target that the top bar says is saved."""
    app = QApplication([])
    owner = Owner(home)
    plans = list((home / "plans").glob("*.smmplan"))
    if plans:
        owner.desk.open_path(plans[0])
    else:
        owner.press("Café sample")
    assert owner.desk.open_plan is not None
    owner.desk.open_plan.planner.go_to("goal")
    target = int(owner.plan.goal.target or 0)
    print(f"start {target}", flush=True)

    def type_on() -> None:
        nonlocal target
        target += 1
        owner.fill("Target", str(target))
        owner.desk._save()

    def report() -> None:
        assert owner.desk.open_plan is not None
        if owner.desk.open_plan.planner.top.saved.text().startswith("Saved"):
            print(f"saved {int(owner.plan.goal.target or 0)}", flush=True)

    for interval, act in ((40, type_on), (3, report)):
        timer = QTimer(app)
        timer.timeout.connect(act)
        timer.start(interval)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
