"""Division of two budgets at once: money, and the owner's hours (after forecast.md 10)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from smmdesk.forecast.allocation.concave import level, limits
from smmdesk.forecast.allocation.option import Option
from smmdesk.forecast.allocation.returns import Array, KnownReturns, MeanReturns
from smmdesk.forecast.allocation.split import Split, split_of, too_little
from smmdesk.words.text import Number, Undefined, say


def split_two(options: Sequence[Option], budget: float, hours: float) -> Split | Undefined:
    """The best split where each unit costs money and takes the owner's hours, and both are limited.

    Exact for concave curves with numbers, over draws to the table of `MeanReturns`:
    w n'(x) = lambda g + mu h, with the price of money lambda (`Split.price`) and of an hour mu
    (`Split.hour_price`). An option may cost only money or only hours; one that costs neither needs a `most`.
    """
    low, high, cost = limits(options, budget)
    effort = np.array([o.hours for o in options], dtype=np.float64)
    if cost @ low > budget * (1 + 1e-12):
        return too_little(float(cost @ low), budget)
    if effort @ low > hours * (1 + 1e-12):
        return Undefined(
            say(
                "the least amounts of the channels take {need} hours, but there are only {hours}",
                need=Number(float(effort @ low)),
                hours=Number(hours),
            )
        )
    spare = max(0.0, hours - float(effort @ low))
    with np.errstate(divide="ignore", invalid="ignore"):
        high = np.maximum(low, np.minimum(high, np.where(effort > 0, low + spare / effort, np.inf)))
    if not np.all(np.isfinite(high)):
        raise ValueError("a channel that costs neither money nor hours needs an upper limit")
    returns = MeanReturns(options, low, high) if any(o.is_drawn for o in options) else KnownReturns(options)

    def at(hour_price: float) -> tuple[Array, float]:
        """The best spends, and the price of money, when hours cost `hour_price`."""

        def spends(price: float) -> Array:
            return np.clip(returns.spend_at(price * cost + hour_price * effort), low, high)

        free = spends(0.0)
        return (free, 0.0) if cost @ free <= budget else level(spends, cost, budget)

    spends, price = at(0.0)
    hour_price = 0.0
    if effort @ spends > hours * (1 + 1e-12):
        spends, hour_price = level(lambda p: at(p)[0], effort, hours)
        price = at(hour_price)[1]
    return replace(split_of(options, spends, budget, price, returns), hour_price=hour_price)


def hours_of(options: Sequence[Option], split: Split) -> float:
    """Hours of the owner that a split takes."""
    return math.fsum(o.hours * split.spends[o.id] for o in options)
