"""Sensitivity: which unsure number moves the result most (forecast.md 9.8): tornado and rank correlation.

Variance-based indices stand in `indices.py`, the worth of learning a number in `worth.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.value import Draws

Model = Callable[[Mapping[str, Draws]], Draws]
"""From an array of values for each input's name to the array of results, nan where a result is not defined."""


@dataclass(frozen=True, slots=True)
class Swing:
    """One input and the three values it is tried at (P10 and P90 of its distribution, or low and high of its range)."""

    name: str
    low: float
    likely: float
    high: float


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of the tornado: the results at the input's two ends, all others at likely."""

    name: str
    at_low: float
    at_high: float
    centre: float

    @property
    def swing(self) -> float:
        """How far the result moves."""
        return abs(self.at_high - self.at_low)

    @property
    def high_end_raises(self) -> bool:
        """Whether the input's high end gives the larger result; not so for a cost."""
        return self.at_high >= self.at_low

    @property
    def turns(self) -> bool:
        """Whether the result at likely lies outside the bar: the response rises and falls, so the bar's length says too little."""
        slack = 1e-9 * max(abs(self.at_low), abs(self.at_high), abs(self.centre))
        return not min(self.at_low, self.at_high) - slack <= self.centre <= max(self.at_low, self.at_high) + slack


@dataclass(frozen=True)
class Tornado:
    """Bars by falling swing, and the inputs at an end of which the result is not defined."""

    bars: tuple[Bar, ...]
    undefined: tuple[str, ...]


def tornado(model: Model, inputs: Sequence[Swing]) -> Tornado:
    """Each input to its two ends, the others at likely: one run of the model on 2k + 1 rows. Inputs without a range have no bar."""
    moving = [swing for swing in inputs if swing.low != swing.high]
    rows = 2 * len(moving) + 1
    values = {swing.name: np.full(rows, swing.likely) for swing in inputs}
    for k, swing in enumerate(moving):
        values[swing.name][2 * k + 1 : 2 * k + 3] = swing.low, swing.high
    results = np.broadcast_to(model(values), (rows,))
    centre = float(results[0])
    bars = [Bar(s.name, float(results[2 * k + 1]), float(results[2 * k + 2]), centre) for k, s in enumerate(moving)]
    defined = [bar for bar in bars if np.isfinite(bar.swing)]
    return Tornado(
        tuple(sorted(defined, key=lambda bar: (-bar.swing, bar.name))),
        tuple(bar.name for bar in bars if not np.isfinite(bar.swing)),
    )


def rank_correlations(inputs: Mapping[str, Draws], result: Draws) -> dict[str, float]:
    """Spearman's correlation of each input with the result over the draws, strongest first.

    Draws without a result, and inputs that do not vary, are left out.
    """
    defined = np.isfinite(result)
    ranks = _ranks(result[defined])
    if ranks.size < 2 or np.ptp(ranks) == 0.0:
        return {}
    found = {}
    for name, draws in inputs.items():
        own = _ranks(np.asarray(draws, dtype=np.float64)[defined])
        if np.ptp(own) > 0.0:
            found[name] = float(np.mean((own - own.mean()) * (ranks - ranks.mean())) / (own.std() * ranks.std()))
    return dict(sorted(found.items(), key=lambda item: (-abs(item[1]), item[0])))


def _ranks(values: Draws) -> Draws:
    """Ranks from 0, equal values share their mean rank."""
    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(count)
    out: Draws = (last - (count + 1) / 2.0)[place.ravel()]
    return out
