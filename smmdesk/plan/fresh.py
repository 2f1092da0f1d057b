"""Fresh plan: a new plan with an id of its own, starting next month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smmdesk.plan.business import Business
from smmdesk.plan.ids import new_plan_id
from smmdesk.plan.plan import Plan


def fresh_plan(name: str, today: date, like: Plan | None = None, business: Business | None = None) -> Plan:
    """A plan with a new id: everything from `like`, or empty but for `business`, with the month after `today` as its first month."""
    if like is not None:
        return replace(like, id=new_plan_id(), name=name)
    return Plan(id=new_plan_id(), name=name, business=replace(business or Business(), start=next_month(today)))


def next_month(today: date) -> date:
    """First day of the month after a day."""
    return date(today.year + today.month // 12, today.month % 12 + 1, 1)
