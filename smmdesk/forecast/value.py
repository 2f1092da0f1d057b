"""Value: a number, or an array of draws of it. Every formula takes both and goes through the same lines."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Draws: TypeAlias = NDArray[np.float64]
Value: TypeAlias = float | Draws


def ratio(top: Value, bottom: Value) -> Value:
    """top / bottom; nan where bottom is 0. The nan stays inside the engine: figures turn it into `Undefined` or count it."""
    if isinstance(top, float | int) and isinstance(bottom, float | int):
        return float(top) / float(bottom) if bottom else float("nan")
    with np.errstate(divide="ignore", invalid="ignore"):
        out: Draws = np.divide(top, bottom)
    out[~np.isfinite(out)] = np.nan
    return out


def above_zero(value: Value) -> Value:
    """The value, nan where it is not above 0: for a denominator that must not be negative."""
    if isinstance(value, float | int):
        return value if value > 0 else float("nan")
    return np.where(value > 0, value, np.nan)


def plain(value: ArrayLike) -> Value:
    """A result of numpy as a value: a float instead of an array without axes."""
    array = np.asarray(value, dtype=np.float64)
    return array if array.ndim else float(array)
