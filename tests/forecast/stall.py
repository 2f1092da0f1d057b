"""A small business whose forecast can be worked out by hand, with everything that costs money in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smmdesk.plan.budget import Budget, BudgetLine, Component, CostKind
from smmdesk.plan.business import Business
from smmdesk.plan.channel import Channel, Mode, Ramp
from smmdesk.plan.goal import Goal, Metric
from smmdesk.plan.market import Market, Segment
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range, guess, point
from smmdesk.plan.rates import Rates
from smmdesk.plan.timing import Timing


def line(key: str, kind: CostKind, amount: float, component: Component = Component.PROGRAM, **more: object) -> BudgetLine:
    return BudgetLine(key, key, component, kind, point(amount), **more)  # type: ignore[arg-type]


ADS = Channel(
    "c1", "Ads", mode=Mode.PAID, spend=500.0, cpm=point(10.0), ctr=point(0.02), page_load=point(0.9), doubling=point(1.7)
)  # 50,000 views, 1,000 clicks, 900 visits a month

POSTS = Channel(
    "c2",
    "Posts",
    mode=Mode.ORGANIC,
    followers=point(1000.0),
    follower_growth=point(0.1),
    posts=10.0,
    post_reach=point(0.2),
    post_ctr=point(0.05),
    ramp=Ramp.NONE,
)  # 100, 110, 121 visits

STALL = Plan(
    id="stall",
    name="Stall",
    business=Business(price=point(20.0), unit_cost=point(8.0), start=date(2027, 1, 1), horizon=3),
    goal=Goal(metric=Metric.CUSTOMERS, target=40.0, start=date(2027, 1, 1), end=date(2027, 3, 31)),
    market=Market(size=point(200_000.0), social_share=point(0.9)),
    channels=(ADS,),
    rates=Rates(lead_rate=point(0.1), sale_rate=point(0.2), advocate_rate=point(0.25)),
    budget=Budget(
        (
            line("page", CostKind.ONE_OFF, 600.0, Component.TECHNOLOGY, essential=True),
            line("help", CostKind.MONTHLY, 100.0, Component.STAFFING),
            line("fee", CostKind.PCT_MEDIA, 0.1),
            line("gift", CostKind.PER_LEAD, 0.5),
            line("card", CostKind.PER_CUSTOMER, 1.0),
            line("partner", CostKind.PCT_REVENUE, 0.05),
            line("map", CostKind.PER_VISIT, 0.01),
        )
    ),
    timing=Timing(lag=(0.5, 0.3, 0.2)),
)
"""A month: 900 visits, 90 leads, 18 sales; customers 9, 14.4, 18, then 9 and 3.6 after the horizon."""


def with_business(plan: Plan, **changes: object) -> Plan:
    return replace(plan, business=replace(plan.business, **changes))  # type: ignore[arg-type]


def with_channel(plan: Plan, **changes: object) -> Plan:
    return replace(plan, channels=(replace(plan.channels[0], **changes), *plan.channels[1:]))  # type: ignore[arg-type]


def with_rates(plan: Plan, **changes: object) -> Plan:
    return replace(plan, rates=replace(plan.rates, **changes))  # type: ignore[arg-type]


def around(likely: float, part: float = 0.4) -> Range:
    return guess(likely * (1 - part), likely, likely * (1 + part))


def unsure(plan: Plan) -> Plan:
    """The same business whose owner is sure of little."""
    ads = replace(plan.channels[0], cpm=around(10.0), ctr=around(0.02))
    return replace(
        plan,
        channels=(ads, *plan.channels[1:]),
        rates=replace(plan.rates, lead_rate=around(0.1), sale_rate=around(0.2)),
        business=replace(plan.business, unit_cost=around(8.0, 0.2)),
    )


def two_segments(plan: Plan) -> Plan:
    segments = (
        Segment("s1", "Near", primary=True, size=point(50_000.0)),
        Segment("s2", "Far", size=point(150_000.0), social_share=point(0.6)),
    )
    return replace(plan, market=replace(plan.market, segments=segments))
