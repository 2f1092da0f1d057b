"""Option: one channel among which a budget is divided, with what a money unit brings there and the limits of its spend."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smmdesk.forecast.curves import Response, is_concave, visits_at
from smmdesk.forecast.value import Draws, Value


@dataclass(frozen=True, eq=False)
class Option:
    """One channel. Spends are media money per month (or any unit of effort, such as posts, that `response` is measured in)."""

    id: str
    response: Response
    weight: Value
    """w: contribution of one visit. Where this is not above 0, only `least` is spent."""
    cost: float = 1.0
    """g: money that one unit of spend costs, 1 + agency fee."""
    least: float = 0.0
    most: float = math.inf
    least_if_used: float = 0.0
    """z: either nothing beyond `least` is spent, or at least this."""
    hours: float = 0.0
    """Owner's hours that one unit of spend takes."""

    @property
    def is_drawn(self) -> bool:
        """Whether any parameter is an array of draws."""
        r = self.response
        return (
            isinstance(self.weight, np.ndarray)
            or isinstance(r.top, np.ndarray)
            or isinstance(r.scale, np.ndarray)
            or isinstance(r.power, np.ndarray)
        )

    @property
    def brings_something(self) -> bool:
        """Whether visits come and are worth money, on average over the draws."""
        if self.is_drawn:
            return bool(np.mean(self.weight * visits_at(self.response, float(np.mean(self.response.scale)))) > 0)
        return bool(self.weight > 0 and self.response.top > 0)

    @property
    def is_smooth(self) -> bool:
        """Whether returns fall from the first unit on and any amount may be spent."""
        return is_concave(self.response) and self.least_if_used <= self.least


def worth_along(option: Option, spends: NDArray[np.float64]) -> NDArray[np.float64]:
    """Contribution w n(x) at each spend; over draws its mean."""
    if not option.is_drawn:
        return np.asarray(option.weight * visits_at(option.response, spends))
    return np.array([float(np.mean(worth_drawn(option, float(x)))) for x in spends])


def worth_drawn(option: Option, spend: float) -> Draws:
    """Contribution w n(x) in every draw; shape (1,) without draws."""
    return np.atleast_1d(np.asarray(option.weight * visits_at(option.response, spend), dtype=np.float64))
