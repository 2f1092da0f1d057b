"""Flow: a quantity per month, as a sum of sizes (numbers or draws) times certain month weights.

Season, ramp-up, lag and spending plan are certain; rates and costs are not. Keeping the two apart lets a year of 16,384 draws
cost little more than one month of them, and lets one number pass through the same lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from smmdesk.forecast.value import Value

Weights: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Core:
    """Sizes with their month weights. Visits, leads, customers and revenue of a channel share one core, and so its sums."""

    sizes: tuple[Value, ...]
    weights: tuple[Weights, ...]
    _sums: dict[bytes, Value] = field(default_factory=dict, repr=False)

    @property
    def longest(self) -> int:
        """Months up to the last weight."""
        return max(len(w) for w in self.weights)

    def dot(self, parts: Weights) -> Value:
        """Sum of size x weight x part over the months; what lies beyond `parts` does not count."""
        key = parts.tobytes()
        if key not in self._sums:
            total: Value = 0.0
            for size, weights in zip(self.sizes, self.weights, strict=True):
                share = float(weights[: len(parts)] @ parts[: len(weights)])
                if share:
                    total = total + size * share
            self._sums[key] = total
        return self._sums[key]


@dataclass(frozen=True, eq=False)
class Flow:
    """A sum of cores, each times a factor that is the same in all months. Weights may reach beyond the horizon of `months` months:
    that part is the tail.
    """

    months: int
    parts: tuple[tuple[Value, Core], ...] = ()

    def __add__(self, other: Flow) -> Flow:
        return Flow(self.months, self.parts + other.parts)

    @property
    def is_empty(self) -> bool:
        """Whether nothing ever flows."""
        return not self.parts

    @property
    def longest(self) -> int:
        """Months up to the last weight, the tail included."""
        return max((core.longest for _, core in self.parts), default=self.months)

    def times(self, factor: Value) -> Flow:
        """Every month times a factor that does not change from month to month."""
        return Flow(self.months, tuple((factor * own, core) for own, core in self.parts))

    def over_months(self, weights: Weights) -> Flow:
        """Month by month times certain weights (season, ramp); what lies beyond them is dropped."""
        if len(weights) >= self.longest and bool(np.all(weights == 1.0)):
            return self
        return self._reweighted([[w[: len(weights)] * weights[: len(w)] for w in core.weights] for _, core in self.parts])

    def lagged(self, kernel: Sequence[float]) -> Flow:
        """Each month spread over itself and the following months by `kernel` (forecast.md 4, step 5)."""
        if tuple(kernel) == (1.0,):
            return self
        return self._reweighted([[np.convolve(w, kernel) for w in core.weights] for _, core in self.parts])

    @property
    def after_horizon(self) -> Flow:
        """The tail alone, as a flow."""
        if self.longest <= self.months:
            return Flow(self.months)
        return self._reweighted([[np.where(np.arange(len(w)) < self.months, 0.0, w) for w in core.weights] for _, core in self.parts])

    @cached_property
    def total(self) -> Value:
        """Sum over the horizon."""
        return self.inside(np.ones(self.months))

    @cached_property
    def completed(self) -> Value:
        """Sum over the horizon and the tail."""
        return self.total if self.longest <= self.months else self.inside(np.ones(self.longest))

    @property
    def tail(self) -> Value:
        """What falls after the horizon."""
        return self.after_horizon.completed

    def inside(self, parts: Weights) -> Value:
        """Sum over a window, given the share of each month that lies in it."""
        total: Value = 0.0
        for factor, core in self.parts:
            total = total + factor * core.dot(parts)
        return total

    def at(self, index: int) -> Value:
        """One month, counted from 0; 0 where nothing happens."""
        return self.inside(np.eye(1, index + 1, index)[0])

    @cached_property
    def by_month(self) -> tuple[Value, ...]:
        """Every month of the horizon."""
        return tuple(self.at(i) for i in range(self.months))

    def _reweighted(self, weights: Sequence[Sequence[Weights]]) -> Flow:
        new = zip(self.parts, weights, strict=True)
        return Flow(self.months, tuple((factor, Core(core.sizes, tuple(w))) for (factor, core), w in new))


def steady(months: int, size: Value, weights: NDArray[np.floating]) -> Flow:
    """A flow with one size and month weights."""
    return Flow(months, ((size, Core((1.0,), (np.asarray(weights, dtype=np.float64),))),))


def summed(months: int, terms: Sequence[tuple[Value, Weights]]) -> Flow:
    """A flow of several sizes with their month weights."""
    return Flow(months, ((1.0, Core(tuple(size for size, _ in terms), tuple(weights for _, weights in terms))),)) if terms else Flow(months)


def by_months(amounts: Sequence[Value]) -> Flow:
    """A flow from one amount per month."""
    months = len(amounts)
    return summed(months, [(amount, np.eye(1, months, i)[0]) for i, amount in enumerate(amounts)])


def total(months: int, flows: Sequence[Flow]) -> Flow:
    """The sum of flows."""
    return Flow(months, tuple(part for flow in flows for part in flow.parts))
