"""The domain runs where Qt is not installed, and the window starts without what only some screens need."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.architecture.modules import ROOT, files, name_of

WITHOUT_QT = """
import importlib, sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "pyqtgraph"}:
            raise ImportError(f"{name} is not installed")
sys.meta_path.insert(0, NoQt())
for name in sys.argv[1:]:
    importlib.import_module(name)
print(len(sys.argv) - 1)
"""

AT_START = """
import sys
import main
from ui import app
print(*sorted(set(sys.argv[1:]) & set(sys.modules)))
"""


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)


def test_every_module_of_the_domain_works_without_qt() -> None:
    names = [name_of(file) for file in files("smmdesk")]
    done = run(WITHOUT_QT, *names)
    assert done.returncode == 0, f"{done.stderr}\nMend: no Qt below smmdesk/."
    assert int(done.stdout) == len(names) >= 40


def test_the_blocker_blocks() -> None:
    assert run(WITHOUT_QT, "ui.look.translate").returncode != 0


@pytest.mark.skipif(not (ROOT / "ui" / "app.py").exists(), reason="the window is not built yet")
def test_the_window_starts_without_what_only_some_screens_need() -> None:
    heavy = ["scipy", "jinja2", "openpyxl", "xlsxwriter", "pydantic", "pyqtgraph", "PySide6.QtPrintSupport"]
    done = run(AT_START, *heavy)
    assert done.returncode == 0, done.stderr
    assert not done.stdout.split(), f"Mend: import {done.stdout.strip()} inside the function that uses it."
