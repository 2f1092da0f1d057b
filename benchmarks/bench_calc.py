"""LibreOffice Calc: the 40-input model of `bench_simulation.py` as a sheet of formulas, where LibreOffice is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import numpy as np

from benchmarks.bench_simulation import NAMES, RANGES
from smmdesk.forecast.lattice import POINTS, lattice
from smmdesk.forecast.laws import distribution
from smmdesk.forecast.tables import draws, table_of
from smmdesk.plan.declare import Law

CALC_DRAWS = 4096
"""A quarter of ours: the sheet with all of them takes minutes."""

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="draws">
"""
_TAIL = "</table:table></office:spreadsheet></office:body></office:document>"


def rows() -> Iterator[tuple[str, float, str, float, float]]:
    """(what, seconds, beside what, its seconds, goal). Not a number where there is no LibreOffice."""
    what = f"live draws, 40 inputs x {POINTS:,}, P10, P50, P90"
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        yield what, float("nan"), "LibreOffice Calc: not installed, left out", float("nan"), 0.01
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _seconds(office, folder, 1)
        calc = _seconds(office, folder, CALC_DRAWS) - _seconds(office, folder, 1)
    ours = min(_ours() for _ in range(9))
    yield what, ours, f"LibreOffice Calc, {CALC_DRAWS:,} draws of it, start not counted", calc, 0.01


def _ours() -> float:
    began = perf_counter()
    points = lattice(1, NAMES)
    values = np.stack([draws(table_of(number, Law.OTHER), row) for number, row in zip(RANGES, points, strict=True)])
    np.percentile(values.reshape(8, 5, -1).prod(axis=1).sum(axis=0), [10, 50, 90])
    return perf_counter() - began


def _seconds(office: str, folder: Path, count: int) -> float:
    """Load, compute, and write the sheet as text, with a profile of its own."""
    sheet = folder / "draws.fods"
    sheet.write_text(_sheet(count), "utf-8")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    began = perf_counter()
    subprocess.run([office, profile, "--headless", "--convert-to", "csv", "--outdir", folder, sheet], check=True, capture_output=True)
    seconds = perf_counter() - began
    cells = (folder / "draws.csv").read_text("utf-8").splitlines()[0].split(",")
    assert all(float(cell) > 1 for cell in cells[:3]), cells
    return seconds


def _sheet(count: int) -> str:
    """The first row holds the percentiles of column 41 below; then a row for each draw."""
    result = _column(len(NAMES))
    places = f"[.{result}2:.{result}{count + 1}]"
    lines = [_HEAD, _row([f"PERCENTILE({places};{p})" for p in (0.1, 0.5, 0.9)])]
    laws = [distribution(number, Law.OTHER) for number in RANGES]
    inputs = [f"{law.low!r}+{law.high - law.low!r}*BETAINV(RAND();{law.a!r};{law.b!r})" for law in laws]
    for line in range(2, count + 2):
        products = [f"PRODUCT([.{_column(5 * c)}{line}:.{_column(5 * c + 4)}{line}])" for c in range(8)]
        lines.append(_row([*inputs, "+".join(products)]))
    return "".join([*lines, _TAIL])


def _row(formulas: list[str]) -> str:
    cells = (f'<table:table-cell table:formula="of:={formula}" office:value-type="float"/>' for formula in formulas)
    return f"<table:table-row>{''.join(cells)}</table:table-row>\n"


def _column(index: int) -> str:
    return chr(65 + index) if index < 26 else "A" + chr(65 + index - 26)
