"""The funnel page: what makes the range wide follows an edit when the hand rests, and names what holds by then."""

from __future__ import annotations

from smmdesk.evidence.samples import sample
from smmdesk.plan.path import put
from smmdesk.plan.range import Origin, Range
from smmdesk.report.doubt import doubt


def test_why_the_range_is_wide_follows_the_plan_when_the_hand_rests(open_planner, qtbot) -> None:
    planner = open_planner("funnel", sample("mokuku"))
    page = planner.page
    before = page._said.text()
    assert planner.kit.speaker.text(doubt(planner.outlooks.newest).sentence) in before
    plan = planner.session.plan
    planner.session.edit(put(plan, "rates/sale_rate", Range(0.01, 0.2, 0.9, Origin.GUESS)))
    planner.outlooks.refresh()
    after = planner.kit.speaker.text(doubt(planner.outlooks.newest).sentence)
    assert after not in before
    qtbot.waitUntil(lambda: after in page._said.text())
