from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.live import live_outlook
from smmdesk.measure.counted import Counted
from smmdesk.measure.reforecast import reforecast
from smmdesk.plan.range import Range
from tests.forecast.stall import POSTS, STALL, unsure, with_channel
from tests.measure.counts import MONTHS


def test_past_months_stay_as_they_were_and_late_buyers_still_come() -> None:
    run = reforecast(STALL, MONTHS, 2).run
    assert run.visits.by_month == pytest.approx((900, 800, 900))
    assert run.leads.by_month == pytest.approx((110, 100, 90))
    third = 90 * 0.2 * 0.5 + 110 * 0.2 * 0.2 + 100 * 0.2 * 0.3
    assert run.customers.by_month == pytest.approx((11, 20, third))
    assert run.customers.tail == pytest.approx(90 * 0.2 * 0.5 + 100 * 0.2 * 0.2)


def test_advertising_that_works_on_after_the_plan_stays_in_the_new_forecast() -> None:
    plan = with_channel(STALL, carry_over=0.5)
    before, after = forecast(plan), reforecast(plan, MONTHS, 2).run
    assert after.visits.tail == pytest.approx(before.visits.tail)
    assert after.leads.completed == pytest.approx(110 + 100 + before.leads.at(2) + before.leads.tail)
    assert after.customers.tail == pytest.approx(
        sum(0.2 * part * before.leads.at(t) for t in range(2, 15) for k, part in enumerate(plan.timing.lag) if t + k > 2) + 100 * 0.2 * 0.2
    )


def test_only_the_rest_is_in_doubt() -> None:
    widths = []
    for done in (0, 1, 2, 3):
        spread = reforecast(unsure(STALL), MONTHS, done).spread("visits")
        widths.append(spread.p90 - spread.p10)
    assert widths == sorted(widths, reverse=True)
    assert widths[-1] == pytest.approx(0, abs=1e-3)


def test_without_results_the_new_forecast_is_the_old_one() -> None:
    plan = unsure(STALL)
    here, there = reforecast(plan, (), 0), live_outlook(plan)
    assert here.chance == pytest.approx(there.chance, abs=1e-3)
    assert here.figure("net_completed") == pytest.approx(there.figure("net_completed"))


def test_followers_go_on_from_the_last_count_whatever_the_growth() -> None:
    """1,500 in month 2 instead of 1,100: month 3 starts from there, in every draw at its own growth."""
    plan = replace(STALL, channels=(replace(POSTS, follower_growth=Range(0.05, 0.1, 0.2)),))
    counted = (Counted("c2", 1, 90.0, 9.0, 1.0, followers=1200.0), Counted("c2", 2, 140.0, 14.0, 2.0, followers=1500.0))
    out = reforecast(plan, counted, 2)
    assert out.run.visits.by_month == pytest.approx((90, 140, 1500 * 1.1 * 0.2 * 10 * 0.05))
    growth = out.drawn.values["channels/c2/follower_growth"]
    np.testing.assert_allclose(out.drawn.visits.at(2), 1500 * (1 + growth) * 0.1, rtol=1e-5)
    unknown = reforecast(plan, [replace(c, followers=None) for c in counted], 2)
    assert unknown.run.visits.at(2) == pytest.approx(121)


def test_money_that_was_spent_counts_as_it_was_and_its_fee_with_it() -> None:
    counted = (replace(MONTHS[0], spend=450.0), replace(MONTHS[1], spend=None))
    run = reforecast(STALL, counted, 2).run
    assert run.media.by_month == pytest.approx((450, 500, 500))
    fee = next(c for c in run.costs if c.line and c.line.id == "fee")
    assert fee.flow.by_month == pytest.approx((45, 50, 50))
    assert run.net_by_month[0] == pytest.approx(11 * 12 - (600 + 100 + 450 + 45 + 110 * 0.5 + 11 * 1 + 11 * 20 * 0.05 + 900 * 0.01))
