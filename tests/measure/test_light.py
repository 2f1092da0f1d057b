from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.spread import Spread
from smmdesk.measure.light import Light, band_until, light
from smmdesk.plan.goal import Direction, Metric
from smmdesk.plan.range import point
from smmdesk.words.text import Undefined
from tests.forecast.stall import STALL, unsure, with_business
from tests.measure.counts import PLAN

BAND = Spread(10.0, 20.0, 40.0, 22.0, 9.0, 0.0)


@pytest.mark.parametrize(
    ("actual", "more", "less"),
    [
        (9.9, Light.BEHIND, Light.AHEAD),
        (10.0, Light.ON_PLAN, Light.ON_PLAN),
        (12.0, Light.ON_PLAN, Light.ON_PLAN),
        (40.0, Light.ON_PLAN, Light.ON_PLAN),
        (40.1, Light.AHEAD, Light.BEHIND),
    ],
)
def test_inside_the_range_nothing_is_wrong_whatever_the_middle(actual, more, less) -> None:
    assert light(actual, BAND) is more
    assert light(actual, BAND, Direction.AT_MOST) is less


def test_the_range_is_that_of_the_days_so_far() -> None:
    """Certain: 900 visits in January, half of February's 900 by the 14th; customers 9 and half of 14.4; cost per lead from both sums."""
    sure = replace(STALL, chances=replace(STALL.chances, noise=False))
    day = date(2027, 2, 14)
    assert band_until(sure, Metric.VISITS, day).p50 == pytest.approx(1350)
    assert band_until(sure, Metric.CUSTOMERS, day).p50 == pytest.approx(9 + 7.2)
    assert band_until(sure, Metric.VISITS, day, date(2027, 2, 1)).p50 == pytest.approx(450)
    january = 500 + 50 + 600 + 100 + 45 + 9 + 9 * 1.0 + 9
    february = 500 + 50 + 100 + 45 + 9 + 14.4 * 1.0 + 14.4
    assert band_until(sure, Metric.COST_PER_LEAD, day).p50 == pytest.approx((january + february / 2) / 135, rel=1e-6)


def test_nine_in_ten_of_what_the_plan_foresees_is_not_behind() -> None:
    draws = live_outlook(unsure(STALL)).sample("visits")
    band = band_until(unsure(STALL), Metric.VISITS, date(2027, 3, 31))
    lights = [light(float(x), band) for x in draws[::64]]
    assert np.mean([x is Light.BEHIND for x in lights]) == pytest.approx(0.1, abs=0.04)
    assert np.mean([x is Light.AHEAD for x in lights]) == pytest.approx(0.1, abs=0.04)


def test_a_metric_the_plan_cannot_foresee_has_no_light() -> None:
    assert isinstance(band_until(with_business(PLAN, price=None), Metric.REVENUE, date(2027, 2, 1)), Undefined)
    assert not isinstance(band_until(with_business(PLAN, price=point(1.0)), Metric.REVENUE, date(2027, 2, 1)), Undefined)
