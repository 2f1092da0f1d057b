"""Outlook: a plan's forecast as the screen needs it: the run at likely values, and the same run on draws, read figure by figure.

Nothing is computed before it is asked for, so a screen pays only for what it shows.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from smmdesk.forecast.aim import achieved, met, met_already, why_no_aim, window
from smmdesk.forecast.figures import figure, key_figures
from smmdesk.forecast.flow import Weights
from smmdesk.forecast.forecast import Forecast, forecast
from smmdesk.forecast.spread import Spread, certain_spread, spread_of
from smmdesk.forecast.value import Draws, Value
from smmdesk.forecast.values import likely
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text, Undefined

Luck = Callable[[Forecast, Weights], Forecast]
"""Adds the luck of small numbers to a run, right for the totals of one window of months."""


@dataclass(frozen=True, eq=False)
class Outlook:
    """What is to be expected of a plan.

    `run` is the forecast at likely values; `drawn` the same on draws, without the luck of small numbers; `luck` adds it.
    """

    plan: Plan
    run: Forecast
    drawn: Forecast
    luck: Luck
    draws: int
    _spreads: dict[str, Spread] = field(default_factory=dict)

    def figure(self, key: str) -> float | Undefined:
        """One figure at likely values."""
        return figure(self.run, key)

    def spread(self, key: str) -> Spread | Undefined:
        """The range of one figure over the draws; undefined where the figure is undefined in every draw."""
        if key not in self._spreads:
            drawn = key_figures()[key].read(self.lucky)
            self._spreads[key] = spread_of(drawn) if isinstance(drawn, np.ndarray) and drawn.ndim else certain_spread(float(drawn))
        spread = self._spreads[key]
        if not spread.defined:
            value = self.figure(key)
            return value if isinstance(value, Undefined) else Undefined(key_figures()[key].if_none)
        return spread

    def sample(self, key: str) -> Draws:
        """The draws of one figure, nan where it does not exist."""
        return self._full(key_figures()[key].read(self.lucky))

    @cached_property
    def lucky(self) -> Forecast:
        """The drawn run with luck, right for the totals of the horizon."""
        return self.luck(self.drawn, self.drawn.whole)

    @cached_property
    def why_no_chance(self) -> Text | None:
        """Why there is no chance of the goal to speak of."""
        return why_no_aim(self.run)

    @cached_property
    def aims(self) -> Draws:
        """The draws of the goal's metric inside its dates."""
        parts = window(self.drawn)
        whole = np.array_equal(parts, self.drawn.whole)
        return self._full(achieved(self.lucky if whole else self.luck(self.drawn, parts)))

    @cached_property
    def aim(self) -> float | Undefined:
        """The goal's metric inside its dates at likely values."""
        return Undefined(self.why_no_chance) if self.why_no_chance else float(achieved(self.run))

    @cached_property
    def aim_spread(self) -> Spread | Undefined:
        """Its range over the draws."""
        return Undefined(self.why_no_chance) if self.why_no_chance else spread_of(self.aims)

    @cached_property
    def chance(self) -> float | Undefined:
        """Probability of meeting the goal inside its dates; 1 if the owner is there already."""
        if self.why_no_chance:
            return Undefined(self.why_no_chance)
        if met_already(self.plan.goal):
            return 1.0
        return float(np.mean(met(self.plan.goal, self.aims)))

    @property
    def chance_error(self) -> float:
        """Standard error of the chance (forecast.md 9.6)."""
        chance = self.chance
        return 0.0 if isinstance(chance, Undefined) else math.sqrt(chance * (1.0 - chance) / self.draws)

    @cached_property
    def chance_of_loss(self) -> float | Undefined:
        """Probability that MROI is below 0, late buyers included."""
        mroi = self.sample("mroi")
        known = ~np.isnan(mroi)
        if not known.any():
            value = self.figure("mroi")
            return value if isinstance(value, Undefined) else Undefined(key_figures()["mroi"].if_none)
        return float(np.mean(mroi[known] < 0))

    @cached_property
    def net_fan(self) -> tuple[Spread, ...]:
        """Range of the cumulative net at the end of each month."""
        return tuple(spread_of(self._full(net)) for net in self.lucky.cumulative_net)

    def _full(self, value: Value) -> Draws:
        """A figure that no draw changes is the same in all. Draws stay in the 32 bits they were made in."""
        array = np.asarray(value)
        return array if array.ndim else np.full(self.draws, float(array))


def point_outlook(plan: Plan) -> Outlook:
    """The outlook without uncertainty: one draw, at likely values."""
    run = forecast(plan, likely(plan))
    return Outlook(plan, run, run, lambda drawn, _parts: drawn, 1)
