"""Learn: what measured counts make of a range (forecast.md 12.2): Beta for rates, Gamma for counts per unit of exposure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from smmdesk.forecast.binomial import beta_binomial
from smmdesk.forecast.laws import beta, distribution
from smmdesk.plan.declare import Law
from smmdesk.plan.range import Origin, Range
from smmdesk.words.text import Count, Number, Text, Undefined, say

Beta = tuple[float, float]
"""The two parameters of a rate's Beta: successes and failures it counts like."""


RARE = 0.01
"""A count is a surprise beyond this chance on either side."""


@dataclass(frozen=True, slots=True)
class Gamma:
    """Belief about a count per unit of exposure (clicks per money unit, visits per month): mean shape / rate."""

    shape: float
    rate: float

    @property
    def mean(self) -> float:
        """Expected count per unit of exposure."""
        return self.shape / self.rate

    @property
    def sd(self) -> float:
        """Standard deviation of the belief."""
        return float(np.sqrt(self.shape)) / self.rate


def update_rate(prior: Beta, successes: float, trials: float) -> Beta:
    """Beta(a, b) after k of n: Beta(a + k, b + n - k). Raises ValueError unless 0 <= k <= n."""
    if not 0.0 <= successes <= trials:
        raise ValueError("there cannot be more successes than trials, nor fewer than none")
    return prior[0] + successes, prior[1] + trials - successes


def update_count(prior: Gamma, count: float, exposure: float, dispersion: float = 1.0) -> Gamma:
    """Gamma after `count` in `exposure`; a dispersion above 1 (10 for visits) makes the data count for less, by as much."""
    if count < 0.0 or exposure < 0.0 or dispersion < 1.0:
        raise ValueError("count and exposure must not be negative, and the dispersion at least 1")
    return Gamma(prior.shape + count / dispersion, prior.rate + exposure / dispersion)


def gamma_of(mean: float, sd: float) -> Gamma:
    """The Gamma with this mean and standard deviation (both above 0)."""
    return Gamma(mean * mean / (sd * sd), mean / (sd * sd))


def weaken(prior: Beta, factor: float) -> Beta:
    """The same mean with less weight, 0 < factor <= 1: for an owner who trusts the range less than its width says."""
    if not 0.0 < factor <= 1.0:
        raise ValueError("the factor must lie above 0 and not above 1")
    return prior[0] * factor, prior[1] * factor


def matured_trials(leads_by_age: Sequence[float], lag: Sequence[float], successes: float) -> float:
    """How many trials leads of age 0, 1, 2... months count like, when only L(age) of their chance has passed; at least the successes."""
    reached = np.cumsum(lag)
    chance = [float(min(1.0, reached[min(age, len(reached) - 1)])) for age in range(len(leads_by_age))]
    return max(successes, sum(leads * part for leads, part in zip(leads_by_age, chance, strict=True)))


def conflict(prior: Beta, successes: float, trials: float, dispersion: float = 1.0) -> Text | None:
    """What to tell when plan and reality disagree: the count lies outside the central 98 % of what the prior foresaw (forecast.md 12.2).

    Successes that vary by a dispersion above 1 are judged like so many fewer trials.
    """
    n, k = round(trials / dispersion), round(successes / dispersion)
    if n == 0:
        return None
    chances = beta_binomial(n, *prior)
    if min(chances[: k + 1].sum(), chances[k:].sum()) >= RARE:
        return None
    return say(
        "plan and reality disagree: {count} of {trials}, your range foresaw about {expected}; the forecast now stands between the two",
        count=Count(successes),
        trials=Count(trials),
        expected=Count(trials * prior[0] / (prior[0] + prior[1])),
    )


def count_conflict(prior: Gamma, count: float, exposure: float, dispersion: float = 1.0) -> Text | None:
    """The same for a count in an exposure: what the Gamma foresees is negative binomial."""
    from scipy.special import betainc

    few, share = round(count / dispersion), prior.rate / (prior.rate + exposure / dispersion)
    below = float(betainc(prior.shape, few + 1.0, share))
    above = 1.0 - float(betainc(prior.shape, few, share)) if few else 1.0
    if exposure == 0.0 or min(below, above) >= RARE:
        return None
    return say(
        "plan and reality disagree: {count}, your range foresaw about {expected}; the forecast now stands between the two",
        count=Count(count),
        expected=Count(prior.mean * exposure),
    )


def outweighs(prior: Beta, planned: float) -> Text | None:
    """What to tell when the range counts for more than twice what the pilot will observe, so that the pilot can hardly move it."""
    if sum(prior) <= 2.0 * planned:
        return None
    return say(
        "your range counts like {weight}, a pilot brings about {planned}: it can hardly move it; widen the range if you are less sure",
        weight=Count(sum(prior), "observations"),
        planned=Count(planned),
    )


def pool(prior: Beta, counts: Sequence[tuple[float, float]]) -> tuple[Beta, ...]:
    """Posteriors of several channels at the same step that lend each other strength (optional, off by default).

    `counts`: (successes, trials) of each channel. The shared Beta has the mean of prior and all counts together, and the weight, between
    1 and 10,000, under which the channels' counts are likeliest: alike channels share much, different ones little (empirical Bayes).
    """
    from scipy.special import betaln

    k, n = np.array(counts, dtype=np.float64).T
    mean = (prior[0] + k.sum()) / (sum(prior) + n.sum())
    weights = np.geomspace(1.0, 1e4, 200)
    likely = [float(np.sum(betaln(w * mean + k, w * (1 - mean) + n - k) - betaln(w * mean, w * (1 - mean)))) for w in weights]
    weight = float(weights[int(np.argmax(likely))])
    return tuple(update_rate((weight * mean, weight * (1.0 - mean)), float(a), float(b)) for a, b in zip(k, n, strict=True))


def learned_rate(number: Range, successes: float, trials: float, day: date | None = None, source: str = "") -> Range | Undefined:
    """The range of a rate after k of n: P10, median and P90 of its posterior, as a measured range. Without data the range itself.

    The Beta fitted to it is the posterior again, so that updates add up. A number without a range cannot learn.
    """
    if trials == 0.0:
        return number
    prior = distribution(number, Law.RATE).beta_parameters
    if prior is None:
        return Undefined(say("a number without a range is taken as certain and cannot learn: give it a range"))
    return measured(update_rate(prior, successes, trials), day, source)


def measured(belief: Beta, day: date | None = None, source: str = "") -> Range:
    """A belief about a rate as a range of the plan: P10, median, P90, origin measured."""
    low, middle, high = (float(x) for x in beta(*belief).quantile(np.array([0.1, 0.5, 0.9])))
    return Range(low, middle, high, Origin.MEASURED, source, day)


def learned_cost(
    number: Range, clicks: float, spend: float, dispersion: float = 10.0, day: date | None = None, source: str = ""
) -> Range | Undefined:
    """The range of a cost per click (or per 1 impression) after `clicks` for `spend`: clicks ~ Poisson(theta spend), cost = 1 / theta.

    The prior of theta has the mean and deviation of 1 / cost. Without data the range itself; a number without a range cannot learn.
    """
    if spend == 0.0:
        return number
    if number.is_point or number.low <= 0.0:
        return Undefined(say("a cost can only learn from a range that starts above 0"))
    from scipy.special import gammaincinv

    after = update_count(_per_money(number), clicks, spend, dispersion)
    low, middle, high = (after.rate / float(gammaincinv(after.shape, chance)) for chance in (0.9, 0.5, 0.1))
    return Range(low, middle, high, Origin.MEASURED, source, day)


def cost_conflict(number: Range, clicks: float, spend: float, dispersion: float = 10.0) -> Text | None:
    """What to tell when a cost per click (or per 1 impression) contradicts its range."""
    if number.is_point or number.low <= 0.0:
        return None
    prior = _per_money(number)
    told = count_conflict(prior, clicks, spend, dispersion)
    if told is None or not clicks:
        return told
    return say(
        "plan and reality disagree: it cost {found} each, your range foresaw about {expected}; the forecast now stands between the two",
        found=Number(spend / clicks),
        expected=Number(1.0 / prior.mean),
    )


def rate_conflict(number: Range, successes: float, trials: float, dispersion: float = 1.0) -> Text | None:
    """What to tell when a rate contradicts its range."""
    prior = distribution(number, Law.RATE).beta_parameters
    return conflict(prior, successes, trials, dispersion) if prior else None


def volume_conflict(number: Range, count: float, exposure: float, dispersion: float = 10.0) -> Text | None:
    """What to tell when a count a month contradicts its range."""
    law = distribution(number, Law.COST)
    return count_conflict(gamma_of(law.mean, law.sd), count, exposure, dispersion) if law.sd else None


def _per_money(cost: Range) -> Gamma:
    """Belief about clicks for a money unit: mean and deviation of 1 / cost."""
    middle = distribution(cost, Law.COST).percentile(0.5)
    inverse = distribution(Range(1.0 / cost.high, 1.0 / middle, 1.0 / cost.low, meaning=cost.meaning), Law.COST)
    return gamma_of(inverse.mean, inverse.sd)


def learned_volume(
    number: Range, count: float, exposure: float, dispersion: float = 10.0, day: date | None = None, source: str = ""
) -> Range | Undefined:
    """The range of a count a month after `count` in `exposure` months: Gamma(s + y/phi, r + E/phi), its P10, median and P90.

    The prior has the mean and deviation of the range. Without data the range itself; a number without a range cannot learn.
    Source: forecast.md 12.2.
    """
    if exposure == 0.0:
        return number
    law = distribution(number, Law.COST)
    if law.sd == 0.0:
        return Undefined(say("a number without a range is taken as certain and cannot learn: give it a range"))
    from scipy.special import gammaincinv

    after = update_count(gamma_of(law.mean, law.sd), count, exposure, dispersion)
    low, middle, high = (float(gammaincinv(after.shape, chance)) / after.rate for chance in (0.1, 0.5, 0.9))
    return Range(low, middle, high, Origin.MEASURED, source, day)
