"""Spend shape: how a channel's advertising money is spread over the months: ready shapes as weights for `Channel.phasing`."""

from __future__ import annotations

from enum import StrEnum

from smmdesk.forecast.calendar import calendar_of
from smmdesk.forecast.timing import active, season
from smmdesk.plan.channel import Channel
from smmdesk.plan.plan import Plan

LAUNCH = (2.0, 1.5)
"""Weights of the first months of a strong launch, all others 1: a modelling choice of ours, not measured."""


class SpendShape(StrEnum):
    """Ready shapes (forecast.md 4.5); OWN is anything else."""

    EVEN = "even"
    LAUNCH = "launch"
    SEASON = "season"
    OWN = "own"


def shape_weights(plan: Plan, channel: Channel, shape: SpendShape) -> tuple[float, ...]:
    """One weight for each month of the plan, 1 outside the channel's months; empty for an even spread. OWN: as it is now."""
    months = plan.business.horizon
    weights = [1.0] * months
    on = active(channel.start_month, channel.end_month, months)
    match shape:
        case SpendShape.EVEN:
            return ()
        case SpendShape.LAUNCH:
            for at, weight in enumerate(LAUNCH, channel.start_month - 1):
                if at < months and on[at]:
                    weights[at] = weight
        case SpendShape.SEASON:
            index = season(plan, calendar_of(plan))
            weights = [float(index[at]) if on[at] else 1.0 for at in range(months)]
        case SpendShape.OWN:
            weights = list(typed_weights(channel, months))
    return tuple(weights)


def shape_of(plan: Plan, channel: Channel) -> SpendShape:
    """Which of the shapes a channel's money has in its own months."""
    months = plan.business.horizon
    on = active(channel.start_month, channel.end_month, months) > 0

    def inside(weights: tuple[float, ...]) -> list[float]:
        return [weight for weight, is_on in zip(weights or (1.0,) * months, on, strict=True) if is_on]

    now = inside(typed_weights(channel, months))
    if not now or min(now) == max(now) > 0:
        return SpendShape.EVEN
    ready = (SpendShape.LAUNCH, SpendShape.SEASON)
    return next((shape for shape in ready if inside(shape_weights(plan, channel, shape)) == now), SpendShape.OWN)


def typed_weights(channel: Channel, months: int) -> tuple[float, ...]:
    """The weights as `forecast.timing.phasing` reads them: 1 each when none are given, 0 beyond those that are."""
    if not channel.phasing:
        return (1.0,) * months
    return tuple(channel.phasing[at] if at < len(channel.phasing) else 0.0 for at in range(months))
