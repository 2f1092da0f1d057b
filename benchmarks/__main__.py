"""Every figure of speed and memory as a ratio to a yardstick of the same run: `python -m benchmarks [part of a name]`.

Writes docs/benchmarks.md when nothing was left out.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
REPORT = ROOT / "docs" / "benchmarks.md"
ONE = "import json, sys, importlib\nfor row in importlib.import_module(sys.argv[1]).rows(): print('ROW', json.dumps(row), flush=True)"
"""Each benchmark runs in a process of its own, so that none is slowed down or warmed up by another."""

Row = tuple[str, float, str, float, float]


def main(part: str = "") -> int:
    """Run, print, write; 1 if a goal is missed or a benchmark failed."""
    names = [path.stem for path in sorted(Path(__file__).parent.glob("bench_*.py")) if part in path.stem]
    missed, lines = 0, []
    for name in names:
        found = _run(name)
        missed += not found
        for row in found:
            missed += _is_missed(row)
            lines.append(_line(row))
            print(_plain(row), flush=True)
    if not part:
        REPORT.write_text(_page(lines), "utf-8")
    return 1 if missed else 0


def _run(name: str) -> list[Row]:
    environment = {"QT_QPA_PLATFORM": "offscreen", "OPENBLAS_NUM_THREADS": "1"} | dict(os.environ)
    done = subprocess.run(
        [sys.executable, "-c", ONE, f"benchmarks.{name}"], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        print(f"{name} failed", file=sys.stderr)
    return [tuple(json.loads(line[4:])) for line in done.stdout.splitlines() if line.startswith("ROW ")]


def _is_missed(row: Row) -> bool:
    _, ours, _, theirs, goal = row
    return ours > theirs * goal  # not a number, where the yardstick is not there, is no miss


def _ratio(row: Row) -> str:
    return "left out" if row[1] != row[1] or row[3] != row[3] else f"{row[1] / row[3]:.3g}"


def _plain(row: Row) -> str:
    mark = "MISSED" if _is_missed(row) else "ok"
    return f"{mark:7}{_ratio(row):>9} (goal {row[4]:g})  {row[0]}  beside  {row[2]}"


def _line(row: Row) -> str:
    name, ours, beside, theirs, goal = row
    name = name.replace("|", "\\|")
    return f"| {name} | {ours:.3g} | {beside} | {theirs:.3g} | {_ratio(row)} | {goal:g} | {'missed' if _is_missed(row) else 'met'} |"


def _page(lines: list[str]) -> str:
    machine = f"{platform.system()}, Python {platform.python_version()}, {os.cpu_count()} cores"
    head = (
        "# Speed and memory\n\nMade by `python3 dev.py bench`. Each figure stands beside a yardstick that ran in turn with it, on medians;"
        f" only the ratio counts. Seconds, unless the name says otherwise. {machine}.\n\n"
        "| what | ours | beside | theirs | ratio | goal | |\n|---|---:|---|---:|---:|---:|---|\n"
    )
    return head + "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
