"""Pilot value: what a pilot's answer is worth before it is run, and whether to skip it (forecast.md 11.3)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.binomial import beta_binomial
from smmdesk.forecast.value import Draws
from smmdesk.words.text import Chance, Money, Text, say


@dataclass(frozen=True, slots=True)
class PilotValue:
    """Value of the information (before the pilot's cost, never negative), and the chance that its answer turns the decision."""

    information: float
    turns: float


def value_for_rate(prior: tuple[float, float], trials: int, gain: float, fixed: float) -> PilotValue:
    """For one unsure rate p ~ Beta(a, b) and a profit of gain x p - fixed: the exact sum over all outcomes of n trials.

    `gain`: profit if the rate were 1, before `fixed`. A rate that acts on the profit in another way needs `value_on_draws`.
    """
    a, b = prior
    weight = beta_binomial(trials, a, b)
    after = gain * (a + np.arange(trials + 1.0)) / (a + b + trials) - fixed
    return _value(after, weight, gain * a / (a + b) - fixed)


def value_on_draws(net: Draws, seen: Draws) -> PilotValue:
    """For any program: `net` profit by draw, `seen` what the pilot would have shown in that draw (columns: one for each step's rate).

    The expected profit after the pilot is fitted to what it shows, linear, quadratic and crossed; draws without a result are left out.
    """
    defined = np.isfinite(net) & np.isfinite(seen).all(axis=1)
    profit, shown = net[defined], seen[defined]
    spread = shown.std(axis=0)
    scaled = (shown - shown.mean(axis=0))[:, spread > 0] / spread[spread > 0]
    columns = [np.ones(len(profit)), *scaled.T]
    columns += [scaled[:, i] * scaled[:, j] for i in range(scaled.shape[1]) for j in range(i + 1)]
    base = np.column_stack(columns)
    after = base @ np.linalg.lstsq(base, profit, rcond=None)[0]
    return _value(after, np.full(len(after), 1.0 / len(after)), float(profit.mean()))


DIGITS = 2
"""Of the amounts in a sentence about a pilot: more would be false."""


def verdict(value: PilotValue, cost: float, currency: str) -> tuple[bool, Text]:
    """Whether the pilot pays for itself as a source of knowledge, and the sentence.

    `cost`: its net cost, after its own sales, as the mean over the draws; not above 0 when it pays for itself. The sentence says "on
    average", because at the likely values the same pilot may well cost something.
    """
    worth, price = (Money(float(f"{amount:.{DIGITS}g}"), currency) for amount in (value.information, cost))
    if value.turns <= 0.0:
        return False, say("skip the pilot: no result it can bring would change the decision")
    if cost <= 0.0:
        return True, say(
            "run the pilot: on average its own sales pay for it, the chance that it changes your decision is {turns}, "
            "and what it teaches is worth about {worth}",
            turns=Chance(value.turns),
            worth=worth,
        )
    if value.information <= cost:
        return False, say(
            "skip the pilot: what it can teach is worth about {worth}, and on average it costs about {price} more than it earns",
            worth=worth,
            price=price,
        )
    return True, say(
        "run the pilot: the chance that it changes your decision is {turns}, what it teaches is worth about {worth}, "
        "and on average it costs about {price} more than it earns",
        turns=Chance(value.turns),
        worth=worth,
        price=price,
    )


def _value(after: Draws, weight: Draws, now: float) -> PilotValue:
    information = float(np.sum(weight * np.maximum(after, 0.0))) - max(0.0, now)
    turns = float(np.sum(weight[(after > 0.0) != (now > 0.0)]))
    return PilotValue(max(0.0, information), turns)
