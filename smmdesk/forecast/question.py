"""Question: the figure an owner asks about, which side of it is good, and the value wanted: the goal, or any key figure."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.forecast.aim import achieved, why_no_aim
from smmdesk.forecast.figures import key_figures, why_not
from smmdesk.forecast.forecast import Forecast
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.value import Draws, Value
from smmdesk.plan.choices import label_of
from smmdesk.plan.declare import Unit
from smmdesk.plan.goal import Direction
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text

GOAL = "goal"


@dataclass(frozen=True)
class Question:
    """`key` is `goal` (the goal's metric inside its dates) or the key of a figure (`forecast/figures.py`)."""

    key: str
    label: Text
    unit: Unit
    target: float | None
    at_least: bool
    """Whether more is better."""

    def read(self, run: Forecast) -> Value:
        """The figure of a run, nan where it does not exist."""
        return achieved(run) if self.key == GOAL else key_figures()[self.key].read(run)

    def sample(self, outlook: Outlook) -> Draws:
        """Its draws, luck included."""
        return outlook.aims if self.key == GOAL else outlook.sample(self.key)

    def why_none(self, run: Forecast) -> Text:
        """Why it does not exist in a run."""
        kind = key_figures()["customers" if self.key == GOAL else self.key]
        return (why_no_aim(run) if self.key == GOAL else None) or why_not(run, kind)

    def is_met(self, result: float) -> bool:
        """Whether a result is at the target or better; not without a target."""
        if self.target is None:
            return False
        return result >= self.target if self.at_least else result <= self.target


def question(plan: Plan, key: str = GOAL, target: float | None = None) -> Question:
    """The question about a plan; without a `target` the goal's. Raises KeyError for no such figure."""
    if key == GOAL:
        goal = plan.goal
        wanted = goal.target if target is None else target
        return Question(GOAL, Text(label_of(goal.metric)), goal.metric.unit, wanted, goal.direction is Direction.AT_LEAST)
    kind = key_figures()[key]
    return Question(key, kind.label, kind.unit, target, kind.bad_end == "low")
