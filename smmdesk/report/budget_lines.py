"""Budget lines: every cost line by component, with what it costs over the plan and how many sales it costs (planning.md M66, M67)."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from smmdesk.forecast.cost import Cost
from smmdesk.forecast.economics import whole_units
from smmdesk.forecast.figures_break_even import break_even_orders
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.spread import spread_of
from smmdesk.forecast.value import Value
from smmdesk.plan.budget import BudgetLine, Component, CostKind
from smmdesk.plan.channel import Channel
from smmdesk.plan.choices import label_of
from smmdesk.plan.declare import Unit
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin
from smmdesk.report.bands import around, range_band
from smmdesk.report.money import COMPONENT_LABEL
from smmdesk.report.rows import Band, Figure, Label, Measure
from smmdesk.words.text import Count, Text, Undefined, say

NOT_YET = Undefined(say("not computed yet"))
LACKING = Undefined(say("a number it follows is missing"))
Key: TypeAlias = tuple[str, str]
"""Id of the line and id of the channel; one of the two is empty."""


@dataclass(frozen=True, slots=True)
class LineRow:
    """One cost. `total` is money over the plan, `sales` the whole sales by which it puts off break-even.

    `channel` is the id of the channel whose advertising it is (read-only here), else empty.
    """

    id: str
    name: Label
    kind: Text
    months: Text
    amount: Band
    measure: Measure
    origin: Origin | None
    total: Figure
    sales: float | Undefined
    kept: bool = False
    channel: str = ""

    @property
    def when(self) -> Text:
        """How the cost comes, in which months, and whether a pilot keeps it."""
        if self.kept:
            return say("{kind}, {months}; stays in a pilot", kind=self.kind, months=self.months)
        return say("{kind}, {months}", kind=self.kind, months=self.months)


@dataclass(frozen=True, slots=True)
class LineGroup:
    """The lines of one component in the plan's order, advertising last, and their subtotal."""

    component: Component
    name: Text
    rows: tuple[LineRow, ...]
    total: Figure
    sales: float | Undefined


@dataclass(frozen=True, slots=True)
class BudgetLines:
    """The four components and the whole program."""

    groups: tuple[LineGroup, ...]
    total: Figure
    sales: float | Undefined
    currency: str

    @property
    def money(self) -> Measure:
        """Money in the plan's currency."""
        return Measure(Unit.MONEY, self.currency)


def budget_lines(plan: Plan, outlook: Outlook | None) -> BudgetLines:
    """All cost lines of a plan. Figures come from the newest outlook, which may be of an older plan, or not be there yet."""
    figures = _Figures(outlook)
    groups = tuple(_group(plan, component, figures) for component in Component)
    keys = [_key(row) for group in groups for row in group.rows]
    return BudgetLines(groups, figures.total(keys), figures.sales(keys), plan.business.currency)


def costs_sales(row: LineRow, plan: Plan) -> Text:
    """What a line costs in sales, in one sentence (M67); why that is not known."""
    if isinstance(row.total, Undefined):
        return say("What this line costs is not known: {reason}.", reason=row.total.reason)
    if row.total.likely == 0:
        return say("This line costs nothing within the plan.")
    if isinstance(row.sales, Undefined):
        return say("How many sales this line costs you is not known: {reason}.", reason=row.sales.reason)
    noun = plan.business.unit_name if row.sales == 1 else plan.business.units_name
    return say("This line costs you {n} {units} sold: without it, break-even comes that much sooner.", n=Count(row.sales), units=noun)


def neighbour(plan: Plan, key: str, by: int) -> int:
    """How many places a line must move to pass `by` (1 or -1) lines of its own component; 0 when there is none to pass."""
    lines = plan.budget.lines
    here = next(at for at, line in enumerate(lines) if line.id == key)
    same = [at for at, line in enumerate(lines) if line.component is lines[here].component]
    place = same.index(here) + by
    return same[place] - here if 0 <= place < len(same) else 0


class _Figures:
    """What each cost comes to, from an outlook."""

    def __init__(self, outlook: Outlook | None) -> None:
        self._run = outlook.run if outlook else None
        self._points = _by_key(outlook.run.costs) if outlook else {}
        self._drawn = _by_key(outlook.drawn.costs) if outlook else {}
        self._needed = outlook.figure("break_even_orders") if outlook else NOT_YET

    def total(self, keys: list[Key]) -> Figure:
        """These costs together, over the plan."""
        known = [key for key in keys if key in self._points]
        if keys and not known:
            return NOT_YET
        likely = float(sum(float(self._points[key]) for key in known))
        if not math.isfinite(likely):
            return LACKING
        draws = np.asarray(sum((np.asarray(self._drawn[key], dtype=np.float64) for key in known), np.float64(0.0)))
        return around(likely, spread_of(draws)) if draws.ndim else Band(None, likely, None)

    def sales(self, keys: list[Key]) -> float | Undefined:
        """By how many sales these costs put off break-even (forecast.md 7.2), rounded up."""
        if self._run is None or isinstance(self._needed, Undefined):
            return self._needed if isinstance(self._needed, Undefined) else NOT_YET
        others = replace(self._run, costs=tuple(c for c in self._run.costs if _key_of(c) not in keys))
        return float(whole_units(max(self._needed - float(break_even_orders(others)), 0.0)))


def _by_key(costs: tuple[Cost, ...]) -> dict[Key, Value]:
    return {_key_of(c): c.flow.total for c in costs}


def _key_of(cost: Cost) -> Key:
    return (cost.line.id if cost.line else "", cost.channel)


def _key(row: LineRow) -> Key:
    return ("", row.channel) if row.channel else (row.id, "")


def _group(plan: Plan, component: Component, figures: _Figures) -> LineGroup:
    rows = [_line(line, plan, figures) for line in plan.budget.lines if line.component is component]
    if component is Component.PROGRAM:
        rows += [_advertising(c, plan, figures) for c in plan.channels if c.is_paid]
    keys = [_key(row) for row in rows]
    return LineGroup(component, COMPONENT_LABEL[component], tuple(rows), figures.total(keys), figures.sales(keys))


def _line(line: BudgetLine, plan: Plan, figures: _Figures) -> LineRow:
    key = (line.id, "")
    measure = Measure(line.kind.unit, "" if line.kind.is_share else plan.business.currency)
    months = _month(line.start_month) if line.kind is CostKind.ONE_OFF else _months(line.start_month, line.end_month)
    origin = None if line.amount.is_point else line.amount.origin
    amount = range_band(line.amount)
    name: Label = line.label or say("Cost without a name")
    kind = Text(label_of(line.kind))
    return LineRow(line.id, name, kind, months, amount, measure, origin, figures.total([key]), figures.sales([key]), line.is_kept)


def _advertising(channel: Channel, plan: Plan, figures: _Figures) -> LineRow:
    name = say("Advertising: {channel}", channel=channel.name or say("Channel without a name"))
    key = ("", channel.id)
    total = figures.total([key]) if channel.spend > 0 else Band(None, 0.0, None)
    months = _months(channel.start_month, channel.end_month)
    measure, amount = Measure(Unit.MONEY, plan.business.currency), Band(None, channel.spend, None)
    return LineRow(channel.id, name, say("set in Channels"), months, amount, measure, None, total, figures.sales([key]), channel=channel.id)


def _month(start: int) -> Text:
    return say("month {n}", n=start) if start else say("before the start")


def _months(start: int, end: int | None) -> Text:
    if start == 0:
        return say("before the start")
    if end is None:
        return say("all months") if start == 1 else say("from month {n}", n=start)
    return say("month {n}", n=start) if end == start else say("months {first} to {last}", first=start, last=end)
