"""Breakdown: the figures of a run by channel and by segment; the parts add up to the whole (forecast.md 5.3, 6; planning.md M23).

What belongs to no single channel is divided: referred customers, and what counting people once takes away, in proportion to the
channels' own results; shared costs by advertising, leads or evenly, staffing by the hours a channel takes. A channel's results divide over
its segments by their people on social networks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from smmdesk.forecast.audience import Group, segment_shares
from smmdesk.forecast.cost import sum_of
from smmdesk.forecast.forecast import Forecast
from smmdesk.forecast.value import Value, plain, ratio
from smmdesk.plan.budget import Component


class Basis(StrEnum):
    """How shared costs are divided over the channels."""

    MEDIA = "media"
    LEADS = "leads"
    EQUAL = "equal"


@dataclass(frozen=True, eq=False)
class Part:
    """One channel or segment over the horizon; `customers_completed` and `cost` count the late buyers. Numbers, or draws.

    `reached` counts a person once inside the part: over channels it adds up to more than the whole.
    """

    id: str
    name: str
    reached: Value
    visits: Value
    leads: Value
    customers: Value
    customers_completed: Value
    orders: Value
    revenue: Value
    contribution: Value
    media: Value
    cost: Value

    @property
    def cost_per_customer(self) -> Value:
        """Cost / customers, both with the late buyers; nan without any."""
        return ratio(self.cost, self.customers_completed)


def by_channel(run: Forecast, basis: Basis = Basis.MEDIA) -> tuple[Part, ...]:
    """What each channel brings and costs, in the plan's order."""
    leads = [t.leads.total for t in run.channels]
    sales = [t.sales.completed for t in run.channels]
    media = [t.media.total for t in run.channels]
    shares = {
        "visits": (run.visits.total, _shares([t.visits.total for t in run.channels])),
        "leads": (run.leads.total, _shares(leads)),
        "customers": (run.customers.total, _shares([t.customers.total for t in run.channels])),
        "customers_completed": (run.customers.completed, _shares(sales)),
        "orders": (run.orders.total, _shares([t.customers.total for t in run.channels])),
        "revenue": (run.revenue.completed, _shares(sales)),
        "contribution": (run.contribution.completed, _shares(sales)),
    }
    cost = _costs(run, {Basis.MEDIA: media, Basis.LEADS: leads, Basis.EQUAL: [1.0] * len(media)}, basis)
    return tuple(
        Part(
            t.channel.id,
            t.channel.name,
            run.reach.by_channel[t.channel.id],
            **{name: whole * share[i] for name, (whole, share) in shares.items()},
            media=media[i],
            cost=cost[i],
        )
        for i, t in enumerate(run.channels)
    )


def by_segment(run: Forecast, basis: Basis = Basis.MEDIA) -> tuple[Part, ...]:
    """What each segment brings and costs; one part for the whole market while the segments have no sizes."""
    channels = by_channel(run, basis)
    divided = [segment_shares(t.channel, run.groups) for t in run.channels]
    return tuple(_segment(run, group, channels, divided) for group in run.groups)


COUNTED = ("visits", "leads", "customers", "customers_completed", "orders", "revenue", "contribution", "media", "cost")


def _segment(run: Forecast, group: Group, channels: Sequence[Part], divided: Sequence[dict[str, Value]]) -> Part:
    name = next((s.name for s in run.plan.market.segments if s.id == group.id), "")
    sums: dict[str, Value] = {}
    for field in COUNTED:
        parts = [getattr(part, field) * mine[group.id] for part, mine in zip(channels, divided, strict=True) if group.id in mine]
        sums[field] = sum(parts, 0.0)
    return Part(group.id, name, run.reach.by_group[group.id], **sums)


def _shares(parts: Sequence[Value]) -> list[Value]:
    """Each part of the sum; even where the sum is 0."""
    whole: Value = sum(parts, 0.0)
    return [plain(np.where(np.asarray(whole) == 0, 1.0 / len(parts), ratio(part, whole))) for part in parts]


def _costs(run: Forecast, bases: dict[Basis, list[Value]], basis: Basis) -> list[Value]:
    """Own advertising, and the shares of everything else."""
    chosen = bases[basis]
    if basis is Basis.MEDIA and all(np.all(np.asarray(m) == 0) for m in chosen):
        chosen = bases[Basis.LEADS]
    keys = _shares(chosen)
    hours: list[Value] = [t.channel.hours_per_week for t in run.channels]
    by_hours = _shares(hours) if any(hours) else keys
    months = run.calendar.months
    staffing = sum_of([c for c in run.costs if not c.is_media and c.component is Component.STAFFING], months).completed
    others = sum_of([c for c in run.costs if not c.is_media and c.component is not Component.STAFFING], months).completed
    return [t.media.total + staffing * hour + others * key for t, hour, key in zip(run.channels, by_hours, keys, strict=True)]
