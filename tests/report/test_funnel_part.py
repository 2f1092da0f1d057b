"""The parts of the funnel are those of the whole."""

from __future__ import annotations

import pytest

from smmdesk.evidence.samples import sample
from smmdesk.forecast.outlook import point_outlook
from smmdesk.report.funnel_part import Cut, part_rows, pieces

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
