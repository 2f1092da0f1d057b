from __future__ import annotations

import json
from pathlib import Path

import pytest

from smmdesk.commandline.run import main


@pytest.fixture(scope="module")
def mokuku(tmp_path_factory) -> str:
    path: Path = tmp_path_factory.mktemp("plans") / "mokuku.smmplan"
    assert main(["new", str(path), "--sample", "mokuku"]) == 0
    return str(path)


def test_it_answers_in_a_sentence(mokuku, capsys) -> None:
    assert main(["seek", mokuku, "--input", "budget"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("Advertising per month, all channels must be about $")
    assert said.err == ""


def test_it_answers_in_data(mokuku, capsys) -> None:
    assert main(["seek", mokuku, "--input", "goal/end", "--confidence", "0.8", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["attainable"] is True
    assert data["found"][0]["at"].startswith("2027-")
    assert data["found"][0]["result"] >= data["target"] == 350


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--input", "rates/nothing"], 1, "no number called rates/nothing"),
        (["--input", "budget", "--figure", "nothing"], 2, "There is no figure"),
        (["--input", "budget", "--confidence", "1.5"], 2, "between 0 and 1"),
        ([], 2, "--input"),
    ],
)
def test_what_it_cannot_do_it_says(mokuku, capsys, arguments, code, words) -> None:
    assert main(["seek", mokuku, *arguments]) == code
    said = capsys.readouterr()
    assert said.out == ""
    assert words in said.err


def test_a_goal_out_of_reach_is_an_answer_with_code_1(mokuku, capsys) -> None:
    assert main(["seek", mokuku, "--input", "budget", "--target", "1000000"]) == 1
    assert capsys.readouterr().out.startswith("Not attainable")
