"""Bands: figures of an outlook as the rows show them: likely, with P10 and P90 when there are draws."""

from __future__ import annotations

from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.spread import Spread
from smmdesk.plan.declare import Unit
from smmdesk.plan.range import Range
from smmdesk.report.rows import Band, Figure, Measure
from smmdesk.words.text import Undefined


def band(outlook: Outlook, key: str) -> Figure:
    """One figure by key (`forecast/figures.py`)."""
    value = outlook.figure(key)
    if isinstance(value, Undefined) or outlook.draws == 1:
        return value if isinstance(value, Undefined) else Band(None, value, None)
    return around(value, outlook.spread(key))


def about(outlook: Outlook, key: str) -> object:
    """The likely value of a figure with the digits its range supports, as a value that a sentence shows; `Undefined` where it is not."""
    found = band(outlook, key)
    return found if isinstance(found, Undefined) else measure(outlook, key).value(found.rounded().likely)


def fitted(ends: Figure, number: float) -> float:
    """A number without a range of its own, such as that of a scenario: as exact as the same figure of the plan."""
    return number if isinstance(ends, Undefined) else ends.fit(number)


def around(likely: float, spread: Spread | Undefined) -> Band:
    """A likely value with the range of its draws."""
    if isinstance(spread, Undefined) or not spread.defined or spread.is_point:
        return Band(None, likely, None)
    return Band(spread.p10, likely, spread.p90)


def measure(outlook: Outlook, key: str) -> Measure:
    """What a figure counts, for money in the plan's currency."""
    unit = key_figures()[key].unit
    return Measure(unit, outlook.plan.business.currency if unit is Unit.MONEY else "")


def money(outlook: Outlook) -> Measure:
    """Money in the plan's currency."""
    return Measure(Unit.MONEY, outlook.plan.business.currency)


def range_band(number: Range) -> Band:
    """A range of the plan as a band; a certain number is a point."""
    return Band(None, number.likely, None) if number.is_point else Band(*number.ends)
