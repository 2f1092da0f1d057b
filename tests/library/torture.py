"""Kills a program in the middle of saves, again and again, and looks whether any acknowledged save was lost. By hand:

python tests/library/torture.py 10000
"""

from __future__ import annotations

import dataclasses
import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smmdesk.plan.plan import Plan

ROOT = Path(__file__).resolve().parents[2]
SIZE = 60_000
"""Letters of notes in the plan, so that a save takes long enough to be hit."""


def writer(path: Path) -> None:
    """Save one version after the other and say the number of each when it is acknowledged."""
    from smmdesk.library.backups import Backups
    from smmdesk.library.planfile import PlanFile
    from smmdesk.library.recovery import unfinished

    file = PlanFile.open(path, Backups(path.parent / "backups", path.parent / "outside"))
    assert file.read_only is None, file.read_only
    unfinished(file)
    number = int(file.plan.name)
    os.write(1, b"ready\n")
    while True:
        number += 1
        file.save(version(file.plan, number))
        os.write(1, b"%d\n" % number)


def version(plan: Plan, number: int) -> Plan:
    """The plan with a number all over it, so that a torn file shows."""
    parts = tuple(dataclasses.replace(s, core_need=f"{number} " * (SIZE // 4 // 8)) for s in plan.market.segments)
    return dataclasses.replace(plan, name=str(number), market=dataclasses.replace(plan.market, segments=parts))


def _seconds_of_a_save(folder: Path) -> float:
    """How long a save takes here and now, so that the kills hit one on any disk."""
    from smmdesk.library.planfile import PlanFile
    from smmdesk.plan.market import Market, Segment
    from smmdesk.plan.plan import Plan

    file = PlanFile.create(
        folder / "timed.smmplan", Plan(id="p2", name="0", market=Market(segments=tuple(Segment(f"s{n}") for n in range(4))))
    )
    start = time.perf_counter()
    for number in range(1, 6):
        file.save(version(file.plan, number))
    file.close()
    return (time.perf_counter() - start) / 5


def torture(kills: int, folder: Path, seed: int = 1) -> dict[str, int]:
    """Kill the writer `kills` times with SIGKILL. Returns how often a plan was unreadable, lost, torn, or locked after the crash."""
    from smmdesk.library.errors import LibraryError
    from smmdesk.library.planfile import PlanFile
    from smmdesk.plan.market import Market, Segment
    from smmdesk.plan.plan import Plan

    chance = random.Random(seed)
    path = folder / "plan.smmplan"
    segments = tuple(Segment(f"s{n}") for n in range(4))
    PlanFile.create(path, Plan(id="p1", name="0", market=Market(segments=segments))).close()
    bad = {"kills": kills, "unreadable": 0, "lost": 0, "torn": 0, "locked": 0, "acknowledged": 0}
    longest = 8.0 * _seconds_of_a_save(folder)
    for _ in range(kills):
        acknowledged = _run_and_kill(path, chance.uniform(0.0, longest))
        try:
            file = PlanFile.open(path)
        except LibraryError:
            bad["unreadable"] += 1
            continue
        found = int(file.plan.name)
        bad["locked"] += file.read_only is not None
        bad["lost"] += acknowledged > found
        bad["torn"] += found > 0 and any(set(s.core_need.split()) - {str(found)} for s in file.plan.market.segments)
        bad["acknowledged"] = max(bad["acknowledged"], acknowledged)
        file.close()
    return bad


def _run_and_kill(path: Path, after: float) -> int:
    """Start a writer, kill it some seconds after it is ready; the last number it acknowledged."""
    out_end, in_end = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(out_end)
        os.dup2(in_end, 1)
        try:
            writer(path)
        finally:
            os._exit(1)
    os.close(in_end)
    said = os.read(out_end, 100)
    if after:
        time.sleep(after)
    os.kill(pid, signal.SIGKILL)
    while part := os.read(out_end, 1 << 16):
        said += part
    os.close(out_end)
    os.waitpid(pid, 0)
    numbers = said.split(b"\n")[1:-1]
    return int(numbers[-1]) if numbers else 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory(dir=os.environ.get("TORTURE_DIR")) as place:
        began = time.monotonic()
        print(torture(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000, Path(place)), f"{time.monotonic() - began:.0f} s")
