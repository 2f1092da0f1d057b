from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from smmdesk.evidence.samples import sample
from smmdesk.forecast.figures import figure, figures, key_figures
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.inputs import inputs
from smmdesk.forecast.laws import distribution
from smmdesk.forecast.live import live_outlook, live_values
from smmdesk.forecast.outlook import point_outlook
from smmdesk.forecast.scenario import Scenario, scenarios
from smmdesk.forecast.sensitivity import rank_correlations
from smmdesk.forecast.spread import Spread
from smmdesk.words.text import Undefined
from tests.forecast.stall import ADS, POSTS, STALL, around, unsure, with_business, with_rates

DOUBT = unsure(STALL)
SURE_LUCK = replace(DOUBT, chances=replace(DOUBT.chances, noise=False))


def drawn(plan) -> dict[str, np.ndarray]:
    return {path: v for path, v in live_values(plan).items() if isinstance(v, np.ndarray)}


@pytest.mark.parametrize("name", ["mokuku", "cafe"])
def test_every_input_has_the_percentiles_of_its_own_law(name) -> None:
    plan = sample(name)
    values = drawn(plan)
    for i in inputs(plan):
        if not i.range.is_point:
            law = distribution(i.range, i.law, i.floor, i.ceiling)
            found = np.quantile(values[i.path], [0.1, 0.5, 0.9])
            assert found == pytest.approx([law.percentile(p) for p in (0.1, 0.5, 0.9)], rel=0.01)


def test_another_channel_or_line_leaves_every_other_draw_alone() -> None:
    more = replace(DOUBT, channels=(replace(POSTS, post_ctr=around(0.05)), *DOUBT.channels))
    here, there = drawn(DOUBT), drawn(more)
    for path, values in here.items():
        np.testing.assert_array_equal(values, there[path])


def test_the_same_plan_gives_the_same_figures_and_another_seed_about_the_same() -> None:
    plan = sample("mokuku")
    one, two = live_outlook(plan), live_outlook(replace(plan, name="Again"))
    other = live_outlook(replace(plan, chances=replace(plan.chances, seed=7)))
    assert one.chance == two.chance
    assert one.spread("mroi") == two.spread("mroi")
    assert other.chance == pytest.approx(one.chance, abs=0.015)
    assert other.spread("customers").p90 == pytest.approx(one.spread("customers").p90, rel=0.03)


def test_channels_of_one_offer_do_well_together() -> None:
    both = replace(DOUBT, channels=(replace(ADS, lead_rate=around(0.1)), replace(ADS, id="c2", lead_rate=around(0.1))))
    values = drawn(both)
    tied = rank_correlations({"a": values["channels/c1/lead_rate"]}, values["channels/c2/lead_rate"].astype(np.float64))
    assert tied["a"] == pytest.approx(0.3, abs=0.02)
    apart = drawn(replace(both, chances=replace(both.chances, together=0.0)))
    free = rank_correlations({"a": apart["channels/c1/lead_rate"]}, apart["channels/c2/lead_rate"].astype(np.float64))
    assert free["a"] == pytest.approx(0.0, abs=0.05)


def test_without_luck_and_doubt_every_range_is_the_likely_value() -> None:
    certain = live_outlook(replace(STALL, chances=replace(STALL.chances, noise=False)))
    for key in key_figures():
        value, spread = certain.figure(key), certain.spread(key)
        if isinstance(spread, Spread):
            assert spread.p10 == spread.p90 == pytest.approx(value, rel=1e-6)
        else:
            assert isinstance(value, Undefined)
    assert certain.chance == 1.0


def test_luck_widens_what_doubt_leaves_and_moves_no_mean() -> None:
    with_luck, without = live_outlook(DOUBT).spread("customers_completed"), live_outlook(SURE_LUCK).spread("customers_completed")
    assert with_luck.sd > without.sd
    assert with_luck.mean == pytest.approx(without.mean, rel=0.01)


def test_more_doubt_widens() -> None:
    widths = []
    for part in (0.1, 0.3, 0.6):
        spread = live_outlook(with_rates(STALL, sale_rate=around(0.2, part))).spread("customers")
        widths.append(spread.p90 - spread.p10)
    assert widths == sorted(widths)


def test_ratios_are_taken_draw_by_draw() -> None:
    outlook = live_outlook(SURE_LUCK)
    run = outlook.drawn
    cost, earned = np.asarray(run.cost.completed, np.float64), np.asarray(run.contribution.completed, np.float64)
    assert outlook.spread("mroi").p50 == pytest.approx(float(np.median(earned / cost - 1)), rel=1e-3)


def test_draws_without_a_figure_are_counted() -> None:
    near = with_business(DOUBT, price=around(60.0, 0.05), horizon=12)
    spread = live_outlook(near).spread("break_even_month")
    assert 0 < spread.undefined < 1


def test_the_fan_ends_where_the_net_does() -> None:
    outlook = live_outlook(sample("mokuku"))
    assert len(outlook.net_fan) == 12
    assert outlook.net_fan[-1].p50 == pytest.approx(outlook.spread("net").p50, rel=1e-6)


def test_a_point_outlook_has_no_ranges() -> None:
    outlook = point_outlook(STALL)
    assert outlook.draws == 1
    assert outlook.spread("customers").is_point
    assert outlook.chance in (0.0, 1.0)


def test_a_what_if_uses_the_same_luck() -> None:
    doubled = live_outlook(DOUBT, {"channels/c1/spend": 1000.0})
    assert doubled.figure("visits") == pytest.approx(2700 * 1.7)
    assert np.mean(doubled.sample("customers") >= live_outlook(DOUBT).sample("customers")) > 0.97


def test_scenarios_take_costs_at_their_high_end_when_bad() -> None:
    runs = scenarios(DOUBT)
    bad, good = runs[Scenario.PESSIMISTIC].values, runs[Scenario.OPTIMISTIC].values
    assert bad["channels/c1/cpm"] > good["channels/c1/cpm"]
    assert bad["rates/lead_rate"] < good["rates/lead_rate"]
    order = [figure(run, "mroi") for run in runs.values()]
    assert order == sorted(order)


def test_the_pessimistic_storyline_is_rarer_than_one_in_ten() -> None:
    outlook = live_outlook(DOUBT)
    worst = figure(scenarios(DOUBT)[Scenario.PESSIMISTIC], "mroi")
    assert np.mean(outlook.sample("mroi") < worst) < 0.03


def test_figures_by_hand() -> None:
    found = figures(forecast(STALL))
    variable = 41.4 * 1 + 270 * 0.5 + 0.05 * 828
    hand = {
        "impressions": 150_000.0,
        "clicks": 3000.0,
        "advocates": 41.4 * 0.25,
        "cost": 2577 + variable,
        "cpm": 10.0,
        "media_per_visit": 1500 / 2700,
        "paid_cac": 1500 / 41.4,
        "roas": 828 / 1500,
        "cost_technology": 600.0,
        "cost_staffing": 300.0,
        "break_even_customers": 2577 / (12 - 1 - 0.5 * 5 - 1),
        "needed_conversion": 2577 / 7.5 / 2700,
        "break_even_revenue": 2577 / 7.5 * 20,
        "clv": 12.0,
        "mroi": (648 - (2577 + 54 + 135 + 54)) / (2577 + 54 + 135 + 54),
    }
    assert {key: found[key] for key in hand} == pytest.approx(hand)


@pytest.mark.parametrize(("price", "month"), [(400.0, 1), (120.0, 2), (95.0, 3)])
def test_the_break_even_month_is_the_first_without_a_loss(price, month) -> None:
    from smmdesk.plan.range import point

    plan = with_business(STALL, price=point(price))
    nets = np.cumsum(forecast(plan).net_by_month)
    expected = next((i + 1 for i, net in enumerate(nets) if net >= 0), None)
    assert figure(forecast(plan), "break_even_month") == expected == month
