"""Templates: a first plan for ten trades, with placeholders that are marked as guesses and published rates that name their source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from smmdesk.evidence.lookup import suggest
from smmdesk.evidence.resource import resource
from smmdesk.evidence.sources import cite
from smmdesk.evidence.suggestion import Suggestion
from smmdesk.evidence.template_month import with_month
from smmdesk.plan import path
from smmdesk.plan.codec import decode
from smmdesk.plan.declare import Unit
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, Range
from smmdesk.words.speaker import Speaker

TRADES = (
    "cafe",
    "restaurant",
    "shop",
    "online-shop",
    "salon",
    "fitness",
    "trades",
    "consultancy",
    "courses",
    "non-profit",
)
LIKE_DOLLARS = ("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD")
"""Currencies worth roughly a dollar: a placeholder amount makes sense in them. In all others amounts stay empty."""

TEMPLATE = "Template: "
"""Begins the source of a figure that stands in a template and was neither published nor typed by the owner."""
NOT_CONVERTED = "not converted"
"""Ends the source of a figure in another currency than the plan's."""


def template_names() -> tuple[str, ...]:
    """The ten trades, as the command line names them."""
    return TRADES


def template(name: str, country: str = "US", currency: str = "USD", start: date | None = None) -> Plan:
    """A first plan for a trade, its rates looked up for a country. Raises KeyError for an unknown trade.

    `start` becomes the first month; the goal runs from its first day. Money is never converted: in a currency that is not the
    publisher's, a published cost becomes a guess that says so, or stays empty where a dollar amount would mislead (`LIKE_DOLLARS`).
    """
    if name not in TRADES:
        raise KeyError(name)
    data = resource("templates", name)
    place = {"country": country, "currency": currency}
    filled = _filled(data, data["business"]["industry"], place)
    filled |= {"id": name, "template": name, "business": filled["business"] | place}
    plan = decode(filled)
    if not isinstance(plan, Plan):
        speaker = Speaker()
        raise ValueError(f"template {name}: " + "; ".join(f"{p.path}: {speaker.text(p.text)}" for p in plan))
    dated = with_month(_dated(plan, start, data["goal"]["months"]), data, start)
    return dated if currency in LIKE_DOLLARS else _without_money(dated)


def _filled(data: Any, industry: str, place: Mapping[str, str]) -> Any:
    """The document with every shorthand for a range written out. What cannot be filled is left out: the field's default stands."""
    if isinstance(data, list):
        return [_filled(row, industry, place) for row in data]
    if not isinstance(data, dict):
        return data
    if "suggest" in data:
        return _published(data, industry, place)
    if "guess" in data:
        return _guess(data)
    inner = {key: _filled(value, industry, place) for key, value in data.items()}
    return {key: value for key, value in inner.items() if value is not None}


def _guess(data: Mapping[str, Any]) -> dict[str, Any]:
    low, likely, high = data["guess"]
    return {"low": low, "likely": likely, "high": high, "origin": Origin.GUESS.value, "source": f"{TEMPLATE}{data['why']}"}


def _published(data: Mapping[str, Any], industry: str, place: Mapping[str, str]) -> dict[str, Any] | None:
    how = {key: data[key] for key in ("objective", "followers") if key in data}
    found = suggest(data["suggest"], data["platform"], industry, place["country"], currency=place["currency"], **how)
    if not isinstance(found, Suggestion):
        return _guess(data) if "guess" in data else None
    low, likely, high = found.range.ends
    known = {"low": low, "likely": likely, "high": high}
    if not found.fits_currency:
        words = f"{Speaker().text(cite(found.range.source))}, in {found.currency}, {NOT_CONVERTED}"
        return known | {"origin": Origin.GUESS.value, "source": words}
    day = found.range.day.isoformat() if found.range.day else None
    return known | {"origin": Origin.PUBLISHED.value, "source": found.range.source, "day": day}


def _dated(plan: Plan, start: date | None, months: int) -> Plan:
    if start is None:
        return plan
    first = start.replace(day=1)
    after = date(first.year + (first.month - 1 + months) // 12, (first.month - 1 + months) % 12 + 1, 1)
    goal = replace(plan.goal, start=first, end=after - timedelta(days=1))
    return replace(plan, goal=goal, business=replace(plan.business, start=first))


def _without_money(plan: Plan) -> Plan:
    """The plan with every amount empty, or 0 where a field must hold one."""
    for place in path.places(plan):
        if place.unit is not Unit.MONEY:
            continue
        if place.field.optional:
            plan = path.put(plan, place.path, None)
        elif isinstance(place.value, Range):
            plan = path.put(plan, place.path, Range(0.0, 0.0, 0.0, Origin.GUESS, f"{TEMPLATE}not yet filled in"))
        elif isinstance(place.value, float):
            plan = path.put(plan, place.path, 0.0)
    return plan
