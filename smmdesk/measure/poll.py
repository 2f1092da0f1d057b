"""Poll: what the answers of a few say about the many, honestly (planning.md M36, idea V)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from smmdesk.plan.range import Origin, Range
from smmdesk.plan.research import Poll
from smmdesk.words.text import Count, Percent, Text, Undefined, say


@dataclass(frozen=True, slots=True)
class PollResult:
    """Share of yes, its 95 % Wilson interval, and the sentence for the owner. All shares are fractions."""

    share: float
    low: float
    high: float
    sentence: Text


def wilson(yes: int, n: int, confidence: float = 0.95) -> tuple[float, float]:
    """Wilson's score interval of a share: (p + z²/2n ± z sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n). Needs 0 <= yes <= n, n > 0."""
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    p, z2 = yes / n, z * z
    middle, half = p + z2 / (2 * n), z * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n))
    below, above = (middle - half) / (1 + z2 / n), (middle + half) / (1 + z2 / n)
    return (0.0 if yes == 0 else max(below, 0.0), 1.0 if yes == n else min(above, 1.0))


def poll_result(poll: Poll) -> PollResult | Undefined:
    """What a poll says; undefined without answers, or with more yes than answers."""
    if poll.n == 0:
        return Undefined(say("nobody has answered yet"))
    if poll.yes > poll.n:
        return Undefined(say("more people said yes than answered"))
    low, high = wilson(poll.yes, poll.n)
    return PollResult(poll.yes / poll.n, low, high, _sentence(poll, low, high))


def poll_range(poll: Poll) -> Range | Undefined:
    """The share as a range (P10, likely, P90) for the forecast: Beta(yes + 1, n - yes + 1), nothing known before. Named after the poll.

    Measured only when the people were chosen by chance; else a guess, because whoever is at hand differs from the others.
    """
    from smmdesk.forecast.beta import beta_quantile

    found = poll_result(poll)
    if isinstance(found, Undefined):
        return found
    low, high = beta_quantile(np.array([0.1, 0.9]), poll.yes + 1.0, poll.n - poll.yes + 1.0)
    origin = Origin.MEASURED if poll.at_random else Origin.GUESS
    return Range(min(float(low), found.share), found.share, max(float(high), found.share), origin, poll.question, poll.day)


def sample_size(margin: float, share: float = 0.5, people: float | None = None, confidence: float = 0.95) -> int:
    """Answers needed for ± `margin` around a share, z² p (1 - p) / m², corrected for a group of only `people`. Both > 0."""
    from smmdesk.forecast.sizing import wald_size

    n = wald_size(share, margin, confidence)
    return n if people is None else min(n, math.ceil(n / (1 + (n - 1) / people) - 1e-9))


def _sentence(poll: Poll, low: float, high: float) -> Text:
    parts = {"yes": Count(poll.yes), "n": Count(poll.n), "low": Percent(round(low, 2)), "high": Percent(round(high, 2))}
    if not poll.at_random:
        return say(
            "{yes} of {n} said yes. If they were chosen by chance it would be {low} to {high} of all; they were not, so take care.", **parts
        )
    return say("{yes} of {n} said yes: between {low} and {high} of all, in 19 of 20 such polls.", **parts)
