"""A published cost in dollars, at the owner's own rate."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smmdesk.evidence.convert import converted, needs_rate
from smmdesk.evidence.lookup import suggest
from smmdesk.evidence.suggestion import Suggestion
from smmdesk.plan.business import Business
from smmdesk.words.speaker import Speaker


def cpc(currency: str) -> Suggestion:
    found = suggest("cpc", "instagram", currency=currency)
    assert isinstance(found, Suggestion)
    return found


def test_all_three_numbers_are_multiplied_and_source_and_date_stay() -> None:
    before, after = cpc("EUR"), converted(cpc("EUR"), Business(currency="EUR", dollar=0.9))
    assert after.range.ends == pytest.approx(tuple(0.9 * end for end in before.range.ends), rel=0.005)
    assert (after.range.source, after.range.day, after.range.origin) == (before.range.source, before.range.day, before.range.origin)
    assert after.fits_currency
    assert after.currency == "EUR"


def test_the_warning_gives_way_to_what_was_done() -> None:
    speaker, after = Speaker(), converted(cpc("EUR"), Business(currency="EUR", dollar=0.9))
    said = [speaker.text(notice) for notice in after.notices]
    assert said[-1] == "Converted at 0.9 EUR for one US dollar, your own figure."
    assert not any("convert it" in notice for notice in said)


def test_without_a_rate_or_without_need_an_offer_stays_as_it_is() -> None:
    assert converted(cpc("EUR"), Business(currency="EUR")) == cpc("EUR")
    assert needs_rate(cpc("EUR"))
    dollars = cpc("USD")
    assert converted(dollars, Business(dollar=0.9)) == dollars
    assert not needs_rate(replace(cpc("EUR"), currency="CHF"))
