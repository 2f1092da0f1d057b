"""main.py export: the exit codes that scripts rely on, and a PDF or none."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.printing.conftest import text_of

ROOT = Path(__file__).parents[3]


def export(*words: object) -> subprocess.CompletedProcess[str]:
    return run("export", *words)


def run(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, ROOT / "main.py", *map(str, words)], capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture
def mokuku(tmp_path):
    plan = tmp_path / "mokuku.smmplan"
    assert run("new", plan, "--sample", "mokuku").returncode == 0
    return plan


def test_0_and_a_pdf_of_the_named_paper_and_locale(mokuku, tmp_path):
    from pypdf import PdfReader

    out = tmp_path / "plan.pdf"
    before = mokuku.read_bytes()
    done = export(mokuku, out, "--paper", "a4", "--locale", "de_DE")
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, str(out), "")
    reader = PdfReader(out)
    assert round(float(reader.pages[0].mediabox.height)) == 842
    assert "1.930.000" in text_of(reader)
    assert mokuku.read_bytes() == before


def test_every_part_can_be_named(mokuku, tmp_path):
    from pypdf import PdfReader

    from ui.printing.commandline import EVERYTHING
    from ui.printing.parts import HANDOUTS, PARTS

    assert {*PARTS, *HANDOUTS} == set(EVERYTHING)
    out = tmp_path / "sheets.pdf"
    assert export(mokuku, out, "--part", "kpis", "--part", "questionnaire", "--locale", "en_US").returncode == 0
    words = text_of(PdfReader(out))
    assert "Measurement plan" in words
    assert "How old are you?" in words
    assert "All assumptions" not in words
    assert export(mokuku, tmp_path / "no.pdf", "--part", "nothing").returncode == 2


def test_1_with_the_problems_listed_and_the_pdf_written_all_the_same(tmp_path):
    plan, out = tmp_path / "empty.smmplan", tmp_path / "empty.pdf"
    assert run("new", plan).returncode == 0
    done = export(plan, out)
    assert done.returncode == 1
    assert "business/price:" in done.stderr
    assert out.read_bytes().startswith(b"%PDF")


def test_1_where_the_file_holds_values_that_no_plan_may_have(mokuku, tmp_path):
    data = json.loads(mokuku.read_text())
    broken = json.dumps(data).replace('"horizon": 12', '"horizon": -3')
    assert broken != json.dumps(data)
    mokuku.write_text(broken)
    out = tmp_path / "plan.pdf"
    done = export(mokuku, out)
    assert done.returncode == 1
    assert "business/horizon" in done.stderr
    assert not out.exists()


@pytest.mark.parametrize("words", [[], ["only-one"], ["a", "b.pdf", "--paper", "a7"]])
def test_2_for_wrong_use(words):
    done = export(*words)
    assert done.returncode == 2
    assert "usage" in done.stderr


def test_2_for_a_file_that_is_no_plan(tmp_path):
    (tmp_path / "no.smmplan").write_text("not a plan")
    done = export(tmp_path / "no.smmplan", tmp_path / "no.pdf")
    assert done.returncode == 2
    assert "no.smmplan" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "no.pdf").exists()


def test_2_where_the_pdf_cannot_be_written_or_would_destroy_the_plan(mokuku, tmp_path):
    before = mokuku.read_bytes()
    done = export(mokuku, tmp_path / "nowhere" / "plan.pdf")
    assert done.returncode == 2
    assert "plan.pdf" in done.stderr
    assert export(mokuku, mokuku).returncode == 2
    assert mokuku.read_bytes() == before
