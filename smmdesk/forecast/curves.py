"""Response: visits per month from the money spent in that month, with diminishing returns (forecast.md 3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import numpy as np

from smmdesk.forecast.value import Value, plain
from smmdesk.plan.channel import Curve

STRAIGHT = 2.0 - 1e-9
"""A doubling ratio from here on is a straight line. Draws at 2 are put here, where the curve differs from the line by 1e-9."""
STRAIGHT_32 = 2.0 - 1e-6
"""The same for draws of 32 bits, which cannot tell 2 - 1e-9 from 2."""
NEWTON_STEPS = 100


@dataclass(frozen=True, eq=False, slots=True)
class Response:
    """One curve. `top` in visits per month, `scale` in money per month; each a number or an array of draws.

    EXPONENTIAL top (1 - exp(-x/scale)) | HILL top z/(1+z), z = (x/scale)^power | LOGISTIC top tanh(x/scale), so m = 2/scale
    | POWER top (x/scale)^power | LINEAR top x/scale
    """

    kind: Curve
    top: Value
    scale: Value
    power: Value = 1.0


NO_RESPONSE = Response(Curve.LINEAR, 0.0, 1.0)
"""A channel without money: no visits at any spend, because there is no point to measure the curve from."""


def calibrate(kind: Curve, spend: float, visits: Value, doubling: Value, hill_slope: float = 1.0) -> Response:
    """The curve through `visits` at `spend` money per month, that brings `doubling` times the visits for twice the money.

    A ratio of 2 is a straight line, except for an S-shaped Hill curve, which can double and still level off. Spend 0: `NO_RESPONSE`.
    Raises ValueError for a ratio outside 1 < r <= 2, or one that a Hill curve of this slope cannot have.
    """
    if not np.all((np.asarray(doubling) > 1.0) & (np.asarray(doubling) <= 2.0 + 1e-6)):
        raise ValueError("If you doubled the budget, the visits must come out more than 1 and at most 2 times as many")
    if spend <= 0:
        return NO_RESPONSE
    if kind is Curve.HILL and hill_slope != 1.0:
        return _hill(spend, visits, np.minimum(doubling, 2.0), hill_slope)
    if kind is Curve.LINEAR or np.all(np.asarray(doubling) > STRAIGHT):
        return Response(Curve.LINEAR, visits, spend)
    r = np.minimum(doubling, STRAIGHT_32 if np.asarray(doubling).dtype == np.float32 else STRAIGHT)
    if kind is Curve.EXPONENTIAL:
        return Response(kind, visits / (2.0 - r), -spend / np.log(r - 1.0))
    if kind is Curve.HILL:
        return _hill(spend, visits, r, 1.0)
    if kind is Curve.LOGISTIC:
        height = np.sqrt(2.0 / r - 1.0)  # tanh(x0/scale), from tanh 2u / tanh u = 2 / (1 + tanh^2 u) = r
        return Response(kind, visits / height, spend / np.arctanh(height))
    return Response(kind, visits, spend, np.log2(r))


def _hill(spend: float, visits: Value, r: Value, h: float) -> Response:
    """With E = (ec/x0)^h, r = 2^h (1 + E) / (2^h + E) solved for E; for h = 1 the formulas of forecast.md 3."""
    doubled = 2.0**h
    if np.any(np.asarray(r) >= doubled):
        raise ValueError(
            f"With a Hill slope of {h:g}, twice the budget brings less than {doubled:.3g} times the visits; give a smaller ratio"
        )
    half = doubled * (r - 1.0) / (doubled - r)
    return Response(Curve.HILL, visits * (1.0 + half), spend * half ** (1.0 / h), h)


def visits_at(response: Response, spend: Value) -> Value:
    """Visits per month at `spend` >= 0 money per month; 0 at 0. Spend and parameters broadcast."""
    x = spend / response.scale
    match response.kind:
        case Curve.EXPONENTIAL:
            return cast(Value, -response.top * np.expm1(-x))
        case Curve.HILL:
            z = _raised(x, response.power)
            return response.top * (z / (1.0 + z))
        case Curve.LOGISTIC:
            return cast(Value, response.top * np.tanh(x))
        case Curve.POWER:
            return response.top * _raised(x, response.power)
    return response.top * x


def marginal(response: Response, spend: Value) -> Value:
    """Extra visits per extra money unit at `spend`. Infinite at 0 for the power curve and for Hill slopes below 1."""
    x, steepness = spend / response.scale, response.top / response.scale
    match response.kind:
        case Curve.EXPONENTIAL:
            return cast(Value, steepness * np.exp(-x))
        case Curve.HILL:
            h = response.power
            return steepness * h * _raised(x, h - 1.0) / (1.0 + _raised(x, h)) ** 2
        case Curve.LOGISTIC:
            return cast(Value, steepness * (1.0 - np.tanh(x) ** 2))
        case Curve.POWER:
            return steepness * response.power * _raised(x, response.power - 1.0)
    return steepness * np.ones_like(x) if isinstance(x, np.ndarray) else steepness


def spend_where_marginal(response: Response, slope: Value) -> Value:
    """The spend at which `marginal` has fallen to `slope` visits per money unit (forecast.md 3, last column).

    0 where even the first money unit brings less; infinite where the slope is never left (slope <= 0, or a line that is steeper).
    On an S-shaped Hill curve this is the larger of the two points, where returns are falling.
    """
    relative = np.maximum(slope, 0.0) * response.scale / np.where(np.asarray(response.top) > 0, response.top, np.nan)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        match response.kind:
            case Curve.EXPONENTIAL:
                x = -np.log(relative)
            case Curve.HILL:
                x = _hill_inverse(np.asarray(relative, float), np.asarray(response.power, float))
            case Curve.LOGISTIC:
                x = np.arctanh(np.sqrt(np.maximum(1.0 - relative, 0.0)))
            case Curve.POWER:
                x = (response.power / relative) ** (1.0 / (1.0 - response.power))
            case Curve.LINEAR:
                x = np.where(relative < 1.0, np.inf, 0.0)
    x = np.where(np.isnan(relative), 0.0, np.maximum(x, 0.0)) * response.scale
    return cast(Value, x) if np.ndim(x) else float(x)


def _hill_inverse(relative: np.ndarray, h: np.ndarray) -> np.ndarray:
    """The largest y with h y^(h-1) / (1 + y^h)^2 = relative, and 0 where there is none (`np.inf` for relative 0).

    The logarithm of the left side is concave in ln y and lies below its tail h y^(-h-1). So Newton from the tail's root stays right
    of the answer and falls onto it.
    """
    if np.all(h == 1.0):
        return np.asarray(np.maximum(1.0 / np.sqrt(relative) - 1.0, 0.0))
    top = np.where(h > 1.0, np.abs(h - 1.0) / (h + 1.0), 0.0)  # y^h where an S-curve is steepest
    steepest = np.where(h > 1.0, h * top ** (1.0 - 1.0 / h) / (1.0 + top) ** 2, np.inf)
    wanted = np.log(np.where((relative > 0) & (relative <= steepest), relative, np.nan))
    u = (np.log(h) - wanted) / (h + 1.0)
    for _ in range(NEWTON_STEPS):
        tail = np.log1p(np.exp(-h * u))
        miss = np.log(h) - (h + 1.0) * u - 2.0 * tail - wanted
        if not np.any(np.abs(miss) > 1e-14):
            break
        u = u - miss / (2.0 * h * (1.0 - np.exp(-tail)) - h - 1.0)
    found: np.ndarray = np.where(relative <= 0, np.inf, np.nan_to_num(np.exp(u), nan=0.0))
    return found


def _raised(x: Value, power: Value) -> Value:
    """x ** power: at once for a power of 1, and infinite, not an error, for 0 to a negative power."""
    if isinstance(power, float) and power == 1.0:
        return x
    with np.errstate(divide="ignore"):
        return plain(np.power(x, np.float64(power) if np.ndim(power) == 0 else power))


def spend_for(response: Response, visits: Value) -> Value:
    """The monthly spend that brings `visits` per month; nan where no spend does."""
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.divide(np.maximum(visits, 0.0), response.top)
        reached = np.where(share < 1.0, share, np.nan)
        match response.kind:
            case Curve.EXPONENTIAL:
                x = -np.log1p(-reached)
            case Curve.HILL:
                x = (reached / (1.0 - reached)) ** (1.0 / response.power)
            case Curve.LOGISTIC:
                x = np.arctanh(reached)
            case Curve.POWER:
                x = share ** (1.0 / response.power)
            case Curve.LINEAR:
                x = share
    x = np.where(np.asarray(visits) <= 0, 0.0, np.where(np.isfinite(x), x, np.nan)) * response.scale
    return cast(Value, x) if np.ndim(x) else float(x)


def scaled(response: Response, breadth: float) -> Response:
    """The curve of a part of the market: n_pilot(x) = b n(x / b) (forecast.md 11.1). `breadth` in 0..1; 0 has no response."""
    if breadth <= 0:
        return NO_RESPONSE
    return Response(response.kind, response.top * breadth, response.scale * breadth, response.power)


def is_concave(response: Response) -> bool:
    """Whether returns fall from the first money unit on: all curves but a Hill slope above 1."""
    return response.kind is not Curve.HILL or bool(np.all(np.asarray(response.power) <= 1.0))
