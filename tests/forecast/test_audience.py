from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from smmdesk.forecast.forecast import forecast
from smmdesk.plan.range import point
from tests.forecast.stall import ADS, POSTS, STALL, two_segments, with_channel

SOCIAL = 200_000 * 0.9


def test_market_and_social_market() -> None:
    assert [(g.size, g.social) for g in forecast(STALL).groups] == [(200_000, pytest.approx(SOCIAL))]
    near, far = forecast(two_segments(STALL)).groups
    assert (near.social, far.social) == pytest.approx((45_000, 90_000))


def test_views_meet_people_by_chance() -> None:
    assert forecast(STALL).reach.people == pytest.approx(SOCIAL * (1 - np.exp(-150_000 / SOCIAL)))
    narrow = with_channel(STALL, audience=point(20_000.0))
    assert forecast(narrow).reach.people == pytest.approx(20_000 * (1 - np.exp(-7.5)))


def test_a_known_frequency_is_per_month_and_months_meet_people_by_chance() -> None:
    plan = with_channel(STALL, audience=point(100_000.0), frequency=point(2.5))
    assert forecast(plan).reach_inside(np.array([1.0, 0.0, 0.0])).people == pytest.approx(20_000)
    assert forecast(plan).reach.people == pytest.approx(100_000 * (1 - 0.8**3))
    assert forecast(plan).reach_inside(np.array([0.5, 0.0, 0.0])).people == pytest.approx(10_000)


def test_posts_meet_followers_by_chance_and_all_of_the_market_at_most() -> None:
    plan = replace(STALL, channels=(POSTS,))
    assert forecast(plan).reach.people == pytest.approx(1210 * (1 - 0.8**30))
    small = replace(plan, market=replace(plan.market, size=point(100.0)))
    assert forecast(small).reach.people == pytest.approx(90)


def test_two_channels_overlap_by_chance_inside_each_segment() -> None:
    plan = two_segments(replace(STALL, channels=(ADS, replace(ADS, id="c2", segments=("s1",)))))
    run = forecast(plan)
    a = 1 - np.exp(-150_000 / 135_000)
    b = 1 - np.exp(-150_000 / 45_000)
    assert run.reach.by_channel == pytest.approx({"c1": 135_000 * a, "c2": 45_000 * b})
    assert run.reach.by_group == pytest.approx({"s1": 45_000 * (1 - (1 - a) * (1 - b)), "s2": 90_000 * a})
    assert run.reach.people == pytest.approx(sum(run.reach.by_group.values()))
    assert run.reach.low <= run.reach.people <= run.reach.high
    assert run.reach.delta == pytest.approx(run.reach.people / (135_000 * a + 45_000 * b))


def test_the_overlap_factor_lowers_reach_inside_its_bounds() -> None:
    both = replace(STALL, channels=(ADS, replace(ADS, id="c2")))
    less = replace(both, rates=replace(both.rates, overlap=0.95))
    tiny = replace(both, rates=replace(both.rates, overlap=0.01))
    assert forecast(less).reach.people == pytest.approx(0.95 * forecast(both).reach.people)
    assert forecast(tiny).reach.people == pytest.approx(forecast(both).reach.low)
