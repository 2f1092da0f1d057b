"""Which unsure number moves a plan's result most: tornado, rank correlation, variance, worth of measuring (forecast.md 9.8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.indices import Index, indices
from smmdesk.forecast.inputs import Input, inputs
from smmdesk.forecast.laws import distribution
from smmdesk.forecast.live import live_values
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.question import Question, question
from smmdesk.forecast.sensitivity import Swing, Tornado, rank_correlations, tornado
from smmdesk.forecast.tables import table_of, values_at
from smmdesk.forecast.value import Draws
from smmdesk.forecast.values import likely
from smmdesk.forecast.worth import Worth, measure_next, worth_of_all
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Undefined, say

INDEX_POINTS = 1024
"""Runs of the model for each input's index: enough for the first digit, which is all a share of doubt deserves."""


def plan_tornado(plan: Plan, asked: Question | None = None) -> Tornado:
    """Each unsure input at its P10 and its P90, all others at likely; luck left out."""
    asked = asked or question(plan)
    return tornado(partial(_results, plan, asked), [_swing(i) for i in inputs(plan)])


def plan_correlations(outlook: Outlook, asked: Question | None = None) -> dict[str, float]:
    """Spearman's correlation of each unsure input with the result, over the live draws."""
    return rank_correlations(_unsure(outlook.plan), (asked or question(outlook.plan)).sample(outlook))


def plan_indices(plan: Plan, asked: Question | None = None, points: int = INDEX_POINTS) -> tuple[Index, ...] | Undefined:
    """Which part of the result's variance each input explains, alone and in all, if the inputs were independent and luck left out.

    The plan's own draws tie the channels together; these indices do not, because no share belongs to one input then (say so beside them).
    """
    asked = asked or question(plan)
    unsure = [i for i in inputs(plan) if not i.range.is_point]
    quantiles = {i.path: partial(values_at, table_of(i.range, i.law, i.floor, i.ceiling)) for i in unsure}
    if not unsure:
        return ()
    try:
        return indices(partial(_results, plan, asked), quantiles, points, plan.chances.seed)
    except ValueError:
        return Undefined(say("the result does not exist in some cases, so its variance cannot be divided"))


@dataclass(frozen=True)
class MeasureNext:
    """Inputs by falling worth of learning them before the GO or NO-GO, in money, and the worth of knowing everything."""

    inputs: tuple[Worth, ...]
    everything: float


def plan_measure_next(outlook: Outlook) -> MeasureNext:
    """What to measure first: how much learning each number would be worth for the decision whether the program goes ahead.

    It goes ahead if it is expected to earn more than the MROI asked for in the pilot's gate.
    """
    target = outlook.plan.pilot.target_mroi
    net = outlook.sample("net_completed") - target * outlook.sample("cost_completed")
    everything = worth_of_all(net)
    found = measure_next(net, _unsure(outlook.plan))
    return MeasureNext(tuple(replace(worth, value=min(worth.value, everything)) for worth in found), everything)


def _unsure(plan: Plan) -> dict[str, Draws]:
    return {path: values for path, values in live_values(plan).items() if isinstance(values, np.ndarray)}


def _results(plan: Plan, asked: Question, values: Mapping[str, Draws]) -> Draws:
    result = asked.read(forecast(plan, {**likely(plan), **values}))
    size = len(next(iter(values.values()))) if values else 1
    return np.broadcast_to(np.asarray(result, dtype=np.float64), (size,))


def _swing(i: Input) -> Swing:
    if i.range.is_point:
        return Swing(i.path, i.range.likely, i.range.likely, i.range.likely)
    law = distribution(i.range, i.law, i.floor, i.ceiling)
    return Swing(i.path, law.percentile(0.1), i.range.likely, law.percentile(0.9))
