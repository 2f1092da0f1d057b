"""Compare: the differences of two plans, field by field, with both values in words."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from smmdesk.plan.choices import label_of
from smmdesk.plan.declare import Unit
from smmdesk.plan.path import Path, Place, get, place
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range
from smmdesk.report.bands import range_band
from smmdesk.report.changed import changes
from smmdesk.report.rows import Measure, TableRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Text, say


def difference_table(before: Plan, after: Plan, names: tuple[str, str], speaker: Speaker) -> TableRows:
    """A row for each field in which the plans differ, and for each record that only one of them has; in the order of the plan."""
    rows = tuple(
        (speaker.text(change.label), value_words(before, change.path, speaker), value_words(after, change.path, speaker))
        for change in changes(before, after, words=True)
        if not _is_hidden(after, change.path)
    )
    return TableRows((speaker.text(say("Field")), *names), rows, ("left", "left", "left"))


def value_words(plan: Plan, path: Path, speaker: Speaker) -> str:
    """The value at a path in words; "there" for a record, an en dash for what the plan does not have."""
    try:
        value = get(plan, path)
    except KeyError:
        return NOT_KNOWN
    if hasattr(value, "id"):
        return speaker.text(say("there"))
    return _words(place(plan, path), plan.business.currency, speaker)


def _words(here: Place, currency: str, speaker: Speaker) -> str:
    value = here.value
    measure = Measure(here.unit, currency if here.unit is Unit.MONEY else "")
    match value:
        case None | "" | ():
            return NOT_KNOWN
        case Range():
            band = range_band(value)
            likely, spread = measure.likely(band, speaker), measure.range(band, speaker)
            return f"{likely} ({spread})" if spread else likely
        case bool() | date():
            return speaker.value(value)
        case StrEnum():
            return speaker.text(Text(label_of(value)))
        case int() | float():
            return measure.say(float(value), speaker)
        case tuple():
            return ", ".join(speaker.value(part) for part in value)
    return str(value)


def _is_hidden(plan: Plan, path: Path) -> bool:
    """What the program keeps for itself is no difference an owner made."""
    try:
        return path.startswith("what_ifs") or place(plan, path).field.info.hidden
    except (KeyError, TypeError):
        return False
