"""Variance: why the result differs from the plan, step by step, adding up exactly (forecast.md 12.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from smmdesk.words.text import Undefined, say


@dataclass(frozen=True, slots=True)
class Effect:
    """What one step contributed to the difference between actual and plan, in the unit of the result."""

    name: str
    amount: float


def funnel_effects(names: Sequence[str], planned: Sequence[float], actual: Sequence[float]) -> tuple[Effect, ...]:
    """Effects of volume and rates on their product, changed one after the other: (V1-V0) p0 q0, V1 (p1-p0) q0, V1 p1 (q1-q0).

    The effects add up to product(actual) - product(planned).
    """
    found = []
    for k, (name, before, after) in enumerate(zip(names, planned, actual, strict=True)):
        found.append(Effect(name, float(np.prod(actual[:k]) * (after - before) * np.prod(planned[k + 1 :]))))
    return tuple(found)


def cost_effects(planned_price: float, planned_quantity: float, actual_price: float, actual_quantity: float) -> tuple[Effect, Effect]:
    """Quantity effect (Q1-Q0) P0, then price effect Q1 (P1-P0) of a cost line; they add up to the difference of the costs."""
    quantity, price = funnel_effects(("quantity", "price"), (planned_quantity, planned_price), (actual_quantity, actual_price))
    return quantity, price


def step_effects(counts_planned: Sequence[float], counts_actual: Sequence[float], names: Sequence[str]) -> tuple[Effect, ...] | Undefined:
    """The same from the counts of each step (visits, leads, customers): the first is the volume, the others give the rates.

    Not defined if an earlier step counted nobody, because then no rate was measured.
    """
    for counts in (counts_planned, counts_actual):
        if any(count == 0.0 for count in counts[:-1]):
            return Undefined(say("a step before the last counted nobody, so there is no rate to compare"))
    return funnel_effects(names, _factors(counts_planned), _factors(counts_actual))


def _factors(counts: Sequence[float]) -> list[float]:
    return [counts[0], *(after / before for before, after in pairwise(counts))]
