"""KeyFigure: a figure of the forecast, declared once: key, label, unit, formula in words, what it needs, how it is read off a run.

Screen, print, command line, simulation, goal seek and explanations all use this table, so they show the same figure.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from smmdesk.forecast.forecast import Forecast
from smmdesk.forecast.needs import Need, missing
from smmdesk.forecast.value import Value
from smmdesk.plan.declare import Unit
from smmdesk.words.text import Text, Undefined, say

Reader = Callable[[Forecast], Value]


@dataclass(frozen=True)
class KeyFigure:
    """A figure. `read` takes a run and gives a number or draws, nan where it does not exist."""

    key: str
    label: Text
    unit: Unit
    formula: Text
    read: Reader
    needs: tuple[Need, ...]
    if_none: Text
    """Why it does not exist although everything needed is there."""
    bad_end: str = "low"
    """Which end of the figure hurts: high for costs."""


def figure(run: Forecast, key: str) -> float | Undefined:
    """One figure of a run with numbers; `Undefined` with the reason when it does not exist. Raises KeyError for no such figure."""
    key_figure = key_figures()[key]
    value = float(key_figure.read(run))
    return value if math.isfinite(value) else Undefined(why_not(run, key_figure))


def figures(run: Forecast) -> dict[str, float | Undefined]:
    """All figures of a run with numbers, by key."""
    return {key: figure(run, key) for key in key_figures()}


def why_not(run: Forecast, key_figure: KeyFigure) -> Text:
    """Why a figure does not exist: the first thing the plan lacks for it, else the figure's own reason."""
    return missing(run.plan, key_figure.needs) or key_figure.if_none


@cache
def key_figures() -> dict[str, KeyFigure]:
    """All figures by key, in the order in which they are shown."""
    from smmdesk.forecast import figures_break_even, figures_cost, figures_funnel, figures_return

    parts = (figures_funnel, figures_return, figures_cost, figures_break_even)
    return {figure.key: figure for part in parts for figure in part.FIGURES}


ZERO_VISITS = say("the plan brings no visits")
ZERO_LEADS = say("the plan brings no leads")
ZERO_CUSTOMERS = say("the plan brings no customers")
ZERO_COST = say("the plan costs nothing")
ZERO_MEDIA = say("nothing is spent on advertising")
NO_VIEWS = say("the views are not known: give CPM or CTR for every paid channel")
ALWAYS = say("it cannot be computed from these numbers")
