"""Calendar: the months of a plan, and which part of each lies in a window of dates."""

from __future__ import annotations

import calendar as _calendar
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from smmdesk.plan.plan import Plan

UNDATED = date(2000, 1, 1)
"""Stands for a first month that the owner has not chosen yet; a check asks for it."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """`months` calendar months from the month of `start` on; month 1 has index 0."""

    start: date
    months: int

    def month(self, index: int) -> date:
        """First day of the month with this index; indices beyond the horizon are legal (the tail)."""
        years, month = divmod(self.start.year * 12 + self.start.month - 1 + index, 12)
        return date(years, month + 1, 1)

    @property
    def firsts(self) -> tuple[date, ...]:
        """First day of every month of the horizon."""
        return tuple(self.month(i) for i in range(self.months))

    @property
    def last_day(self) -> date:
        """Last day of the horizon."""
        return self.month(self.months) - timedelta(days=1)

    def parts(self, first: date | None, last: date | None) -> NDArray[np.float64]:
        """Share of each month's days inside the window `first`..`last`, both included; an open end is the horizon's.

        A monthly amount is spread evenly over its days, so a window's amount is the sum of share x amount (forecast.md 1).
        """
        return _parts(self, first or self.start.replace(day=1), last or self.last_day)


@lru_cache(maxsize=64)
def _parts(calendar: Calendar, first: date, last: date) -> NDArray[np.float64]:
    shares = np.zeros(calendar.months)
    for index, begin in enumerate(calendar.firsts):
        days = _calendar.monthrange(begin.year, begin.month)[1]
        end = begin + timedelta(days=days - 1)
        overlap = (min(end, last) - max(begin, first)).days + 1
        shares[index] = max(0, overlap) / days
    shares.flags.writeable = False
    return shares


def calendar_of(plan: Plan) -> Calendar:
    """The months of a plan: from its first month, else the month of its goal."""
    start = plan.business.start or plan.goal.start or UNDATED
    return Calendar(start.replace(day=1), plan.business.horizon)
