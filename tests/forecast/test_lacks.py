"""What keeps a plan from being computed is said field by field, and so are numbers that contradict each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from smmdesk.forecast.lacks import lacks
from smmdesk.plan.path import get
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Severity
from smmdesk.plan.range import point
from smmdesk.words.speaker import Speaker
from tests.forecast.stall import STALL, with_business, with_channel, with_rates


def test_a_plan_that_lacks_nothing_has_no_errors() -> None:
    assert lacks(STALL) == ()


@pytest.mark.parametrize(
    ("plan", "path"),
    [
        (with_business(STALL, price=None), "business/price"),
        (with_business(STALL, unit_cost=None), "business/unit_cost"),
        (with_rates(STALL, lead_rate=None), "rates/lead_rate"),
        (with_rates(STALL, sale_rate=None), "rates/sale_rate"),
        (replace(STALL, market=replace(STALL.market, size=None)), "market/size"),
        (replace(STALL, goal=replace(STALL.goal, target=None)), "goal/target"),
        (replace(STALL, goal=replace(STALL.goal, end=date(2026, 12, 31))), "goal/end"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_missing_is_named_by_its_field(plan: Plan, path: str) -> None:
    (found,) = lacks(plan)
    assert (found.path, found.severity) == (path, Severity.ERROR)
    get(plan, found.path)
    assert Speaker().text(found.text)


@pytest.mark.parametrize(("cpc", "fits"), [(0.5, True), (0.5024, True), (0.4976, True), (0.503, False), (0.497, False), (9.0, False)])
def test_three_given_costs_must_agree_within_half_a_percent(cpc: float, fits: bool) -> None:
    """CPM 10 and CTR 2 % make a click cost 10 / (1,000 x 0.02) = 0.50 (forecast.md 2.2)."""
    found = lacks(with_channel(STALL, cpc=point(cpc)))
    assert (found == ()) == fits
    if not fits:
        assert found[0].path == "channels/c1/cpc"
        assert "0.50" in Speaker().text(found[0].text)
