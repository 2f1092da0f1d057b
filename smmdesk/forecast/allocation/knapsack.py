"""Knapsack: how many steps each option takes so that the gains add up to the most, by dynamic programming."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def best_steps(gains: Sequence[NDArray[np.float64]], sizes: Sequence[int], capacity: int) -> list[int]:
    """Steps of each option: `gains[i][k]` for k steps of `sizes[i]` units each, in all at most `capacity` units. -inf is not allowed.

    Exact. The capacity need not be used up. Gains of 0 steps must be allowed.
    """
    best = np.zeros(capacity + 1)
    choices = []
    for gain, size in zip(gains, sizes, strict=True):
        new = best + gain[0]
        choice = np.zeros(capacity + 1, dtype=np.int64)
        for k in range(1, min(len(gain) - 1, capacity // size) + 1):
            if gain[k] == -np.inf:
                continue
            tried = best[: capacity + 1 - k * size] + gain[k]
            better = tried > new[k * size :]
            new[k * size :][better] = tried[better]
            choice[k * size :][better] = k
        best = new
        choices.append(choice)
    left = int(np.argmax(best))
    steps = []
    for choice, size in zip(reversed(choices), reversed(sizes), strict=True):
        steps.append(int(choice[left]))
        left -= steps[-1] * size
    return steps[::-1]
