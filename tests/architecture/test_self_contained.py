"""The project stands on its own: no path outside it, one version number, locked parts with hashes."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import smmdesk
from devtools.environment import CONTAINS, lock_file
from tests.architecture.modules import ROOT, files

OUTSIDE = re.compile(r"""\.\./shared|/work/|(?<!\w)/home/\w|\bC:\\\\Users""")
THIS = Path(__file__)
VERSION = re.compile(r"^([A-Za-z0-9_.-]+)==(\S+)(?: ; (.+?))? \\$", re.MULTILINE)


def code_files() -> list[Path]:
    others = [file for kind in ("*.toml", "*.spec", "*.sh", "*.in", "*.lock") for file in ROOT.glob(kind)]
    others += [*(ROOT / "requirements").iterdir(), *(ROOT / ".ci").iterdir(), *(ROOT / "packaging").glob("*.*")]
    return [file for file in {*files(), *others} if file.is_file() and file != THIS]


def test_no_file_needs_anything_outside_the_project() -> None:
    found = [f"{file.relative_to(ROOT)}: {line.strip()}" for file in code_files() for line in _lines(file) if OUTSIDE.search(line)]
    assert len(code_files()) > 50
    assert not found, "\n".join([*found, "Mend: bring what is needed into resources/ and find it from the file that uses it."])


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()


def test_there_is_one_version_number() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == smmdesk.__version__
    assert f"## {smmdesk.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def locked(name: str) -> set[tuple[str, str, str]]:
    return {(part, version, marker or "") for part, version, marker in VERSION.findall(lock_file(name).read_text(encoding="utf-8"))}


@pytest.mark.parametrize("name", list(CONTAINS))
def test_every_locked_part_has_its_hash_and_no_address(name: str) -> None:
    text = lock_file(name).read_text(encoding="utf-8")
    parts = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(parts) >= 15
    assert all("==" in part and "--hash=sha256:" in part for part in parts), "Mend: python3 dev.py lock"
    assert "://" not in text


@pytest.mark.parametrize("name", list(CONTAINS))
def test_tests_and_bundle_use_the_versions_of_the_program(name: str) -> None:
    assert locked("run") <= locked(name), "Mend: python3 dev.py lock"
