"""Convert: a published cost in US dollars as one in the owner's currency, at the rate the owner gave."""

from __future__ import annotations

from dataclasses import replace

from smmdesk.evidence.suggestion import Suggestion
from smmdesk.evidence.width import plain, scale
from smmdesk.plan.business import Business
from smmdesk.plan.range import Range
from smmdesk.words.text import Number, say

DOLLAR = "USD"


def needs_rate(offer: Suggestion) -> bool:
    """Whether an offer could be taken over if the owner gave the price of a dollar."""
    return not offer.fits_currency and offer.currency == DOLLAR


def converted(offer: Suggestion, business: Business) -> Suggestion:
    """The offer in the owner's currency, saying so in place of the warning; as it is when it fits or no rate is given."""
    if business.dollar is None or not needs_rate(offer):
        return offer
    rate, old = business.dollar, offer.range
    said = say("Converted at {rate} {currency} for one US dollar, your own figure.", rate=Number(rate, 5), currency=business.currency)
    low, likely, high = (plain(end) for end in scale(old, rate))
    return replace(
        offer,
        range=Range(low, likely, high, old.origin, old.source, old.day, old.meaning),
        # The warning about the currency is the last of the notices (evidence/notices.py).
        notices=(*offer.notices[:-1], said),
        currency=business.currency,
        fits_currency=True,
    )
