"""Who lives outside the US is told which figures are American, wherever they stand."""

from __future__ import annotations

from smmdesk.evidence.fill import filled
from smmdesk.evidence.sources import cite_for, sources
from smmdesk.plan.path import put
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin
from smmdesk.report.filling import filling_sentences
from smmdesk.report.ledger import assumptions
from smmdesk.words.speaker import Speaker
from tests.checks.plans import GOOD

SPEAKER = Speaker()


def _in(country: str) -> Plan:
    """The good plan in a country, its clicks per view taken from what is published."""
    plan = put(put(GOOD, "business/country", country), "channels/ig/ctr", None)
    return filled(plan, "ig").plan


def test_the_source_of_an_american_figure_says_so_abroad_only() -> None:
    assert "US figure" in SPEAKER.text(cite_for("wordstream_fb_2025", "VN"))
    assert "US figure" not in SPEAKER.text(cite_for("wordstream_fb_2025", "US"))
    assert "US figure" not in SPEAKER.text(cite_for("adcostly_vn", "VN"))
    assert SPEAKER.text(cite_for("from my own books", "VN")) == "from my own books"


def test_dollars_in_a_description_do_not_make_a_source_american() -> None:
    assert "US$" in sources()["superads"].population
    assert "US figure" not in SPEAKER.text(cite_for("superads", "DE"))


def test_filling_a_field_and_the_list_of_assumptions_name_what_is_american() -> None:
    plan = put(GOOD, "business/country", "GB")
    done = filled(put(plan, "channels/ig/ctr", None), "ig")
    assert ", a US figure)" in filling_sentences(done, SPEAKER)[0]
    for country, is_told in (("GB", True), ("US", False)):
        told = [SPEAKER.text(a.source) for a in assumptions(_in(country)) if a.origin is Origin.PUBLISHED]
        assert told
        assert any("US figure" in words for words in told) is is_told
