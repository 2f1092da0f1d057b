"""Forecast: one run of the plan, with numbers or with draws: flows by month from which every figure is read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from smmdesk.forecast.audience import Group, Reach, groups, reach
from smmdesk.forecast.calendar import Calendar, calendar_of
from smmdesk.forecast.cost import Cost, Volumes, line_cost, sum_of
from smmdesk.forecast.flow import Flow, Weights, by_months, steady, total
from smmdesk.forecast.referral import referral_factor
from smmdesk.forecast.traffic import Traffic, has_visits, traffic, traffic_kept
from smmdesk.forecast.value import Value
from smmdesk.forecast.values import UNKNOWN, Values, likely, read
from smmdesk.plan.budget import Component
from smmdesk.plan.plan import Plan


@dataclass(frozen=True, eq=False)
class Forecast:
    """One run. Flows are by month; `customers` and all that follow them may reach beyond the horizon (the tail).

    So do `visits` and `leads` where advertising works on after the last month (carry-over).
    """

    plan: Plan
    values: Values
    calendar: Calendar
    channels: tuple[Traffic, ...]
    groups: tuple[Group, ...]
    visits: Flow
    leads: Flow
    customers: Flow
    """New customers, referred ones included."""
    orders: Flow
    revenue: Flow
    contribution: Flow
    costs: tuple[Cost, ...]

    @cached_property
    def whole(self) -> Weights:
        """The window that is the whole horizon."""
        return np.ones(self.calendar.months)

    @cached_property
    def reach(self) -> Reach:
        """Different people reached over the horizon."""
        return self.reach_inside(self.whole)

    def reach_inside(self, parts: Weights) -> Reach:
        """Different people reached inside a window."""
        return reach(self.plan, self.channels, self.values, parts)

    @cached_property
    def cost(self) -> Flow:
        """All marketing costs."""
        return sum_of(self.costs, self.calendar.months)

    @cached_property
    def media(self) -> Flow:
        """Advertising of all channels."""
        return sum_of([c for c in self.costs if c.is_media], self.calendar.months)

    @cached_property
    def fixed_cost(self) -> Flow:
        """Costs that do not depend on leads or customers: the F of break-even."""
        return sum_of([c for c in self.costs if c.is_fixed], self.calendar.months)

    def component(self, component: Component) -> Flow:
        """Costs of one of the four components."""
        return sum_of([c for c in self.costs if c.component is component], self.calendar.months)

    @cached_property
    def baseline_contribution(self) -> Flow:
        """Contribution of the orders that would come without the program."""
        return steady(self.calendar.months, self.plan.business.baseline_orders, self.whole).times(self.margin)

    @property
    def price(self) -> Value:
        """Money per order; nan if not given."""
        return read(self.values, "business/price")

    @property
    def margin(self) -> Value:
        """Contribution of one order: price - unit cost; nan if one is not given."""
        return self.price - read(self.values, "business/unit_cost")

    @property
    def advocate_rate(self) -> Value:
        """Part of the customers who recommend; nan if not given."""
        return read(self.values, "rates/advocate_rate")

    @cached_property
    def net_by_month(self) -> tuple[Value, ...]:
        """Incremental contribution minus marketing cost of each month of the horizon."""
        earned, spent = self.contribution.by_month, self.cost.by_month
        if not self.plan.business.baseline_orders:
            return tuple(e - c for e, c in zip(earned, spent, strict=True))
        saved = self.baseline_contribution.by_month
        return tuple(e - b - c for e, b, c in zip(earned, saved, spent, strict=True))

    @cached_property
    def cumulative_net(self) -> tuple[Value, ...]:
        """W_t of forecast.md 7.2: net summed up to each month, with incremental contribution."""
        sums: list[Value] = []
        for net in self.net_by_month:
            sums.append(sums[-1] + net if sums else net)
        return tuple(sums)


def forecast(plan: Plan, values: Values | None = None) -> Forecast:
    """Run a plan. `values` holds numbers or draws for its inputs (default: every input at its likely value).

    What the owner has not given is nan inside and makes undefined only what needs it. Source: forecast.md 2, 4, 6.
    """
    values = likely(plan) if values is None else values
    calendar = calendar_of(plan)
    return assembled(plan, values, calendar, tuple(traffic(plan, c, values, calendar) for c in plan.channels))


def forecast_kept(plan: Plan, values: Values, name: str) -> Forecast:
    """The same run, with the channels kept that did not change since the last one of this `name` (live, one keystroke after another)."""
    calendar = calendar_of(plan)
    return assembled(plan, values, calendar, tuple(traffic_kept(plan, c, values, calendar, name) for c in plan.channels))


def assembled(plan: Plan, values: Values, calendar: Calendar, channels: tuple[Traffic, ...]) -> Forecast:
    """The run that follows from the traffic of the channels."""
    months = calendar.months
    if any(has_visits(c) for c in plan.channels):
        visits = total(months, [t.visits for t in channels])
        leads = _counted_once(plan, channels, values, total(months, [t.leads for t in channels]))
        customers = _counted_once(plan, channels, values, total(months, [t.sales for t in channels])).lagged(plan.timing.lag)
    else:
        visits = leads = customers = steady(months, UNKNOWN, np.ones(months))
    media = [Cost(t.channel.name, Component.PROGRAM, t.media, channel=t.channel.id) for t in channels if not t.media.is_empty]
    return _with_money(plan, values, calendar, channels, Funnel(sum_of(media, months), visits, leads, customers), tuple(media))


def with_counts(
    run: Forecast, visits: Flow, leads: Flow, customers: Flow, referred: bool = True, media: tuple[Cost, ...] | None = None
) -> Forecast:
    """The same run with other visits, leads and customers (luck, or counts that were measured), and all money that follows them.

    `referred`: whether `customers` hold the referred ones already. `media`: other advertising by channel, as far as it was spent.
    """
    spent = run.media if media is None else sum_of(media, run.calendar.months)
    media = tuple(c for c in run.costs if c.is_media) if media is None else media
    counts = Funnel(spent, visits, leads, customers)
    return _with_money(run.plan, run.values, run.calendar, run.channels, counts, media, referred)


@dataclass(frozen=True, eq=False)
class Funnel:
    """Advertising and the three counts, by month."""

    media: Flow
    visits: Flow
    leads: Flow
    customers: Flow


def _with_money(
    plan: Plan,
    values: Values,
    calendar: Calendar,
    channels: tuple[Traffic, ...],
    counts: Funnel,
    media: tuple[Cost, ...],
    referred: bool = False,
) -> Forecast:
    customers = counts.customers if referred else _with_referrals(plan, counts.customers, values)
    orders = _orders(customers, values)
    price = read(values, "business/price")
    revenue = orders.times(price)
    volumes = Volumes(counts.media, counts.visits, counts.leads, customers, revenue)
    return Forecast(
        plan=plan,
        values=values,
        calendar=calendar,
        channels=channels,
        groups=groups(plan, values),
        visits=counts.visits,
        leads=counts.leads,
        customers=customers,
        orders=orders,
        revenue=revenue,
        contribution=orders.times(price - read(values, "business/unit_cost")),
        costs=(*media, *(line_cost(line, values, volumes) for line in plan.budget.lines)),
    )


def _counted_once(plan: Plan, channels: tuple[Traffic, ...], values: Values, flow: Flow) -> Flow:
    """Mode B of forecast.md 5.3: rates per person reached are deduplicated; attributed rates (default) are not."""
    if not plan.rates.person_based:
        return flow
    return flow.times(reach(plan, channels, values, np.ones(flow.months)).delta)


def _with_referrals(plan: Plan, customers: Flow, values: Values) -> Flow:
    """Advocates of one month bring K customers each in the next (forecast.md 2.4), inside the horizon."""
    if not plan.rates.referrals:
        return customers
    k = referral_factor(*(read(values, f"rates/{name}") for name in ("advocate_rate", "invites", "invite_rate")))
    amounts: list[Value] = []
    for own in customers.by_month:
        amounts.append(own + k * amounts[-1] if amounts else own)
    return by_months(amounts) + customers.after_horizon


def _orders(customers: Flow, values: Values) -> Flow:
    """Orders by month; with repeat orders each customer orders monthly as long as she stays (forecast.md 4.6)."""
    each = read(values, "business/orders_per_customer", 1.0)
    if "business/repeat_rate" not in values:
        return customers.times(each)
    stays = values["business/repeat_rate"]
    buying: list[Value] = []
    for new in customers.by_month:
        buying.append(new + stays * buying[-1] if buying else new)
    return (by_months(buying) + customers.after_horizon).times(each)
