"""Returns: what all options together bring, as arrays over the options; from numbers, or as means over draws."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from smmdesk.forecast.allocation.option import Option, worth_along
from smmdesk.forecast.curves import Response, marginal, spend_where_marginal, visits_at
from smmdesk.plan.channel import Curve

Array = NDArray[np.float64]

COARSE, FINE = 65, 17
SMALLEST = 1e-300


class Returns(Protocol):
    """Money per month in, contribution per month out; arrays have one entry per option."""

    def worth(self, spend: Array) -> Array:
        """w n(x)."""

    def marginal(self, spend: Array) -> Array:
        """w n'(x), contribution of the next unit."""

    def spend_at(self, slope: Array) -> Array:
        """The spend at which the marginal has fallen to `slope`; not clipped to limits."""


class KnownReturns:
    """Options whose parameters are numbers: one array of options per kind of curve goes through the formulas at once."""

    def __init__(self, options: Sequence[Option]) -> None:
        self.weight = np.array([o.weight for o in options], dtype=np.float64)
        members: dict[Curve, list[int]] = {}
        for i, option in enumerate(options):
            members.setdefault(option.response.kind, []).append(i)
        self._groups: list[tuple[NDArray[np.int64] | slice, Response]] = [
            (slice(None) if len(members) == 1 else np.array(at), _stacked(kind, [options[i].response for i in at]))
            for kind, at in members.items()
        ]

    @property
    def useful(self) -> NDArray[np.bool_]:
        """Which options bring visits that are worth money."""
        out = self.weight > 0
        for at, response in self._groups:
            out[at] &= np.asarray(response.top) > 0
        return np.asarray(out)

    def worth(self, spend: Array) -> Array:
        """w n(x)."""
        out = np.empty(len(self.weight))
        for at, response in self._groups:
            out[at] = visits_at(response, spend[at])
        return np.asarray(out * self.weight)

    def marginal(self, spend: Array) -> Array:
        """w n'(x)."""
        out = np.empty(len(self.weight))
        for at, response in self._groups:
            out[at] = marginal(response, spend[at])
        out[self.weight == 0] = 0.0  # even where the curve is infinitely steep
        return np.asarray(out * self.weight)

    def spend_at(self, slope: Array) -> Array:
        """Closed forms of forecast.md 3."""
        with np.errstate(divide="ignore", invalid="ignore"):
            wanted = np.where(self.weight > 0, slope / self.weight, np.inf)
        out = np.empty(len(self.weight))
        for at, response in self._groups:
            out[at] = spend_where_marginal(response, wanted[at])
        return out

    def log_lines(self) -> tuple[Array, Array] | None:
        """(ln of the marginal at 0, scale) if every marginal is a straight line in ln: exponential curves and lines (scale infinite)."""
        steep, scale = np.empty(len(self.weight)), np.empty(len(self.weight))
        for at, response in self._groups:
            if response.kind not in (Curve.EXPONENTIAL, Curve.LINEAR):
                return None
            steep[at] = response.top / response.scale
            scale[at] = response.scale if response.kind is Curve.EXPONENTIAL else np.inf
        return np.log(np.maximum(steep * self.weight, SMALLEST)), scale


class MeanReturns:
    """Options with draws: means over the draws. The inverse is read from a table between the given limits, so it is close, not exact."""

    def __init__(self, options: Sequence[Option], low: Array, high: Array, points: int = COARSE) -> None:
        self._options, self._low, self._high, self._points = options, low, high, points

    @cached_property
    def _table(self) -> tuple[Array, Array]:
        """Spends, denser near the lower limit in a coarse table, and -ln of their slopes, one row an option."""
        part = np.linspace(0.0, 1.0, self._points)
        if self._points == COARSE:
            part = part**2
        part[0] = 1e-9  # some curves are infinitely steep at 0
        spends = self._low[:, None] + (self._high - self._low)[:, None] * part
        slopes = np.array([[_mean_marginal(o, x) for x in row] for o, row in zip(self._options, spends.tolist(), strict=True)])
        return spends, np.maximum.accumulate(-np.log(np.maximum(slopes, SMALLEST)), axis=1)

    def worth(self, spend: Array) -> Array:
        """Mean of w n(x) over the draws."""
        return np.array([float(worth_along(o, np.array([x]))[0]) for o, x in zip(self._options, spend, strict=True)])

    def marginal(self, spend: Array) -> Array:
        """Mean of w n'(x) over the draws."""
        return np.array([_mean_marginal(o, float(x)) for o, x in zip(self._options, spend, strict=True)])

    def spend_at(self, slope: Array) -> Array:
        """From the table, straight between its points in ln of the slope."""
        wanted = -np.log(np.maximum(slope, SMALLEST))
        spends, falls = self._table
        return np.array([np.interp(w, f, x) for w, f, x in zip(wanted, falls, spends, strict=True)])


def returns_of(options: Sequence[Option], low: Array, high: Array, points: int = COARSE) -> Returns:
    """Exact returns from numbers; means where any option has draws."""
    return MeanReturns(options, low, high, points) if any(o.is_drawn for o in options) else KnownReturns(options)


def _stacked(kind: Curve, responses: Sequence[Response]) -> Response:
    """Curves of one kind as one curve with arrays, one entry a curve."""
    top, scale, power = np.array([(r.top, r.scale, r.power) for r in responses], dtype=np.float64).T
    return Response(kind, top, scale, power if kind is Curve.POWER or (kind is Curve.HILL and np.any(power != 1.0)) else 1.0)


def _mean_marginal(option: Option, spend: float) -> float:
    return float(np.mean(option.weight * marginal(option.response, spend)))
