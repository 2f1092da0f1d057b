"""The commands of dev.py: what each needs and which Python modules or scripts it runs, one after the other."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from devtools.environment import ROOT

Parts = Literal["run", "test", "build"]
WITHOUT_SCREEN = {"QT_QPA_PLATFORM": "offscreen"}


@dataclass(frozen=True)
class Command:
    """One command of dev.py."""

    help: str
    parts: Parts
    """Which of the locked requirement files it needs installed."""
    lines: tuple[tuple[str, ...], ...]
    """Arguments for Python, run in turn until one fails; what the user typed is added to the last."""
    packages: tuple[str, ...] = ()
    """System packages beyond Qt's own libraries."""
    screen: bool = False
    """Whether it opens a window and starts in the folder where the user is."""

    def run(self, python: Path, arguments: list[str]) -> int:
        """Run all lines; the first exit code that is not 0, or 0."""
        environment = {"OPENBLAS_NUM_THREADS": "1"} | ({} if self.screen else WITHOUT_SCREEN) | dict(os.environ)
        folder = None if self.screen else ROOT
        for line in self.lines[:-1]:
            code = subprocess.call([python, *line], cwd=folder, env=environment)
            if code:
                return code
        return _replace(python, [*self.lines[-1], *arguments], environment, folder)


def _replace(python: Path, arguments: list[str], environment: dict[str, str], folder: Path | None) -> int:
    """Become the last line, so that signals and the exit code are its own; Windows cannot, so it waits there."""
    if sys.platform != "win32":
        os.chdir(folder or Path.cwd())
        sys.stdout.flush()
        os.execve(python, [str(python), *arguments], environment)
    return subprocess.call([python, *arguments], cwd=folder, env=environment)


COMMANDS = {
    "run": Command("opens the program; a plan file may follow", "run", ((str(ROOT / "main.py"),),), screen=True),
    "test": Command("runs the tests; arguments of pytest may follow", "test", (("-m", "pytest"),), ("poppler-utils",)),
    "check": Command(
        "looks for defects without running: format, lint, types",
        "test",
        (("-m", "ruff", "format", "--check", "."), ("-m", "ruff", "check", "."), ("-m", "mypy")),
    ),
    "shots": Command("makes a picture of every screen", "test", (("-m", "tests.visual"),)),
    "bench": Command("measures speed and memory against yardsticks", "test", (("-m", "benchmarks"),)),
    "strings": Command("collects the texts to translate", "run", (("-m", "devtools.strings"),)),
    "build": Command(
        "bundles the program into dist/ with PyInstaller",
        "build",
        (("-m", "PyInstaller", "--noconfirm", "--distpath", "dist", "--workpath", "build", "packaging/smm-desk.spec"),),
        ("binutils",),
    ),
    "lock": Command("renews the locked versions in requirements/", "build", (("-m", "devtools.lock"),)),
}
