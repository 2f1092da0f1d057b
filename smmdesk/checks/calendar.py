"""Calendar rules: give before you ask, never crowd a week with promotion, keep to the hours (planning.md M52, M59, M60)."""

from __future__ import annotations

from collections.abc import Iterator

from smmdesk.checks.case import Case, Rule, hint, warn
from smmdesk.plan.problem import Problem
from smmdesk.plan.weeks import ASK_AT_MOST, ask_share, weeks
from smmdesk.words.text import Count, Number, Percent, say

ENOUGH = 5


def give_to_get(case: Case) -> Iterator[Problem]:
    """Mantra "Give to Get": most items give."""
    items = case.plan.content.items
    share = ask_share(items)
    if share is not None and len(items) >= ENOUGH and share > ASK_AT_MOST:
        text = say("{share} of the planned content asks for something.", share=Percent(share))
        yield warn("give_to_get", "content/items", text, say("Give twice for each time you ask: tips, stories, thanks."))


def promotion_heavy(case: Case) -> Iterator[Problem]:
    """A week in which most items ask."""
    for week in weeks(case.plan):
        if week.is_heavy:
            parts = {"day": week.start, "asks": Count(week.asks), "n": Count(len(week.items))}
            text = say("In the week of {day}, {asks} of {n} items ask: people feel interrupted.", **parts)
            path = f"content/items/{week.items[0].id}/purpose"
            yield warn("promotion_heavy", path, text, say("Move one of them, or put something useful between."))


def busy_week(case: Case) -> Iterator[Problem]:
    """A week whose content takes more hours than there are."""
    available = case.plan.business.hours_per_week
    for week in weeks(case.plan):
        if available is not None and week.hours > available:
            parts = {"day": week.start, "hours": Number(week.hours), "available": Number(available)}
            text = say("The content of the week of {day} takes {hours} hours; you have {available}.", **parts)
            yield warn("busy_week", f"content/items/{week.items[0].id}/day", text, say("Move something to a calmer week."))


def not_social(case: Case) -> Iterator[Problem]:
    """Nothing in the calendar starts a conversation."""
    items = case.plan.content.items
    if len(items) >= ENOUGH and not any(item.is_social for item in items):
        text = say("Nothing in the calendar passes the three questions: is it social?")
        yield hint("not_social", "content/items", text, say("Ask a question, answer one, show somebody's work."))


def overdue(case: Case) -> Iterator[Problem]:
    """Items, contacts and community steps whose day is past."""
    today = case.today
    if today is None:
        return
    late = [f"content/items/{i.id}/state" for i in case.plan.content.items if i.day and i.day < today and i.state != "published"]
    late += [f"content/contacts/{c.id}/due" for c in case.plan.content.contacts if c.due and c.due < today and c.next_step]
    late += [f"content/community/{c.id}/done" for c in case.plan.content.community if c.day and c.day < today and not c.done]
    if late:
        text = say("{n} things in the calendar should have happened already.", n=len(late))
        yield hint("overdue", late[0], text, say("Tick what is done, and give the others a new day."))


RULES: tuple[Rule, ...] = (give_to_get, promotion_heavy, busy_week, not_social, overdue)
