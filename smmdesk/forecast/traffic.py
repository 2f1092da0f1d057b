"""Traffic: what one channel brings by month: views, clicks, visits, leads, customers, and what its advertising costs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from smmdesk.forecast import curves
from smmdesk.forecast.calendar import Calendar
from smmdesk.forecast.carryover import with_tail
from smmdesk.forecast.flow import Flow, Weights, by_months, steady, summed, total
from smmdesk.forecast.inputs import TRANSFER_PATH, buying_fields, channel_fields
from smmdesk.forecast.kept import Kept
from smmdesk.forecast.timing import active, phasing, ramp, season
from smmdesk.forecast.value import Value
from smmdesk.forecast.values import UNKNOWN, Values, read
from smmdesk.plan.channel import Channel
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan


@dataclass(frozen=True, eq=False)
class Traffic:
    """One channel's flows. `views` are paid impressions; unknown (nan) when neither CPM nor CTR is given.

    Clicks, visits and leads reach beyond the horizon where advertising of the last months works on (carry-over), sales with them.
    """

    channel: Channel
    media: Flow
    views: Flow
    clicks: Flow
    paid_visits: Flow
    visits: Flow
    leads: Flow
    sales: Flow
    """Customers in the month of their lead."""
    customers: Flow
    """Customers in the month of the purchase, by the lag of the plan: may reach further beyond the horizon."""
    lead_rate: Value
    sale_rate: Value


def traffic(plan: Plan, channel: Channel, values: Values, calendar: Calendar) -> Traffic:
    """The flows of one channel (forecast.md 2.2, 2.3, 4)."""

    def get(name: str, default: Value = UNKNOWN) -> Value:
        return read(values, f"channels/{channel.id}/{name}", default)

    months = calendar.months
    seasons = season(plan, calendar)
    effective = with_tail(phasing(channel, months), channel.carry_over)
    media, views, clicks = _paid(channel, get, months, effective, season(plan, calendar, len(effective)))
    paid_visits = clicks.times(get("page_load"))
    visits = total(months, (paid_visits, _organic(channel, get, months, seasons), _other(channel, get, months, seasons)))
    lead_rate = get("lead_rate", read(values, "rates/lead_rate"))
    sale_rate = np.minimum(get("sale_rate", read(values, "rates/sale_rate")) * read(values, TRANSFER_PATH, 1.0), 1.0)
    leads = visits.times(lead_rate)
    sales = leads.times(sale_rate)
    customers = sales.lagged(plan.timing.lag)
    return Traffic(channel, media, views, clicks, paid_visits, visits, leads, sales, customers, lead_rate, sale_rate)


def traffic_kept(plan: Plan, channel: Channel, values: Values, calendar: Calendar, name: str = "") -> Traffic:
    """The same, kept from the last run under this `name` if nothing it rests on has changed since."""
    paths = _PATHS.get(channel.id, (channel,), partial(_paths, channel))
    parts = (channel, plan.timing, *map(values.get, paths))
    return _KEPT.get((name, channel.id, calendar), parts, lambda: traffic(plan, channel, values, calendar))


def _paths(channel: Channel) -> tuple[Path, ...]:
    """What the flows of a channel are made from."""
    own = (f"channels/{channel.id}/{field}" for field in (*channel_fields(channel), "spend", "posts"))
    return (*own, "rates/lead_rate", "rates/sale_rate", TRANSFER_PATH)


_PATHS: Kept[tuple[Path, ...]] = Kept(64)
_KEPT: Kept[Traffic] = Kept(48)
"""About 0.6 MB for a channel with 16,384 draws."""

Get = Callable[..., Value]


def _paid(channel: Channel, get: Get, months: int, effective: Weights, seasons: Weights) -> tuple[Flow, Flow, Flow]:
    """Advertising, views and clicks. Views are bought, so they follow the money; clicks follow the response curve and the season.

    `effective` (multiples of the spend) and `seasons` go beyond the horizon where advertising works on after it.
    """
    spend = get("spend", channel.spend)
    if not channel.is_paid or (isinstance(spend, float | int) and spend == 0):
        return Flow(months), Flow(months), Flow(months)
    reference = channel.reference_spend or channel.spend or float(np.max(spend))
    views_at_reference, clicks_at_reference = views_and_clicks(channel, get, reference)
    response = curves.calibrate(channel.curve, reference, 1.0, get("doubling"), channel.hill_slope)
    media = steady(months, spend, phasing(channel, months))
    strength = _strength(months, response, spend, effective).over_months(seasons)
    return media, media.times(views_at_reference / reference), strength.times(clicks_at_reference)


def views_and_clicks(channel: Channel, get: Get, reference: Value) -> tuple[Value, Value]:
    """Views and clicks a month at the reference spend; any two of CPM, CPC and CTR give both (forecast.md 2.2)."""
    fields = buying_fields(channel)
    if fields == ("cpm", "ctr"):
        views = 1000.0 * reference / get("cpm")
        return views, views * get("ctr")
    if "cpc" not in fields:
        return (1000.0 * reference / get("cpm") if "cpm" in fields else UNKNOWN), UNKNOWN
    clicks = reference / get("cpc")
    if "cpm" in fields:
        return 1000.0 * reference / get("cpm"), clicks
    return (clicks / get("ctr") if "ctr" in fields else UNKNOWN), clicks


def _strength(months: int, response: curves.Response, spend: Value, multiples: Weights) -> Flow:
    """Response as a multiple of the reference point, month by month: one curve value per distinct level of spending."""
    levels = sorted({float(x) for x in multiples if x > 0})
    return summed(months, [(curves.visits_at(response, spend * x), (multiples == x).astype(np.float64)) for x in levels])


def _organic(channel: Channel, get: Get, months: int, seasons: Weights) -> Flow:
    """Visits from own posts: followers x reach of a post x posts x clicks per viewer x pages loaded (forecast.md 2.3)."""
    if not channel.is_organic or channel.followers is None or not channel.posts:
        return Flow(months)
    posts = get("posts", channel.posts)
    each = get("followers") * get("post_reach") * posts * get("post_ctr") * get("page_load")
    strength = active(channel.start_month, channel.end_month, months) * ramp(channel, months) * seasons
    return followers_growing(1.0, get("follower_growth"), months).over_months(strength).times(each)


def followers_growing(first: Value, growth: Value, months: int) -> Flow:
    """first x (1 + growth)^(t-1) for t = 1..months."""
    if isinstance(growth, float | int):
        return steady(months, first, (1.0 + growth) ** np.arange(months))
    amounts: list[Value] = [first]
    for _ in range(months - 1):
        amounts.append(amounts[-1] * (1.0 + growth))
    return by_months(amounts)


def _other(channel: Channel, get: Get, months: int, seasons: Weights) -> Flow:
    if channel.other_visits is None:
        return Flow(months)
    return steady(months, get("other_visits"), active(channel.start_month, channel.end_month, months) * seasons)


def has_visits(channel: Channel) -> bool:
    """Whether the plan says anything about visits from this channel; advertising of 0 with a known reference point brings 0 visits."""
    paid = channel.is_paid and (channel.spend > 0 or bool(channel.reference_spend))
    organic = channel.is_organic and channel.followers is not None and channel.posts > 0
    return paid or organic or channel.other_visits is not None
