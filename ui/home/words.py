"""Words of a plan in the list: goal, state, chance, cost and last change, from the entry alone."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDateTime, QLocale

from smmdesk.library.entry import Entry
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from ui.look.translate import tr


def name_words(entry: Entry) -> str:
    """The plan's name."""
    return entry.name or tr("Untitled plan")


def goal_words(entry: Entry, speaker: Speaker) -> str:
    """The goal sentence, or what is wrong with the file."""
    if entry.problem is not None:
        return speaker.text(entry.problem)
    from smmdesk.plan.business import Business
    from smmdesk.plan.plan import Plan
    from smmdesk.report.goal_sentence import goal_sentence

    business = Business(currency=entry.currency, units_name=entry.units or tr("orders"))
    return speaker.text(goal_sentence(Plan(goal=entry.goal, business=business)))


def state_words(entry: Entry, today: date) -> str:
    """How far the plan is by its dates: a draft without a goal, in planning, running, over; or what is wrong with its file."""
    if entry.state != "ready":
        return tr("Cannot be read") if entry.state == "broken" else tr("Newer version")
    goal = entry.goal
    if goal.target is None:
        return tr("Draft")
    if goal.end is not None and goal.end < today:
        return tr("Over")
    return tr("Running") if goal.start is not None and goal.start <= today else tr("Planning")


def chance_words(entry: Entry, speaker: Speaker) -> str:
    """The chance at the last save."""
    if entry.chance is None:
        return NOT_KNOWN if entry.target is not None or entry.state != "ready" else tr("needs a goal")
    return speaker.chance(entry.chance)


def cost_words(entry: Entry, speaker: Speaker) -> str:
    """The marketing cost at the last save."""
    return speaker.money(entry.cost, entry.currency) if entry.cost is not None and entry.currency else NOT_KNOWN


def changed_words(moment: datetime | None) -> str:
    """Today 14:32, Yesterday, else the day."""
    if moment is None:
        return NOT_KNOWN
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    days = local.date().daysTo(QDateTime.currentDateTime().date())
    if days == 0:
        return tr("Today {time}").format(time=QLocale().toString(local.time(), QLocale.FormatType.ShortFormat))
    if days == 1:
        return tr("Yesterday")
    return QLocale().toString(local.date(), QLocale.FormatType.ShortFormat)
