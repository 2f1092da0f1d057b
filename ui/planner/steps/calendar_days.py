"""Calendar days: which days a month or a week shows. Weeks begin on Monday, as those whose hours are counted do (`plan/weeks.py`)."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from smmdesk.plan.weeks import monday_of

WEEK = 7


@cache
def weekday_names(locale: str) -> tuple[str, ...]:
    """The seven names in short, Monday first."""
    from babel.core import Locale

    names = Locale.parse(locale).days["stand-alone"]["abbreviated"]
    return tuple(str(names[n]) for n in range(WEEK))


def week_of(day: date) -> tuple[date, ...]:
    """The seven days of the week in which a day lies."""
    return tuple(monday_of(day) + timedelta(days=n) for n in range(WEEK))


def month_of(day: date) -> tuple[date, ...]:
    """Whole weeks that cover the month of a day: 28 to 42 days."""
    start, end = monday_of(day.replace(day=1)), week_of(next_month(day, 1) - timedelta(days=1))[-1]
    return tuple(start + timedelta(days=n) for n in range((end - start).days + 1))


def next_month(day: date, by: int) -> date:
    """The first day of the month `by` months later."""
    months = day.year * 12 + day.month - 1 + by
    return date(months // 12, months % 12 + 1, 1)
