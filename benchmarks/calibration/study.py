"""Study: many businesses with a known truth, forecast by the program, tried in a pilot, and then really run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from benchmarks.calibration.laws import true_values
from benchmarks.calibration.learning import learned, measured, pilot_truth, small_plan
from benchmarks.calibration.owner import overconfident, stated_plan
from benchmarks.calibration.world import Outcome, Truth, happen
from smmdesk.forecast.exact import Exact, exact_outlook
from smmdesk.forecast.figures import figure
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.scenario import Scenario, scenarios
from smmdesk.measure.verdict import Decision, Gates, decide
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Undefined

SEED = 20271121
FIGURES = ("visits", "leads", "customers", "revenue", "cost", "mroi")
HALF = 0.5
"""Overconfident owners state ranges of half the width."""
EXACT_DRAWS = 10_240

RULES = (
    "program's gates",
    "program's gates, EXTEND read as: start if the expected net is above 0",
    "expected net above 0",
    "point estimate above zero (updated likely values)",
    "point estimate above zero (the pilot's bare rates)",
    "three scenarios: pessimistic not below 0 (updated ranges)",
    "no pilot: program's gates",
    "no pilot: point estimate above zero",
    "no pilot: three scenarios, pessimistic not below 0",
    "start always",
    "knowing the truth beforehand",
)


@dataclass(frozen=True)
class Hit:
    """Whether a result lay below, inside (0) or above its P10-P90."""

    before: dict[str, int]
    after: dict[str, int]
    narrower: float
    """Width of the customers' range after the pilot / before it."""


@dataclass(frozen=True)
class Case:
    """One business: where results fell, the chance that was told and what came, what each rule earned (parts of the planned cost)."""

    hit: Hit
    told: float
    told_after: float
    met: bool
    decision: Decision
    starts: dict[str, bool]
    earned: dict[str, float]
    net: float
    """What the full program really made, if it was started."""
    pilot_net: float


def cases(numbers: Iterable[int], width: float = 1.0, exact: bool = False, seed: int = SEED) -> Iterator[Case]:
    """The businesses of these numbers. `width`: how wide the stated ranges are, 1 as wide as the truth is unsure."""
    for number in numbers:
        yield _case(number, width, exact, seed)


def _business(number: int, width: float, seed: int) -> tuple[Plan, Truth, np.random.Generator]:
    random = np.random.default_rng((seed, number))
    plan = stated_plan(random, number)
    truth = true_values(plan, random)
    return (plan if width == 1 else overconfident(plan, width)), truth, random


def _case(number: int, width: float, exact: bool, seed: int) -> Case:
    plan, truth, random = _business(number, width, seed)
    before = _outlook(plan, exact)
    real = happen(plan, truth, random)
    small, small_truth = small_plan(plan), pilot_truth(plan, truth)
    pilot = happen(small, small_truth, random)
    informed = learned(plan, pilot)
    after = _outlook(informed, exact)
    decision = _decision(after)
    again = happen(small, small_truth, random)
    last = _decision(_outlook(learned(informed, again), exact)) if decision is Decision.EXTEND else decision
    sane = live_outlook(informed) if exact else after
    worth = isinstance(sane, Outlook) and float(np.mean(sane.sample("net_completed"))) > 0
    prior_gates = _decision(before) is Decision.GO
    starts = dict(
        zip(
            RULES,
            (
                last is Decision.GO,
                decision is Decision.GO or (decision is Decision.EXTEND and worth),
                worth,
                _mroi(informed) > 0,
                _mroi(measured(plan, pilot)) > 0,
                _worst(informed) >= 0,
                prior_gates,
                _mroi(plan) > 0,
                _worst(plan) >= 0,
                True,
                real.net_completed > 0,
            ),
            strict=True,
        )
    )
    cost = _number(figure(forecast(plan), "cost_completed"))
    earned = {rule: real.net_completed / cost if start else 0.0 for rule, start in starts.items()}
    if decision is Decision.EXTEND:
        earned[RULES[0]] += again.net_completed / cost
    place, later = _places(before, real), _places(after, real)
    ranges = [o.spread("customers") for o in (before, after)]
    widths = [0.0 if isinstance(r, Undefined) else r.p90 - r.p10 for r in ranges]
    hit = Hit(place, later, widths[1] / widths[0])
    target, got = plan.goal.target, getattr(real, plan.goal.metric.value)
    assert target is not None
    return Case(
        hit,
        _number(before.chance),
        _number(after.chance),
        got >= target,
        decision,
        starts,
        earned,
        real.net_completed / cost,
        pilot.net_completed / cost,
    )


def _outlook(plan: Plan, exact: bool) -> Outlook | Exact:
    found = exact_outlook(plan, EXACT_DRAWS) if exact else live_outlook(plan)
    assert found is not None
    return found


def _places(outlook: Outlook | Exact, real: Outcome) -> dict[str, int]:
    places = {}
    for key in FIGURES:
        spread, value = outlook.spread(key), getattr(real, key)
        assert not isinstance(spread, Undefined)
        places[key] = -1 if value < spread.p10 else 1 if value > spread.p90 else 0
    return places


def _decision(outlook: Outlook | Exact) -> Decision:
    """The program's rule: chance that MROI is above its target (0 here), and chance of a loss the owner cannot bear."""
    live = outlook if isinstance(outlook, Outlook) else live_outlook(outlook.plan)
    plan = outlook.plan
    pilot, most = plan.pilot, plan.budget.largest_loss
    assert most is not None
    chance = float(np.mean(live.sample("mroi") > pilot.target_mroi))
    return decide(chance, float(np.mean(live.sample("net_completed") < -most)), Gates(pilot.go, pilot.no_go, pilot.loss_gate))


def _mroi(plan: Plan) -> float:
    return _number(figure(forecast(plan), "mroi"))


def _worst(plan: Plan) -> float:
    return _number(figure(scenarios(plan)[Scenario.PESSIMISTIC], "mroi"))


def _number(value: float | Undefined) -> float:
    assert not isinstance(value, Undefined)
    return value
