"""Spread: the low and high end proposed for a number of which the owner knows only the likely value."""

from __future__ import annotations

import math

from smmdesk.plan.declare import Field
from smmdesk.plan.range import Origin, Range

BELOW, ABOVE = 0.3, 0.4
"""A guess is taken to be off by about a third; a little more upwards. The owner sees both ends and can change them."""


def guess_around(field: Field, likely: float) -> Range:
    """A guess with ends 30 % below and 40 % above, inside the limits of the field and rounded to two digits.

    Where the field has a limit above, the upper end goes at most half the way to it. Raises ValueError unless `likely` is finite.
    """
    if not math.isfinite(likely):
        raise ValueError("the three numbers must be finite")
    floor = field.low if field.low is not None and (field.low >= 0 or likely < 0) else 0.0
    below = BELOW * abs(likely - min(floor, likely))
    above = ABOVE * abs(likely - min(floor, likely))
    if likely < 0:
        below, above = ABOVE * abs(likely), BELOW * abs(likely)
    low, high = likely - below, likely + above
    if field.low is not None:
        low = max(low, likely - (likely - field.low) / 2)
    if field.high is not None:
        high = min(high, likely + (field.high - likely) / 2)
    least, most = bounds(field)
    return Range(_near(min(low, likely), least, likely), likely, _near(max(high, likely), likely, most))


def moved(old: Range, field: Field, likely: float, digits: int = 2) -> Range:
    """The range with another likely value, its ends moved in proportion and rounded to `digits` digits.

    A known number stays one point. A number that was published or measured and is typed over becomes the owner's guess.
    """
    if likely == old.likely:
        return old
    kept = old.origin is Origin.OWN
    origin, source, day = (old.origin, old.source, old.day) if kept else (Origin.GUESS, "", None)
    if old.is_point and kept:
        return Range(likely, likely, likely, origin, source, day, old.meaning)
    if old.is_point or old.likely == 0 or likely / old.likely <= 0:
        fresh = guess_around(field, likely)
        return Range(fresh.low, likely, fresh.high, origin, source, day, old.meaning)
    factor = likely / old.likely
    ends = sorted((old.low * factor, old.high * factor))
    least, most = bounds(field)
    low, high = max(ends[0], min(least, likely)), min(ends[1], max(most, likely))
    return Range(_near(low, least, likely, digits), likely, _near(high, likely, most, digits), origin, source, day, old.meaning)


def bounds(field: Field) -> tuple[float, float]:
    """The least and most the field allows; just inside a limit that is itself excluded."""
    low = -math.inf if field.low is None else field.low
    high = math.inf if field.high is None else field.high
    return (math.nextafter(low, math.inf) if field.low_open else low, math.nextafter(high, -math.inf) if field.high_open else high)


def _near(end: float, least: float, most: float, digits: int = 2) -> float:
    """Rounded to so many digits where that stays between `least` and `most`, else as it is."""
    if end == 0:
        return 0.0
    rounded = round(end, digits - 1 - math.floor(math.log10(abs(end))))
    return rounded if least <= rounded <= most else end
