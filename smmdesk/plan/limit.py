"""Limit: whether a value keeps to the limits of its field's declaration, and the sentence when it does not."""

from __future__ import annotations

from smmdesk.plan.declare import Field, Unit
from smmdesk.plan.fit import MAX_LETTERS, MAX_NUMBER
from smmdesk.plan.range import Range
from smmdesk.words.text import Count, Money, Number, Percent, Text, say


def broken_limit(field: Field, value: object, unit: Unit, currency: str) -> Text | None:
    """Which limit of the field the value breaks, naming the field; None if it may stand. `unit` is that of `Place.unit`."""
    label = Text(field.info.label)
    if value is None:
        return None if field.optional else say("{field}: this must not be empty.", field=label)
    if isinstance(value, str) and len(value) > MAX_LETTERS:
        return say("{field}: at most {limit} letters fit here.", field=label, limit=Count(MAX_LETTERS))
    if not isinstance(value, int | float | Range) or isinstance(value, bool):
        return None
    return _number(field, label, value, unit, currency)


def _number(field: Field, label: Text, value: float | Range, unit: Unit, currency: str) -> Text | None:
    if not (value >= -MAX_NUMBER and value <= MAX_NUMBER):
        return say("{field}: this number is too large to count with.", field=label)
    low, high = field.low, field.high
    if low is not None and field.low_open and not value > low:
        return say("{field}: must be more than {limit}.", field=label, limit=in_unit(low, unit, currency))
    if low is not None and not value >= low:
        return say("{field}: must be {limit} or more.", field=label, limit=in_unit(low, unit, currency))
    if high is not None and field.high_open and not value < high:
        return say("{field}: must be less than {limit}.", field=label, limit=in_unit(high, unit, currency))
    if high is not None and not value <= high:
        return say("{field}: must be {limit} or less.", field=label, limit=in_unit(high, unit, currency))
    return None


def in_unit(number: float, unit: Unit, currency: str) -> object:
    """A number as the value that a sentence shows in its unit."""
    match unit:
        case Unit.MONEY:
            return Money(number, currency)
        case Unit.FRACTION:
            return Percent(number)
        case _:
            return Number(number, 6)
