"""Killing the program at any moment while the owner types loses nothing that the screen called saved.

`SMMDESK_KILLS=500 pytest tests/journeys/test_kill.py` kills it more often.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
from pathlib import Path

from smmdesk.library.planfile import PlanFile

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("SMMDESK_KILLS", "6"))


def test_what_was_shown_as_saved_survives_a_kill_at_any_moment(tmp_path) -> None:
    moments = random.Random(7)
    promised = 0
    for _ in range(KILLS):
        promised = max(promised, _type_and_be_killed(tmp_path, moments.uniform(0.05, 1.2)))
        (path,) = (tmp_path / "plans").glob("*.smmplan")
        file = PlanFile.open(path)
        assert file.read_only is None, "the lock of a killed window must be free"
        kept = file.plan.goal.target or 0
        file.close()
        assert kept >= promised, f"the screen called {promised} saved, the file holds {kept}"
    assert promised > 0


def _type_and_be_killed(home: Path, after: float) -> int:
    """The last target that the window called saved before it was killed `after` seconds of typing."""
    command = [sys.executable, "-m", "tests.journeys.typist", str(home)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=dict(os.environ))
    assert process.stdout is not None
    assert process.stdout.readline().startswith("start"), "the window did not come up"
    lines: list[str] = []
    reader = threading.Thread(target=lambda: lines.extend(process.stdout or ()), daemon=True)
    reader.start()
    time.sleep(after)
    process.kill()
    process.wait(20)
    reader.join(20)
    whole = [line.split() for line in lines if line.startswith("saved ") and line.endswith("\n")]
    return max((int(words[1]) for words in whole), default=0)
