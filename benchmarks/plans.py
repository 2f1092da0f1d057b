"""Plans to measure: paid channels with four unsure numbers each, a season, late buyers and five cost lines, over a year."""

from __future__ import annotations

from datetime import date

from smmdesk.plan.budget import Budget, BudgetLine, Component, CostKind
from smmdesk.plan.business import Business
from smmdesk.plan.channel import Channel, Mode
from smmdesk.plan.goal import Goal, Metric
from smmdesk.plan.market import Market
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range, guess, point
from smmdesk.plan.timing import LEAD_GENERATION, Timing

SEASON = (0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.2, 1.0, 0.9, 1.0, 1.2, 1.0)


def year_plan(channels: int) -> Plan:
    """A plan of twelve months; every channel has a range of its own for CPM, CTR and the two rates."""
    return Plan(
        "bench",
        business=Business(price=_about(90.0), unit_cost=_about(30.0), start=date(2027, 1, 1), horizon=12),
        market=Market(size=point(2e6)),
        channels=tuple(_channel(n) for n in range(1, channels + 1)),
        budget=Budget(
            (
                BudgetLine("b1", "Staff", Component.STAFFING, CostKind.MONTHLY, _about(900.0)),
                BudgetLine("b2", "Page", Component.TECHNOLOGY, CostKind.ONE_OFF, _about(1500.0)),
                BudgetLine("b3", "Agency", Component.PROGRAM, CostKind.PCT_MEDIA, guess(0.08, 0.1, 0.13)),
                BudgetLine("b4", "Gift", Component.PROGRAM, CostKind.PER_LEAD, guess(0.2, 0.3, 0.4)),
                BudgetLine("b5", "Partner", Component.PROGRAM, CostKind.PCT_REVENUE, guess(0.04, 0.05, 0.06)),
            )
        ),
        timing=Timing(SEASON, LEAD_GENERATION),
        goal=Goal(metric=Metric.CUSTOMERS, target=80.0 * channels),
    )


def _channel(n: int) -> Channel:
    return Channel(
        f"c{n}",
        f"Channel {n}",
        mode=Mode.PAID,
        spend=300.0 + 40 * n,
        cpm=_about(7.0 + 0.3 * n),
        ctr=_about(0.010 + 0.0004 * n),
        doubling=point(1.7),
        lead_rate=_about(0.07),
        sale_rate=_about(0.25),
    )


def _about(likely: float) -> Range:
    return guess(0.75 * likely, likely, 1.35 * likely)
