"""Cost: what every budget line and the advertising cost by month, and how they follow the results (forecast.md 6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.flow import Flow, steady, total
from smmdesk.forecast.timing import active
from smmdesk.forecast.value import Value
from smmdesk.forecast.values import Values, read
from smmdesk.plan.budget import BudgetLine, Component, CostKind

FOLLOWS_CUSTOMERS = frozenset({CostKind.PER_LEAD, CostKind.PER_CUSTOMER, CostKind.PCT_REVENUE})


@dataclass(frozen=True, eq=False)
class Cost:
    """One cost by month. `line` is None for a channel's advertising, whose id is then `channel`."""

    label: str
    component: Component
    flow: Flow
    line: BudgetLine | None = None
    channel: str = ""

    @property
    def is_media(self) -> bool:
        """Whether it is the advertising of a channel."""
        return self.line is None

    @property
    def is_fixed(self) -> bool:
        """Whether it does not depend on leads or customers (one-off, monthly, media, fees on media, per visit)."""
        return self.line is None or self.line.kind not in FOLLOWS_CUSTOMERS


@dataclass(frozen=True, eq=False)
class Volumes:
    """The flows that variable lines follow. Leads stand in the month of the lead, customers and revenue when they come."""

    media: Flow
    visits: Flow
    leads: Flow
    customers: Flow
    revenue: Flow


def line_cost(line: BudgetLine, values: Values, volumes: Volumes) -> Cost:
    """The cost of one budget line by month; nothing for money already spent before month 1."""
    amount = read(values, f"budget/lines/{line.id}/amount")
    return Cost(line.label, line.component, _flow(line, amount, volumes), line)


def sum_of(costs: Sequence[Cost], months: int) -> Flow:
    """All these costs together."""
    return total(months, [cost.flow for cost in costs])


def _flow(line: BudgetLine, amount: Value, volumes: Volumes) -> Flow:
    months = volumes.media.months
    if line.start_month == 0:
        return Flow(months)
    on = active(line.start_month, line.end_month, months)
    match line.kind:
        case CostKind.ONE_OFF:
            return steady(months, amount, np.eye(1, months, line.start_month - 1)[0]) if line.start_month <= months else Flow(months)
        case CostKind.MONTHLY:
            return steady(months, amount, on)
        case CostKind.PCT_MEDIA:
            return volumes.media.over_months(on).times(amount)
        case CostKind.PER_VISIT:
            return volumes.visits.over_months(_open_ended(line, volumes.visits)).times(amount)
        case CostKind.PER_LEAD:
            return volumes.leads.over_months(_open_ended(line, volumes.leads)).times(amount)
        case CostKind.PER_CUSTOMER:
            return volumes.customers.over_months(_open_ended(line, volumes.customers)).times(amount)
        case CostKind.PCT_REVENUE:
            return volumes.revenue.over_months(_open_ended(line, volumes.revenue)).times(amount)


def _open_ended(line: BudgetLine, flow: Flow) -> np.ndarray:
    """Active months, going on into the tail when the line has no end: late visits, leads and customers cost as much as others."""
    longest = flow.longest
    return active(line.start_month, line.end_month or longest, longest)
