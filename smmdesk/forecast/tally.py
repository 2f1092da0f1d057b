"""Tally: the spread of numbers that come in portions, in memory that does not grow with their number."""

from __future__ import annotations

import numpy as np

from smmdesk.forecast.spread import NOWHERE, Spread
from smmdesk.forecast.value import Draws

CELLS = 1024


class Tally:
    """Counts numbers in cells between quantiles of the first portion, and on those quantiles themselves.

    So percentiles of continuous figures are off by less than a cell (1/1024 of the draws), those of whole numbers not at all.
    """

    def __init__(self) -> None:
        self.count = 0
        self.undefined = 0
        self._mean = 0.0
        self._squares = 0.0
        self._least, self._most = np.inf, -np.inf
        self._edges: Draws = np.empty(0)
        self._cells = np.empty(0, dtype=np.int64)

    def add(self, draws: Draws) -> None:
        """Count a portion; nan marks draws without a figure."""
        ordered = np.sort(draws)  # nan goes last
        known = ordered[: int(np.searchsorted(ordered, np.nan))]
        self.undefined += draws.size - known.size
        if not known.size:
            return
        if not self._edges.size:
            self._edges = np.unique(np.interp(np.linspace(0.0, known.size - 1.0, CELLS + 1), np.arange(known.size), known))
            self._cells = np.zeros(2 * self._edges.size + 1, dtype=np.int64)
        below = np.searchsorted(known, self._edges, "left")
        upto, hit = below, known.take(below, mode="clip") == self._edges
        if hit.any():  # whole numbers stand on edges, others hardly ever
            upto = below.copy()
            upto[hit] = np.searchsorted(known, self._edges[hit], "right")
            self._cells[1::2] += upto - below
        self._cells[0] += below[0]
        self._cells[2:-1:2] += below[1:] - upto[:-1]
        self._cells[-1] += known.size - upto[-1]
        self._least, self._most = min(self._least, float(known[0])), max(self._most, float(known[-1]))
        self._moments(known)

    def spread(self) -> Spread:
        """P10, P50, P90, mean, standard deviation and share without a figure."""
        if not self.count:
            return NOWHERE
        p10, p50, p90 = (self._percentile(c) for c in (0.1, 0.5, 0.9))
        sd = float(np.sqrt(self._squares / self.count))
        return Spread(p10, p50, p90, self._mean, sd, self.undefined / (self.undefined + self.count))

    def _moments(self, known: Draws) -> None:
        """Mean and sum of squares about it, portions put together (Chan, Golub and LeVeque 1983)."""
        mean, size = float(known.mean()), known.size
        moved, before = mean - self._mean, self.count
        self.count += size
        self._mean += moved * size / self.count
        self._squares += float(((known - mean) ** 2).sum()) + moved * moved * before * size / self.count

    def _percentile(self, chance: float) -> float:
        place = chance * (self.count - 1)
        reached = np.cumsum(self._cells)
        cell = int(np.searchsorted(reached, place, "right"))
        at, on_edge = divmod(cell, 2)
        if on_edge:
            return float(self._edges[at])
        low = float(self._edges[at - 1]) if at else self._least
        high = float(self._edges[at]) if at < self._edges.size else self._most
        part = (place - float(reached[cell - 1] if cell else 0) + 0.5) / float(self._cells[cell])
        return low + (high - low) * min(part, 1.0)
