"""Pilot sizing for a plan: how many visits, how much money and how many weeks each step needs before it tells (forecast.md 11.2)."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from smmdesk.forecast.beta import beta_of_moments
from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.forecast import Forecast, forecast
from smmdesk.forecast.live import live_values
from smmdesk.forecast.needs import CUSTOMERS, MARGIN, missing
from smmdesk.forecast.pilot import pilot_plan
from smmdesk.forecast.roots import GRID, seek, seek_monotone
from smmdesk.forecast.sizing import Effort, Need, Sample, Threshold, assurance, effort, limiting_step, precision_size, threshold_size
from smmdesk.forecast.value import Value, ratio
from smmdesk.forecast.values import Values, likely
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text, Undefined, say

WEEKS_A_MONTH = 52.0 / 12.0
POWER = 0.8
PRECISION = 0.25
"""The step is also sized to be known within a quarter of its rate."""
MOST_MONEY = 50.0
MOST_TRIALS = 20_000
"""The assurance is an exact sum over all outcomes; beyond so many it no longer changes."""


@dataclass(frozen=True)
class Step:
    """One rate the pilot must show. `needed`: the rate at which the program just pays, all else at likely; `prior`: what is believed.

    `planned`: observations the pilot will have as it stands.
    """

    key: str
    name: Text
    rate: float
    needed: float | Undefined
    prior: tuple[float, float] | None
    per_visit: float
    """Observations for each visit: 1 for visitors, the lead rate for leads."""
    planned: float
    """Leads that will not have had the time to buy are not among them."""
    threshold: Threshold | Undefined
    """Observations that tell the likely rate from the needed one, whichever is higher."""
    precision: Sample | Undefined
    assurance: float | Undefined
    """Chance that the planned pilot leads to GO on this step alone."""

    @property
    def sample(self) -> int | None:
        """Observations needed to tell, None if no number would."""
        return None if isinstance(self.threshold, Undefined) else self.threshold.stable


@dataclass(frozen=True)
class PilotSize:
    """The steps of a pilot, the one that limits it, and what it takes."""

    plan: Plan
    steps: tuple[Step, ...]
    limiting: Step
    why: Text
    effort: Effort | Undefined
    """Visits and monthly advertising so that the planned months are enough."""
    weeks: int
    """Weeks at the planned advertising, the wait for late buyers included."""
    planned_weeks: int

    @property
    def is_enough(self) -> bool:
        """Whether the pilot as planned can tell."""
        return self.planned_weeks >= self.weeks

    @cached_property
    def short_by(self) -> int:
        """Weeks that are missing."""
        return max(0, self.weeks - self.planned_weeks)


def size_pilot(plan: Plan) -> PilotSize | Undefined:
    """What the plan's pilot needs. Undefined, with the reason, if the plan lacks something or no pilot could tell."""
    lacking = missing(plan, (*CUSTOMERS, *MARGIN))
    if lacking:
        return Undefined(lacking)
    small = pilot_plan(plan)
    run = forecast(small)
    visits = float(run.visits.total)
    if visits <= 0:
        return Undefined(say("the pilot brings no visits"))
    drawn = forecast(small, live_values(small))
    leads = _step(plan, drawn, run, "lead_rate", 1.0, visits)
    matured = float(run.leads.completed) * float(run.customers.total) / max(float(run.customers.completed), 1e-300)
    sales = _step(plan, drawn, run, "sale_rate", leads.rate, matured)
    told = [s for s in (leads, sales) if s.sample is not None]
    if not told:
        reason = sales.threshold if isinstance(sales.threshold, Undefined) else leads.threshold
        assert isinstance(reason, Undefined)
        return reason
    needs = [Need(s.name, s.sample or 0, s.per_visit) for s in told]
    most, why = limiting_step(needs)
    limiting = told[needs.index(most)]
    delay = sum(month * part for month, part in enumerate(plan.timing.lag)) if limiting.key == "sale_rate" else 0.0
    months = plan.pilot.months
    work = effort(most.sample, most.rate_before, lambda monthly: _media_for(small, run, monthly), months, math.ceil(delay - 1e-9))
    weeks = math.ceil((most.visits / (visits / months) + delay) * WEEKS_A_MONTH - 1e-9)
    return PilotSize(plan, (leads, sales), limiting, why, work, weeks, math.floor(months * WEEKS_A_MONTH))


def _step(plan: Plan, drawn: Forecast, run: Forecast, key: str, per_visit: float, planned: float) -> Step:
    kind = key_figures()[key]
    rate = float(kind.read(run))
    draws = np.asarray(
        ratio(drawn.leads.total, drawn.visits.total) if key == "lead_rate" else ratio(drawn.customers.completed, drawn.leads.completed)
    )
    unsure = draws.ndim > 0 and float(np.nanstd(draws)) > 1e-9 * rate
    prior = beta_of_moments(float(np.nanmean(draws)), float(np.nanstd(draws))) if unsure else None
    needed = needed_rate(plan, key, rate)
    if not unsure:
        certain = Undefined(say("this rate is taken as certain: give it a range, or there is nothing to learn"))
        return Step(key, kind.label, rate, needed, prior, per_visit, planned, certain, certain, certain)
    if isinstance(needed, Undefined):
        return Step(key, kind.label, rate, needed, prior, per_visit, planned, needed, precision_size(rate, PRECISION * rate), needed)
    size = threshold_size(min(needed, rate), max(needed, rate), 1.0 - plan.pilot.go, POWER)
    if math.isclose(rate, needed, rel_tol=1e-6):
        size = Undefined(say("the likely rate is just the one that is needed: no sample can tell them apart"))
    assert prior is not None
    sure = assurance(min(round(planned), MOST_TRIALS), needed, prior, gate=plan.pilot.go)
    return Step(key, kind.label, rate, needed, prior, per_visit, planned, size, precision_size(rate, PRECISION * rate), sure)


def needed_rate(plan: Plan, key: str, rate: float) -> float | Undefined:
    """The rate of a step, over all channels, at which the program just reaches the MROI it must beat, all else at likely."""
    base = likely(plan)
    paths = [path for path in base if path == f"rates/{key}" or (path.startswith("channels/") and path.endswith(f"/{key}"))]
    kind = key_figures()["mroi"]

    def mroi(factor: Value) -> Value:
        moved: Values = {**base, **{path: np.minimum(base[path] * factor, 1.0) for path in paths}}
        return kind.read(forecast(plan, moved))

    top = 1.0 / max((float(base[path]) for path in paths), default=1.0)
    grid = np.linspace(0.0, top, GRID)
    at_grid = dict(zip(grid.tolist(), np.broadcast_to(mroi(grid), grid.shape).tolist(), strict=True))
    found = seek(lambda factor: at_grid[factor] if factor in at_grid else float(mroi(factor)), 0.0, top, plan.pilot.target_mroi)
    if found.roots:
        return found.roots[0].at * rate
    if found.least is not None and found.least > plan.pilot.target_mroi:
        return Undefined(say("the program pays even if nobody takes this step"))
    return Undefined(say("the program would not pay even if everybody took this step"))


def _media_for(small: Plan, run: Forecast, monthly: float) -> float | None:
    """Advertising a month, all channels scaled alike, that brings the pilot so many visits a month; None where none does."""
    spends = {f"channels/{c.id}/spend": c.spend for c in small.channels if c.is_paid and c.spend}
    now = sum(spends.values())

    def visits(factor: float) -> float:
        return float(forecast(small, {**run.values, **{p: s * factor for p, s in spends.items()}}).visits.total) / run.calendar.months

    if visits(0.0) >= monthly:
        return 0.0
    found = seek_monotone(visits, 0.0, MOST_MONEY, monthly, 1e-6 * monthly)
    return found.roots[0].at * now if found.roots else None


def longer(plan: Plan, months: int) -> Plan:
    """The plan with a pilot of so many months."""
    return replace(plan, pilot=replace(plan.pilot, months=months))
