"""The virtual environment `.venv`: made anew when a locked version changes, because Qt's wheels cannot be exchanged in place."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

from devtools.system import SetUpError, try_twice

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
STAMP = HOME / "installed.json"
CONTAINS = {"run": ("run",), "test": ("run", "test"), "build": ("run", "build")}
"""Which lock files one lock file includes in full."""


def provide(parts: str) -> Path:
    """Install the parts (`run`, `test`, `build`) unless they are there; the environment's Python. Raises SetUpError."""
    installed = _installed()
    if parts in installed:
        return python()
    if not installed:
        _make()
    _install(parts)
    _remember(installed | {"python": _version()} | {name: digest(name) for name in CONTAINS[parts]})
    return python()


def is_there() -> bool:
    """Whether nothing has to be made anew."""
    return bool(_installed())


def python() -> Path:
    """The environment's Python."""
    return HOME / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def lock_file(parts: str) -> Path:
    """The locked versions of the parts, with hashes."""
    return ROOT / "requirements" / f"{parts}.lock"


def digest(parts: str) -> str:
    """Changes when a locked version changes; line ends do not count, as git may turn them on Windows."""
    return hashlib.sha256(lock_file(parts).read_text(encoding="utf-8").encode()).hexdigest()


def _version() -> str:
    return f"{sys.implementation.cache_tag} {sys.platform}"


def _installed() -> dict[str, str]:
    """Digest by installed part; empty when all must be made anew: never finished, made by another Python, or a changed lock file."""
    try:
        stamp: dict[str, str] = json.loads(STAMP.read_text(encoding="utf-8"))
        fresh = {"python": _version()} | {name: digest(name) for name in CONTAINS if name in stamp}
    except (OSError, ValueError, TypeError):
        return {}
    return stamp if stamp == fresh and python().exists() else {}


def _remember(installed: dict[str, str]) -> None:
    STAMP.write_text(json.dumps(installed, indent=1), encoding="utf-8")


def _make() -> None:
    base = getattr(sys, "_base_executable", "") or sys.executable  # not the environment's own Python, which is about to be replaced
    print("SMM Desk: making the folder .venv for the program's parts ...", file=sys.stderr, flush=True)
    if subprocess.call([base, "-m", "venv", "--clear", str(HOME)]):
        raise SetUpError(f"The folder {HOME} could not be made. Look at the message above; is the disk full or the folder write-protected?")


def _install(parts: str) -> None:
    print("SMM Desk: installing the program's parts; this takes a minute the first time ...", file=sys.stderr, flush=True)
    command = [str(python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--require-hashes", "--only-binary=:all:", "--requirement", str(lock_file(parts))]
    if not try_twice(command):
        raise SetUpError(
            "The program's parts could not be installed; the reason stands above. Check the internet connection and start again; "
            "once installed, SMM Desk works offline."
        )
