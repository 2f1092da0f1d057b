"""Near ties: splits that are almost as good as the best, and what it costs to leave it (forecast.md 10: optima are flat)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from smmdesk.forecast.allocation.best import best_split
from smmdesk.forecast.allocation.option import Option, worth_along
from smmdesk.forecast.allocation.split import CLOSE, Split
from smmdesk.forecast.roots import Point, close_in
from smmdesk.words.text import Number, Text, Undefined, say

ROUND_PARTS = 20
"""Round amounts are the 1, 2 or 5 times a power of ten next to this part of the budget."""


@dataclass(frozen=True)
class NearTie:
    """Another split of the same budget. `loss` is contribution per month, `loss_share` its part of the best."""

    why: Text
    spends: tuple[float, ...]
    loss: float
    loss_share: float


@dataclass(frozen=True)
class Room:
    """How far the spend of one channel may move, the others following as best they can, before the given part is lost."""

    id: str
    low: float
    best: float
    high: float


def near_ties(options: Sequence[Option], best: Split, budget: float, tolerance: float = CLOSE) -> tuple[NearTie, ...]:
    """Splits that lose at most `tolerance` of the best: even, in round amounts, and without one channel at a time; smallest loss first."""
    spends = np.array([p.spend for p in best.parts])
    cost = np.array([o.cost for o in options])
    tried = [(say("the same amount everywhere"), np.full(len(options), best.spent / cost.sum()))]
    size = _round_size(budget / ROUND_PARTS)
    rounded = np.floor(spends / size + 0.5) * size
    while cost @ rounded > budget * (1 + 1e-9) and rounded.max() > 0:
        rounded[int(np.argmax(np.where(rounded > 0, rounded - spends, -np.inf)))] -= size
    tried.append((say("round amounts of {size}", size=Number(size, 6)), rounded))
    for i, option in enumerate(options):
        without = _fixed(options, budget, i, 0.0) if option.least == 0.0 < spends[i] else None
        if without is not None:
            tried.append((say("without {channel}", channel=option.id), np.array([p.spend for p in without.parts])))
    ties = [_tie(why, options, x, best) for why, x in tried if _is_allowed(options, x)]
    return tuple(sorted((t for t in ties if t.loss <= tolerance * best.objective), key=lambda t: t.loss))


def deviation_cost(options: Sequence[Option], best: Split, budget: float, channel: str, spend: float) -> float | None:
    """Contribution lost if one channel gets exactly `spend` and the others the best of the rest; None if that is not possible."""
    at = [o.id for o in options].index(channel)
    other = _fixed(options, budget, at, spend)
    return None if other is None else max(0.0, best.objective - other.objective)


def room(options: Sequence[Option], best: Split, budget: float, channel: str, tolerance: float = CLOSE) -> Room:
    """Between which spends of one channel the loss stays within `tolerance`. Meant for concave curves, where that is one stretch."""
    at = [o.id for o in options].index(channel)
    option, here = options[at], best.parts[at].spend
    others = sum(o.cost * o.least for i, o in enumerate(options) if i != at)
    top = min(option.most, max(here, (budget - others) / option.cost))

    def beyond(spend: float) -> float:
        loss = deviation_cost(options, best, budget, channel, spend)
        return float(best.objective if loss is None else loss) - tolerance * best.objective

    def end(far: float) -> float:
        over = beyond(far)
        if over <= 0 or far == here:
            return far
        start = Point(here, -tolerance * best.objective)
        inner, outer = close_in(beyond, start, Point(far, over), enough=1e-6 * tolerance * best.objective)
        return min(inner, outer, key=lambda p: abs(p.result)).at

    return Room(channel, end(option.least), here, end(top))


def _fixed(options: Sequence[Option], budget: float, at: int, spend: float) -> Split | None:
    """The best split with one channel's spend given."""
    pinned = [replace(o, least=spend, most=spend, least_if_used=0.0) if i == at else o for i, o in enumerate(options)]
    split = best_split(pinned, budget)
    return None if isinstance(split, Undefined) else split


def _is_allowed(options: Sequence[Option], spends: np.ndarray) -> bool:
    return all(
        o.least - 1e-9 <= x <= o.most * (1 + 1e-9) and (x <= o.least or x >= o.least_if_used) for o, x in zip(options, spends, strict=True)
    )


def _tie(why: Text, options: Sequence[Option], spends: np.ndarray, best: Split) -> NearTie:
    worth = sum(float(worth_along(o, np.array([x]))[0]) for o, x in zip(options, spends, strict=True))
    loss = max(0.0, best.objective - worth)
    return NearTie(why, tuple(float(x) for x in spends), loss, loss / best.objective if best.objective > 0 else 0.0)


def _round_size(rough: float) -> float:
    """The largest 1, 2 or 5 times a power of ten that is not above `rough`."""
    if rough <= 0:
        return 1.0
    power = 10.0 ** np.floor(np.log10(rough))
    return float(max(m * power for m in (1.0, 2.0, 5.0) if m * power <= rough * (1 + 1e-9)))
