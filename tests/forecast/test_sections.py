"""docs/forecast.md says where each part of the calculation stands and which test holds it: every name in it exists."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (ROOT / "docs" / "forecast.md").read_text("utf-8").splitlines()
    if re.match(r"\| \d", line)
]


def test_no_section_is_left_out() -> None:
    assert {int(row[0].partition(".")[0]) for row in ROWS} == set(range(15))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]} {row[1][:40]}")
def test_what_a_row_names_exists(row: list[str]) -> None:
    _, _, where, test = row
    names = re.findall(r"`([^`]+)`", where)
    assert names
    for name in names:
        assert _found(name), name
    assert (ROOT / test.strip("`")).is_file()


def test_every_section_that_the_code_cites_is_there() -> None:
    known = {row[0] for row in ROWS} | {row[0].partition(".")[0] for row in ROWS}
    cited = set()
    for path in [*(ROOT / "smmdesk" / "forecast").rglob("*.py"), *(ROOT / "smmdesk" / "measure").rglob("*.py")]:
        for places in re.findall(r"forecast\.md ((?:\d+(?:\.\d+)?(?:, |-| to | and )?)+)", path.read_text("utf-8")):
            cited |= set(re.findall(r"\d+(?:\.\d+)?", places))
    assert len(cited) > 40
    assert cited <= known, cited - known


def _found(name: str) -> bool:
    """Whether `forecast.flow.Flow.lagged` is a module and a name in it."""
    parts = name.split(".")
    for cut in range(len(parts) - 1, 0, -1):
        try:
            found: object = importlib.import_module(".".join(["smmdesk", *parts[:cut]]))
        except ModuleNotFoundError:
            continue
        for attribute in parts[cut:]:
            found = getattr(found, attribute, None)
        return found is not None
    return False
