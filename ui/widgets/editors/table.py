"""Table: which editor a field gets, from its declared type and unit. The only place that decides it."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import get_args, get_origin

from smmdesk.plan.declare import Unit
from smmdesk.plan.path import Place
from smmdesk.plan.range import Range
from ui.look.translate import tr
from ui.widgets.editors.choice import make_choice
from ui.widgets.editors.day import DayEditor
from ui.widgets.editors.editor import Editor
from ui.widgets.editors.flag import FlagEditor
from ui.widgets.editors.kit import Kit
from ui.widgets.editors.long_text import LINES, TABLE_LINES, LinesEditor, LongTextEditor
from ui.widgets.editors.numbers import NumbersEditor
from ui.widgets.editors.range_editor import RangeEditor
from ui.widgets.editors.reading import NumberReading, Reading
from ui.widgets.editors.record_choice import TABLES, RecordChoiceEditor
from ui.widgets.editors.suggest import SuggestEditor
from ui.widgets.editors.typed import TypedEditor

MONTHS_A_YEAR = 12


def make_editor(place: Place, kit: Kit, in_table: bool = False, compact: bool = False) -> Editor:
    """The editor for the field at a place, showing nothing yet. `compact`: beside others in a line; `in_table`: as narrow as it can be.

    Raises TypeError for a type that has no editor: add its row here.
    """
    field, info = place.field, place.field.info
    kind = field.kind
    match kind:
        case _ if kind is Range:
            return RangeEditor(field, number_reading(place, kit), kit.theme, kit.speaker, field.optional, in_table or compact)
        case _ if kind is bool:
            return FlagEditor(text=not in_table)
        case _ if kind in (int, float):
            return TypedEditor(number_reading(place, kit), field.optional)
        case _ if kind is date:
            return DayEditor(kit.theme, kit.speaker, field.optional, info.month)
        case type() if issubclass(kind, StrEnum):
            return make_choice(kind, kit.theme, kit.speaker, in_table, field.optional)
        case _ if kind is str and info.choices in TABLES:
            return RecordChoiceEditor(kit, info.choices)
        case _ if kind is str and info.choices:
            return SuggestEditor(kit.options(info.choices))
        case _ if kind is str and info.long:
            return LongTextEditor(TABLE_LINES if in_table else LINES)
        case _ if kind is str:
            return TypedEditor(Reading(kit.speaker))
        case _ if get_origin(kind) is tuple and get_args(kind)[0] is str:
            return LinesEditor()
        case _ if get_origin(kind) is tuple and get_args(kind)[0] is float:
            names = _months(kit) if len(place.value) == MONTHS_A_YEAR else ()
            return NumbersEditor(number_reading(place, kit), kit.theme, names)
    raise TypeError(f"no editor for {kind!r} of {place.path}: add one to ui/widgets/editors/table.py")


def number_reading(place: Place, kit: Kit) -> NumberReading:
    """How the number at a place is typed: its unit may depend on a choice beside it, money on the plan's currency."""
    return NumberReading(kit.speaker, place.unit, kit.session.plan.business.currency, place.field.kind is int)


def unit_words(place: Place) -> str:
    """What to write behind the editor, for units that stand neither in the number itself nor in the label."""
    if place.unit.value.rstrip("s") in place.field.info.label.casefold():
        return ""
    return {Unit.MONTHS: tr("months"), Unit.HOURS: tr("hours"), Unit.PEOPLE: tr("people")}.get(place.unit, "")


def _months(kit: Kit) -> tuple[str, ...]:
    from babel.core import Locale

    names = Locale.parse(kit.speaker.locale).months["stand-alone"]["abbreviated"]
    return tuple(names[n] for n in range(1, MONTHS_A_YEAR + 1))
