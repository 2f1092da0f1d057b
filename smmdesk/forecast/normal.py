"""Normal: distribution function and quantile of the standard normal from numpy alone, exact to about 1e-15 and 1e-9 relative.

scipy has both, but its import costs the window 0.2 s (speed.md), and the live forecast may not wait for it.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from smmdesk.forecast.value import Draws

_CENTRE = (
    (
        2509.0809287301226727,
        33430.575583588128105,
        67265.770927008700853,
        45921.953931549871457,
        13731.693765509461125,
        1971.5909503065514427,
        133.14166789178437745,
        3.387132872796366608,
    ),
    (
        5226.495278852545925,
        28729.085735721942674,
        39307.89580009271061,
        21213.794301586595867,
        5394.1960214247511077,
        687.1870074920579083,
        42.313330701600911252,
        1.0,
    ),
)
_MIDDLE = (
    (
        7.7454501427834140764e-4,
        0.0227238449892691845833,
        0.24178072517745061177,
        1.27045825245236838258,
        3.64784832476320460504,
        5.7694972214606914055,
        4.6303378461565452959,
        1.42343711074968357734,
    ),
    (
        1.05075007164441684324e-9,
        5.475938084995344946e-4,
        0.0151986665636164571966,
        0.14810397642748007459,
        0.68976733498510000455,
        1.6763848301838038494,
        2.05319162663775882187,
        1.0,
    ),
)
_TAIL = (
    (
        2.01033439929228813265e-7,
        2.71155556874348757815e-5,
        0.0012426609473880784386,
        0.026532189526576123093,
        0.29656057182850489123,
        1.7848265399172913358,
        5.4637849111641143699,
        6.6579046435011037772,
    ),
    (
        2.04426310338993978564e-15,
        1.4215117583164458887e-7,
        1.8463183175100546818e-5,
        7.868691311456132591e-4,
        0.0148753612908506148525,
        0.13692988092273580531,
        0.59983220655588793769,
        1.0,
    ),
)
_REACH = 9.0
_STEP = 1.0 / 512.0


def normal_quantile(chance: Draws) -> Draws:
    """z with P(Z < z) = chance, for an array of chances 0 < p < 1: algorithm AS 241 (Wichura 1988), 1e-15 relative."""
    chance = np.asarray(chance, dtype=np.float64)
    q = chance - 0.5
    r = 0.180625 - q * q
    z: Draws = q * _quotient(_CENTRE, r)
    outside = np.abs(q) > 0.425
    if outside.any():
        p = chance[outside]
        s = np.sqrt(-np.log(np.minimum(p, 1.0 - p)))
        far = np.where(s <= 5.0, _quotient(_MIDDLE, s - 1.6), _quotient(_TAIL, s - 5.0))
        z[outside] = np.copysign(far, q[outside])
    return z


def normal_chance(z: Draws) -> Draws:
    """P(Z < z) for an array of z: cubic interpolation in a table of step 1/512, within 1e-11; 0 and 1 beyond nine deviations."""
    density, chance = _table()
    place = np.clip((np.asarray(z, dtype=np.float64) + _REACH) / _STEP, 0.0, len(chance) - 1.000001)
    cell = place.astype(np.int64)
    t = place - cell
    left, right = chance[cell], chance[cell + 1]
    slope_left, slope_right = density[cell] * _STEP, density[cell + 1] * _STEP
    rise = right - left
    bend = slope_left + slope_right - 2.0 * rise
    out: Draws = left + t * (slope_left + t * (3.0 * rise - 2.0 * slope_left - slope_right + t * bend))
    return out


def _quotient(coefficients: tuple[tuple[float, ...], tuple[float, ...]], x: Draws) -> Draws:
    top, bottom = coefficients
    out: Draws = np.polyval(top, x) / np.polyval(bottom, x)
    return out


@cache
def _table() -> tuple[Draws, Draws]:
    from math import erfc, sqrt

    z = np.arange(-_REACH, _REACH + _STEP / 2, _STEP)
    chance = np.array([0.5 * erfc(-x / sqrt(2.0)) for x in z])
    return np.exp(-0.5 * z * z) / np.sqrt(2.0 * np.pi), chance
