"""The data of `main.py forecast --json`: complete, finite, and exactly what docs/forecast-json.md says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from smmdesk.evidence.samples import sample
from smmdesk.forecast.figures import key_figures
from smmdesk.plan.plan import Plan
from smmdesk.report.record import record
from smmdesk.words.speaker import Speaker
from tests.forecast.stall import STALL, unsure, with_business

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "forecast-json.md").read_text(encoding="utf-8")
ANY = {"figures", "pilot.figures", "sensitivity.rank_correlation", "scenarios", "scenarios.*"}

PLANS = {
    "mokuku": sample("mokuku"),
    "cafe": sample("cafe"),
    "empty": Plan(),
    "stall": with_business(unsure(STALL), baseline_orders=1.0),
    "wrong gates": replace(STALL, pilot=replace(STALL.pilot, go=0.2, no_go=0.2)),
}


@cache
def data_of(name: str) -> dict[str, Any]:
    return json.loads(json.dumps(record(PLANS[name]), allow_nan=False))


def keys(value: object, path: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from keys(inner, f"{path}.{'*' if path in ANY else name}".strip("."))
    elif isinstance(value, list):
        yield path
        for inner in value:
            yield from keys(inner, f"{path}[]")
    else:
        yield path


def test_every_key_is_documented_and_nothing_else() -> None:
    documented = set(re.findall(r"^\| `([a-z_.*\[\]0-9]+)` \| [^|]+ \|$", PAGE, re.MULTILINE))
    found = {key for name in PLANS for key in keys(data_of(name))}
    empty = {"pilot.sizing.effort"}
    assert found - documented - empty == set()
    assert documented - found == set()


def test_every_figure_is_documented() -> None:
    speaker = Speaker()
    for kind in key_figures().values():
        assert f"| `{kind.key}` | {speaker.text(kind.label)} | {kind.unit.value} | {speaker.text(kind.formula)} |" in PAGE


@pytest.mark.parametrize("name", ["mokuku", "cafe", "stall"])
def test_channels_and_segments_add_up(name) -> None:
    data = data_of(name)
    for part in ("visits", "leads", "customers", "orders"):
        for parts in (data["channels"], data["segments"]):
            assert sum(x[part] for x in parts) == pytest.approx(data["figures"][part]["value"])
    assert sum(month["visits"] for month in data["months"]) == pytest.approx(data["figures"]["visits"]["value"])


def test_scenarios_say_how_many_cases_are_worse() -> None:
    below = data_of("mokuku")["scenarios_below"]
    assert below["pessimistic"] < 0.05 < below["expected"] < 0.95 < below["optimistic"]
