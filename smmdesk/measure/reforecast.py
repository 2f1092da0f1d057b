"""Reforecast: months that are over as they were, the rest by the engine from where the business stands now (forecast.md 12.5)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from smmdesk.forecast.cost import Cost
from smmdesk.forecast.flow import Flow, by_months, total
from smmdesk.forecast.forecast import Forecast, with_counts
from smmdesk.forecast.live import live_values, outlook_on, with_luck
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.traffic import Traffic
from smmdesk.forecast.values import Values, likely
from smmdesk.measure.counted import Counted, known
from smmdesk.plan.budget import Component
from smmdesk.plan.plan import Plan


def reforecast(plan: Plan, counted: Sequence[Counted], months_done: int) -> Outlook:
    """The outlook after `months_done` months: what was counted in them, and the engine for the rest. Give the learned plan.

    Past leads that are still maturing buy in the rest; followers go on from the last count; advertising was what was spent, or as planned
    where nobody noted it. Only the rest is in doubt. Other past costs are as planned.
    """
    past = [c for c in counted if c.month <= months_done]
    whole = outlook_on(plan, from_here(plan, likely(plan), past), from_here(plan, live_values(plan), past))
    coming = {id(run): _coming(run, past, months_done) for run in (whole.run, whole.drawn)}

    def joined(run: Forecast) -> Forecast:
        visits, leads, customers = (_by_month(past, None, name, run.calendar.months) for name in ("visits", "leads", "customers"))
        return with_counts(run, run.visits + visits, run.leads + leads, run.customers + customers)

    def luck(_run: Forecast, parts: np.ndarray) -> Forecast:
        return joined(with_luck(coming[id(whole.drawn)], parts))

    return Outlook(plan, joined(coming[id(whole.run)]), joined(coming[id(whole.drawn)]), luck, whole.draws)


def from_here(plan: Plan, values: Values, past: Sequence[Counted]) -> Values:
    """The values with the followers of month 1 from which each channel's last count grew: F_m / (1 + g)^(m - 1)."""
    out = dict(values)
    for channel in plan.channels:
        path, last = (
            f"channels/{channel.id}/",
            max(known((c for c in past if c.channel == channel.id), "followers"), key=_month, default=None),
        )
        if last is not None and last.followers is not None and path + "followers" in out:
            out[path + "followers"] = last.followers / (1.0 + out[path + "follower_growth"]) ** (last.month - 1)
    return out


def _month(c: Counted) -> int:
    return c.month


def _by_month(past: Sequence[Counted], channel: str | None, name: str, months: int) -> Flow:
    amounts = [0.0] * months
    for c in past:
        if c.month <= months and (channel is None or c.channel == channel):
            amounts[c.month - 1] += getattr(c, name)
    return by_months(amounts)


def _coming(run: Forecast, past: Sequence[Counted], done: int) -> Forecast:
    """Only what happens after the months that are over; past leads that have still to buy are in it, and the money of all months."""
    months, lag = run.calendar.months, run.plan.timing.lag
    sales = total(months, [t.sales.after(done) for t in run.channels]).lagged(lag)
    late = [_by_month(past, t.channel.id, "leads", months).times(t.sale_rate).lagged(lag).after(done) for t in run.channels]
    media = tuple(_media(t, past) for t in run.channels)
    return with_counts(
        run,
        run.visits.after(done),
        run.leads.after(done),
        total(months, [sales, *late]),
        referred=False,
        media=tuple(cost for cost in media if not cost.flow.is_empty),
    )


def _media(traffic: Traffic, past: Sequence[Counted]) -> Cost:
    """A channel's advertising: what was spent in the months in which it was noted, the plan in all others."""
    channel, planned = traffic.channel, traffic.media
    noted = {c.month: c.spend for c in past if c.channel == channel.id and c.spend is not None and c.month <= planned.months}
    flow = planned
    if noted:
        open_months = np.array([0.0 if month in noted else 1.0 for month in range(1, planned.months + 1)])
        flow = planned.over_months(open_months) + by_months([noted.get(month, 0.0) for month in range(1, planned.months + 1)])
    return Cost(channel.name, Component.PROGRAM, flow, channel=channel.id)
