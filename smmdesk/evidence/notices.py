"""Notices: the words beside a published figure: what it counts, for whom, and what to beware of."""

from __future__ import annotations

from typing import Protocol

from smmdesk.evidence.records import Rate, industries
from smmdesk.evidence.sources import cite
from smmdesk.words.text import Money, Number, Percent, Text, say

MEANS = {
    "cpm": say("cost of 1,000 ad views"),
    "cpc": say("cost of one click on an ad"),
    "ctr": say("clicks per ad view"),
    "cvr": say("enquiries or orders per click on an ad"),
    "landing_page_cvr": say("sign-ups, enquiries or orders per visitor of a page made for a campaign"),
    "session_conversion_rate": say("forms, calls, chats and orders per visit"),
    "add_to_cart_rate": say("visits that put something into the cart"),
    "cart_abandonment_rate": say("carts that become an order"),
    "email_click_rate": say("clicks per delivered e-mail"),
    "reach_rate": say("followers who see one post"),
}
ENGAGED = {
    "followers": say("likes, comments and shares of a post per follower"),
    "impressions": say("likes, comments and shares of a post per view"),
    "views": say("likes, comments and shares of a video per view"),
    "subscribers": say("likes, comments and shares of a video per subscriber"),
}
MEASURED_ON = {
    "traffic": say("It was measured on campaigns that bring visitors to a page."),
    "leads": say("It was measured on campaigns that collect enquiries."),
    "sales_ecommerce": say("It was measured on campaigns of online shops."),
    "prospecting_ecommerce": say("It was measured on campaigns of online shops that look for new customers."),
    "video_views": say("It was measured on campaigns that sell video views."),
}
FITTING = {
    "traffic": ("traffic", "search", "all", None),
    "leads": ("leads", "search", "all", None),
    "sales": ("sales_ecommerce", "search", "all", None),
}


class CountryIndex(Protocol):
    """What scales a cost from the US to the owner's country."""

    @property
    def here(self) -> Rate:
        """The cost in the owner's country."""

    @property
    def us(self) -> Rate:
        """The cost in the US."""

    @property
    def factor(self) -> float:
        """Cost here / cost in the US."""


def why(rate: Rate, value: float | None) -> Text:
    """Who published which figure (None: only a range), what it counts, for which trade and where."""
    figure = _figure(rate, value) if value is not None else _between(rate)
    parts = {"source": cite(rate.source), "figure": figure, "means": means(rate), "who": _who(rate)}
    if rate.country == "unstated":
        return say("{source}: {figure}, {means}, {who}.", **parts)
    return say("{source}: {figure}, {means}, {who}, {place}.", **parts, place=place(rate.country))


def _figure(rate: Rate, value: float) -> Money | Percent:
    return Money(value, rate.currency) if rate.currency else Percent(value)


def _between(rate: Rate) -> Text:
    return say("{low} to {high}", low=_figure(rate, rate.low or 0.0), high=_figure(rate, rate.high or 0.0))


def means(rate: Rate) -> Text:
    """What the figure divides by what. An engagement rate always names its base."""
    if rate.metric == "engagement_rate":
        return ENGAGED.get(rate.basis or "", say("likes, comments and shares of a post; the publisher does not say per what"))
    return MEANS.get(rate.metric, say("{metric}", metric=rate.metric))


def place(country: str) -> Text:
    """Where it was measured, as part of a sentence."""
    if country == "worldwide":
        return say("worldwide")
    if country == "US":
        return say("in the US")
    return say("in {country}", country=country_name(country))


def country_name(country: str) -> str:
    """The English name of a country by its two letters, or the letters themselves."""
    from babel.core import Locale

    return str(Locale("en").territories.get(country, country))


def notices(rate: Rate, industry: str, country: str, currency: str, objective: str, index: CountryIndex | None) -> tuple[Text, ...]:
    """What the owner must know before taking the figure over."""
    found = (
        _other_industry(rate, industry),
        _tier(rate),
        None if rate.objective in FITTING[objective] else MEASURED_ON.get(rate.objective or ""),
        _scaled(index) if index else _other_country(rate, country),
        _weak(rate),
        _old(rate),
        _other_currency(rate, currency),
    )
    return tuple(text for text in found if text is not None)


def _who(rate: Rate) -> Text:
    if rate.industry == "all":
        return say("all industries together")
    return say("{industry}", industry=industries().get(rate.industry, rate.industry))


def _other_industry(rate: Rate, industry: str) -> Text | None:
    if industry in (rate.industry, "all"):
        return None
    return say("None was published for your industry.")


def _tier(rate: Rate) -> Text | None:
    return say("It holds for accounts with {tier} followers.", tier=rate.tier) if rate.tier else None


def _other_country(rate: Rate, country: str) -> Text | None:
    if rate.country == country:
        return None
    if rate.country == "US":
        return say("It is a US figure: yours may differ.")
    return say("The publisher does not name the country; most such figures are American.") if rate.country == "unstated" else None


def _scaled(index: CountryIndex) -> Text:
    return say(
        "It is an American figure times {factor}: 1,000 Facebook ad views cost {here} in {country} and {us} in the US ({source}).",
        factor=Number(index.factor, 2),
        here=Money(index.here.value or 0.0, index.here.currency or "USD"),
        us=Money(index.us.value or 0.0, index.us.currency or "USD"),
        country=country_name(index.here.country),
        source=cite(index.here.source),
    )


def _weak(rate: Rate) -> Text | None:
    """What the collector marked as weak: one agency's range, or copies that disagree."""
    return say("It is weakly founded: replace it by your own figure soon.") if "weak" in rate.note.casefold() else None


def _old(rate: Rate) -> Text | None:
    return say("It is old: look for a newer one of your own.") if rate.year < 2023 else None


def _other_currency(rate: Rate, currency: str) -> Text | None:
    if rate.currency in (None, currency):
        return None
    return say("It is in {theirs} and your plan in {yours}: convert it before you take it over.", theirs=rate.currency, yours=currency)
