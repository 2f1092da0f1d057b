from __future__ import annotations

import math
from dataclasses import replace

import pytest
from scipy import stats

from smmdesk.evidence.samples import sample
from smmdesk.forecast.figures import figure
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.pilot import pilot_plan
from smmdesk.forecast.size_plan import PilotSize, longer, needed_rate, size_pilot
from smmdesk.forecast.values import likely
from smmdesk.plan.range import point
from smmdesk.words.text import Undefined
from tests.forecast.stall import STALL, around, with_business, with_rates

UNSURE = with_business(with_rates(STALL, lead_rate=around(0.1), sale_rate=around(0.2)), price=point(60.0), horizon=12)


def size_of(plan) -> PilotSize:
    out = size_pilot(plan)
    assert isinstance(out, PilotSize)
    return out


@pytest.mark.parametrize("key", ["lead_rate", "sale_rate"])
@pytest.mark.parametrize("plan", [UNSURE, sample("mokuku"), sample("cafe")], ids=["stall", "mokuku", "cafe"])
def test_at_the_needed_rate_the_program_just_pays(plan, key) -> None:
    rate = figure(forecast(plan), key)
    needed = needed_rate(plan, key, rate)
    base = likely(plan)
    moved = {p: v * needed / rate for p, v in base.items() if p.endswith(f"/{key}")}
    assert figure(forecast(plan, {**base, **moved}), "mroi") == pytest.approx(0.0, abs=1e-8)


def test_a_sample_of_that_size_tells_the_two_rates_apart() -> None:
    for step in size_of(UNSURE).steps:
        test = step.threshold
        assert stats.binom.sf(test.count - 1, test.stable, step.needed) <= 0.2
        assert stats.binom.sf(test.count - 1, test.stable, step.rate) >= 0.8


def test_the_last_step_limits_and_the_weeks_bring_its_sample() -> None:
    size = size_of(UNSURE)
    assert size.limiting.key == "sale_rate"
    small = pilot_plan(UNSURE)
    a_week = forecast(small).leads.total / 3 / (52 / 12)
    delay = 0.3 + 2 * 0.2
    assert size.weeks == math.ceil(size.limiting.sample / a_week + delay * 52 / 12)
    assert size_of(longer(UNSURE, math.ceil(size.weeks / 4.3) + 1)).is_enough


def test_more_money_shortens_it_as_the_curve_allows() -> None:
    size = size_of(replace(UNSURE, pilot=replace(UNSURE.pilot, breadth=0.9)))
    small = pilot_plan(size.plan)
    spend = {"channels/c1/spend": size.effort.monthly_media}
    brought = forecast(small, {**likely(small), **spend})
    assert brought.visits.total / 3 == pytest.approx(size.effort.monthly_visits, rel=1e-5)
    assert brought.leads.total >= size.limiting.sample * (1 - 1e-5)


def test_a_rate_that_is_certain_needs_no_pilot_and_says_so() -> None:
    only = with_rates(UNSURE, lead_rate=point(0.1))
    assert isinstance(size_of(only).steps[0].threshold, Undefined)
    assert size_of(only).limiting.key == "sale_rate"
    assert isinstance(size_pilot(with_business(STALL, price=point(60.0))), Undefined)
    assert isinstance(size_pilot(with_business(UNSURE, price=None)), Undefined)
