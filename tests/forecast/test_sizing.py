from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from smmdesk.forecast.sizing import (
    Effort,
    Need,
    Sample,
    Threshold,
    assurance,
    chance_above,
    credible_size,
    effort,
    expected_half_width,
    limiting_step,
    precision_size,
    threshold_size,
    wald_size,
)
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined, say


def _exact_half_width(n: int, p: float) -> float:
    k = round(n * p)
    low = stats.beta.ppf(0.025, k, n - k + 1) if k else 0
    high = stats.beta.ppf(0.975, k + 1, n - k) if k < n else 1
    return (high - low) / 2


def test_the_first_guess_is_walds_textbook_number() -> None:
    assert wald_size(0.5, 0.05) == 385
    assert wald_size(0.02, 0.01) == 753


@pytest.mark.parametrize(("rate", "margin"), [(0.5, 0.05), (0.1, 0.03), (0.02, 0.02), (0.3, 0.2), (0.05, 0.3), (0.97, 0.03)])
def test_the_precision_size_is_the_first_from_which_every_larger_sample_is_precise_enough(rate: float, margin: float) -> None:
    found = precision_size(rate, margin)
    assert isinstance(found, Sample)
    assert found.rough == wald_size(rate, margin)
    brute = [n for n in range(1, 4 * found.size + 50) if _exact_half_width(n, rate) > margin]
    assert found.size == brute[-1] + 1


def test_the_credible_size_is_the_first_with_the_expected_width() -> None:
    found = credible_size(4, 96, 0.02)
    assert isinstance(found, Sample)
    assert expected_half_width(found.size, 4, 96) <= 0.02 < expected_half_width(found.size - 1, 4, 96)
    k = np.arange(201)
    after = stats.beta(4 + k, 96 + 200 - k)
    expected = np.sum(stats.betabinom.pmf(k, 200, 4, 96) * (after.ppf(0.975) - after.ppf(0.025)) / 2)
    assert expected_half_width(200, 4, 96) == pytest.approx(expected, rel=1e-9)


def test_the_expected_width_of_large_samples_continues_that_of_small_ones() -> None:
    assert expected_half_width(2001, 4, 96) == pytest.approx(expected_half_width(2000, 4, 96), rel=2e-3)


@pytest.mark.parametrize(("needed", "hoped"), [(0.1, 0.2), (0.05, 0.12), (0.3, 0.5), (0.0, 0.1)])
def test_the_threshold_sizes_are_those_of_brute_force(needed: float, hoped: float) -> None:
    found = threshold_size(needed, hoped)
    assert isinstance(found, Threshold)
    powers = {}
    for n in range(1, 3 * found.stable):
        c = next(c for c in range(n + 2) if stats.binom.sf(c - 1, n, needed) <= 0.05)
        powers[n] = stats.binom.sf(c - 1, n, hoped), c
    assert found.smallest == min(n for n, (power, _) in powers.items() if power >= 0.8)
    assert found.stable == max(n for n, (power, _) in powers.items() if power < 0.8) + 1
    assert (found.power, found.count) == pytest.approx(powers[found.stable])


def test_large_threshold_samples_are_found_near_the_normal_guess() -> None:
    found = threshold_size(0.01, 0.0115)
    assert isinstance(found, Threshold)
    assert found.smallest <= found.stable
    assert stats.binom.sf(found.count - 1, found.stable, 0.0115) >= 0.8
    assert stats.binom.sf(found.count - 1, found.stable, 0.01) <= 0.05
    before = found.stable - 1
    assert stats.binom.sf(stats.binom.ppf(0.95, before, 0.01), before, 0.0115) < 0.8


def test_what_cannot_be_sized_says_why() -> None:
    for found in (threshold_size(0.2, 0.2), threshold_size(0.01, 0.01001), precision_size(0.5, 1e-5)):
        assert isinstance(found, Undefined)
        assert Speaker().text(found)


@given(st.integers(0, 200), st.floats(0.5, 20), st.floats(1, 100), st.floats(0.01, 0.6))
def test_assurance_is_the_sum_over_all_outcomes_and_below_its_ceiling(n: int, a: float, b: float, target: float) -> None:
    k = np.arange(n + 1)
    go = stats.beta.sf(target, a + k, b + n - k) >= 0.8
    found = assurance(n, target, (a, b))
    assert found == pytest.approx(stats.betabinom.pmf(k, n, a, b)[go].sum(), abs=1e-9)
    assert found <= chance_above(target, (a, b)) / 0.8 + 1e-12


def test_assurance_tends_to_the_prior_chance_and_takes_two_priors() -> None:
    assert assurance(200_000, 0.03, (4, 96)) == pytest.approx(chance_above(0.03, (4, 96)), abs=0.01)
    assert assurance(100, 0.03, (4, 96), (1, 60)) < assurance(100, 0.03, (4, 96), (8, 60))


def test_a_sample_becomes_visits_media_and_months() -> None:
    budget, slope = 5000.0, 400.0

    def media_for(visits: float) -> float | None:
        return -slope * math.log(1 - visits / budget) if visits < budget else None

    found = effort(60, 0.05, media_for, 3, waiting=2)
    assert found == Effort(1200, 400, -slope * math.log(1 - 400 / budget), 5)
    assert isinstance(found, Effort)
    assert found.media == pytest.approx(3 * found.monthly_media)
    too_fast = effort(600, 0.05, media_for, 2)
    assert isinstance(too_fast, Undefined)
    assert "6,000 visits" in Speaker().text(too_fast)
    assert isinstance(effort(60, 0, media_for, 3), Undefined)


def test_the_last_step_limits_because_few_visits_reach_it() -> None:
    leads, sales = Need(say("lead rate"), 400, 1.0), Need(say("sale rate"), 100, 0.05)
    need, text = limiting_step([leads, sales])
    assert need is sales
    assert Speaker().text(text) == "sale rate limits: it needs 2,000 visits, because 5% of the visits reach it"
    blocked = Need(say("sale rate"), 100, 0.0)
    assert limiting_step([leads, blocked])[0] is blocked
