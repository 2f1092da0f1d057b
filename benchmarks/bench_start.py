"""Start: from the start of the process to the first painted window, and the memory then, beside bare Qt windows."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
REPEATS = 7
COMPILED = tempfile.TemporaryDirectory()
"""Where all four keep their compiled modules from the first run, which does not count, on: an owner's second start."""

TELL = """
import sys
def tell():
    for line in open("/proc/self/status") if sys.platform == "linux" else ():
        if line.startswith("VmRSS"):
            print(line.split()[1], flush=True)
            break
    else:
        print(0, flush=True)
    app.exit()
"""
EMPTY = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, tell)
window = Window(); window.resize(1280, 800); window.show()
app.exec()
"""
BARE_PLOT = """
import pyqtgraph as pg
from PySide6.QtCore import QTimer
app = pg.mkQApp()
window = pg.PlotWidget(); window.plot([1, 3, 2]); window.resize(1280, 800); window.show()
QTimer.singleShot(0, tell)
app.exec()
"""
HOME = """
from ui.app import catch_everything, make_app, make_desk
app = make_app()
desk = make_desk(app)
catch_everything(desk)
desk.first_painted.connect(tell)
desk.show()
app.exec()
"""
PLANNER = """
from PySide6.QtCore import QTimer
from ui.app import make_app, make_desk
app = make_app()
desk = make_desk(app)
from smmdesk.evidence.samples import sample
file = desk.library.new(sample("mokuku"))
desk.settings.setValue(f"place/{file.plan.id}", "funnel")  # an owner who left it there goes on there
desk.show_plan(file)
desk.show()
def painted():
    desk.grab()
    tell()
desk.first_painted.connect(painted)
app.exec()
"""


def rows() -> Iterator[tuple[str, float, str, float, float]]:
    """(what, seconds or MiB, beside what, its figure, goal)."""
    scripts = {"home": HOME, "empty": EMPTY, "planner": PLANNER, "plot": BARE_PLOT}
    found = {name: [_run(script)] for name, script in scripts.items()}
    for _ in range(REPEATS):
        for name, script in scripts.items():
            found[name].append(_run(script))
    seconds = {name: median(second for second, _ in runs[1:]) for name, runs in found.items()}
    memory = {name: median(mib for _, mib in runs[1:]) for name, runs in found.items()}
    yield "first painted window: the list of plans", seconds["home"], "empty PySide6 window", seconds["empty"], 1.6
    yield "planner with the funnel", seconds["planner"], "bare pyqtgraph window", seconds["plot"], 1.15
    yield "memory after the first window, MiB", memory["home"], "bare pyqtgraph window", memory["plot"], 1.15


def _run(script: str) -> tuple[float, float]:
    """Seconds until the window was painted, and the memory in MiB then."""
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ) | {"SMMDESK_HOME": home, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        environment |= {"PYTHONPYCACHEPREFIX": COMPILED.name}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        began = perf_counter()
        process = subprocess.Popen([sys.executable, "-c", TELL + script], env=environment, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        assert process.stdout is not None
        line = process.stdout.readline()
        spent = perf_counter() - began
        process.communicate(timeout=60)
    return spent, float(line or "nan") / 1024
