from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy import stats

from smmdesk.evidence.samples import sample
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.laws import distribution
from smmdesk.forecast.live import live_values
from smmdesk.measure.odds import Likelihood, PilotOdds, odds_sentence, pilot_odds
from smmdesk.measure.verdict import Decision
from smmdesk.plan.declare import Law
from smmdesk.plan.range import point
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined
from tests.forecast.stall import STALL, around, with_business, with_rates

ONE_RATE = with_business(with_rates(STALL, sale_rate=around(0.2)), price=point(60.0), horizon=12)


def odds_of(plan) -> PilotOdds:
    out = pilot_odds(plan)
    assert isinstance(out, PilotOdds)
    return out


def test_the_weighted_draws_are_the_posterior_of_the_rate() -> None:
    """One unsure rate: the exact answer is the Beta of k of n."""
    plan = replace(ONE_RATE, timing=replace(ONE_RATE.timing, lag=(1.0,)))
    drawn = forecast(plan, live_values(plan))
    rates = np.asarray(drawn.values["rates/sale_rate"], dtype=np.float64)
    a, b = distribution(plan.rates.sale_rate, Law.RATE).beta_parameters
    weight = Likelihood(drawn, len(rates)).weights(900.0, 90.0, 25.0)
    after = stats.beta(a + 25, b + 65)
    mean = float(np.sum(weight * rates))
    assert weight.sum() == pytest.approx(1)
    assert mean == pytest.approx(after.mean(), rel=0.005)
    assert float(np.sum(weight * (rates - mean) ** 2)) ** 0.5 == pytest.approx(after.std(), rel=0.03)
    assert float(weight[rates > 0.25].sum()) == pytest.approx(after.sf(0.25), abs=0.015)


def test_a_longer_pilot_decides_more_often_and_is_worth_more() -> None:
    short, long = (odds_of(replace(ONE_RATE, pilot=replace(ONE_RATE.pilot, months=m, breadth=0.5))) for m in (1, 9))
    assert long.chances[Decision.EXTEND] < short.chances[Decision.EXTEND]
    assert sum(long.chances.values()) == pytest.approx(1)
    assert long.value.information >= short.value.information * 0.95


@pytest.mark.parametrize(("price", "verdict"), [(2000.0, Decision.GO), (9.0, Decision.NO_GO)])
def test_a_pilot_that_cannot_change_anything_is_skipped(price, verdict) -> None:
    odds = odds_of(with_business(ONE_RATE, price=point(price)))
    assert odds.chances[verdict] == 1
    assert not odds.run_it
    assert Speaker().text(odds.text).startswith("skip the pilot")


@pytest.mark.parametrize("name", ["mokuku", "cafe"])
def test_the_odds_of_the_samples_are_told_in_frequencies(name) -> None:
    odds = odds_of(sample(name))
    assert sum(odds.chances.values()) == pytest.approx(1)
    assert " in 10" in Speaker().text(odds_sentence(odds))


def test_without_a_price_there_are_no_odds_but_a_reason() -> None:
    assert isinstance(pilot_odds(with_business(STALL, price=None)), Undefined)
