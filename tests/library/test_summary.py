"""What the list of plans shows of a file: as much as opening it would find, by looking at less where a seal is whole."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smmdesk.evidence.samples import sample
from smmdesk.library import plantables, summary
from smmdesk.library.entry import State
from smmdesk.library.errors import LibraryError
from smmdesk.library.planfile import PlanFile
from smmdesk.library.plantables import seal_of
from smmdesk.library.summary import entry_of

PLAN = dataclasses.replace(sample("cafe"), id="cafe")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "a.smmplan"
    PlanFile.create(path, PLAN).close()
    return path


def edited(path, change, sealed=False):
    """The entry after another program changed the file, with or without a seal of its own on it."""
    data = json.loads(path.read_text("utf-8"))
    row = data["plan"]["1"]
    change(row)
    if sealed:
        data["meta"]["1"]["seal"] = seal_of(row)
    path.write_text(json.dumps(data), "utf-8")
    return entry_of(path, "now")


@pytest.fixture
def looks(monkeypatch):
    """How often a whole plan was read."""
    seen = []
    whole = plantables.plan_of
    monkeypatch.setattr(plantables, "plan_of", lambda *args: seen.append(args) or whole(*args))
    return seen


def test_a_plan_under_its_seal_is_listed_from_few_fields_as_from_all(path, looks):
    quick = entry_of(path, "now")
    assert (quick.name, quick.state, looks) == (PLAN.name, State.READY, [])
    assert edited(path, lambda row: row.update(notes="!")) == quick
    assert len(looks) == 1


def test_a_save_of_results_keeps_the_seal(path, looks):
    file = PlanFile.open(path)
    looks.clear()
    file.put_rows("results", [{"visits": 3}])
    file.close()
    assert entry_of(path, "now").state == State.READY
    assert looks == []


def test_a_field_that_another_program_spoiled_is_found_deep_inside(path):
    assert edited(path, lambda row: row["channels"][0].update(spend=-1)).state == State.BROKEN


@pytest.mark.parametrize("spoil", [{"name": 3}, {"name": None}, {"goal": {"metric": "likes"}}, {"business": []}, {"name": "\ud800"}])
def test_a_forged_seal_brings_no_bad_line_into_the_list(path, spoil):
    if spoil.get("name") == "\ud800":
        assert edited(path, lambda row: row.update(spoil)).state == State.BROKEN
    else:
        assert edited(path, lambda row: row.update(spoil), sealed=True).state == State.BROKEN


def test_the_seal_of_another_version_is_not_believed(path, looks, monkeypatch):
    monkeypatch.setattr(plantables, "_version", lambda: "9.9")
    assert entry_of(path, "now").state == State.READY
    assert len(looks) == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(st.integers(0, 10**6), st.integers(0, 255))
def test_with_any_byte_damaged_a_plan_listed_as_ready_opens(path, place, byte):
    whole = path.read_bytes()
    data = bytearray(whole)
    data[place % len(data)] = byte
    try:
        path.write_bytes(data)
        ready = entry_of(path, "now").state != State.BROKEN
        try:
            PlanFile.open(path, to_write=False).close()
        except LibraryError:
            assert not ready
        else:
            assert ready
    finally:
        path.write_bytes(whole)


def test_a_line_is_made_of_parts_that_are_there():
    assert set(summary.SHOWN) <= {field.name for field in dataclasses.fields(PLAN)}
