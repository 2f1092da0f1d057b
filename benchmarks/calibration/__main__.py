"""`python -m benchmarks.calibration [--businesses N]`: run the study and write docs/calibration.md."""

from __future__ import annotations

import argparse
import os
from concurrent.futures import Executor, ProcessPoolExecutor
from datetime import UTC, datetime
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

if TYPE_CHECKING:
    from benchmarks.calibration.study import Case

PART = 25
PAGE = Path(__file__).parents[2] / "docs" / "calibration.md"


def main() -> None:
    """Honest owners, overconfident ones, and some of the honest ones by the exact forecast."""
    from benchmarks.calibration.page import page
    from benchmarks.calibration.study import HALF, SEED

    parser = argparse.ArgumentParser(prog="python -m benchmarks.calibration", description=__doc__)
    parser.add_argument("--businesses", type=int, default=2500, help="how many businesses (2,500: some ten minutes, ± 0.8 points)")
    parser.add_argument("--exact", type=int, default=250, help="how many of them are forecast by the exact form too")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--to", type=Path, default=PAGE, help="the page to write")
    chosen = parser.parse_args()
    with ProcessPoolExecutor(2) as pool:
        honest = _in_parts(pool, chosen.businesses, 1.0, False, chosen.seed)
        bold = _in_parts(pool, chosen.businesses, HALF, False, chosen.seed)
        exact = _in_parts(pool, chosen.exact, 1.0, True, chosen.seed)
    chosen.to.write_text(page(honest, bold, exact, chosen.seed, datetime.now(UTC).date()), "utf-8")
    print(f"written: {chosen.to}")


def _in_parts(pool: Executor, count: int, width: float, exact: bool, seed: int) -> list[Case]:
    parts = [range(start, min(start + PART, count)) for start in range(0, count, PART)]
    found = pool.map(_part, parts, repeat(width), repeat(exact), repeat(seed))
    return [case for part in found for case in part]


def _part(numbers: range, width: float, exact: bool, seed: int) -> list[Case]:
    from benchmarks.calibration.study import cases

    return list(cases(numbers, width, exact, seed))


if __name__ == "__main__":
    main()
