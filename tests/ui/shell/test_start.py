"""The window comes up fast: nothing heavy is loaded before the owner sees the list of plans."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
HEAVY = (
    *("scipy", "numpy", "jinja2", "openpyxl", "xlsxwriter", "pyqtgraph", "pydantic", "tinydb", "logging.handlers"),
    *("PySide6.QtPrintSupport", "smmdesk.forecast", "ui.widgets.data_table"),
)
SCRIPT = """
import sys
from ui.app import make_app, make_desk
app = make_app()
desk = make_desk(app)
def painted():
    print(",".join(sorted(sys.modules)))
    app.quit()
desk.first_painted.connect(painted)
desk.show()
app.exec()
"""


def test_nothing_heavy_is_loaded_when_the_window_is_first_painted() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    loaded = set(done.stdout.strip().split(","))
    assert "ui.desk" in loaded
    found = {name for name in loaded for heavy in HEAVY if name == heavy or name.startswith(heavy + ".")}
    assert not found, f"{sorted(found)[:5]}: import them inside the function that uses them (docs/architecture.md)"
