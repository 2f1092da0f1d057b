"""Weeks: the content of a plan week by week: hours, what gives and what asks (planning.md M52, M59, M60)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from smmdesk.plan.content import Item, Made, Purpose
from smmdesk.plan.plan import Plan

ASK_AT_MOST = 1 / 3
"""Of the items of a plan, at most a third may ask [choice after "Give to Get", M59]."""
HEAVY_FROM = 3
"""A week with fewer items is not called heavy."""


@dataclass(frozen=True, slots=True)
class Week:
    """One week from its first day on, which is the day with which calendars of the plan's country begin; its items by day."""

    start: date
    items: tuple[Item, ...]

    @property
    def hours(self) -> float:
        """Time to make its items."""
        return sum(item.hours for item in self.items)

    @property
    def asks(self) -> int:
        """Items that ask for something."""
        return sum(item.purpose is Purpose.ASK for item in self.items)

    @property
    def gives(self) -> int:
        """Items that give something."""
        return len(self.items) - self.asks

    @property
    def is_heavy(self) -> bool:
        """Whether more than half of at least three items ask."""
        return len(self.items) >= HEAVY_FROM and self.asks > self.gives


def weeks(plan: Plan) -> tuple[Week, ...]:
    """All weeks from the first to the last dated item, empty ones included."""
    dated = sorted((item for item in plan.content.items if item.day), key=lambda item: (item.day or date.min, item.id))
    if not dated:
        return ()
    by_week: dict[date, list[Item]] = {}
    begins = first_weekday(plan.business.country)
    for item in dated:
        by_week.setdefault(week_start(item.day or date.min, begins), []).append(item)
    first, last = min(by_week), max(by_week)
    # A mistyped year must not make ten thousand empty weeks.
    count = min((last - first).days // 7 + 1, 530)
    known = [first + timedelta(weeks=n) for n in range(count)]
    return tuple(Week(start, tuple(by_week.get(start, ()))) for start in sorted({*known, *by_week}))


@cache
def first_weekday(country: str) -> int:
    """The day with which weeks begin in a country (0 Monday .. 6 Sunday; Unicode CLDR); Monday where nobody knows."""
    from babel.core import Locale, UnknownLocaleError

    try:
        return Locale.parse(f"und_{country}").first_week_day
    except (UnknownLocaleError, ValueError):
        return 0


def week_start(day: date, begins: int = 0) -> date:
    """The first day of the week of a day; the very first days of the calendar stand for themselves."""
    return day - timedelta(days=min((day.weekday() - begins) % 7, day.toordinal() - 1))


def ask_share(items: Iterable[Item]) -> float | None:
    """Part of the items that ask; None without items."""
    known = list(items)
    return sum(item.purpose is Purpose.ASK for item in known) / len(known) if known else None


def curated_share(items: Iterable[Item]) -> float | None:
    """Part of the items that are chosen from others (planning.md M56); None without items."""
    known = list(items)
    return sum(item.made is Made.CURATED for item in known) / len(known) if known else None


def hours_planned(plan: Plan) -> float:
    """Hours a week that channels, cost lines and communities take; the items are part of the hours of their channel."""
    lines = sum(line.hours_per_week for line in plan.budget.lines)
    return sum(c.hours_per_week for c in plan.channels) + lines + sum(c.hours_per_week for c in plan.research.communities)
