"""Homeland: the country and the currency that a new plan starts with."""

from __future__ import annotations

from smmdesk.plan.business import Business


def homeland(locale: str) -> Business:
    """An empty business where the owner of this locale lives: `en_GB` is GB and GBP. A language alone means its largest country;
    a locale nobody knows leaves the defaults of the fields.
    """
    from babel.core import Locale, UnknownLocaleError, get_global
    from babel.numbers import get_territory_currencies

    try:
        country = Locale.parse(locale).territory
        if country is None:
            country = Locale.parse(get_global("likely_subtags").get(locale, locale)).territory
    except (UnknownLocaleError, ValueError):
        return Business()
    currencies = get_territory_currencies(country) if country else []
    return Business(country=country, currency=currencies[0]) if country and currencies else Business()
