"""Writes requirements/*.lock: one set of versions with hashes for every Python and system we support."""

from __future__ import annotations

import subprocess
import sys

from devtools.environment import CONTAINS, ROOT

FOLDER = ROOT / "requirements"


def lock(name: str) -> int:
    """Lock one `.in` file; test and build keep to what is locked for the program."""
    command = ["uv", "pip", "compile", "--quiet", "--upgrade", "--universal", "--python-version", "3.11", "--generate-hashes"]
    command += ["--no-emit-index-url", "--no-emit-find-links", "--custom-compile-command", "python3 dev.py lock"]
    command += ["--output-file", f"{name}.lock", f"{name}.in"]
    for included in CONTAINS[name][:-1]:
        command += ["--constraint", f"{included}.lock"]
    return subprocess.call([sys.executable, "-m", *command], cwd=FOLDER)


if __name__ == "__main__":
    sys.exit(max(lock(name) for name in CONTAINS))
