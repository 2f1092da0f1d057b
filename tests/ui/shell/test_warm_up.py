"""While the owner looks at the list, what opening a plan needs is loaded, and quitting does not wait for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = """
import gc, sys
from ui.app import make_app, make_desk
from ui.warm_up import warm_up
from smmdesk.evidence.samples import sample
app = make_app()
desk = make_desk(app)
warm_up(app, desk.speaker).join()
before = set(sys.modules)
file = desk.library.new(sample("mokuku"))
desk.settings.setValue(f"place/{file.plan.id}", sys.argv[1])
desk.show()
desk.show_plan(file)
app.processEvents()
print("shown:", desk.open_plan.planner.page.KEY)
heavy = ("ui.", "smmdesk.", "pyqtgraph", "numpy", "pydantic")
print("looked over:", len(gc.get_objects()), "of", gc.get_freeze_count())
print("late:", *sorted(name for name in set(sys.modules) - before if name.startswith(heavy)))
"""
QUIT = """
import sys
from PySide6.QtCore import QTimer
from ui.app import make_app
from smmdesk.words.speaker import Speaker
from ui.warm_up import warm_up
app = make_app()
QTimer.singleShot(0, lambda: (threads.append(warm_up(app, Speaker())), app.quit()))
threads = []
app.exec()
print("alive" if threads[0].is_alive() else "ended", "ui.planner.steps.summary" in sys.modules)
"""


def run(script: str, tmp_path: Path, *arguments: str) -> str:
    environment = os.environ | {"SMMDESK_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=True).stdout


def test_a_plan_opens_without_loading_anything_more(tmp_path) -> None:
    told = run(SCRIPT, tmp_path, "funnel")
    assert "shown: funnel" in told
    assert "late:\n" in told, told


def test_what_was_loaded_is_not_looked_over_for_garbage_again(tmp_path) -> None:
    line = next(line for line in run(SCRIPT, tmp_path, "goal").splitlines() if line.startswith("looked over:"))
    mine, frozen = int(line.split()[2]), int(line.split()[4])
    assert mine < frozen / 2


def test_quitting_at_once_ends_the_loading(tmp_path) -> None:
    assert run(QUIT, tmp_path).strip() == "ended False"
