"""What an owner gets after a power cut at any moment: at least what was last shown as saved, whatever order the disk wrote in."""

import dataclasses
import shutil

from smmdesk.library.errors import NotReadable
from smmdesk.library.planfile import PlanFile
from smmdesk.library.recovery import recover
from smmdesk.plan.plan import Plan
from tests.library.powercut import RecordingDisk, lay_out, states


def recorded(folder):
    disk = RecordingDisk()
    folder.mkdir()
    file = PlanFile.create(folder / "a.smmplan", Plan(id="p", name="1"), disk=disk)
    disk.acknowledge(1)
    for number in (2, 3, 4):
        file.save(dataclasses.replace(file.plan, name=str(number), notes="x" * number * 50))
        disk.acknowledge(number)
    file.close()
    return disk.events


def version(path):
    file = PlanFile.open(path, to_write=False)
    file.close()
    return int(file.plan.name)


def test_a_power_cut_at_any_moment_leaves_what_was_shown_as_saved_or_newer(tmp_path):
    seen = 0
    for shown, found in states(recorded(tmp_path / "live"), {}):
        lay_out(tmp_path / "after", found)
        path = tmp_path / "after" / "a.smmplan"
        if shown is not None:
            assert version(path) >= shown, found.keys()
            seen += 1
        shutil.rmtree(tmp_path / "after")
    assert seen > 100


def test_on_a_stick_that_loses_the_name_the_temporary_file_is_offered(tmp_path):
    """FAT: the new name may be gone with the old one; the data of the temporary file is whole, for it was synced first."""
    found_lost = 0
    for shown, found in states(recorded(tmp_path / "live"), {}):
        if shown is None or not any(name.endswith(".smmtmp") and found[name].endswith(b"}") for name in found):
            continue
        lay_out(tmp_path / "after", {name: content for name, content in found.items() if name != "a.smmplan"})
        offers = recover(tmp_path / "after" / "a.smmplan")
        whole = [content for name, content in found.items() if name.endswith(".smmtmp") and content.endswith(b"}}}")]
        assert bool(offers) == bool(whole)
        if offers:
            assert int(offers[0].plan.name) >= shown
            found_lost += 1
        shutil.rmtree(tmp_path / "after")
    assert found_lost > 0


def test_the_simulation_notices_a_save_without_sync(tmp_path):
    events = [event for event in recorded(tmp_path / "live") if event[0] != "sync"]
    lost = 0
    for shown, found in states(events, {}):
        lay_out(tmp_path / "after", found)
        if shown is not None:
            try:
                lost += version(tmp_path / "after" / "a.smmplan") < shown
            except NotReadable:
                lost += 1
        shutil.rmtree(tmp_path / "after")
    assert lost > 0
