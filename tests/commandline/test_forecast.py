"""`main.py forecast`: the figures in words are those of the JSON, and what is only read aloud is quick."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from smmdesk.commandline import main
from smmdesk.evidence.samples import sample
from smmdesk.library.planfile import PlanFile

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
from smmdesk.commandline import main
code = main(sys.argv[1:])
print(code, *sorted(name for name in ("scipy", "PySide6") if name in sys.modules), file=sys.stderr)
"""


@pytest.fixture
def plan(tmp_path) -> str:
    path = tmp_path / "plan.smmplan"
    PlanFile.create(path, sample("mokuku")).close()
    return str(path)


def test_the_words_are_those_of_the_data(plan, capsys) -> None:
    assert main(["forecast", plan, "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert main(["forecast", plan]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(data["figures"]) + 1
    for line, figure in zip(lines, data["figures"].values(), strict=False):
        assert line.startswith(figure["label"])
        assert figure["words"] in line
        assert figure.get("range_words", "") in line
    assert lines[-1] == data["goal"]["sentence"]


def test_a_cause_reads_of_people_and_results(tmp_path, capsys) -> None:
    path = str(tmp_path / "cause.smmplan")
    assert main(["new", path, "--template", "non-profit"]) == 0
    capsys.readouterr()
    assert main(["forecast", path]) == 0
    out = capsys.readouterr().out
    assert "People won" in out
    assert "ustomer" not in out


def test_reading_the_figures_aloud_needs_neither_scipy_nor_qt(plan) -> None:
    command = [sys.executable, "-c", SCRIPT, "forecast", plan]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr.split() == ["0"]
