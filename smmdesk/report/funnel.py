"""Funnel: the performance funnel of an outlook as rows, for the whole plan, one channel or one segment (planning.md M41)."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.inputs import ORGANIC_FIELDS, buying_fields
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.spread import spread_of
from smmdesk.forecast.value import ratio
from smmdesk.plan.path import get
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, Range
from smmdesk.report.bands import about, around, band
from smmdesk.report.rows import Band, Figure, FunnelRows, FunnelStage, FunnelStep
from smmdesk.words.text import Count, Money, Text, Undefined, say

STAGES: tuple[tuple[str, Text, str], ...] = (
    ("total_market", say("everyone who could buy"), ""),
    ("social_market", say("could be reached"), ""),
    ("reach", say("awareness"), "cost_per_reached"),
    ("visits", say("interest"), "cost_per_visit"),
    ("leads", say("desire"), "cost_per_lead"),
    ("customers", say("conversion"), "cost_per_customer"),
    ("advocates", say("advocacy"), "cost_per_advocate"),
)
"""Figure of each stage, the step of the customer journey it stands for, and the figure of its cost per head."""

RATES = ("social_rate", "reach_rate", "visit_rate", "lead_rate", "sale_rate", "advocate_rate")
EVERY = 4
"""One draw in so many suffices for the range of what somebody brings."""
STRENGTH = {Origin.GUESS: 0, Origin.PUBLISHED: 1, Origin.OWN: 2, Origin.MEASURED: 3}


def funnel_rows(outlook: Outlook) -> FunnelRows:
    """The funnel of the whole plan."""
    stages = tuple(
        FunnelStage(key, key_figures()[key].label, note, band(outlook, key), band(outlook, cost), value_each=_value_each(outlook, key))
        if cost
        else FunnelStage(key, key_figures()[key].label, note, band(outlook, key), as_entered=True)
        for key, note, cost in STAGES
    )
    steps = tuple(_step(outlook, rate) for rate in RATES)
    return FunnelRows(stages, _mark_weakest(steps), outlook.plan.business.currency, _title(outlook), _sentence(outlook))


def _value_each(outlook: Outlook, key: str) -> Figure | None:
    """Contribution for each of the people at a stage; None where it is not known: the funnel says elsewhere what is missing."""
    whole, people = outlook.figure("contribution"), outlook.figure(key)
    if isinstance(whole, Undefined) or isinstance(people, Undefined) or people <= 0:
        return None
    if outlook.draws == 1:
        return Band(None, whole / people, None)
    drawn = ratio(outlook.sample("contribution")[::EVERY], outlook.sample(key)[::EVERY])
    return around(whole / people, spread_of(np.asarray(drawn, dtype=np.float64)))


def _step(outlook: Outlook, rate: str) -> FunnelStep:
    source = weakest_source(outlook.plan, rate)
    figure: Figure = _advocate_rate(outlook) if rate == "advocate_rate" else band(outlook, rate)
    return FunnelStep(figure, source.origin if source else None, source.source if source else "")


def _advocate_rate(outlook: Outlook) -> Figure:
    rate = outlook.plan.rates.advocate_rate
    if rate is None:
        return Undefined(say("the share of customers who recommend you is missing"))
    return Band(None, rate.likely, None) if outlook.draws == 1 or rate.is_point else Band(rate.low, rate.likely, rate.high)


def weakest_source(plan: Plan, rate: str) -> Range | None:
    """The range with the weakest origin among those a step rests on."""
    paths = step_inputs(plan, rate)
    ranges = [r for r in (get(plan, path) for path in paths) if isinstance(r, Range)]
    return min(ranges, key=lambda r: STRENGTH[r.origin], default=None)


def step_inputs(plan: Plan, rate: str) -> tuple[str, ...]:
    """Paths of the inputs a step between two stages rests on."""
    ids = [c.id for c in plan.channels]
    match rate:
        case "social_rate":
            own = tuple(f"market/segments/{s.id}/social_share" for s in plan.market.segments if s.social_share is not None)
            return own if plan.market.segments and len(own) == len(plan.market.segments) else ("market/social_share", *own)
        case "reach_rate" | "visit_rate":
            paid = [f"channels/{c.id}/{name}" for c in plan.channels if c.is_paid and c.spend for name in buying_fields(c)]
            organic = [f"channels/{c.id}/{name}" for c in plan.channels if c.is_organic and c.posts for name in ORGANIC_FIELDS]
            other = [f"channels/{c.id}/other_visits" for c in plan.channels if c.other_visits is not None]
            return (*paid, *organic, *other) if rate == "visit_rate" else (*paid, *organic)
        case "lead_rate" | "sale_rate":
            return (f"rates/{rate}", *(f"channels/{i}/{rate}" for i in ids))
        case _:
            return (f"rates/{rate}",)


def _mark_weakest(steps: tuple[FunnelStep, ...]) -> tuple[FunnelStep, ...]:
    """Marks the step that is a guess and varies most, relative to its size: learning it helps most."""

    def doubt(step: FunnelStep) -> float:
        if step.origin is not Origin.GUESS or not isinstance(step.rate, Band) or step.rate.low is None or step.rate.high is None:
            return 0.0
        return (step.rate.high - step.rate.low) / step.rate.likely if step.rate.likely else 0.0

    worst = max(steps, key=doubt, default=None)
    return tuple(replace(s, weakest=s is worst and doubt(s) > 0) for s in steps)


def _title(outlook: Outlook) -> Text:
    """The finding: how many of the market become customers."""
    customers, market = outlook.figure("customers"), outlook.figure("total_market")
    if isinstance(customers, Undefined):
        return say("The funnel is not complete yet: {reason}", reason=customers.reason)
    if isinstance(market, Undefined):
        return say("{n} customers are likely", n=about(outlook, "customers"))
    return say(
        "Of {market} people, {n} are likely to become customers", market=about(outlook, "total_market"), n=about(outlook, "customers")
    )


def _sentence(outlook: Outlook) -> Text:
    reach, visits, leads, buyers = (outlook.figure(k) for k in ("reach", "visits", "leads", "customers"))
    cost, value = outlook.figure("cost_per_customer"), _value_per_customer(outlook)
    if isinstance(visits, Undefined) or isinstance(leads, Undefined) or isinstance(buyers, Undefined):
        missing = next(f for f in (visits, leads, buyers) if isinstance(f, Undefined))
        return say("Something is missing: {reason}.", reason=missing.reason)
    if isinstance(reach, Undefined) or reach <= 0:
        head = say(
            "Of {all} visitors, about {leads} become leads and {buyers} buy.",
            all=Count(1_000),
            leads=_of(leads, visits),
            buyers=_of(buyers, visits),
        )
    else:
        head = say(
            "Of {all} people reached, about {visits} visit, {leads} become leads and {buyers} buy.",
            all=Count(10_000),
            visits=_about(10_000 * visits / reach),
            leads=_about(10_000 * leads / reach),
            buyers=_about(10_000 * buyers / reach),
        )
    if isinstance(cost, Undefined) or value is None:
        return head
    currency = outlook.plan.business.currency
    shown = band(outlook, "cost_per_customer")
    about = shown.rounded().likely if isinstance(shown, Band) else cost
    tail = say(
        "One customer costs about {cost} and brings {value}.", cost=Money(about, currency), value=Money(float(f"{value:.2g}"), currency)
    )
    return say("{first} {second}", first=head, second=tail)


def _of(part: float, whole: float) -> Count:
    return _about(1_000 * part / whole if whole else 0.0)


def _about(number: float) -> Count:
    """Two digits, and whole people from three on: the sentence says "about"."""
    return Count(float(round(number)) if 3 <= number < 10 else float(f"{number:.2g}"))


def _value_per_customer(outlook: Outlook) -> float | None:
    """Contribution of one customer within the plan, if it is known."""
    contribution, buyers = outlook.figure("contribution"), outlook.figure("customers")
    if isinstance(contribution, Undefined) or isinstance(buyers, Undefined) or buyers <= 0:
        return None
    return contribution / buyers
