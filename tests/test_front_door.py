"""main.py as an owner meets it: on a machine without a screen, without the program's parts, with a file or a verb."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import main
import smmdesk

ROOT = Path(__file__).resolve().parent.parent
SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

COUNT_QT = """
import sys
import main
code = main.main(sys.argv[1:])
print("Qt" if "PySide6" in sys.modules else "no Qt", file=sys.stderr)
sys.exit(code)
"""


def start(*arguments: str, python: tuple[str, ...] = (sys.executable,), folder: Path = ROOT, **environment: str):
    quiet = {name: value for name, value in os.environ.items() if name not in SCREEN}
    command = [*python, str(folder / "main.py"), *arguments]
    return subprocess.run(command, env=quiet | environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture
def bare_copy(tmp_path: Path) -> Path:
    """The program as just cloned: no .venv beside it."""
    shutil.copy(ROOT / "main.py", tmp_path)
    shutil.copytree(ROOT / "smmdesk", tmp_path / "smmdesk", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_the_version_is_told() -> None:
    done = start("--version")
    assert (done.stdout.strip(), done.returncode) == (f"SMM Desk {smmdesk.__version__}", 0)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
@pytest.mark.parametrize("screen", [{}, {"DISPLAY": ":98765"}], ids=["no display", "a display that does not answer"])
def test_without_a_screen_there_is_one_sentence_and_no_crash(screen: dict[str, str]) -> None:
    done = start(**screen)
    assert done.returncode == 2
    assert done.stderr.startswith("SMM Desk needs a screen")
    assert len(done.stderr.splitlines()) == 1


def test_whoever_names_a_qt_platform_is_believed(monkeypatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delenv("DISPLAY", raising=False)
    assert main.has_screen()


@pytest.mark.parametrize("arguments", [(), ("forecast", "my.smmplan"), ("my.smmplan",)])
def test_a_python_without_the_parts_is_sent_to_the_front_door(bare_copy: Path, arguments: tuple[str, ...]) -> None:
    done = start(*arguments, python=(sys.executable, "-S"), folder=bare_copy)
    assert done.returncode == 1
    assert "python3 dev.py run" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for Python")
def test_a_python_without_the_parts_hands_over_to_the_environment(bare_copy: Path) -> None:
    python = bare_copy / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$@"\nexit 7\n', encoding="utf-8")
    python.chmod(0o755)
    done = start("forecast", "my plan.smmplan", "--json", python=(sys.executable, "-S"), folder=bare_copy)
    assert done.stdout.split(maxsplit=1) == [str(bare_copy / "main.py"), "forecast my plan.smmplan --json\n"]
    assert done.returncode == 7


@pytest.mark.parametrize("verb", main.HEADLESS_VERBS)
def test_verbs_without_a_window_do_without_qt(verb: str, tmp_path: Path) -> None:
    command = [sys.executable, "-c", COUNT_QT, verb, str(tmp_path / "there is none.smmplan"), "--nonsense"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr.splitlines()[-1] == "no Qt"
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_many_threads_are_off_before_numpy_comes() -> None:
    tell = "print('numpy' in sys.modules, os.environ['OPENBLAS_NUM_THREADS'])"
    code = f"import os, sys; os.environ.pop('OPENBLAS_NUM_THREADS', 0); import main; {tell}"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["False", "1"]
