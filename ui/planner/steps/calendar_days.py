"""Calendar days: which days a month or a week shows. Weeks begin as those whose hours are counted do (`plan/weeks.py`)."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from smmdesk.plan.weeks import week_start

WEEK = 7


@cache
def weekday_names(locale: str, begins: int) -> tuple[str, ...]:
    """The seven names in short, the one first with which weeks begin (0 Monday .. 6 Sunday)."""
    from babel.core import Locale

    names = Locale.parse(locale).days["stand-alone"]["abbreviated"]
    return tuple(str(names[(begins + n) % WEEK]) for n in range(WEEK))


def week_of(day: date, begins: int) -> tuple[date, ...]:
    """The seven days of the week in which a day lies."""
    return tuple(week_start(day, begins) + timedelta(days=n) for n in range(WEEK))


def month_of(day: date, begins: int) -> tuple[date, ...]:
    """Whole weeks that cover the month of a day: 28 to 42 days."""
    start, end = week_start(day.replace(day=1), begins), week_of(next_month(day, 1) - timedelta(days=1), begins)[-1]
    return tuple(start + timedelta(days=n) for n in range((end - start).days + 1))


def next_month(day: date, by: int) -> date:
    """The first day of the month `by` months later."""
    months = day.year * 12 + day.month - 1 + by
    return date(months // 12, months % 12 + 1, 1)
