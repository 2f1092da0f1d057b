"""Sizing: how many observations a pilot needs to learn a rate (forecast.md 11.2). The sample is the denominator of the step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.binomial import at_least, beta_binomial, critical_count, interval
from smmdesk.forecast.value import Draws
from smmdesk.words.text import Count, Percent, Text, Undefined, say

_MOST = 1_000_000
"""No pilot of a small business has more observations."""
_WHOLE, _SMALL = 20_000, 16
"""Up to the first all sample sizes are tried, above only those near the normal guess, where the saw-tooth can still bite."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A number of observations. `rough`: the first guess by Wald's formula."""

    size: int
    rough: int


@dataclass(frozen=True, slots=True)
class Threshold:
    """Sample sizes of a test "the rate is above p0". `smallest`: power is reached first, `stable`: from here on it never falls below again.

    `count`: successes needed among `stable` observations; `power`: the chance to see them if the rate is p1.
    """

    smallest: int
    stable: int
    count: int
    power: float


def wald_size(rate: float, margin: float, confidence: float = 0.95) -> int:
    """z^2 p (1-p) / h^2, rounded up: a first guess only, far off for rare events."""
    from scipy.special import ndtri

    z = float(ndtri(0.5 + confidence / 2.0))
    return max(1, int(np.ceil(z * z * rate * (1.0 - rate) / (margin * margin) - 1e-9)))


def precision_size(rate: float, margin: float, confidence: float = 0.95) -> Sample | Undefined:
    """The smallest n from which the exact half width at round(n rate) successes stays within the margin."""
    rough = wald_size(rate, margin, confidence)

    def widest(n: int) -> float:
        return float(
            np.max(_half_widths(np.clip(np.array([n * rate - 0.5, min(n / 2.0, n * rate + 0.5), n * rate + 0.5]), 0, n), n, confidence))
        )

    def narrowest(n: int) -> float:
        return float(np.min(_half_widths(np.clip(np.array([n * rate - 0.5, n * rate + 0.5]), 0, n), n, confidence)))

    last = _first(lambda n: widest(n) <= margin)
    if last is None:
        return _too_many()
    first = _first(lambda n: narrowest(n) <= margin) or 1
    sizes = np.arange(max(1, first - 2), last + 1, dtype=np.float64)
    wide = np.flatnonzero(_half_widths(np.rint(sizes * rate), sizes, confidence) > margin)
    return Sample(int(sizes[wide[-1]]) + 1 if wide.size else int(sizes[0]), rough)


def credible_size(a: float, b: float, margin: float, confidence: float = 0.95) -> Sample | Undefined:
    """The smallest n whose expected credible half width, averaged over what n observations may show, is within the margin."""
    size = _first(lambda n: expected_half_width(n, a, b, confidence) <= margin)
    return _too_many() if size is None else Sample(size, wald_size(a / (a + b), margin, confidence))


def expected_half_width(trials: int, a: float, b: float, confidence: float = 0.95) -> float:
    """The mean half width of the central credible interval after n observations, over the Beta-binomial predictive."""
    from scipy.special import betaincinv

    tail = (1.0 - confidence) / 2.0
    if trials <= 2000:
        k, weight = np.arange(trials + 1.0), beta_binomial(trials, a, b)
    else:
        rates = betaincinv(a, b, (np.arange(1024) + 0.5) / 1024)
        k, weight = trials * rates, np.full(1024, 1.0 / 1024)
    after_a, after_b = a + k, b + trials - k
    return float(np.sum(weight * (betaincinv(after_a, after_b, 1.0 - tail) - betaincinv(after_a, after_b, tail))) / 2.0)


def threshold_size(needed: float, hoped: float, alpha: float = 0.05, power: float = 0.8) -> Threshold | Undefined:
    """How many observations show that a rate is above `needed` when it truly is `hoped`, by the exact binomial test."""
    if not 0.0 <= needed < hoped <= 1.0:
        return Undefined(say("the hoped rate must be above the rate to beat"))
    guess = _normal_threshold(needed, hoped, alpha, power)
    share = 1.0 if guess < _WHOLE else min(0.5, 0.02 + 10.0 / np.sqrt(guess * max(needed, 1e-9)))
    start, top = int(guess * (1.0 - share)) + 1, int(guess * (1.0 + share)) + 4 * _SMALL
    while top <= _MOST:
        sizes = np.arange(float(start), top + 1.0)
        counts = critical_count(sizes, needed, alpha)
        reached = at_least(counts, sizes, hoped)
        low = np.flatnonzero(reached < power)
        stable = int(low[-1]) + 1 if low.size else 0
        if stable < 0.8 * len(sizes):
            smallest = int(np.flatnonzero(reached >= power)[0])
            return Threshold(int(sizes[smallest]), int(sizes[stable]), int(counts[stable]), float(reached[stable]))
        top *= 2
    return _too_many()


def assurance(
    trials: int, target: float, design: tuple[float, float], analysis: tuple[float, float] | None = None, gate: float = 0.8
) -> float:
    """The chance that n observations lead to GO, P(rate > target | data) >= gate, averaged over the design prior.

    Priors are (a, b) of a Beta: `design` is what is believed, `analysis` what the decision will start from (the same if not given).
    """
    from scipy.special import betainc

    a, b = analysis or design
    k = np.arange(trials + 1.0)
    go = 1.0 - betainc(a + k, b + trials - k, target) >= gate
    return float(np.sum(beta_binomial(trials, *design)[go]))


def chance_above(target: float, prior: tuple[float, float]) -> float:
    """P(rate > target) under a Beta(a, b); the assurance tends to it as n grows."""
    from scipy.special import betainc

    return float(1.0 - betainc(*prior, target))


@dataclass(frozen=True, slots=True)
class Effort:
    """What a sample costs: visits in all, visits and media money a month, months including the wait for late buyers."""

    visits: float
    monthly_visits: float
    monthly_media: float
    months: int

    @property
    def media(self) -> float:
        """Media money of the months with advertising, at most `months`."""
        return self.visits / self.monthly_visits * self.monthly_media if self.monthly_visits else 0.0


def effort(
    sample: int, rate_before: float, media_for: Callable[[float], float | None], months: int, waiting: int = 0
) -> Effort | Undefined:
    """From needed observations to visits, media and months.

    `rate_before`: observations for each visit (1 for the lead rate, the lead rate for the sale rate). `media_for`: the inverse response
    of the pilot, monthly visits -> monthly media, None where so many cannot be bought (forecast.md 3, 11.1). `waiting`: months of lag.
    """
    if rate_before <= 0.0:
        return Undefined(say("no visit reaches this step, so it cannot be measured"))
    visits = sample / rate_before
    monthly = visits / months
    media = media_for(monthly)
    if media is None:
        return Undefined(
            say(
                "{visits} a month cannot be reached with advertising alone: give the pilot more months or a larger area",
                visits=Count(monthly, "visits"),
            )
        )
    return Effort(visits, monthly, media, months + waiting)


@dataclass(frozen=True, slots=True)
class Need:
    """What a step must count: its name, needed observations, and observations for each visit."""

    step: Text
    sample: int
    rate_before: float

    @property
    def visits(self) -> float:
        """Visits that bring the sample; infinite where no visit reaches the step."""
        return self.sample / self.rate_before if self.rate_before > 0.0 else np.inf


def limiting_step(needs: Sequence[Need]) -> tuple[Need, Text]:
    """The step that needs the most visits, nearly always the last, and the sentence."""
    most = max(needs, key=lambda need: need.visits)
    if not np.isfinite(most.visits):
        return most, say("{step} limits: no visit reaches it", step=most.step)
    return most, say(
        "{step} limits: it needs {visits}, because {share} of the visits reach it",
        step=most.step,
        visits=Count(most.visits, "visits"),
        share=Percent(most.rate_before),
    )


def _half_widths(successes: Draws, trials: Draws | int, confidence: float) -> Draws:
    low, high = interval(successes, np.asarray(trials, dtype=np.float64), confidence)
    return (high - low) / 2.0


def _normal_threshold(needed: float, hoped: float, alpha: float, power: float) -> int:
    from scipy.special import ndtri

    part = float(ndtri(1.0 - alpha)) * np.sqrt(needed * (1.0 - needed)) + float(ndtri(power)) * np.sqrt(hoped * (1.0 - hoped))
    return int(min(_MOST, (part / (hoped - needed)) ** 2)) + 1


def _first(holds: Callable[[int], bool]) -> int | None:
    """The smallest n for which a condition holds that stays true once it is true: doubling, then bisection."""
    high = 1
    while not holds(high):
        if high == _MOST:
            return None
        high = min(2 * high, _MOST)
    low = 0 if high == 1 else high // 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


def _too_many() -> Undefined:
    return Undefined(say("it would take more than {most}", most=Count(_MOST, "observations")))
