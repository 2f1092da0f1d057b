"""Verdict on a plan: what the pilot's counts say about the full program, by the gates fixed before it (forecast.md 12.4).

It says WAIT while leads that have not had all their time could still turn the decision, and on EXTEND what to count more of.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from smmdesk.forecast.beta import beta_of_moments
from smmdesk.forecast.binomial import beta_binomial
from smmdesk.forecast.calendar import calendar_of
from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.laws import distribution
from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.size_plan import needed_rate
from smmdesk.measure.counted import Counted
from smmdesk.measure.learn import RARE, learned_rate
from smmdesk.measure.lessons import Course, leads_by_age, rates_learning, trials_of
from smmdesk.measure.odds import gates_of
from smmdesk.measure.update_plan import learned_plan
from smmdesk.measure.verdict import Decision, Gates, More, Verdict, judge, trials_to_decide
from smmdesk.plan.declare import Law
from smmdesk.plan.path import Path, get, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range
from smmdesk.words.text import Undefined

MOST_TRIALS = 20_000


def verdict_after(plan: Plan, counted: Sequence[Counted], months_done: int, ran: Plan | None = None) -> Verdict | Undefined:
    """GO, EXTEND, NO-GO or WAIT for the full program `plan`, from the counts of the months that are over.

    `ran` is the plan that was run meanwhile, if not this one: its `pilot_plan`.
    """
    learned = learned_plan(plan, counted, months_done, ran=ran).plan
    now = gate_chances(learned)
    if isinstance(now, Undefined):
        return now
    gates, course = gates_of(plan.pilot), Course(plan, ran or plan, counted, months_done)
    ends = [gate_chances(end) for end in matured_ends(learned, course)]
    verdict = judge(*now, gates, [end for end in ends if not isinstance(end, Undefined)], matured_on(course))
    return verdict if verdict.decision is not Decision.EXTEND else judge(*now, gates, more=more_to_count(learned, gates))


def gate_chances(plan: Plan) -> tuple[float, float] | Undefined:
    """P(MROI of the program > its target) and P(loss > largest acceptable loss), over the draws, late buyers included."""
    outlook = live_outlook(plan)
    figure = outlook.figure("mroi")
    if isinstance(figure, Undefined):
        return figure
    bearable = np.inf if plan.budget.largest_loss is None else plan.budget.largest_loss
    above = outlook.sample("mroi") > plan.pilot.target_mroi
    return float(np.mean(above)), float(np.mean(outlook.sample("net_completed") < -bearable))


@dataclass(frozen=True)
class Late:
    """The sales of one rate that may still come: at least `few`, at most `many`, after `sales` so far, of `leads` in all."""

    path: Path
    before: Range
    sales: float
    leads: float
    few: int
    many: int

    def matured(self, late: int) -> Range:
        """The range when so many more have bought and nobody else will."""
        sales = self.sales + late
        learned = learned_rate(self.before, sales, max(self.leads, sales))
        return self.before if isinstance(learned, Undefined) else learned


def late_sales(course: Course) -> list[Late]:
    """For each rate of leads who buy: how many of those still maturing will buy.

    The central 98 % of the Beta-binomial of what was learned [choice], beyond which a count is a surprise everywhere (`conflict`).
    """
    found = []
    for path, name, counts in rates_learning(course):
        before: Range = get(course.plan, path)
        prior = distribution(before, Law.RATE).beta_parameters
        k, n = trials_of(course, name, counts)
        leads = float(sum(leads_by_age(counts, course.done)))
        rest = math.ceil(leads - n - 1e-9)
        if name != "sale_rate" or prior is None or rest <= 0:
            continue
        reached = np.cumsum(beta_binomial(rest, prior[0] + k, prior[1] + n - k))
        few, many = (int(np.searchsorted(reached, chance)) for chance in (RARE, 1.0 - RARE))
        found.append(Late(path, before, k, leads, few, min(many, rest)))
    return found


def matured_ends(learned: Plan, course: Course) -> tuple[Plan, ...]:
    """The learned plan as it will be if the fewest, and if the most, of the maturing leads buy; none if all have had their time."""
    late = late_sales(course)
    if not late:
        return ()
    few = many = learned
    for rate in late:
        few, many = put(few, rate.path, rate.matured(rate.few)), put(many, rate.path, rate.matured(rate.many))
    return few, many


def matured_on(course: Course) -> date | None:
    """The first day on which every lead of the months that are over has had all its time; None if that is so already."""
    last = max(month for month, part in enumerate(course.lag) if part > 0.0)
    young = [c.month for c in course.counted if c.leads and c.month <= course.done < c.month + last]
    return calendar_of(course.ran).month(max(young) + last) if young else None


def more_to_count(learned: Plan, gates: Gates) -> More | None:
    """How many more visitors, or leads with their time behind them, would decide with a chance of 80 %: the step that takes fewer visitors.

    Each step alone, all else at likely: whether its rate is above the one the program needs. None if no number of either would.
    """
    outlook = live_outlook(learned)
    found = []
    for key, per_visit in (("lead_rate", 1.0), ("sale_rate", float(key_figures()["lead_rate"].read(outlook.run)))):
        rate, draws = float(key_figures()[key].read(outlook.run)), np.asarray(key_figures()[key].read(outlook.drawn), dtype=np.float64)
        needed = needed_rate(learned, key, rate)
        sd = float(np.nanstd(draws))
        if isinstance(needed, Undefined) or not 0.0 < needed < 1.0 or sd <= 1e-9 * rate or not per_visit > 0.0:
            continue
        trials = trials_to_decide(beta_of_moments(float(np.nanmean(draws)), sd), needed, gates, most=MOST_TRIALS)
        if not isinstance(trials, Undefined) and trials > 0:
            found.append(More(key, trials, math.ceil(trials / per_visit - 1e-9)))
    return min(found, key=lambda more: more.visits, default=None)
