"""Outcomes: twenty equally likely outcomes of the goal's metric, and how it is written (planning.md D)."""

from __future__ import annotations

from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.spread import percentiles
from smmdesk.plan.declare import Unit
from smmdesk.plan.goal import Direction
from smmdesk.plan.plan import Plan
from smmdesk.report.goal_sentence import amount_of
from smmdesk.report.rows import Band, Measure
from smmdesk.report.rows_chance import OutcomeDots
from smmdesk.words.text import Text, Undefined, say

DOTS = 20


def aim_measure(plan: Plan) -> Measure:
    """How a value of the goal's metric is written."""
    unit = plan.goal.metric.unit
    return Measure(unit, plan.business.currency if unit is Unit.MONEY else "")


def outcome_dots(outlook: Outlook) -> OutcomeDots:
    """The middles of twentieths of the goal's metric inside its dates; none while the goal cannot be judged."""
    plan, goal = outlook.plan, outlook.plan.goal
    at_least = goal.direction is Direction.AT_LEAST
    measure, why = aim_measure(plan), outlook.why_no_chance
    if why is not None or isinstance(outlook.aim_spread, Undefined) or goal.target is None:
        reason = why or say("the goal has no target yet")
        return OutcomeDots((), goal.target, measure, say("No outcomes yet"), say("The forecast cannot tell yet: {reason}.", reason=reason))
    known = outlook.aims[outlook.aims == outlook.aims]
    if not known.size:
        return OutcomeDots((), goal.target, measure, say("No outcomes yet"), say("In no case the goal's figure exists."))
    chances = tuple((k + 0.5) / DOTS for k in range(DOTS))
    dots = OutcomeDots(percentiles(known, chances), goal.target, measure, say("Outcomes"), say("Outcomes"), at_least)
    title, sentence = _words(plan, dots, goal.target)
    return OutcomeDots(dots.outcomes, goal.target, measure, title, sentence, at_least)


def _words(plan: Plan, dots: OutcomeDots, target: float) -> tuple[Text, Text]:
    aim = amount_of(plan, target)
    reached = dots.reached
    title = (
        say("{n} of {of} equally likely outcomes reach {aim}", n=reached, of=DOTS, aim=aim)
        if dots.at_least
        else say("{n} of {of} equally likely outcomes stay at or below {aim}", n=reached, of=DOTS, aim=aim)
    )
    ends = Band(dots.outcomes[2], dots.outcomes[DOTS // 2], dots.outcomes[-3]).rounded().ends
    low, high = (dots.measure.value(x) for x in (ends[0], ends[2]))
    sentence = say("Each dot is one outcome in twenty. The middle sixteen lie between {low} and {high}.", low=low, high=high)
    return title, sentence
