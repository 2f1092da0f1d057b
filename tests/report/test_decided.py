"""Decisions stand beside the uncertain inputs of a figure."""

from __future__ import annotations

import pytest

from smmdesk.evidence.samples import sample
from smmdesk.forecast.figures import figure
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.inputs import inputs
from smmdesk.forecast.outlook import point_outlook
from smmdesk.plan.path import get, put
from smmdesk.report.decided import decided
from smmdesk.report.explain import NUDGE
from smmdesk.report.funnel_part import Cut, pieces

CAFE = point_outlook(sample("cafe"))


@pytest.mark.parametrize("key", ["customers", "mroi", "goal"])
def test_advertising_and_posts_are_named_with_how_far_a_little_more_moves_the_figure(key: str) -> None:
    named = {one.path: one for one in decided(CAFE, key)}
    assert {"channels/instagram/spend", "channels/instagram/posts"} <= set(named)
    assert not set(named) & {i.path for i in inputs(CAFE.plan)}
    assert all(one.origin is None for one in named.values())


def test_the_swing_is_the_forecast_with_the_other_number() -> None:
    path = "channels/instagram/spend"
    found = next(one for one in decided(CAFE, "customers") if one.path == path)
    spend = get(CAFE.plan, path)
    low, high = (figure(forecast(put(CAFE.plan, path, spend * by)), "customers") for by in (1 - NUDGE, 1 + NUDGE))
    assert found.swing == pytest.approx(high - low, rel=1e-9)
    assert found.figure.likely == spend


def test_of_one_channel_only_what_moves_that_channel_is_named() -> None:
    facebook = next(p for p in pieces(CAFE) if p.cut is Cut.CHANNEL and p.key == "facebook")
    paths = {one.path for one in decided(CAFE, "leads", facebook)}
    assert "channels/facebook/posts" in paths
    assert not [path for path in paths if path.startswith(("channels/instagram/", "channels/counter/"))]


def test_without_a_figure_nothing_is_named() -> None:
    assert decided(CAFE, "market_share") == ()
