"""A newcomer whose numbers are all defaults is told how wide the result is and which guesses make it so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smmdesk.evidence.templates import template, template_names
from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.outlook import point_outlook
from smmdesk.forecast.spread import Spread
from smmdesk.plan.path import get, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, point
from smmdesk.report.doubt import doubt
from smmdesk.words.speaker import Speaker

SPEAKER = Speaker()


def width(plan: Plan) -> float:
    """How many times the low end of the customers the high end is."""
    spread = live_outlook(plan).spread("customers")
    assert isinstance(spread, Spread)
    return spread.p90 / spread.p10


@pytest.mark.parametrize("name", template_names())
def test_every_template_has_a_wide_range_and_names_the_number_whose_end_narrows_it(name: str) -> None:
    plan = template(name)
    found = doubt(live_outlook(plan))
    assert found is not None
    assert found.first is not None
    number = get(plan, found.first)
    assert number.origin in (Origin.GUESS, Origin.PUBLISHED)
    words = "guess" if number.origin is Origin.GUESS else "Averages of other businesses"
    assert words in SPEAKER.text(found.sentence)
    assert width(plan) > 3
    assert width(put(plan, found.first, point(number.likely))) < width(plan)


def test_a_measured_number_is_no_longer_named() -> None:
    plan = template("cafe")
    first = doubt(live_outlook(plan)).first
    measured = put(plan, first, replace(get(plan, first), origin=Origin.MEASURED))
    found = doubt(live_outlook(measured))
    assert found.first != first
    assert "Leads who buy" in SPEAKER.text(doubt(live_outlook(plan)).sentence)
    assert "Leads who buy" not in SPEAKER.text(found.sentence)


def test_without_ranges_nothing_is_said() -> None:
    assert doubt(point_outlook(template("cafe"))) is None
    assert doubt(live_outlook(Plan())) is None
