"""Words of a plan in the list: goal, chance, cost and last change, from the entry alone."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from smmdesk.library.entry import Entry
from smmdesk.plan.business import Business
from smmdesk.plan.plan import Plan
from smmdesk.report.goal import goal_sentence
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from ui.look.translate import tr


def goal_words(entry: Entry, speaker: Speaker) -> str:
    """The goal sentence, or what is wrong with the file."""
    if entry.problem is not None:
        return speaker.text(entry.problem)
    return speaker.text(goal_sentence(Plan(goal=entry.goal, business=Business(currency=entry.currency))))


def chance_words(entry: Entry, speaker: Speaker) -> str:
    """The chance at the last save."""
    if entry.chance is None:
        return tr("needs a goal") if entry.target is None else NOT_KNOWN
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
