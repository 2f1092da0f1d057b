"""Flow: a quantity per month, as a sum of sizes (numbers or draws) times certain month weights.

Season, ramp-up, lag and spending plan are certain; rates and costs are not. Keeping the two apart lets a year of 16,384 draws
cost little more than one month of them, and lets one number pass through the same lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from smmdesk.forecast.value import Draws, Value

Weights: TypeAlias = NDArray[np.float64]
Term: TypeAlias = tuple[Value, Weights]


@dataclass(frozen=True, eq=False)
class Flow:
    """`terms` are (size, weights by month), all times `factor`. Weights may reach beyond the horizon of `months` months: the tail."""

    months: int
    terms: tuple[Term, ...] = ()
    factor: Value = 1.0

    def __add__(self, other: Flow) -> Flow:
        return total(self.months, (self, other))

    @property
    def is_empty(self) -> bool:
        """Whether nothing can flow at all."""
        return not self.terms

    @cached_property
    def longest(self) -> int:
        """Months with the tail."""
        return max((len(w) for _, w in self.terms), default=self.months)

    def times(self, factor: Value) -> Flow:
        """Every month times a factor that does not change from month to month."""
        return Flow(self.months, self.terms, self.factor * factor)

    def over_months(self, weights: Weights) -> Flow:
        """Month by month times certain weights (season, ramp); what lies beyond them is dropped."""
        return self._weighted(lambda w: w[: len(weights)] * weights[: len(w)])

    def lagged(self, kernel: Sequence[float]) -> Flow:
        """Each month spread over itself and the following months by `kernel` (forecast.md 4, step 5)."""
        return self if tuple(kernel) == (1.0,) else self._weighted(lambda w: np.convolve(w, kernel))

    @cached_property
    def total(self) -> Value:
        """Sum over the horizon."""
        return self._dot(lambda w: float(w[: self.months].sum()))

    @cached_property
    def completed(self) -> Value:
        """Sum over the horizon and the tail."""
        return self._dot(lambda w: float(w.sum())) if self.longest > self.months else self.total

    @property
    def tail(self) -> Value:
        """What falls after the horizon."""
        return self._dot(lambda w: float(w[self.months :].sum()))

    @property
    def after_horizon(self) -> Flow:
        """The tail alone, as a flow."""
        return self.after(self.months)

    def after(self, months: int) -> Flow:
        """What comes after so many months, tail included; 0 in those before."""
        return self._weighted(lambda w: np.where(np.arange(len(w)) < months, 0.0, w))

    def inside(self, parts: Weights) -> Value:
        """Sum over a window, given the share of each month that lies in it."""
        return self._dot(lambda w: float((w[: len(parts)] * parts[: len(w)]).sum()))

    def at(self, index: int) -> Value:
        """One month, counted from 0; 0 where nothing happens."""
        return self._dot(lambda w: float(w[index]) if index < len(w) else 0.0)

    @cached_property
    def by_month(self) -> tuple[Value, ...]:
        """Every month of the horizon."""
        terms = [(size, weights.tolist()) for size, weights in self.scaled_terms]
        return tuple(_sum([(size, row[i]) for size, row in terms if i < len(row)]) for i in range(self.months))

    @property
    def scaled_terms(self) -> tuple[Term, ...]:
        """The terms with the factor in their sizes."""
        if self._is_plain:
            return self.terms
        return tuple((size * self.factor, weights) for size, weights in self.terms)

    @cached_property
    def shapes(self) -> tuple[tuple[tuple[float, ...], float], ...]:
        """The weights of every term as what they have in common with proportional ones, and how large they are; 0 where all are 0."""
        return tuple(_shape(weights.tolist()) for _, weights in self.terms)

    @property
    def _is_plain(self) -> bool:
        return isinstance(self.factor, float | int) and self.factor == 1

    def _weighted(self, change: Callable[[Weights], Weights]) -> Flow:
        return Flow(self.months, tuple((size, change(weights)) for size, weights in self.terms), self.factor)

    def _dot(self, weight: Callable[[Weights], float]) -> Value:
        parts = [(size, weight(weights)) for size, weights in self.terms]
        if not any(part for _, part in parts):
            return 0.0
        return _sum(parts) if self._is_plain else _sum(parts) * self.factor


def steady(months: int, size: Value, weights: NDArray[np.floating]) -> Flow:
    """A flow with one size and month weights."""
    return Flow(months, ((size, np.asarray(weights, dtype=np.float64)),))


def summed(months: int, terms: Sequence[Term]) -> Flow:
    """A flow of several sizes with their month weights."""
    return Flow(months, tuple(terms))


def by_months(amounts: Sequence[Value] | Draws, months: int = 0) -> Flow:
    """A flow from one amount per month; with `months` in the horizon, the amounts beyond them are the tail."""
    rows = np.eye(len(amounts))
    return Flow(months or len(amounts), tuple((amount, row) for amount, row in zip(amounts, rows, strict=True)))


def total(months: int, flows: Sequence[Flow]) -> Flow:
    """The sum of flows. Terms with proportional weights become one, and there are never more terms than months, tail included."""
    alike: dict[tuple[float, ...], tuple[Weights, list[tuple[Value, float]]]] = {}
    for flow in flows:
        for (size, weights), (shape, top) in zip(flow.scaled_terms, flow.shapes, strict=True):
            if top:
                if shape not in alike:
                    alike[shape] = (weights / top, [])
                alike[shape][1].append((size, top))
    longest = max((flow.longest for flow in flows), default=months)
    if len(alike) <= longest:
        return Flow(months, tuple((_sum(parts), shape) for shape, parts in alike.values()))
    rows = ([(size, top * float(w[i])) for w, parts in alike.values() if i < len(w) for size, top in parts] for i in range(longest))
    return by_months([_sum(row) for row in rows], months)


def _shape(amounts: list[float]) -> tuple[tuple[float, ...], float]:
    top = max(*amounts, -min(amounts))
    return (tuple([amount / top for amount in amounts]) if top else ()), top


def _sum(parts: Iterable[tuple[Value, float]]) -> Value:
    """Sum of size x part. One array for the sum and one to work in, however many there are."""
    number = 0.0
    whole: Draws | None = None
    work: Draws | None = None
    for size, part in parts:
        if not part:
            continue
        if not isinstance(size, np.ndarray):
            number += size * part
        elif whole is None:
            whole = size * part
        elif size.dtype != whole.dtype:
            whole = whole + size * part
        elif part == 1.0:
            whole += size
        else:
            work = np.multiply(size, part, out=work)
            whole += work
    if whole is None:
        return number
    return whole + number if number else whole
