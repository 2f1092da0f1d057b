"""World: what really happens to a business, month by month with chance, from true numbers. Not a line of it is the engine's.

Visits vary ten times more than pure chance (negative binomial), leads and buyers are drawn one by one from them, buyers come late by the
plan's lag, and each who orders again does so or does not. Only the plan's fixed facts are read from the plan.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from smmdesk.plan.budget import CostKind
from smmdesk.plan.channel import Channel, Curve, Mode
from smmdesk.plan.plan import Plan

Truth = dict[str, float]


@dataclass(frozen=True)
class Counted:
    """What one channel's statistics show after a run."""

    spend: float
    views: float
    exposure: float
    """Money, season in it, as if cost per click held at every spend."""
    seen: int
    """Views of own posts by followers."""
    could_see: int
    """Posts x followers, warm-up and season in it."""
    months: float
    """Months, season in it."""
    visits: int
    leads: tuple[int, ...]
    """By month."""
    buyers: int
    """Until the end of the run."""


@dataclass(frozen=True)
class Outcome:
    """What came of a run; `completed` with late buyers."""

    visits: float
    leads: float
    customers: float
    revenue: float
    cost: float
    net_completed: float
    mroi: float
    channels: dict[str, Counted]


def happen(plan: Plan, truth: Truth, random: np.random.Generator) -> Outcome:
    """One run of a plan."""
    months, lag = plan.business.horizon, plan.timing.lag
    late = months + len(lag) - 1
    counted = {c.id: _channel(plan, c, truth, random) for c in plan.channels}
    buyers = np.zeros(late)
    channels = {}
    for channel in plan.channels:
        row = np.zeros(late)
        for t, leads in enumerate(counted[channel.id].leads):
            sale_rate = truth.get(f"channels/{channel.id}/sale_rate", truth.get("rates/sale_rate", 0.0))
            dealt = random.multinomial(random.binomial(leads, sale_rate), lag)
            row[t : t + len(lag)] += dealt
        buyers += row
        was = counted[channel.id]
        channels[channel.id] = Counted(**{**vars(was), "buyers": int(row[:months].sum())})
    visits = sum(c.visits for c in channels.values())
    leads_by_month = np.sum([c.leads for c in channels.values()], axis=0)
    orders = _orders(buyers, months, truth, random)
    revenue = orders * truth["business/price"]
    media = sum(c.spend for c in channels.values())
    by_kind = {
        CostKind.PCT_MEDIA: media,
        CostKind.PER_VISIT: visits,
        CostKind.PER_LEAD: leads_by_month.sum(),
        CostKind.MONTHLY: months,
        CostKind.ONE_OFF: 1.0,
    }
    cost = completed = media
    for line in plan.budget.lines:
        amount = truth[f"budget/lines/{line.id}/amount"]
        if line.kind is CostKind.PER_CUSTOMER:
            cost, completed = cost + amount * buyers[:months].sum(), completed + amount * buyers.sum()
        elif line.kind is CostKind.PCT_REVENUE:
            cost, completed = cost + amount * revenue[:months].sum(), completed + amount * revenue.sum()
        else:
            cost, completed = cost + amount * by_kind[line.kind], completed + amount * by_kind[line.kind]
    net = orders.sum() * (truth["business/price"] - truth["business/unit_cost"]) - completed
    return Outcome(
        float(visits),
        float(leads_by_month.sum()),
        float(buyers[:months].sum()),
        float(revenue[:months].sum()),
        float(cost),
        float(net),
        float(net / completed),
        channels,
    )


def _orders(buyers: np.ndarray, months: int, truth: Truth, random: np.random.Generator) -> np.ndarray:
    each = truth["business/orders_per_customer"]
    stays = truth.get("business/repeat_rate")
    if stays is None:
        return buyers * each
    ordering = buyers.copy()
    for t in range(1, months):
        ordering[t] += random.binomial(int(ordering[t - 1]), stays)
    return ordering * each


def _channel(plan: Plan, channel: Channel, truth: Truth, random: np.random.Generator) -> Counted:
    def true(name: str) -> float:
        return truth[f"channels/{channel.id}/{name}"]

    months = plan.business.horizon
    assert plan.business.start is not None
    seasons = [plan.timing.season[(plan.business.start.month - 1 + t) % 12] * 12 / sum(plan.timing.season) for t in range(months)]
    expected = np.zeros(months)
    spend = views = exposure = 0.0
    seen, could_see = 0, 0
    if channel.mode is Mode.PAID:
        x0 = channel.reference_spend or channel.spend
        multiple = _response(channel.curve, channel.spend / x0, true("doubling"))
        price = true("cpc") if f"channels/{channel.id}/cpc" in truth else true("cpm") / 1000 / true("ctr")
        expected = np.array([x0 * multiple / price * season for season in seasons])
        spend = channel.spend * months
        views = 1000 * spend / true("cpm") if f"channels/{channel.id}/cpm" in truth else math.nan
        exposure = x0 * sum(seasons) * _response(channel.curve, channel.spend / x0, channel.doubling.likely)
    elif channel.followers is not None:
        for t, season in enumerate(seasons):
            followers = true("followers") * (1 + true("follower_growth")) ** t
            shown = round(followers * channel.posts * min(1.0, (t + 1) / channel.ramp_months) * season)
            views_now = random.binomial(shown, true("post_reach"))
            seen, could_see = seen + views_now, could_see + shown
            expected[t] = shown * true("post_reach") * true("post_ctr")
    else:
        expected = np.array([true("other_visits") * season for season in seasons])
    phi = plan.chances.dispersion
    visits = random.negative_binomial(np.maximum(expected, 1e-9) / (phi - 1), 1 / phi)
    lead_rate = truth.get(f"channels/{channel.id}/lead_rate", truth.get("rates/lead_rate", math.nan))
    leads = tuple(int(n) for n in random.binomial(visits, lead_rate))
    return Counted(spend, views, exposure, seen, could_see, sum(seasons), int(visits.sum()), leads, 0)


def _response(kind: Curve, x: float, r: float) -> float:
    """Visits at x times the reference spend, as a multiple of those at it; twice the money brings r times the visits."""
    if kind is Curve.LINEAR or r >= 2:
        return x
    if kind is Curve.EXPONENTIAL:
        return (1 - (r - 1) ** x) / (2 - r)
    half = 2 * (r - 1) / (2 - r)
    return x * (1 + half) / (x + half)
