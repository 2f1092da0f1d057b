"""What an owner gets from an old file: it opens, for ever, with everything in it."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from smmdesk.library.migrations import FORMAT, STEPS, migrate
from smmdesk.library.planfile import PlanFile
from smmdesk.plan.range import Meaning, Origin, Range

SAMPLES = Path(__file__).parent / "samples"


def test_each_version_there_ever_was_has_a_sample_and_a_step_to_the_next():
    assert sorted(path.name for path in SAMPLES.glob("*.smmplan")) == sorted(f"format_{n}.smmplan" for n in range(1, FORMAT + 1))
    assert set(STEPS) == set(range(1, FORMAT))


@pytest.mark.parametrize("version", range(1, FORMAT + 1))
def test_a_file_of_every_version_opens_with_what_was_in_it_and_can_be_saved(version, tmp_path):
    path = Path(shutil.copy(SAMPLES / f"format_{version}.smmplan", tmp_path))
    file = PlanFile.open(path)
    plan = file.plan
    assert (plan.id, plan.name, plan.notes) == ("psample01", "Tết 2027 — quán Mộc", "Line one\nline two")
    assert plan.business.price == Range(380_000, 420_000, 450_000, Origin.OWN, "till", date(2026, 11, 1))
    assert plan.rates.sale_rate == Range(0.1, 0.15, 0.2, Origin.MEASURED, "pilot", date(2026, 10, 2), Meaning.MIN_MAX)
    assert [segment.id for segment in plan.market.segments] == ["gifts", "home"]
    assert plan.market.segments[0].interests == ("tea", "ceramics")
    assert [(channel.id, channel.spend, channel.posts) for channel in plan.channels] == [("ig", 9e6, 12.0), ("zalo", 0.0, 8.0)]
    assert (plan.budget.lines[0].start_month, plan.budget.lines[0].amount.likely, plan.budget.limit) == (0, 12e6, 200e6)
    assert (plan.timing.lag, plan.pilot.place, plan.goal.end) == ((0.5, 0.3, 0.2), "Ba Đình", date(2027, 6, 30))
    assert file.rows("results") == [{"week": "2027-W01", "orders": 7}]
    file.save(plan)
    file.close()
    again = PlanFile.open(path)
    assert again.plan == plan
    again.close()


def test_steps_are_taken_one_after_the_other_up_to_today():
    steps = {1: lambda tables: tables | {"a": {}}, 2: lambda tables: tables | {"b": dict(tables["a"])}}
    assert migrate({}, 1, steps, to=3) == {"a": {}, "b": {}}
    assert migrate({"a": {}}, 2, steps, to=3) == {"a": {}, "b": {}}
    assert migrate({}, 9, steps, to=3) == {}
    with pytest.raises(KeyError):
        migrate({}, 0, steps, to=3)
