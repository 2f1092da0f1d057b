"""Tables: an uncertain number as 4,096 equally likely values, so that the live simulation looks draws up instead of computing them.

Fine for P10, P50, P90 and chances; too coarse in the far tails for a printed minimum (speed.md, Simulation).
"""

from __future__ import annotations

from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from smmdesk.forecast.lattice import Points
from smmdesk.forecast.laws import Distribution, Kind, distribution
from smmdesk.forecast.normal import normal_quantile
from smmdesk.forecast.value import Draws
from smmdesk.plan.declare import Law
from smmdesk.plan.range import Meaning, Range

CELLS = 4096
_SHIFT = np.uint32(20)
_KEPT = 256
"""Tables kept, 16 KiB each: more than a plan has inputs, few enough that a long session does not grow by them."""

Table = NDArray[np.float32]


def table_of(number: Range, law: Law, floor: float | None = None, ceiling: float | None = None) -> Table:
    """The table of a range: 4,096 cell middles of its inverse distribution, read-only, rebuilt only when range, law or limits change."""
    return _table(number.low, number.likely, number.high, number.meaning, law, floor, ceiling)


@lru_cache(maxsize=_KEPT)
def table(law: Distribution) -> Table:
    """The table of a distribution, read-only."""
    if law.kind is Kind.POINT:
        values = np.full(CELLS, law.low)
    elif law.kind is Kind.LOGNORMAL:
        values = np.exp(law.a + law.b * _normal_cells())
    else:
        values = law.quantile(_cells())
    out = values.astype(np.float32)
    out.flags.writeable = False
    return out


def draws(values: Table, points: Points, out: Table | None = None) -> Table:
    """The draws of a table at lattice points (parts of 2^32); same shape as `points`, into `out` if given."""
    return values.take(points >> _SHIFT, out=out, mode="clip")


def values_at(values: Table, chances: Draws) -> Draws:
    """The table's values at chances 0 <= p < 1, in double precision: a quick `Distribution.quantile` for indices and samples."""
    return values.take((chances * CELLS).astype(np.intp), mode="clip").astype(np.float64)


@lru_cache(maxsize=_KEPT)
def _table(low: float, likely: float, high: float, meaning: Meaning, law: Law, floor: float | None, ceiling: float | None) -> Table:
    return table(distribution(Range(low, likely, high, meaning=meaning), law, floor, ceiling))


@cache
def _cells() -> Draws:
    return (np.arange(CELLS) + 0.5) / CELLS


@cache
def _normal_cells() -> Draws:
    return normal_quantile(_cells())
