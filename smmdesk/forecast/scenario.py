"""Scenario: the three response scenarios of the course, all inputs at their bad, likely or good end (forecast.md 8.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from smmdesk.forecast.forecast import Forecast, forecast
from smmdesk.forecast.values import Values, likely, optimistic, pessimistic
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text, say


class Scenario(StrEnum):
    """A storyline, not a percentile: everything going wrong at once is far rarer than 1 in 10."""

    PESSIMISTIC = "pessimistic"
    EXPECTED = "expected"
    OPTIMISTIC = "optimistic"

    @property
    def label(self) -> Text:
        """What the owner reads."""
        return _LABEL[self]


def scenarios(plan: Plan) -> Mapping[Scenario, Forecast]:
    """The three runs of a plan."""
    return {scenario: forecast(plan, _VALUES[scenario](plan)) for scenario in Scenario}


_VALUES: Mapping[Scenario, Callable[[Plan], Values]] = {
    Scenario.PESSIMISTIC: pessimistic,
    Scenario.EXPECTED: likely,
    Scenario.OPTIMISTIC: optimistic,
}

_LABEL: Mapping[Scenario, Text] = {
    Scenario.PESSIMISTIC: say("Pessimistic"),
    Scenario.EXPECTED: say("Expected"),
    Scenario.OPTIMISTIC: say("Optimistic"),
}
