"""Step: round numbers for axes and sliders."""

from __future__ import annotations

import math


def nice_step(step: float) -> float:
    """The next 1, 2 or 5 times a power of ten at or above a step. Raises ValueError unless it is above 0."""
    power = 10.0 ** math.floor(math.log10(step))
    for digit in (1.0, 2.0, 5.0, 10.0):
        if digit * power >= step * (1 - 1e-9):
            return digit * power
    return 10.0 * power
