"""Pilot plan: the full plan made smaller by its three dials. The same engine then runs both (forecast.md 11.1)."""

from __future__ import annotations

from dataclasses import replace

from smmdesk.plan.budget import BudgetLine, Component, CostKind
from smmdesk.plan.channel import Channel
from smmdesk.plan.market import Market
from smmdesk.plan.pilot import Scope
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range


def pilot_plan(plan: Plan) -> Plan:
    """The pilot as a plan of its own.

    Breadth b scales people, followers, advertising and other visits; the response curve becomes b n(x/b). One-off lines that stay
    are not scaled, lines that are not essential go, season and ramp-up keep their calendar. Rates stay as they are.
    """
    dials = plan.pilot
    business = replace(
        plan.business,
        horizon=dials.months,
        start=dials.start or plan.business.start,
        baseline_orders=plan.business.baseline_orders * dials.breadth,
        market_orders=scaled(plan.business.market_orders, dials.breadth),
    )
    return replace(
        plan,
        business=business,
        market=_market(plan.market, dials.breadth),
        channels=tuple(_channel(c, dials.breadth, dials.media_share) for c in plan.channels),
        budget=replace(plan.budget, lines=kept_lines(plan)),
        pilot=replace(dials, transfer=False),
    )


def kept_lines(plan: Plan) -> tuple[BudgetLine, ...]:
    """The budget lines of the pilot, at the part the pilot needs."""
    lines = (_line(line) for line in plan.budget.lines if stays(line, plan.pilot.scope))
    return tuple(lines)


def stays(line: BudgetLine, scope: Scope) -> bool:
    """Whether a line stays at this scope. Leaner drops what is not essential, but not the people who run the pilot; variable costs
    always follow the results."""
    follows = line.kind not in (CostKind.ONE_OFF, CostKind.MONTHLY)
    if scope is Scope.FULL or line.is_kept or follows:
        return True
    return scope is Scope.LEANER and line.component is Component.STAFFING


def scaled(range_: Range | None, factor: float) -> Range | None:
    """A range times a certain factor, with its origin."""
    if range_ is None:
        return None
    return replace(range_, low=range_.low * factor, likely=range_.likely * factor, high=range_.high * factor)


def _market(market: Market, breadth: float) -> Market:
    segments = tuple(replace(s, size=scaled(s.size, breadth)) for s in market.segments)
    return replace(market, size=scaled(market.size, breadth), segments=segments)


def _channel(channel: Channel, breadth: float, media_share: float | None) -> Channel:
    share = breadth if media_share is None else media_share
    reference = (channel.reference_spend or channel.spend) * breadth
    return replace(
        channel,
        spend=channel.spend * share,
        reference_spend=reference or None,
        min_spend=channel.min_spend * breadth,
        max_spend=None if channel.max_spend is None else channel.max_spend * breadth,
        audience=scaled(channel.audience, breadth),
        followers=scaled(channel.followers, breadth),
        other_visits=scaled(channel.other_visits, breadth),
    )


def _line(line: BudgetLine) -> BudgetLine:
    if line.kind is not CostKind.MONTHLY:
        return line
    amount = scaled(line.amount, line.pilot_factor)
    assert amount is not None
    return replace(line, amount=amount, hours_per_week=line.hours_per_week * line.pilot_factor)
