"""Carry-over: advertising of one month that still works in the next months (adstock; forecast.md 3)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

LONGEST = 12
"""Months an effect lasts at most [choice]; with 0.5 carried over, what is cut off is 1 in 8,000."""


def carried(
    spend: Sequence[float] | NDArray[np.float64], carry_over: float, before: Sequence[float] = (), tail: int = 0
) -> NDArray[np.float64]:
    """Effective spend of months 1..T (and of `tail` months after): a_t = sum_l w_l x_{t-l}, weights as in `lag_weights`.

    `before` are the spends of the months before month 1, oldest first; 0 unless given. Only spreads money over time: with the whole
    tail the total stays what was spent. Apply it before the response curve.
    """
    series = np.asarray(spend, dtype=np.float64)
    if carry_over == 0:
        return np.concatenate([series, np.zeros(tail)])
    history = np.concatenate([np.asarray(before, dtype=np.float64), series, np.zeros(tail)])
    effect: NDArray[np.float64] = np.convolve(history, lag_weights(carry_over))
    return effect[len(before) : len(history)]


def with_tail(spend: Sequence[float] | NDArray[np.float64], carry_over: float) -> NDArray[np.float64]:
    """Effective spend of the months and of all months after them in which it still works; without carry-over there are none."""
    return carried(spend, carry_over, tail=LONGEST if carry_over else 0)


def lag_weights(carry_over: float) -> NDArray[np.float64]:
    """w_l = alpha^l / sum_j alpha^j for lags of 0..`LONGEST` months; they add up to 1, so calibrated curves keep their level.

    Raises ValueError unless 0 <= alpha < 1.
    """
    if not 0.0 <= carry_over < 1.0:
        raise ValueError("the part carried over to the next month must be at least 0 and below 1")
    powers = carry_over ** np.arange(LONGEST + 1, dtype=np.float64)
    return np.asarray(powers / powers.sum())
