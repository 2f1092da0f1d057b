"""The parts of the funnel are those of the whole."""

from __future__ import annotations

import pytest

from smmdesk.evidence.samples import sample
from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.outlook import point_outlook
from smmdesk.plan.path import put
from smmdesk.report.funnel import funnel_rows
from smmdesk.report.funnel_part import Cut, part_rows, pieces
from smmdesk.report.rows import Band

OUTLOOK = point_outlook(sample("mokuku"))


@pytest.mark.parametrize("cut", list(Cut))
def test_visits_leads_and_customers_of_the_parts_add_up_to_the_whole(cut):
    rows = [part_rows(OUTLOOK, piece) for piece in pieces(OUTLOOK) if piece.cut is cut]
    for at, key in ((1, "visits"), (2, "leads"), (3, "customers")):
        assert sum(r.stages[at].people.likely for r in rows) == pytest.approx(OUTLOOK.figure(key), rel=1e-9)


def test_a_channel_shows_where_its_own_rates_come_from():
    email = next(p for p in pieces(OUTLOOK) if p.key == "email")
    plan = OUTLOOK.plan
    channel = next(c for c in plan.channels if c.id == "email")
    assert part_rows(OUTLOOK, email).steps[1].origin is channel.lead_rate.origin


@pytest.mark.parametrize("name", ["mokuku", "cafe"])
def test_what_a_head_brings_times_the_heads_is_the_contribution(name):
    outlook = live_outlook(sample(name))
    paid = [stage for stage in funnel_rows(outlook).stages if not stage.as_entered]
    for stage in paid:
        assert stage.value_each.likely * outlook.figure(stage.key) == pytest.approx(outlook.figure("contribution"), rel=1e-9)
        assert stage.value_each.low <= stage.value_each.high
    parts = [part_rows(outlook, piece) for piece in pieces(outlook) if piece.cut is Cut.MONTH]
    whole = sum(
        rows.stages[3].value_each.likely * rows.stages[3].people.likely for rows in parts if isinstance(rows.stages[3].value_each, Band)
    )
    assert whole == pytest.approx(outlook.figure("contribution"), rel=1e-6)


def test_without_a_price_nothing_is_said_about_what_a_head_brings():
    rows = funnel_rows(point_outlook(put(sample("mokuku"), "business/price", None)))
    assert all(stage.value_each is None for stage in rows.stages)
