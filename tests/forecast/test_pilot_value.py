from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from smmdesk.forecast.live import live_outlook, live_values
from smmdesk.forecast.pilot_value import PilotValue, value_for_rate, value_on_draws, verdict
from smmdesk.plan.range import point
from smmdesk.words.speaker import Speaker
from tests.forecast.stall import STALL, around, with_rates


@given(st.floats(0.5, 20), st.floats(1, 100), st.integers(0, 200), st.floats(0, 1e5), st.floats(0, 1e4))
def test_the_value_is_the_sum_over_outcomes_never_negative_and_below_perfect_knowledge(
    a: float, b: float, n: int, gain: float, fixed: float
) -> None:
    found = value_for_rate((a, b), n, gain, fixed)
    outcomes = sum(stats.betabinom.pmf(k, n, a, b) * max(0, gain * (a + k) / (a + b + n) - fixed) for k in range(n + 1))
    expected = outcomes - max(0, gain * a / (a + b) - fixed)
    assert found.information == pytest.approx(max(0, expected), abs=1e-6 * (gain + fixed) + 1e-9)
    rates = stats.beta.ppf((np.arange(2000) + 0.5) / 2000, a, b)
    perfect = np.mean(np.maximum(gain * rates - fixed, 0)) - max(0, gain * a / (a + b) - fixed)
    assert found.information <= perfect + 0.01 * gain + 1e-6


def test_a_pilot_that_cannot_change_the_decision_is_worth_nothing() -> None:
    found = value_for_rate((40, 60), 10, 1e5, 100)
    assert found.turns == 0
    assert found.information == pytest.approx(0, abs=1e-9)
    go, text = verdict(found, 500, "USD")
    assert not go
    assert "no result it can bring" in Speaker().text(text)


def test_more_observations_teach_more() -> None:
    values = [value_for_rate((4, 96), n, 1e5, 4200).information for n in (0, 10, 100, 1000)]
    assert values == sorted(values)
    assert values[0] == 0


def test_the_value_on_draws_agrees_with_the_exact_sum() -> None:
    random = np.random.default_rng(8)
    rate = random.beta(8, 92, 60_000)
    seen = random.binomial(200, rate)[:, None] / 200
    found = value_on_draws(1e5 * rate - 8500, seen)
    exact = value_for_rate((8, 92), 200, 1e5, 8500)
    assert found.information == pytest.approx(exact.information, rel=0.05)
    assert found.turns == pytest.approx(exact.turns, abs=0.03)


def test_several_steps_teach_together_and_bad_draws_are_left_out() -> None:
    random = np.random.default_rng(9)
    lead, sale = random.beta(8, 92, 40_000), random.beta(10, 30, 40_000)
    net = 60_000 * lead * sale - 1250
    shown = np.column_stack([random.binomial(400, lead) / 400, random.binomial(40, sale) / 40])
    both, one = value_on_draws(net, shown), value_on_draws(net, shown[:, :1])
    assert both.information > one.information > 0
    net[:100] = np.nan
    assert value_on_draws(net, shown).information == pytest.approx(both.information, rel=0.03)


def test_the_verdict_weighs_knowledge_against_cost() -> None:
    assert verdict(PilotValue(900, 0.3), 500, "USD")[0]
    go, text = verdict(PilotValue(400, 0.3), 500, "USD")
    assert not go
    assert "$400" in Speaker().text(text)
    assert "$500" in Speaker().text(text)


def test_the_transfer_lowers_and_widens_and_keeps_rates_legal() -> None:
    """Program rate = pilot rate x tau, tau ~ PERT(0.7, 0.95, 1.05), off by default (forecast.md 11.4)."""
    plan = with_rates(STALL, sale_rate=around(0.2))
    careful = replace(plan, pilot=replace(plan.pilot, transfer=True))
    off, on = (live_outlook(p).drawn.channels[0].sale_rate for p in (plan, careful))
    assert on.mean() == pytest.approx(off.mean() * (0.7 + 4 * 0.95 + 1.05) / 6, rel=2e-3)
    assert on.std() / on.mean() > off.std() / off.mean()
    kept = live_values(careful)["pilot/transfer"]
    np.testing.assert_allclose(
        np.quantile(kept, [0.1, 0.5, 0.9]), 0.7 + 0.35 * stats.beta(1 + 4 * 5 / 7, 1 + 4 * 2 / 7).ppf([0.1, 0.5, 0.9]), rtol=1e-3
    )
    sure = with_rates(careful, sale_rate=point(0.99))
    assert live_outlook(sure).drawn.channels[0].sale_rate.max() == 1.0


@pytest.mark.parametrize("cost", [0.0, -250.0])
def test_a_pilot_that_earns_its_own_cost_is_not_said_to_cost_nothing(cost) -> None:
    run_it, text = verdict(PilotValue(80.0, 0.3), cost, "USD")
    said = Speaker().text(text)
    assert run_it
    assert "its own sales pay for it" in said
    assert "$80" in said
    assert "costs" not in said


@pytest.mark.parametrize(("worth", "cost"), [(900.0, 500.0), (400.0, 500.0), (400.0, -1.0)])
def test_the_cost_of_a_pilot_is_said_to_be_an_average(worth, cost) -> None:
    assert "on average" in Speaker().text(verdict(PilotValue(worth, 0.3), cost, "USD")[1])
