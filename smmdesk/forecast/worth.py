"""Worth: how much it is worth to learn one number before deciding: "measure this next" (issue 3.4).

The decision is to go on if the expected net result is above 0. Knowing an input X is worth the expected value of partial perfect
information, E[max(0, E[net | X])] - max(0, E[net]); the inner mean is a polynomial in the normal score of X's rank,
fitted to the draws.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.normal import normal_quantile
from smmdesk.forecast.value import Draws

_DEGREE = 5


@dataclass(frozen=True, slots=True)
class Worth:
    """What learning one input would bring: `value` in the unit of the net result (money), and the chance that it turns the decision."""

    name: str
    value: float
    turns: float


def measure_next(net: Draws, inputs: Mapping[str, Draws]) -> tuple[Worth, ...]:
    """Inputs by falling worth of learning them. `net`: result above what is needed, one for each draw (MROI target already taken off).

    Draws without a result are left out; inputs that do not vary are worth nothing and are not listed.
    """
    defined = np.isfinite(net)
    known = net[defined]
    if known.size == 0:
        return ()
    found = []
    for name, draws in inputs.items():
        own = np.asarray(draws, dtype=np.float64)[defined]
        if np.ptp(own) > 0.0:
            found.append(_worth(name, known, expected_given(known, own)))
    return tuple(sorted(found, key=lambda worth: (-worth.value, -worth.turns, worth.name)))


def worth_of_all(net: Draws) -> float:
    """What knowing everything beforehand would be worth: E[max(0, net)] - max(0, E[net]); no single input is worth more."""
    known = net[np.isfinite(net)]
    return float(np.mean(np.maximum(known, 0.0)) - max(0.0, float(known.mean()))) if known.size else 0.0


def expected_given(net: Draws, own: Draws) -> Draws:
    """E[net | own] for each draw: least squares on polynomials in the normal score of the rank of `own`; its mean is the mean of `net`."""
    order = np.argsort(own, kind="stable")
    place = np.empty(len(own))
    place[order] = normal_quantile((np.arange(len(own)) + 0.5) / len(own))
    base = np.polynomial.hermite_e.hermevander(place, min(_DEGREE, len(own) - 1))
    weights = np.linalg.lstsq(base, net, rcond=None)[0]
    fitted: Draws = base @ weights
    fitted += net.mean() - fitted.mean()
    return fitted


def _worth(name: str, net: Draws, expected: Draws) -> Worth:
    now = float(net.mean())
    value = float(np.mean(np.maximum(expected, 0.0))) - max(0.0, now)
    turned = float(np.mean((expected > 0.0) != (now > 0.0)))
    return Worth(name, max(0.0, value), turned)
