"""Allocation of a plan's advertising over its channels: where the same money brings the most, on average over the draws (forecast.md 10).

Months with other spending or season are further cases of the same curve: what a channel brings over the plan is the sum over its
months of season x n(x times the month's multiple). So the split counts the whole plan, not one average month.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from smmdesk.forecast import curves
from smmdesk.forecast.allocation.best import best_split
from smmdesk.forecast.allocation.near_ties import NearTie, Room, near_ties, room
from smmdesk.forecast.allocation.option import Option
from smmdesk.forecast.allocation.split import Comparison, Split, compare
from smmdesk.forecast.allocation.two_budgets import split_two
from smmdesk.forecast.calendar import calendar_of
from smmdesk.forecast.carryover import with_tail
from smmdesk.forecast.flow import Weights
from smmdesk.forecast.forecast import Forecast, forecast
from smmdesk.forecast.lever import with_spend
from smmdesk.forecast.live import live_values
from smmdesk.forecast.needs import CUSTOMERS, MARGIN, missing
from smmdesk.forecast.timing import active, phasing, season
from smmdesk.forecast.traffic import views_and_clicks
from smmdesk.forecast.value import Draws, Value, ratio
from smmdesk.forecast.values import Values, read
from smmdesk.plan.budget import CostKind
from smmdesk.plan.channel import Channel
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text, Undefined, say

CASES = 512
"""Draws over which the mean is taken: enough for splits, whose optimum is flat."""


@dataclass(frozen=True)
class PlanSplit:
    """A plan's advertising divided anew. Money counts over the whole plan, agency fees included; spends are per month, as typed."""

    plan: Plan
    options: tuple[Option, ...]
    budget: float
    split: Split
    now: Comparison
    """The present division beside the best one of this budget."""
    hours: float | None = None
    """The owner's hours a week for these channels, if they were limited too."""

    @property
    def spends(self) -> Mapping[str, float]:
        """Monthly spend of each channel."""
        return self.split.spends

    @property
    def changed(self) -> Plan:
        """The plan with these spends. Costs per view and click stay those of the spend they were seen at."""
        new = self.split.spends
        return replace(self.plan, channels=tuple(with_spend(c, new[c.id]) if c.id in new else c for c in self.plan.channels))

    @property
    def same_budget(self) -> bool:
        """Whether the plan spends about this much today, so that both divisions can be compared."""
        return abs(spent_now(self.plan, self.options) - self.budget) <= 1e-6 * max(self.budget, 1.0)

    @cached_property
    def ties(self) -> tuple[NearTie, ...]:
        """Other divisions that lose less than 1 %, under the channels' names; none are sought where hours are short as well."""
        if self.hours is not None:
            return ()
        names = {c.id: c.name for c in self.plan.channels}
        found = near_ties(self.options, self.split, self.budget)
        return tuple(replace(tie, why=_named(tie.why, names)) for tie in found)

    @cached_property
    def rooms(self) -> tuple[Room, ...]:
        """Between which spends each channel may move before 1 % is lost; where hours are short as well, only the best one."""
        if self.hours is not None:
            return tuple(Room(o.id, *(self.spends[o.id],) * 3) for o in self.options)
        return tuple(room(self.options, self.split, self.budget, option.id) for option in self.options)


def allocate_plan(
    plan: Plan, budget: float | None = None, flexible: bool = False, cases: int = CASES, hours: float | None = None
) -> PlanSplit | Undefined:
    """The best division of the plan's advertising (of `budget` over the whole plan, fees included; by default what it spends now).

    `flexible`: stop where the next money unit no longer pays for itself (marginal MROI of the pilot's gate, 0 by default).
    `hours`: the owner's hours a week for these channels, a second budget; a channel's hours grow with its money from what they are now.
    Undefined without two figures to weigh: no paid channel with a known cost, or no margin.
    """
    lacking = missing(plan, (*CUSTOMERS, *MARGIN))
    if lacking:
        return Undefined(lacking)
    options = plan_options(plan, cases)
    if not options:
        return Undefined(say("no channel spends anything on advertising, so there is nothing to divide"))
    money = spent_now(plan, options) if budget is None else budget
    if hours is not None:
        options = _with_hours(plan, options)
        if not all(o.is_smooth for o in options):
            return Undefined(say("a channel brings little from its first money, so money and hours cannot be divided at once"))
        if not any(o.hours for o in options):
            return Undefined(say("no channel with advertising says how many hours a week it takes"))
    split = best_split(options, money, 0.0 if flexible else None) if hours is None else split_two(options, money, hours)
    if isinstance(split, Undefined):
        return split
    current = [next(c.spend for c in plan.channels if c.id == o.id) for o in options]
    return PlanSplit(plan, options, money, split, compare(options, current, split), hours)


def _with_hours(plan: Plan, options: tuple[Option, ...]) -> tuple[Option, ...]:
    """Hours a week for each money unit a month."""
    each = {c.id: c.hours_per_week / (c.spend or c.reference_spend or 1.0) for c in plan.channels}
    return tuple(replace(o, hours=each[o.id]) for o in options)


def spent_now(plan: Plan, options: tuple[Option, ...]) -> float:
    """What the plan spends on these channels over all its months, agency fees included."""
    spends = {c.id: c.spend for c in plan.channels}
    return sum(o.cost * spends[o.id] for o in options)


def plan_options(plan: Plan, cases: int = CASES) -> tuple[Option, ...]:
    """Every paid channel whose costs are known, with what a money unit brings over the whole plan, case by case (draw and month)."""
    months = calendar_of(plan).months
    values = _cases(plan, cases)
    cases = cases if any(isinstance(v, np.ndarray) for v in values.values()) else 1
    run = forecast(plan, values)
    fees = np.zeros(months)
    for line in plan.budget.lines:
        if line.kind is CostKind.PCT_MEDIA and line.start_month:
            fees += float(np.mean(read(values, f"budget/lines/{line.id}/amount"))) * active(line.start_month, line.end_month, months)
    paid = [c for c in plan.channels if c.is_paid and (c.spend or c.reference_spend)]
    return tuple(_option(plan, c, run, 1.0 + fees, phasing(c, months), cases) for c in paid)


def _cases(plan: Plan, cases: int) -> Values:
    """A few of the live draws, always the same ones."""
    picked = np.sort(np.random.Generator(np.random.PCG64(plan.chances.seed)).permutation(16_384)[:cases])
    return {path: np.asarray(v, dtype=np.float64)[picked] if isinstance(v, np.ndarray) else v for path, v in live_values(plan).items()}


def _option(plan: Plan, channel: Channel, run: Forecast, cost: Weights, multiples: Weights, cases: int) -> Option:
    path = f"channels/{channel.id}/"
    reference = channel.reference_spend or channel.spend

    def get(name: str, default: Value = float("nan")) -> Value:
        return read(run.values, path + name, default)

    visits = views_and_clicks(channel, get, reference)[1] * get("page_load")
    response = curves.calibrate(channel.curve, reference, visits, get("doubling"), channel.hill_slope)
    effective = with_tail(multiples, channel.carry_over)
    seasons = season(plan, run.calendar, len(effective))
    levels = np.unique(effective[effective > 0])
    strength = np.array([float(seasons[effective == level].sum()) for level in levels])
    rows = _drawn(response.scale, cases)[None, :] / levels[:, None]
    worth = _worth_of_visit(plan, run, channel)
    weights = strength[:, None] * len(levels) * _drawn(worth, cases)[None, :]
    tops = np.broadcast_to(_drawn(response.top, cases), rows.shape)
    powers = np.broadcast_to(_drawn(response.power, cases), rows.shape).ravel() if np.ndim(response.power) else response.power
    spread = curves.Response(response.kind, _plain(tops), _plain(rows), powers)
    most = np.inf if channel.max_spend is None else channel.max_spend
    return Option(channel.id, spread, _plain(weights), float(cost @ multiples), channel.min_spend, most)


def _worth_of_visit(plan: Plan, run: Forecast, channel: Channel) -> Value:
    """w = lead rate x (sale rate x (contribution of a customer - what she costs) - cost of a lead) - cost of a visit."""
    traffic = next(t for t in run.channels if t.channel.id == channel.id)

    def amounts(kind: CostKind) -> Value:
        return sum((read(run.values, f"budget/lines/{b.id}/amount") for b in plan.budget.lines if b.kind is kind and b.start_month), 0.0)

    orders = ratio(run.orders.completed, run.customers.completed)
    of_customer = orders * (run.margin - amounts(CostKind.PCT_REVENUE) * run.price) - amounts(CostKind.PER_CUSTOMER)
    return traffic.lead_rate * (traffic.sale_rate * of_customer - amounts(CostKind.PER_LEAD)) - amounts(CostKind.PER_VISIT)


def _drawn(value: Value, cases: int) -> Draws:
    return np.array(np.broadcast_to(np.asarray(value, dtype=np.float64), (cases,)))


def _plain(cases: Draws) -> Value:
    """One case as a number, so that the exact solver takes it."""
    return float(cases.flat[0]) if cases.size == 1 else cases.ravel()


def _named(why: Text, names: Mapping[str, str]) -> Text:
    key = why.values.get("channel")
    return Text(why.template, {**why.values, "channel": names.get(str(key), key)}) if key is not None else why
