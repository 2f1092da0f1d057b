"""Flow: a quantity per month, as a sum of sizes (numbers or draws) times certain month weights.

Season, ramp-up, lag and spending plan are certain; rates and costs are not. Keeping the two apart lets a year of 16,384 draws
cost little more than one month of them, and lets one number pass through the same lines.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from smmdesk.forecast.value import Value

Weights: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Flow:
    """`terms` are (size, weights by month). Weights may reach beyond the horizon of `months` months: that part is the tail."""

    months: int
    terms: tuple[tuple[Value, Weights], ...] = ()

    def __add__(self, other: Flow) -> Flow:
        return Flow(self.months, self.terms + other.terms)

    def times(self, factor: Value) -> Flow:
        """Every month times a factor that does not change from month to month."""
        return Flow(self.months, tuple((size * factor, weights) for size, weights in self.terms))

    def over_months(self, weights: Weights) -> Flow:
        """Month by month times certain weights (season, ramp); what lies beyond them is dropped."""
        return Flow(self.months, tuple((size, w[: len(weights)] * weights[: len(w)]) for size, w in self.terms))

    def lagged(self, kernel: Sequence[float]) -> Flow:
        """Each month spread over itself and the following months by `kernel` (forecast.md 4, step 5)."""
        if tuple(kernel) == (1.0,):
            return self
        return Flow(self.months, tuple((size, np.convolve(weights, kernel)) for size, weights in self.terms))

    @cached_property
    def total(self) -> Value:
        """Sum over the horizon."""
        return self._dot(lambda w: float(w[: self.months].sum()))

    @cached_property
    def completed(self) -> Value:
        """Sum over the horizon and the tail."""
        return self._dot(lambda w: float(w.sum()))

    @property
    def tail(self) -> Value:
        """What falls after the horizon."""
        return self._dot(lambda w: float(w[self.months :].sum()))

    @property
    def after_horizon(self) -> Flow:
        """The tail alone, as a flow."""
        return Flow(self.months, tuple((size, np.where(np.arange(len(w)) < self.months, 0.0, w)) for size, w in self.terms))

    def inside(self, parts: Weights) -> Value:
        """Sum over a window, given the share of each month that lies in it."""
        return self._dot(lambda w: float(w[: len(parts)] @ parts[: len(w)]))

    def at(self, index: int) -> Value:
        """One month, counted from 0; 0 where nothing happens."""
        return self._dot(lambda w: float(w[index]) if index < len(w) else 0.0)

    @cached_property
    def by_month(self) -> tuple[Value, ...]:
        """Every month of the horizon."""
        return tuple(self.at(i) for i in range(self.months))

    def _dot(self, weight: Callable[[Weights], float]) -> Value:
        total: Value = 0.0
        for size, weights in self.terms:
            part = weight(weights)
            if part:
                total = total + size * part
        return total


def steady(months: int, size: Value, weights: NDArray[np.floating]) -> Flow:
    """A flow with one size and month weights."""
    return Flow(months, ((size, np.asarray(weights, dtype=np.float64)),))


def by_months(amounts: Sequence[Value]) -> Flow:
    """A flow from one amount per month."""
    months = len(amounts)
    return Flow(months, tuple((amount, np.eye(1, months, i)[0]) for i, amount in enumerate(amounts)))


def total(months: int, flows: Sequence[Flow]) -> Flow:
    """The sum of flows."""
    return Flow(months, tuple(term for flow in flows for term in flow.terms))
