from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import stats

from smmdesk.forecast.beta import beta_moments
from smmdesk.forecast.laws import distribution
from smmdesk.measure.learn import (
    Gamma,
    conflict,
    gamma_of,
    learned_cost,
    learned_rate,
    matured_trials,
    measured,
    outweighs,
    pool,
    update_count,
    update_rate,
    weaken,
)
from smmdesk.plan.declare import Law
from smmdesk.plan.range import Origin, Range, guess, point
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined

priors = st.tuples(st.floats(0.6, 50), st.floats(0.6, 500))
counts = st.integers(0, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(priors, st.lists(counts, max_size=6))
def test_monthly_updates_equal_one_joint_update(prior: tuple[float, float], months: list[tuple[int, int]]) -> None:
    step = prior
    for k, n in months:
        step = update_rate(step, k, n)
    assert step == pytest.approx(update_rate(prior, sum(k for k, _ in months), sum(n for _, n in months)))


def test_no_data_changes_nothing_anywhere() -> None:
    number = guess(0.01, 0.02, 0.05)
    assert update_rate((4, 96), 0, 0) == (4, 96)
    assert update_count(Gamma(3, 2), 0, 0, 10) == Gamma(3, 2)
    assert learned_rate(number, 0, 0) is number
    assert learned_cost(number, 0, 0) is number


@given(priors, st.integers(20, 2000))
def test_more_evidence_at_the_expected_rate_narrows(prior: tuple[float, float], n: int) -> None:
    mean = prior[0] / sum(prior)
    assert beta_moments(*update_rate(prior, n * mean, n))[1] < beta_moments(*prior)[1]


@given(priors, counts)
def test_a_learned_range_is_the_posterior_itself(prior: tuple[float, float], data: tuple[int, int]) -> None:
    """So that a plan that learned can be saved as ranges, and the next month's update goes on from there."""
    after = update_rate(prior, *data)
    number = measured(after)
    assume(number.low > 1e-6 and number.high < 1 - 1e-6)
    back = distribution(number, Law.RATE)
    assert back.beta_parameters == pytest.approx(after, rel=2e-3)
    assert number.origin is Origin.MEASURED


def test_two_updates_of_a_range_are_one() -> None:
    once = learned_rate(guess(0.01, 0.02, 0.05), 12, 400)
    twice = learned_rate(guess(0.01, 0.02, 0.05), 5, 150)
    assert isinstance(once, Range)
    assert isinstance(twice, Range)
    again = learned_rate(twice, 7, 250)
    assert isinstance(again, Range)
    assert again.ends == pytest.approx(once.ends, rel=1e-4)


def test_a_certain_number_cannot_learn_and_impossible_counts_are_refused() -> None:
    assert isinstance(learned_rate(point(0.02), 1, 10), Undefined)
    assert isinstance(learned_cost(point(0.5), 10, 5), Undefined)
    with pytest.raises(ValueError, match="more successes"):
        update_rate((4, 96), 5, 4)
    with pytest.raises(ValueError, match="negative"):
        update_count(Gamma(1, 1), -1, 1)
    with pytest.raises(ValueError, match="factor"):
        weaken((4, 96), 0)


def test_weakening_keeps_the_mean() -> None:
    a, b = weaken((4, 96), 0.5)
    assert (a / (a + b), a + b) == (0.04, 50)


def test_counts_update_as_gamma_and_dispersion_holds_them_back() -> None:
    prior = gamma_of(300, 60)
    assert (prior.mean, prior.sd) == pytest.approx((300, 60))
    sure, careful = update_count(prior, 900, 2), update_count(prior, 900, 2, 10)
    grid = np.linspace(100, 700, 60_001)
    posterior = stats.gamma.pdf(grid, prior.shape, scale=1 / prior.rate) * stats.poisson.pmf(900, 2 * grid)
    posterior /= posterior.sum()
    assert sure.mean == pytest.approx(float(np.sum(grid * posterior)), rel=1e-6)
    assert prior.mean < careful.mean < sure.mean < 450
    assert sure.sd < careful.sd < prior.sd


def test_a_cost_per_click_moves_towards_what_clicks_really_cost() -> None:
    number = guess(0.4, 0.6, 1.0)
    found = learned_cost(number, 500, 500, dispersion=1)
    assert isinstance(found, Range)
    assert found.likely == pytest.approx(1.0, rel=0.1)
    assert found.high / found.low < number.high / number.low
    little = learned_cost(number, 5, 5, dispersion=10)
    assert isinstance(little, Range)
    assert abs(little.likely - np.sqrt(0.4)) < abs(found.likely - np.sqrt(0.4))


def test_young_leads_count_by_the_part_of_their_chance_that_has_passed() -> None:
    assert matured_trials([100, 80, 60, 40], [0.5, 0.3, 0.2], 4) == pytest.approx(100 * 0.5 + 80 * 0.8 + 60 + 40)
    assert matured_trials([10], [0.1, 0.9], 3) == 3
    assert matured_trials([], [1.0], 0) == 0


@given(st.integers(0, 200), st.floats(0.6, 20), st.floats(2, 200), st.data())
def test_a_conflict_is_an_outcome_outside_the_central_98_percent(n: int, a: float, b: float, data: st.DataObject) -> None:
    k = data.draw(st.integers(0, n))
    law = stats.betabinom(n, a, b)
    surprising = n > 0 and min(law.cdf(k), law.sf(k - 1)) < 0.01
    assert (conflict((a, b), k, n) is not None) == surprising


def test_a_conflict_tells_what_was_foreseen() -> None:
    text = conflict((4, 96), 60, 200)
    assert text is not None
    assert "60 of 200, your range foresaw about 8" in Speaker().text(text)


def test_a_range_that_outweighs_the_pilot_is_pointed_out() -> None:
    assert outweighs((4, 96), 50) is None
    text = outweighs((40, 960), 200)
    assert text is not None
    assert "counts like 1,000 observations" in Speaker().text(text)


def test_channels_lend_each_other_strength_when_they_are_alike() -> None:
    alike = pool((4, 96), [(4, 100), (5, 100), (0, 5)])
    different = pool((4, 96), [(1, 100), (30, 100), (0, 5)])
    assert sum(alike[2]) > sum(different[2])
    rates = [a / (a + b) for a, b in different]
    assert rates[0] < rates[2] < rates[1]
