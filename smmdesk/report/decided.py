"""Decided: what the owner chose that moves a figure: amounts, posts, months. They stand beside its uncertain inputs (planning.md I)."""

from __future__ import annotations

import math
from collections.abc import Iterator

from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.declare import Unit
from smmdesk.plan.path import Path, Place, places, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.spread import bounds
from smmdesk.report.explain import NUDGE, Ingredient, is_felt
from smmdesk.report.funnel_part import Piece
from smmdesk.report.rows import Band, Measure
from smmdesk.report.subject import subject
from smmdesk.words.text import Text, say

TABLES = ("business/", "channels/", "budget/lines/")
"""Where numbers stand that the forecast reads and nobody is unsure about."""


def decided(outlook: Outlook, key: str, piece: Piece | None = None) -> tuple[Ingredient, ...]:
    """The decisions that move a figure of `explain.py`, the strongest first; empty where there is no figure.

    Each is moved alone a little down and up (whole numbers by one), so it takes two forecasts for each number of the plan.
    """
    asked = subject(outlook, key, piece)
    if not isinstance(asked.figure, Band):
        return ()
    plan, found = outlook.plan, []
    base = float(asked.read(outlook.run))
    for here in _numbers(plan):
        moved = [float(asked.read(forecast(put(plan, here.path, end)))) for end in _ends(here)]
        swing = max(base, *moved) - min(base, *moved) if all(map(math.isfinite, moved)) else math.inf
        if is_felt(swing, base):
            found.append(_ingredient(here, swing, plan))
    return tuple(sorted(found, key=lambda one: -one.swing))


def _numbers(plan: Plan) -> Iterator[Place]:
    """Numbers that are decided and not 0: of nothing a little more is nothing."""
    for here in places(plan):
        number = isinstance(here.value, int | float) and not isinstance(here.value, bool)
        if number and here.value and here.path.startswith(TABLES) and not here.field.info.hidden:
            yield here


def _ends(here: Place) -> tuple[float, float]:
    low, high = bounds(here.field)
    by = 1 if isinstance(here.value, int) else NUDGE * abs(here.value)
    kind = type(here.value)
    return kind(max(low, here.value - by)), kind(min(high, here.value + by))


def _ingredient(here: Place, swing: float, plan: Plan) -> Ingredient:
    measure = Measure(here.unit, plan.business.currency if here.unit is Unit.MONEY else "")
    return Ingredient(here.path, _label(here), Band(None, float(here.value), None), measure, None, say("your decision"), swing)


def _label(here: Place) -> Text:
    field = say(here.field.info.label)
    owner = getattr(here.record, "label", "") or getattr(here.record, "name", "")
    return say("{record}: {field}", record=owner, field=field) if owner and _in_table(here.path) else field


def _in_table(path: Path) -> bool:
    return not path.startswith("business/")
