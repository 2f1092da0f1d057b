"""main.py allocate and size-pilot: a sentence for people, data for programs, a code for scripts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from smmdesk.commandline.run import main

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def plans(tmp_path_factory) -> dict[str, str]:
    folder: Path = tmp_path_factory.mktemp("plans")
    paths = {name: str(folder / f"{name}.smmplan") for name in ("mokuku", "cafe", "empty")}
    for name, path in paths.items():
        assert main(["new", path, *([] if name == "empty" else ["--sample", name])]) == 0
    return paths


@pytest.mark.parametrize("name", ["mokuku", "cafe"])
@pytest.mark.parametrize("verb", ["allocate", "size-pilot"])
def test_the_samples_are_answered_in_a_sentence_and_in_data(plans, capsys, verb, name) -> None:
    capsys.readouterr()
    assert main([verb, plans[name]]) == 0
    sentence = capsys.readouterr().out
    assert sentence.strip().endswith(".")
    assert main([verb, plans[name], "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["sentence"] in sentence


@pytest.mark.parametrize("verb", ["allocate", "size-pilot"])
def test_an_empty_plan_gets_the_reason_and_code_1(plans, capsys, verb) -> None:
    assert main([verb, plans["empty"]]) == 1
    assert "channel" in capsys.readouterr().err.lower()


def test_a_split_of_money_that_cannot_be_is_wrong_use(plans, capsys) -> None:
    assert main(["allocate", plans["mokuku"], "--budget", "-1"]) == 2
    assert "0 or more" in capsys.readouterr().err


def test_the_front_door_hands_the_verbs_on(plans) -> None:
    done = subprocess.run(
        [sys.executable, "main.py", "seek", plans["cafe"], "--input", "budget", "--json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1)
    assert json.loads(done.stdout)["input"] == "budget"
    assert done.stderr == ""


def test_hours_are_a_second_budget_beside_the_money(plans, capsys) -> None:
    capsys.readouterr()
    assert main(["allocate", plans["mokuku"], "--hours", "3", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["hours_used"] == pytest.approx(3.0, rel=1e-6)
    assert data["next_hour_a_week_brings"] > 0
    assert "one more hour a week" in data["sentence"]
    assert main(["allocate", plans["mokuku"], "--hours", "-2"]) == 2
    assert main(["allocate", plans["mokuku"], "--hours", "3", "--flexible"]) == 2
