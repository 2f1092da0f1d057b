from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.pilot import kept_lines, pilot_plan
from smmdesk.plan.budget import Budget, Component, CostKind, Must
from smmdesk.plan.channel import Curve
from smmdesk.plan.pilot import Pilot, Scope
from smmdesk.plan.range import point
from tests.forecast.stall import ADS, POSTS, STALL, line, with_business

YEAR = replace(with_business(STALL, horizon=12), channels=(ADS, POSTS))


def pilot_of(plan=YEAR, **dials):
    return pilot_plan(replace(plan, pilot=replace(Pilot(), scope=Scope.FULL, **dials)))


@given(breadth=st.floats(0.05, 1.0), months=st.integers(1, 12))
def test_a_part_of_the_market_with_its_part_of_the_money_brings_its_part_of_everything(breadth, months) -> None:
    small, full = forecast(pilot_of(breadth=breadth, months=months)), forecast(YEAR)
    for here, there in ((small.visits, full.visits), (small.leads, full.leads), (small.media, full.media)):
        assert here.by_month == pytest.approx(tuple(x * breadth for x in there.by_month[:months]))
    assert small.groups[0].social == pytest.approx(full.groups[0].social * breadth)
    window = np.repeat([1.0, 0.0], [months, 12 - months])
    assert small.reach.people == pytest.approx(breadth * full.reach_inside(window).people)


@pytest.mark.parametrize("curve", [Curve.EXPONENTIAL, Curve.HILL, Curve.LOGISTIC, Curve.POWER])
def test_more_than_its_part_saturates_faster(curve) -> None:
    plan = replace(YEAR, channels=(replace(ADS, curve=curve),))
    doubled = forecast(pilot_of(plan, breadth=0.25, months=1, media_share=0.5))
    assert doubled.media.at(0) == pytest.approx(250)
    assert doubled.visits.at(0) == pytest.approx(900 * 0.25 * 1.7)


def test_a_pilot_of_the_whole_market_for_the_whole_time_is_the_program() -> None:
    small = pilot_of(breadth=1.0, months=12)
    assert forecast(small).cost.by_month == pytest.approx(forecast(YEAR).cost.by_month)


LINES = (
    line("idea", CostKind.ONE_OFF, 100.0, Component.CONCEPT),
    line("page", CostKind.ONE_OFF, 200.0, Component.TECHNOLOGY, must=Must.LANDING_PAGE),
    line("app", CostKind.ONE_OFF, 900.0, Component.TECHNOLOGY),
    line("team", CostKind.MONTHLY, 1000.0, Component.STAFFING, pilot_factor=0.3, hours_per_week=10.0),
    line("gift", CostKind.PER_LEAD, 0.5),
    line("film", CostKind.MONTHLY, 50.0, Component.PROGRAM),
)


@pytest.mark.parametrize(
    ("scope", "kept"),
    [
        (Scope.FULL, ["idea", "page", "app", "team", "gift", "film"]),
        (Scope.LEANER, ["idea", "page", "team", "gift"]),
        (Scope.MUSTS, ["idea", "page", "gift"]),
    ],
)
def test_each_scope_keeps_its_lines(scope, kept) -> None:
    plan = replace(YEAR, budget=Budget(LINES), pilot=replace(Pilot(), scope=scope))
    assert [x.id for x in kept_lines(plan)] == kept


def test_one_off_lines_are_not_scaled_monthly_ones_by_their_factor() -> None:
    plan = replace(YEAR, budget=Budget(LINES), pilot=Pilot(breadth=0.1))
    by_id = {x.id: x for x in kept_lines(plan)}
    assert by_id["page"].amount == point(200.0)
    assert by_id["team"].amount.likely == pytest.approx(300)
    assert by_id["team"].hours_per_week == pytest.approx(3)


def test_the_pilots_profit_is_not_the_programs() -> None:
    """Profitable over a year, a loss in three months: one-off costs and late buyers."""
    plan = with_business(YEAR, price=point(60.0))
    assert forecast(plan).cumulative_net[-1] > 0
    assert forecast(pilot_of(plan, breadth=0.25, months=3)).cumulative_net[-1] < 0


def test_a_pilot_never_expects_less_than_itself() -> None:
    plan = replace(YEAR, pilot=Pilot(transfer=True, breadth=1.0, months=12, scope=Scope.FULL))
    assert forecast(pilot_plan(plan)).customers.completed == pytest.approx(forecast(YEAR).customers.completed)
