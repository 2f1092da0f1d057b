"""Template amounts: what a template says in US dollars, in the owner's currency at the price of a dollar that the owner gave."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from smmdesk.evidence.offer import can_offer, offers
from smmdesk.evidence.templates import NOT_CONVERTED, TEMPLATE, template, template_names
from smmdesk.evidence.width import plain, scale
from smmdesk.plan.declare import Unit
from smmdesk.plan.path import Path, get, places, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, Range
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Number, say

TABLES = ("channels", "budget")
"""Parts whose amounts are offered. Price and cost per unit are the owner's own: an American one would only mislead."""
DIGITS = 2


def waiting_amounts(plan: Plan) -> tuple[Path, ...]:
    """The amounts that the plan's template knows in dollars and that are empty, 0 or not converted here."""
    return tuple(path for path, _ in _waiting(plan))


def with_amounts(plan: Plan) -> Plan:
    """The plan with those amounts in its currency: published costs as published, all others as guesses that name the template.

    Unchanged while the price of a dollar is not known (`business/dollar`).
    """
    rate = plan.business.dollar
    if rate is None:
        return plan
    for where, amount in _waiting(plan):
        plan = put(plan, where, _published(plan, where) or _converted(amount, rate, plan.business.currency))
    return plan


def _waiting(plan: Plan) -> list[tuple[Path, Range | float]]:
    if plan.template not in template_names() or plan.business.currency == "USD":
        return []
    return [(path, amount) for path, amount in _dollars(plan.template) if _is_waiting(plan, path)]


@cache
def _dollars(name: str) -> tuple[tuple[Path, Range | float], ...]:
    """Where a template has an amount, and how many dollars: asked with every edit, so it is looked up once."""
    found = [
        (place.path, place.value) for place in places(template(name)) if place.unit is Unit.MONEY and place.path.partition("/")[0] in TABLES
    ]
    return tuple((path, amount) for path, amount in found if isinstance(amount, Range | float) and amount != 0)


def _is_waiting(plan: Plan, where: Path) -> bool:
    """Empty, 0 or still in dollars; a channel or cost line that the owner removed waits for nothing."""
    try:
        value: Range | float | None = get(plan, where)
    except KeyError:
        return False
    return value.high == 0 or value.source.endswith(NOT_CONVERTED) if isinstance(value, Range) else not value


def _published(plan: Plan, where: Path) -> Range | None:
    found = offers(plan, where) if can_offer(where) else ()
    fitting = [offer for offer in found if offer.fits_currency] if isinstance(found, tuple) else []
    return fitting[0].range if fitting else None


def _converted(amount: Range | float, rate: float, currency: str) -> Range | float:
    if not isinstance(amount, Range):
        return plain(amount * rate, DIGITS)
    low, likely, high = (plain(end, DIGITS) for end in scale(amount, rate))
    said = say(
        "{amount}; US amount converted at {rate} {currency} for a dollar", amount=_why(amount), rate=Number(rate, 5), currency=currency
    )
    return replace(amount, low=low, likely=likely, high=high, origin=Origin.GUESS, source=Speaker().text(said))


def _why(amount: Range) -> str:
    return amount.source if amount.source.startswith(TEMPLATE) else f"{TEMPLATE}{amount.source}"
