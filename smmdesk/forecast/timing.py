"""Timing: season, ramp-up and spending plan as month weights (forecast.md 4)."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from smmdesk.forecast.calendar import Calendar
from smmdesk.forecast.flow import Weights
from smmdesk.plan.channel import Channel, Ramp
from smmdesk.plan.plan import Plan


def season(plan: Plan, calendar: Calendar, months: int | None = None) -> Weights:
    """Season index of each month of the horizon, or of so many months (tail included).

    Mean 1 over a full calendar year, never over the horizon (forecast.md 4.1).
    """
    return _season(plan.timing.season_index, calendar.start.month, calendar.months if months is None else months)


@lru_cache(maxsize=32)
def _season(index: tuple[float, ...], first: int, months: int) -> Weights:
    out = np.array([index[(first - 1 + at) % 12] for at in range(months)])
    out.flags.writeable = False
    return out


def active(start_month: int, end_month: int | None, months: int) -> Weights:
    """1 in the months from `start_month` to `end_month` (counted from 1, both included), else 0."""
    on = np.zeros(months)
    on[max(start_month, 1) - 1 : end_month or months] = 1.0
    return on


def ramp(channel: Channel, months: int) -> Weights:
    """Strength of own posts in each month since the channel's launch: linear min(1, t/R), exponential 1 - exp(-t/R), or 1."""
    since = np.arange(1, months + 1) - (channel.start_month - 1.0)
    if channel.ramp is Ramp.NONE or channel.ramp_months <= 0:
        return np.ones(months)
    reached = since / channel.ramp_months
    curve: Weights = np.minimum(1.0, reached) if channel.ramp is Ramp.LINEAR else 1.0 - np.exp(-np.maximum(reached, 0.0))
    return np.maximum(curve, 0.0)


def phasing(channel: Channel, months: int) -> Weights:
    """Spending of each month as a multiple of the planned monthly spend: mean 1 over the active months (forecast.md 4.5).

    Months beyond the typed weights have none: the money of the whole time is dealt out over those that have (a check says so).
    """
    on = active(channel.start_month, channel.end_month, months)
    if not channel.phasing:
        return on
    typed = np.zeros(months)
    typed[: len(channel.phasing)] = channel.phasing[:months]
    typed *= on
    return typed * (on.sum() / typed.sum()) if typed.sum() > 0 else typed
