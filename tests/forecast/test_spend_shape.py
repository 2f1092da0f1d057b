"""Ready shapes of a channel's spending: what they cost by month, and how they are recognised again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.forecast.spend_shape import SpendShape, shape_of, shape_weights
from smmdesk.forecast.timing import phasing
from smmdesk.plan.business import Business
from smmdesk.plan.channel import Channel
from smmdesk.plan.plan import Plan
from smmdesk.plan.timing import SEASONS, Timing

SUMMER = Plan(business=Business(start=date(2027, 1, 1), horizon=12), timing=Timing(SEASONS["Summer business"]))
ADS = Channel("ads", spend=100.0)


def test_a_strong_launch_begins_with_the_channel_not_with_the_plan() -> None:
    late = replace(ADS, start_month=3, end_month=6)
    money = phasing(replace(late, phasing=shape_weights(SUMMER, late, SpendShape.LAUNCH)), 12) * 100
    # 2 + 1.5 + 1 + 1 = 5.5 shares of 400
    assert money == pytest.approx([0, 0, *(400 / 5.5 * w for w in (2, 1.5, 1, 1)), 0, 0, 0, 0, 0, 0])


def test_by_season_june_and_december_differ_as_the_season_does() -> None:
    weights = shape_weights(SUMMER, ADS, SpendShape.SEASON)
    season = SEASONS["Summer business"]
    assert weights[5] / weights[11] == pytest.approx(season[5] / season[11])


def test_weights_that_are_none_of_the_shapes_are_the_owners_own() -> None:
    assert shape_of(SUMMER, replace(ADS, phasing=(3.0,) + (1.0,) * 11)) is SpendShape.OWN
    assert shape_of(SUMMER, replace(ADS, phasing=(0.0,) * 12)) is SpendShape.OWN
    assert shape_of(SUMMER, replace(ADS, phasing=(7.0,) * 12)) is SpendShape.EVEN


def test_after_another_season_was_chosen_the_old_months_are_the_owners_own() -> None:
    old = replace(ADS, phasing=shape_weights(SUMMER, ADS, SpendShape.SEASON))
    winter = replace(SUMMER, timing=Timing(SEASONS["Winter business"]))
    assert shape_of(SUMMER, old) is SpendShape.SEASON
    assert shape_of(winter, old) is SpendShape.OWN


@given(
    st.sampled_from([SpendShape.EVEN, SpendShape.LAUNCH, SpendShape.SEASON]),
    st.integers(1, 36),
    st.integers(1, 36),
    st.none() | st.integers(1, 36),
)
def test_every_shape_keeps_the_mean_and_is_recognised(shape: SpendShape, months: int, start: int, end: int | None) -> None:
    plan = replace(SUMMER, business=replace(SUMMER.business, horizon=months))
    channel = replace(ADS, start_month=start, end_month=end)
    shaped = replace(channel, phasing=shape_weights(plan, channel, shape))
    mine = [x for x in phasing(shaped, months) if x > 0]
    if mine:
        assert sum(mine) / len(mine) == pytest.approx(1.0)
    if len(mine) > 3:
        # Over one to three months two shapes may be the same.
        assert shape_of(plan, shaped) is shape
