"""Reading a plan for a command: only looked at, never written."""

from __future__ import annotations

from pathlib import Path

from smmdesk.library.planfile import PlanFile
from smmdesk.plan.plan import Plan


def read_plan(path: Path) -> Plan:
    """The plan in a file. Raises NotReadable."""
    file = PlanFile.open(path, to_write=False)
    try:
        return file.plan
    finally:
        file.close()
