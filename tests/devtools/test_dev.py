"""dev.py: two commands on any machine; whatever is missing is installed, or named in a sentence with what to type."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from devtools import environment, system
from devtools.commands import COMMANDS, Command

ROOT = Path(__file__).resolve().parents[2]


def test_every_command_is_listed(capsys) -> None:
    assert dev.main(["--help"]) == 0
    listed = capsys.readouterr().out
    assert all(f"dev.py {name} " in listed for name in COMMANDS)
    assert {"run", "test", "check", "shots", "bench", "build", "strings"} <= set(COMMANDS)


@pytest.mark.parametrize("arguments", [[], ["fly"]])
def test_wrong_use_lists_the_commands_and_fails(arguments: list[str], capsys) -> None:
    assert dev.main(arguments) == 2
    assert "dev.py run" in capsys.readouterr().err


def test_old_pythons_can_read_the_door_and_are_refused_in_one_sentence() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 7))
    code = "import sys, runpy; sys.version_info = (3, 9, 2); runpy.run_path('dev.py', run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr.strip() == "SMM Desk needs Python 3.11 or newer, and this is Python 3.9: please start dev.py with a newer one."


@pytest.mark.skipif(sys.platform == "win32", reason="signals and exec differ")
def test_the_exit_code_of_the_program_is_passed_on() -> None:
    code = (
        "import sys; from pathlib import Path; from devtools.commands import Command;"
        "c = Command('', 'run', (('-c', 'pass'), ('-c', 'import sys; sys.exit(int(sys.argv[1]))')));"
        "sys.exit(c.run(Path(sys.executable), ['7']))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, timeout=60, check=False).returncode == 7


def test_a_failed_line_stops_the_command() -> None:
    command = Command("", "run", (("-c", "raise SystemExit(5)"), ("-c", "print('not reached')")))
    assert command.run(Path(sys.executable), []) == 5


class Machine:
    """A Debian that remembers what was run and says how it went."""

    def __init__(self, monkeypatch, *, root: bool, works: bool = True) -> None:
        self.commands: list[list[str]] = []
        self.works = works
        self.libraries = False
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000, raising=False)
        monkeypatch.setattr(system, "_loads", lambda library: self.libraries)
        self.fonts = False
        monkeypatch.setattr(system, "missing_fonts", lambda: [] if self.fonts else ["fonts-inter"])
        monkeypatch.setattr(system.shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" or self.libraries else None)
        monkeypatch.setattr(system.subprocess, "run", self._run)
        monkeypatch.setattr(system, "PAUSE_BEFORE_SECOND_TRY", 0.0)
        monkeypatch.delenv("DISPLAY", raising=False)
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    def _run(self, command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        self.commands.append(list(command))
        self.libraries = self.libraries or (self.works and "install" in command)
        self.fonts = self.works and "fonts-inter" in command
        return subprocess.CompletedProcess(command, 0 if self.works else 100, "could not resolve the server\n")


def test_root_gets_the_missing_libraries_and_fonts(monkeypatch) -> None:
    machine = Machine(monkeypatch, root=True)
    system.provide(["poppler-utils"], with_fonts=True)
    assert [command[1] for command in machine.commands] == ["update", "install"]
    assert {"libgl1", "libegl1", "libglib2.0-0", "poppler-utils", "fonts-inter"} <= set(machine.commands[1])
    assert "libxcb-cursor0" not in machine.commands[1]


def test_a_display_asks_for_its_libraries_too(monkeypatch) -> None:
    Machine(monkeypatch, root=True)
    monkeypatch.setenv("DISPLAY", ":0")
    assert {"libxcb-cursor0", "libxcb-icccm4", "libxkbcommon-x11-0"} <= set(system.missing_packages())
    assert "libwayland-client0" not in system.missing_packages()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert "libwayland-client0" in system.missing_packages()


def test_others_are_told_the_line_to_type(monkeypatch) -> None:
    machine = Machine(monkeypatch, root=False)
    with pytest.raises(system.SetUpError, match=r"sudo apt-get install -y .*libgl1.*fonts-inter"):
        system.provide(with_fonts=True)
    assert machine.commands == []


def test_offline_every_download_is_tried_twice_then_there_is_a_sentence(monkeypatch, capsys) -> None:
    machine = Machine(monkeypatch, root=True, works=False)
    with pytest.raises(system.SetUpError, match="Check the internet connection"):
        system.provide()
    assert [command[1] for command in machine.commands] == ["update", "update"]
    assert "could not resolve the server" in capsys.readouterr().err


def test_missing_fonts_alone_stop_nobody(monkeypatch, capsys) -> None:
    machine = Machine(monkeypatch, root=True, works=False)
    machine.libraries = True
    system.provide(with_fonts=True)
    assert "fonts-inter" in capsys.readouterr().err


def test_fonts_are_looked_for_in_files(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(system, "FONT_FOLDERS", (str(tmp_path),))
    assert system.missing_fonts() == ["fonts-inter", "fonts-noto-core"]
    (tmp_path / "inter").mkdir()
    (tmp_path / "inter" / "Inter-Regular.otf").touch()
    (tmp_path / "NotoSansMono-Regular.ttf").touch()
    assert system.missing_fonts() == ["fonts-noto-core"]


def test_a_complete_machine_is_left_alone(monkeypatch) -> None:
    machine = Machine(monkeypatch, root=True)
    machine.libraries = True
    system.provide(["poppler-utils"])
    assert machine.commands == []


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_need_no_packages(monkeypatch, platform: str) -> None:
    machine = Machine(monkeypatch, root=False)
    monkeypatch.setattr(sys, "platform", platform)
    system.provide(["poppler-utils"])
    assert machine.commands == []


def test_a_set_up_that_fails_is_one_sentence(monkeypatch, capsys) -> None:
    Machine(monkeypatch, root=False)
    assert dev.main(["run"]) == 3
    assert capsys.readouterr().err.startswith("SMM Desk: Some system packages are missing.")


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch) -> list[str]:
    """An environment in a temporary folder; what would be made and installed is written down."""
    done: list[str] = []
    (tmp_path / "requirements").mkdir()
    for name in environment.CONTAINS:
        (tmp_path / "requirements" / f"{name}.lock").write_text(name, encoding="utf-8")

    def make() -> None:
        done.append("make")
        environment.python().parent.mkdir(parents=True, exist_ok=True)
        environment.python().touch()

    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "HOME", tmp_path / ".venv")
    monkeypatch.setattr(environment, "STAMP", tmp_path / ".venv" / "installed.json")
    monkeypatch.setattr(environment, "_make", make)
    monkeypatch.setattr(environment, "_install", done.append)
    return done


def test_the_first_start_makes_and_installs_the_second_does_nothing(workshop: list[str]) -> None:
    environment.provide("run")
    environment.provide("run")
    assert workshop == ["make", "run"]


def test_tests_are_added_to_the_program(workshop: list[str]) -> None:
    for parts in ("run", "test", "run", "test"):
        environment.provide(parts)
    assert workshop == ["make", "run", "test"]


def test_who_can_test_can_run(workshop: list[str]) -> None:
    environment.provide("test")
    environment.provide("run")
    assert workshop == ["make", "test"]


def test_a_changed_version_makes_the_environment_anew(workshop: list[str]) -> None:
    environment.provide("test")
    environment.lock_file("test").write_text("another version", encoding="utf-8")
    environment.provide("run")
    assert workshop == ["make", "test", "make", "run"]


def test_an_environment_that_was_never_finished_is_made_anew(workshop: list[str]) -> None:
    environment.provide("run")
    environment.STAMP.write_text("{ half", encoding="utf-8")
    environment.provide("run")
    assert workshop == ["make", "run", "make", "run"]


def test_an_environment_whose_python_has_gone_is_made_anew(workshop: list[str]) -> None:
    environment.provide("run")
    environment.python().unlink()
    environment.provide("run")
    assert workshop == ["make", "run", "make", "run"]


def test_a_download_that_fails_leaves_no_stamp(workshop: list[str], monkeypatch) -> None:
    def fail(parts: str) -> None:
        raise system.SetUpError(parts)

    monkeypatch.setattr(environment, "_install", fail)
    with pytest.raises(system.SetUpError):
        environment.provide("run")
    assert not environment.STAMP.exists()
