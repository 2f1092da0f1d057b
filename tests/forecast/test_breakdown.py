from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from smmdesk.evidence.samples import sample
from smmdesk.forecast.breakdown import Basis, by_channel, by_segment
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.live import live_outlook
from smmdesk.plan.range import point
from tests.forecast.stall import ADS, POSTS, STALL, two_segments, unsure, with_rates

BOTH = two_segments(replace(STALL, channels=(replace(ADS, hours_per_week=1.0, segments=("s1",)), replace(POSTS, hours_per_week=3.0))))
PLANS = {
    "stall": BOTH,
    "friends": with_rates(BOTH, referrals=True, invites=point(2.0), invite_rate=point(0.3)),
    "persons": with_rates(BOTH, person_based=True),
    "mokuku": sample("mokuku"),
    "cafe": sample("cafe"),
}


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS.keys())
@pytest.mark.parametrize("basis", list(Basis))
@pytest.mark.parametrize("parts_of", [by_channel, by_segment])
def test_the_parts_add_up_to_the_whole(plan, basis, parts_of) -> None:
    run = forecast(plan)
    whole = {
        "visits": run.visits.total,
        "leads": run.leads.total,
        "customers": run.customers.total,
        "customers_completed": run.customers.completed,
        "orders": run.orders.total,
        "revenue": run.revenue.completed,
        "contribution": run.contribution.completed,
        "media": run.media.total,
        "cost": run.cost.completed,
    }
    parts = parts_of(run, basis)
    assert {k: sum(getattr(p, k) for p in parts) for k in whole} == pytest.approx({k: float(v) for k, v in whole.items()})


def test_draws_add_up_too_luck_included() -> None:
    run = live_outlook(unsure(BOTH)).lucky
    parts = by_segment(run)
    np.testing.assert_allclose(sum(p.customers for p in parts), run.customers.total, rtol=1e-4)


def test_results_follow_the_people_and_hours_the_staff() -> None:
    run = forecast(BOTH)
    ads, posts = by_channel(run)
    near, far = by_segment(run)
    assert (ads.visits, posts.visits) == pytest.approx((2700, 331))
    assert near.visits == pytest.approx(2700 + 331 * 45 / 135)
    assert far.visits == pytest.approx(331 * 90 / 135)
    assert posts.cost == pytest.approx(300 * 3 / 4)
    assert posts.media == 0
    assert far.media == 0
    assert (near.name, far.name) == ("Near", "Far")
