"""Need: what a figure cannot do without, and the sentence that says so when the plan lacks it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from smmdesk.forecast.inputs import buying_fields
from smmdesk.forecast.traffic import has_visits
from smmdesk.plan.channel import Channel
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text, say


class Need(Enum):
    """One ingredient: the path of the field to fill, how to see that it is there, what to say when it is not."""

    PRICE = "business/price"
    UNIT_COST = "business/unit_cost"
    MARKET = "market/size"
    CHANNEL = "channels"
    COSTS_OF_CLICKS = "channels/"
    LEAD_RATE = "rates/lead_rate"
    SALE_RATE = "rates/sale_rate"
    ADVOCATE_RATE = "rates/advocate_rate"
    MARKET_ORDERS = "business/market_orders"
    REFERRALS = "rates/invites"


VISITS = (Need.CHANNEL, Need.COSTS_OF_CLICKS)
LEADS = (*VISITS, Need.LEAD_RATE)
CUSTOMERS = (*LEADS, Need.SALE_RATE, Need.REFERRALS)
MARGIN = (Need.PRICE, Need.UNIT_COST)
SALES = (*CUSTOMERS, *MARGIN)


def missing(plan: Plan, needs: tuple[Need, ...]) -> Text | None:
    """What the plan lacks, in words; None when everything needed is there."""
    found = first_missing(plan, needs)
    return found[1] if found else None


def first_missing(plan: Plan, needs: tuple[Need, ...]) -> tuple[str, Text] | None:
    """Path of the first field that is needed and empty, and the sentence; None when everything needed is there."""
    for need in needs:
        if not _THERE[need](plan):
            path, sentence = need.value, _SENTENCE[need]
            if need is Need.COSTS_OF_CLICKS:
                channel = next(c for c in plan.channels if not _can_count(c))
                path, sentence = (
                    f"channels/{channel.id}",
                    say("{channel} needs what a click costs, or views and clicks", channel=channel.name),
                )
            return path, sentence
    return None


def _can_count(channel: Channel) -> bool:
    """Whether the visits of a channel can be computed from what is given."""
    if (
        channel.is_paid
        and (channel.spend > 0 or channel.reference_spend)
        and "cpc" not in buying_fields(channel)
        and buying_fields(channel) != ("cpm", "ctr")
    ):
        return False
    organic = channel.is_organic and channel.followers is not None and channel.posts > 0
    return not organic or (channel.post_reach is not None and channel.post_ctr is not None)


_THERE: dict[Need, Callable[[Plan], bool]] = {
    Need.PRICE: lambda p: p.business.price is not None,
    Need.UNIT_COST: lambda p: p.business.unit_cost is not None,
    Need.MARKET: lambda p: p.market.sized_by_segments or p.market.size is not None,
    Need.CHANNEL: lambda p: any(has_visits(c) for c in p.channels),
    Need.COSTS_OF_CLICKS: lambda p: all(_can_count(c) for c in p.channels),
    Need.LEAD_RATE: lambda p: p.rates.lead_rate is not None or all(c.lead_rate is not None for c in p.channels if has_visits(c)),
    Need.SALE_RATE: lambda p: p.rates.sale_rate is not None or all(c.sale_rate is not None for c in p.channels if has_visits(c)),
    Need.ADVOCATE_RATE: lambda p: p.rates.advocate_rate is not None,
    Need.MARKET_ORDERS: lambda p: p.business.market_orders is not None,
    Need.REFERRALS: lambda p: not p.rates.referrals or None not in (p.rates.advocate_rate, p.rates.invites, p.rates.invite_rate),
}

_SENTENCE: dict[Need, Text] = {
    Need.PRICE: say("the price per unit is missing"),
    Need.UNIT_COST: say("the cost per unit is missing"),
    Need.MARKET: say("the size of the market is missing"),
    Need.CHANNEL: say("no channel brings visits yet"),
    Need.COSTS_OF_CLICKS: say("a channel needs what a click costs, or views and clicks"),
    Need.LEAD_RATE: say("the share of visitors who become leads is missing"),
    Need.SALE_RATE: say("the share of leads who buy is missing"),
    Need.ADVOCATE_RATE: say("the share of customers who recommend you is missing"),
    Need.MARKET_ORDERS: say("the orders of the whole market are missing"),
    Need.REFERRALS: say("referred customers need the share who recommend, their invitations, and how many of the invited buy"),
}
