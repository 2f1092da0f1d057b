"""Split: a budget divided among channels, what it brings, and how the current division compares."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from smmdesk.forecast.allocation.option import Option, worth_along
from smmdesk.forecast.allocation.returns import Array, KnownReturns, Returns
from smmdesk.forecast.figure import Figure, figure
from smmdesk.forecast.value import ratio
from smmdesk.words.text import Number, Undefined, say

CLOSE = 0.01
"""A plan that loses no more than this part is as good as optimal (forecast.md 10)."""


class Proof(StrEnum):
    """How sure it is that no split is better."""

    EXACT = "exact"
    GRID = "grid optimum"
    SEARCHED = "best found"


class Limit(StrEnum):
    """The limit a channel's spend stands at."""

    NONE = ""
    LEAST = "least"
    MOST = "most"


class Part(NamedTuple):
    """One channel in the split. Money and contribution per month."""

    id: str
    spend: float
    contribution: float
    marginal: float | None
    """Contribution of the next money unit here, fees included; None if a unit costs no money, or the first one brings without limit."""
    limit: Limit


@dataclass(frozen=True)
class Split:
    """One division of the budget."""

    parts: tuple[Part, ...]
    objective: float
    """Contribution per month of all channels, before the cost of the media."""
    spent: float
    unspent: float
    price: float
    """lambda: contribution from the next money unit of the whole budget."""
    proof: Proof = Proof.EXACT
    bound: float | None = None
    """No split can bring more than this; None: the objective itself is the best."""
    hour_price: float = 0.0
    """Contribution from the owner's next hour."""

    @property
    def spends(self) -> dict[str, float]:
        """Spend by channel."""
        return {part.id: part.spend for part in self.parts}

    @property
    def binding(self) -> tuple[Part, ...]:
        """The channels that a limit keeps from getting more."""
        return tuple(part for part in self.parts if part.limit is Limit.MOST and (part.marginal is None or part.marginal > self.price))


@dataclass(frozen=True)
class Comparison:
    """The current split beside the best."""

    current: float
    best: float
    gain: float
    gain_share: Figure
    """Gain as a fraction of what the current split brings."""
    is_close: bool
    """Within 1 % of optimal: moving money is not worth the trouble."""


def split_of(options: Sequence[Option], spends: Array, budget: float, price: float, returns: Returns | None = None) -> Split:
    """The split with these spends, in the order of the options."""
    returns = returns or KnownReturns(options)
    spends = np.asarray(spends, dtype=np.float64)
    rows = zip(options, spends.tolist(), returns.worth(spends).tolist(), returns.marginal(spends).tolist(), strict=True)
    parts = tuple([Part(o.id, x, worth, _per_money(o, slope), _limit(o, x)) for o, x, worth, slope in rows])
    spent = sum([o.cost * part.spend for o, part in zip(options, parts, strict=True)])
    return Split(parts, sum([part.contribution for part in parts]), spent, max(0.0, budget - spent), price)


def compare(options: Sequence[Option], current: Sequence[float], best: Split) -> Comparison:
    """The current spends, in the order of the options, against the best split of the same budget."""
    now = sum(float(worth_along(o, np.array([x]))[0]) for o, x in zip(options, current, strict=True))
    gain = best.objective - now
    share = figure(ratio(gain, now) if now > 0 else float("nan"), say("the current split brings nothing"))
    return Comparison(now, best.objective, gain, share, gain <= CLOSE * abs(best.objective))


def too_little(need: float, budget: float) -> Undefined:
    """The reason when the least amounts do not fit."""
    return Undefined(
        say(
            "the least amounts of the channels need {need}, but there is only {budget}; lower a least amount or raise the budget",
            need=Number(need, 6),
            budget=Number(budget, 6),
        )
    )


def _limit(option: Option, spend: float) -> Limit:
    if spend >= option.most * (1 - 1e-9):
        return Limit.MOST
    return Limit.LEAST if spend <= option.least * (1 + 1e-9) else Limit.NONE


def _per_money(option: Option, slope: float) -> float | None:
    return slope / option.cost if option.cost > 0 and slope < math.inf else None
