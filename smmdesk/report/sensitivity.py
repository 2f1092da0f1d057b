"""Sensitivity: which unsure number moves the goal most, and which to measure next, as plain data and a sentence (forecast.md 9.8).

The rows of the tornado chart stand in `swings.py`.
"""

from __future__ import annotations

from typing import Any

from smmdesk.forecast.indices import Index
from smmdesk.forecast.inputs import Input, inputs
from smmdesk.forecast.laws import distribution
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.sensitivity import Bar
from smmdesk.forecast.tornado_plan import MeasureNext, plan_correlations, plan_indices, plan_measure_next, plan_tornado
from smmdesk.plan.plan import Plan
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Money, Text, Undefined, say

SPEAKER = Speaker()
DECIDES = 0.005
"""A number that turns the decision in fewer cases than 1 in 200 is not worth measuring for it."""


def measure_next_sentence(next_: MeasureNext, plan: Plan) -> Text:
    """Which number to measure before deciding, and what that is worth."""
    useful = [w for w in next_.inputs if w.turns >= DECIDES and w.value > 0]
    if not useful:
        return say("No single number would change your decision: measuring more is not worth money now.")
    label = next(i.label for i in inputs(plan) if i.path == useful[0].name)
    return say(
        "Measure this next: {input}. Knowing it before you decide is worth up to about {worth}.",
        input=label,
        worth=Money(float(f"{useful[0].value:.2g}"), plan.business.currency),
    )


def sensitivity_record(outlook: Outlook) -> dict[str, Any]:
    """Tornado, rank correlations, variance indices and what to measure next, for the goal, as JSON data."""
    plan = outlook.plan
    known = {i.path: i for i in inputs(plan)}
    shares = plan_indices(plan)
    next_ = plan_measure_next(outlook)
    worths = [
        {"input": w.name, "label": SPEAKER.text(known[w.name].label), "worth": w.value, "turns_decision": w.turns} for w in next_.inputs
    ]
    return {
        "tornado": [_bar(bar, known[bar.name]) for bar in plan_tornado(plan).bars],
        "rank_correlation": plan_correlations(outlook),
        "variance": None if isinstance(shares, Undefined) else [_index(index) for index in shares],
        "variance_basis": "independent inputs, luck left out",
        "measure_next": worths,
        "worth_of_knowing_all": next_.everything,
        "sentence": SPEAKER.text(measure_next_sentence(next_, plan)),
    }


def _bar(bar: Bar, i: Input) -> dict[str, Any]:
    law = distribution(i.range, i.law, i.floor, i.ceiling)
    ends = {"low": law.percentile(0.1), "high": law.percentile(0.9), "at_low": bar.at_low, "at_high": bar.at_high}
    return {"input": bar.name, "label": SPEAKER.text(i.label), **ends, "swing": bar.swing, "monotone": not bar.turns}


def _index(index: Index) -> dict[str, Any]:
    return {"input": index.name, "alone": index.alone, "in_all": index.in_all}
