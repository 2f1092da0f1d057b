"""Memory: how much a piece of work raises the peak of a fresh process, as Linux counts it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

MIB = 1024.0 * 1024.0

_CODE = """
def peak():
    return next(int(line.split()[1]) for line in open('/proc/self/status') if line.startswith('VmHWM'))
{ready}
before = peak()
{work}
print(peak() - before)
"""


def extra_bytes(ready: str, work: str) -> float:
    """Bytes by which `work` raises the peak after `ready` (both Python); not a number where the system does not tell.

    Not `getrusage`: there a new process starts with the peak of the one that started it.
    """
    if not Path("/proc/self/status").exists():
        return float("nan")
    code = _CODE.format(ready=ready, work=work)
    out = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[1], capture_output=True, text=True, check=True)
    return float(out.stdout.split()[-1]) * 1024.0
