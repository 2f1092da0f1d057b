"""Owner: a made-up small business and the plan its owner would type, with ranges as wide as owners' guesses are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np

from smmdesk.forecast.figures import figure
from smmdesk.forecast.forecast import forecast
from smmdesk.plan.budget import Budget, BudgetLine, Component, CostKind
from smmdesk.plan.business import Business
from smmdesk.plan.chances import Chances
from smmdesk.plan.channel import Channel, Curve, Mode
from smmdesk.plan.goal import Goal, Metric
from smmdesk.plan.pilot import Pilot, Scope
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range, guess
from smmdesk.plan.rates import Rates
from smmdesk.plan.timing import AT_ONCE, FLAT_YEAR, LEAD_GENERATION, Timing
from smmdesk.words.text import Undefined

SEASONS = (FLAT_YEAR, FLAT_YEAR, (0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.2, 1.0, 0.9, 1.0, 1.2, 1.0), (0.8,) * 10 + (1.5, 2.5))
METRICS = (Metric.VISITS, Metric.LEADS, Metric.CUSTOMERS, Metric.REVENUE)


def stated_plan(random: np.random.Generator, seed: int) -> Plan:
    """A plan with one to four channels and likely results between a loss of 60 % and a gain of 120 % of its cost."""
    channels = tuple(_channel(random, n) for n in range(1, random.integers(1, 5) + 1))
    media = sum(c.spend for c in channels)
    plan = Plan(
        "study",
        business=Business(
            price=_around(random, 100.0, 0.04, 0.12),
            unit_cost=_around(random, random.uniform(20, 55), 0.05, 0.2),
            orders_per_customer=_around(random, random.uniform(1, 2), 0.05, 0.2),
            repeat_rate=_around(random, random.uniform(0.2, 0.6), 0.1, 0.3) if random.random() < 0.25 else None,
            start=date(2027, int(random.integers(1, 13)), 1),
            horizon=int(random.choice((6, 9, 12))),
        ),
        channels=channels,
        rates=Rates(_around(random, np.exp(random.uniform(-4, -1.6)), 0.15, 0.5), _around(random, random.uniform(0.06, 0.4), 0.15, 0.5)),
        budget=Budget(tuple(_lines(random, media))),
        timing=Timing(SEASONS[random.integers(len(SEASONS))], LEAD_GENERATION if random.random() < 0.4 else AT_ONCE),
        pilot=Pilot(scope=Scope.LEANER, months=3, breadth=float(random.choice((0.25, 0.5)))),
        chances=Chances(seed=seed),
    )
    plan = _worth_a_thought(plan, random.uniform(-0.6, 1.2))
    return _with_goal(plan, METRICS[random.integers(len(METRICS))], random.uniform(0.5, 1.6))


def overconfident(plan: Plan, share: float) -> Plan:
    """The same plan by an owner whose ranges have only this share of the width they should have."""
    from smmdesk.forecast.inputs import inputs
    from smmdesk.plan.path import put

    for i in inputs(plan):
        low, likely, high = i.range.ends
        plan = put(plan, i.path, replace(i.range, low=likely - share * (likely - low), high=likely + share * (high - likely)))
    return plan


def _around(random: np.random.Generator, likely: float, least: float, most: float) -> Range:
    """A guess with its lower end `least` to `most` below, and its upper end about as far above, rather more."""
    likely, below = float(likely), random.uniform(least, most)
    return guess(likely * (1 - below), likely, likely * (1 + below * random.uniform(0.9, 1.6)))


def _channel(random: np.random.Generator, number: int) -> Channel:
    own = {}
    if random.random() < 0.4:
        own["lead_rate"] = _around(random, np.exp(random.uniform(-4, -1.6)), 0.15, 0.5)
        own["sale_rate"] = _around(random, random.uniform(0.06, 0.4), 0.15, 0.5)
    kind = random.random()
    if kind < 0.6:
        spend = float(np.exp(random.uniform(4.6, 7.3)))
        if random.random() < 0.5:
            own["cpc"] = _around(random, random.uniform(0.3, 1.5), 0.15, 0.5)
        else:
            own["cpm"] = _around(random, random.uniform(4, 15), 0.15, 0.4)
            own["ctr"] = _around(random, random.uniform(0.007, 0.02), 0.15, 0.4)
        reference = None if random.random() < 0.7 else spend * random.uniform(0.5, 1.0)
        curve = (Curve.EXPONENTIAL, Curve.HILL, Curve.LINEAR)[random.choice(3, p=(0.6, 0.3, 0.1))]
        return Channel(f"c{number}", mode=Mode.PAID, spend=spend, reference_spend=reference, curve=curve, **own)
    if kind < 0.85:
        return Channel(
            f"c{number}",
            mode=Mode.ORGANIC,
            followers=_around(random, np.exp(random.uniform(6, 9)), 0.0005, 0.001),
            follower_growth=guess(0.0, 0.02, 0.05),
            posts=float(random.integers(6, 20)),
            post_reach=_around(random, random.uniform(0.05, 0.2), 0.2, 0.5),
            post_ctr=_around(random, random.uniform(0.01, 0.04), 0.2, 0.5),
            **own,
        )
    return Channel(f"c{number}", mode=Mode.ORGANIC, other_visits=_around(random, np.exp(random.uniform(4, 6.5)), 0.2, 0.5), **own)


def _lines(random: np.random.Generator, media: float) -> list[BudgetLine]:
    size = 100 + 0.3 * media
    staff = _around(random, size * random.uniform(0.3, 1.5), 0.05, 0.2)
    page = _around(random, size * random.uniform(0.3, 1.5), 0.1, 0.3)
    lines = [
        BudgetLine("b1", "Staff", Component.STAFFING, CostKind.MONTHLY, staff, pilot_factor=0.5),
        BudgetLine("b2", "Landing page", Component.TECHNOLOGY, CostKind.ONE_OFF, page, essential=True),
    ]
    if random.random() < 0.5:
        lines.append(BudgetLine("b3", "Agency", Component.PROGRAM, CostKind.PCT_MEDIA, guess(0.08, 0.1, 0.15)))
    if random.random() < 0.4:
        lines.append(BudgetLine("b4", "Gift", Component.PROGRAM, CostKind.PER_LEAD, guess(0.2, 0.3, 0.5)))
    if random.random() < 0.4:
        lines.append(BudgetLine("b5", "Partner", Component.PROGRAM, CostKind.PCT_REVENUE, guess(0.03, 0.05, 0.06)))
    return lines


def _worth_a_thought(plan: Plan, mroi: float) -> Plan:
    """Prices and costs on the scale on which the likely MROI is about this."""
    run = forecast(plan)
    factor = (1 + mroi) * float(run.cost.completed) / float(run.contribution.completed)
    business = plan.business
    assert business.price is not None
    assert business.unit_cost is not None
    return replace(plan, business=replace(business, price=_times(business.price, factor), unit_cost=_times(business.unit_cost, factor)))


def _times(number: Range, factor: float) -> Range:
    return guess(*(end * factor for end in number.ends))


def _with_goal(plan: Plan, metric: Metric, part: float) -> Plan:
    """A goal at this part of the likely result, and the largest loss the owner can bear: half of what the program costs."""
    run = forecast(plan)
    likely, cost = figure(run, metric.value), figure(run, "cost_completed")
    assert not isinstance(likely, Undefined)
    assert not isinstance(cost, Undefined)
    return replace(plan, goal=Goal(metric=metric, target=likely * part), budget=replace(plan.budget, largest_loss=cost / 2))
