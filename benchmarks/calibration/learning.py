"""Learning: the ranges of a plan after a pilot, from what its statistics count, by the program's own updates (forecast.md 12.2)."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.calibration.world import Counted, Outcome, Truth
from smmdesk.forecast.pilot import pilot_plan
from smmdesk.measure.learn import learned_cost, learned_rate, matured_trials
from smmdesk.plan.budget import CostKind
from smmdesk.plan.path import get, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range, point
from smmdesk.words.text import Undefined


def pilot_truth(plan: Plan, truth: Truth) -> Truth:
    """The truth in the part of the market the pilot runs in (forecast.md 11.1): people and monthly costs shrink, rates do not."""
    small = dict(truth)
    for path, value in truth.items():
        if path.endswith(("/followers", "/other_visits")):
            small[path] = value * plan.pilot.breadth
    for line in plan.budget.lines:
        if line.kind is CostKind.MONTHLY:
            small[f"budget/lines/{line.id}/amount"] *= line.pilot_factor
    return small


def learned(plan: Plan, pilot: Outcome) -> Plan:
    """The plan after the pilot: rates from counts, leads that are still young counted for the part of their chance that has passed.

    Visits vary more than chance, by the plan's dispersion, so counts of visits are taken for so much less.
    """
    shared: list[Counted] = []
    for channel in plan.channels:
        counted = pilot.channels[channel.id]
        plan = _visits(plan, channel.id, counted)
        if channel.lead_rate is None:
            shared.append(counted)
        else:
            plan = _steps(plan, f"channels/{channel.id}/", [counted])
    return _steps(plan, "rates/", shared) if shared else plan


def measured(plan: Plan, pilot: Outcome) -> Plan:
    """The plan of somebody who types the pilot's bare results in: what was counted divided by what it was counted of, no range.

    Where nothing came, the old number stays.
    """
    flat = learned(plan, pilot)
    shared = [pilot.channels[c.id] for c in plan.channels if c.lead_rate is None]
    groups = [(f"channels/{c.id}/", [pilot.channels[c.id]]) for c in plan.channels if c.lead_rate is not None]
    for at, counted in [*groups, *([("rates/", shared)] if shared else [])]:
        leads, visits = sum(sum(c.leads) for c in counted), sum(c.visits for c in counted)
        if visits:
            flat = put(flat, at + "lead_rate", point(leads / visits))
        if leads:
            flat = put(flat, at + "sale_rate", point(min(1.0, sum(c.buyers for c in counted) / leads)))
    for channel in plan.channels:
        counted = pilot.channels[channel.id]
        if channel.other_visits is not None:
            flat = put(flat, f"channels/{channel.id}/other_visits", point(counted.visits / counted.months / plan.pilot.breadth))
        if not counted.visits:
            continue
        if channel.cpc is not None:
            flat = put(flat, f"channels/{channel.id}/cpc", point(counted.exposure / counted.visits))
        if channel.ctr is not None and channel.cpm is not None:
            per_view = counted.spend / counted.views
            flat = put(flat, f"channels/{channel.id}/cpm", point(1000 * per_view))
            flat = put(flat, f"channels/{channel.id}/ctr", point(counted.visits * per_view / counted.exposure))
        if channel.followers is not None and counted.seen:
            flat = put(flat, f"channels/{channel.id}/post_reach", point(counted.seen / counted.could_see))
            flat = put(flat, f"channels/{channel.id}/post_ctr", point(counted.visits / counted.seen))
    return flat


def _steps(plan: Plan, at: str, counted: list[Counted]) -> Plan:
    leads, visits, buyers = sum(sum(c.leads) for c in counted), sum(c.visits for c in counted), sum(c.buyers for c in counted)
    by_age = [float(sum(month)) for month in zip(*(reversed(c.leads) for c in counted), strict=True)]
    plan = put(plan, at + "lead_rate", _known(learned_rate(get(plan, at + "lead_rate"), leads, visits)))
    trials = matured_trials(by_age, plan.timing.lag, buyers)
    return put(plan, at + "sale_rate", _known(learned_rate(get(plan, at + "sale_rate"), buyers, trials)))


def _visits(plan: Plan, channel: str, counted: Counted) -> Plan:
    phi, at = plan.chances.dispersion, f"channels/{channel}/"
    record = get(plan, f"channels/{channel}")
    if record.cpc is not None:
        plan = put(plan, at + "cpc", _known(learned_cost(record.cpc, counted.visits, counted.exposure, phi)))
    elif record.cpm is not None:
        per_view = _times(record.cpm, 0.001)
        plan = put(plan, at + "cpm", _times(_known(learned_cost(per_view, counted.views, counted.spend, phi)), 1000.0))
        views = counted.exposure * counted.views / counted.spend
        plan = put(plan, at + "ctr", _known(learned_rate(record.ctr, min(counted.visits, views) / phi, views / phi)))
    elif record.followers is not None:
        plan = put(plan, at + "post_reach", _known(learned_rate(record.post_reach, counted.seen, counted.could_see)))
        visits = min(counted.visits, counted.seen)
        plan = put(plan, at + "post_ctr", _known(learned_rate(record.post_ctr, visits / phi, counted.seen / phi)))
    else:
        per_visit = Range(1 / record.other_visits.high, 1 / record.other_visits.likely, 1 / record.other_visits.low)
        after = _known(learned_cost(per_visit, counted.visits, counted.months * plan.pilot.breadth, phi))
        plan = put(plan, at + "other_visits", replace(after, low=1 / after.high, likely=1 / after.likely, high=1 / after.low))
    return plan


def small_plan(plan: Plan) -> Plan:
    """The pilot the owner runs."""
    return pilot_plan(plan)


def _times(number: Range, factor: float) -> Range:
    return replace(number, low=number.low * factor, likely=number.likely * factor, high=number.high * factor)


def _known(found: Range | Undefined) -> Range:
    assert isinstance(found, Range)
    return found
