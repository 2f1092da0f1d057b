"""Reach of several channels without counting people twice (forecast.md 5). Shares are fractions 0..1 of the same people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from smmdesk.forecast.value import Value, ratio

AGOSTINI = 1.125
"""K of Agostini's formula."""


@dataclass(frozen=True, eq=False)
class Together:
    """Share of people reached by all channels together, with the bounds it always keeps, and the deduplication factor."""

    share: Value
    low: Value
    """The largest single channel."""
    high: Value
    """The sum of the channels, at most everyone."""
    delta: Value
    """share / sum of the channels: 1 with one channel, and where nobody is reached."""


def exposed(impressions: Value, audience: Value, frequency: Value | None = None, evenness: Value | None = None) -> Value:
    """People of the audience who see at least one of the impressions in a month (forecast.md 5.1).

    With a known `frequency` (views per person) min(A, I / f). Else random exposure A (1 - exp(-I/A)); with unequal exposure, `evenness` k
    of the negative binomial, A (1 - (1 + I/(A k))^-k): the smaller k, the fewer people see many. nan where the audience is 0.
    """
    if frequency is not None:
        return np.minimum(audience, ratio(impressions, frequency))
    each = ratio(impressions, audience)
    if evenness is not None:
        return audience * -np.expm1(-evenness * np.log1p(each / evenness))
    return audience * -np.expm1(-each)


def combined(shares: Sequence[Value], duplications: Mapping[tuple[int, int], Value] | None = None, overlap: float = 1.0) -> Together:
    """Channels together; by default each person is reached by each channel independently: 1 - prod(1 - r).

    `duplications` are known shares reached by both channels of a pair of positions (i < j). Two channels: r1 + r2 - d, exact. More:
    Agostini's estimate, where a pair that is not given counts as independent. `overlap` multiplies the result (0.95 is one published
    correction). The bounds are enforced last.
    """
    total: Value = sum(shares, 0.0)
    low: Value = 0.0
    for share in shares:
        low = np.maximum(low, share)
    high = np.minimum(total, 1.0)
    if not duplications:
        estimate = _independent(shares)
    elif len(shares) == 2:
        estimate = total - duplications[0, 1]
    else:
        estimate = _agostini(shares, duplications)
    both = np.minimum(np.maximum(estimate * overlap, low), high)
    return Together(both, low, high, _delta(both, total, len(shares)))


def over_months(share: Value, months: int) -> tuple[Value, Value]:
    """Lower and upper bound of the share reached over several months: always the same people, or independent ones each month."""
    return share, 1.0 - (1.0 - share) ** months


def person_based(results: Sequence[Value], delta: Value) -> list[Value]:
    """Each channel's leads or sales, where rates are per person reached (mode B): times delta, so that the parts add up to the total.

    Rates from last-click or platform data (mode A) count each lead once already: add those without this.
    """
    return [result * delta for result in results]


def outgrown(stages: Sequence[tuple[str, float]]) -> tuple[tuple[str, float, str, float], ...]:
    """The stages, outermost first, that hold more than the one around them: (inner, its number, outer, its number).

    A rest of 1e-9 does not count; a number that is not known (nan) is passed over.
    """
    known = [(name, number) for name, number in stages if number == number]  # noqa: PLR0124 - nan is not itself
    pairs = zip(known[1:], known[:-1], strict=True)
    return tuple((*inner, *outer) for inner, outer in pairs if inner[1] > outer[1] * (1 + 1e-9))


def _independent(shares: Sequence[Value]) -> Value:
    missed: Value = 1.0
    for share in shares:
        missed = missed * (1.0 - share)
    return 1.0 - missed


def _agostini(shares: Sequence[Value], duplications: Mapping[tuple[int, int], Value]) -> Value:
    """A^2 / (A + K D), A the sum of the shares and D of the duplications of all pairs."""
    total: Value = sum(shares, 0.0)
    both: Value = 0.0
    for i, j in combinations(range(len(shares)), 2):
        both = both + duplications.get((i, j), shares[i] * shares[j])
    return ratio(total * total, total + AGOSTINI * both)


def _delta(together: Value, total: Value, channels: int) -> Value:
    if channels <= 1:
        return 1.0
    factor = ratio(together, total)
    return np.where(np.asarray(total) > 0, factor, 1.0) if np.ndim(total) else factor if total else 1.0
