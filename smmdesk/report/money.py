"""Money rows: what is spent by month and component, and when the plan has earned it back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.flow import Flow
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.spread import Spread
from smmdesk.plan.budget import Component, CostKind
from smmdesk.report.bands import around
from smmdesk.report.rows import Band, TableRows
from smmdesk.report.rows_money import MoneySeries, MonthMoney, NetRows
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Money, Month, Percent, Text, Undefined, say

COMPONENT_LABEL: dict[Component, Text] = {
    Component.CONCEPT: key_figures()["cost_concept"].label,
    Component.TECHNOLOGY: key_figures()["cost_technology"].label,
    Component.STAFFING: key_figures()["cost_staffing"].label,
    Component.PROGRAM: key_figures()["cost_program"].label,
}


def month_money(outlook: Outlook) -> MonthMoney:
    """Marketing cost by component and month, at likely values."""
    run, currency = outlook.run, outlook.plan.business.currency
    series = tuple(MoneySeries(COMPONENT_LABEL[c], _months(run.component(c))) for c in Component)
    total = float(run.cost.total)
    largest = max(Component, key=lambda c: float(np.nan_to_num(run.component(c).total)))
    if not total > 0:
        title, sentence = say("Nothing is planned to be spent yet"), say("Add cost lines or advertising to see the budget by month.")
    else:
        share = float(run.component(largest).total) / total
        title = say("{component} takes {share} of the budget", component=COMPONENT_LABEL[largest], share=Percent(share))
        dearest = int(np.argmax([float(c) for c in run.cost.by_month]))
        sentence = say(
            "The program costs {total} over {n} months; the dearest is {month} with {most}.",
            total=Money(total, currency),
            n=run.calendar.months,
            month=Month(run.calendar.month(dearest)),
            most=Money(float(run.cost.at(dearest)), currency),
        )
    return MonthMoney(run.calendar.firsts, series, currency, title, sentence)


def net_rows(outlook: Outlook) -> NetRows:
    """Cumulative net by month with its range, and the break-even month."""
    run, currency = outlook.run, outlook.plan.business.currency
    month, end = outlook.figure("break_even_month"), outlook.figure("net")
    if isinstance(end, Undefined):
        return NetRows((), (), end, currency, say("No result yet: {reason}", reason=end.reason), say("Fill in what is missing first."))
    spreads = outlook.net_fan if outlook.draws > 1 else (None,) * run.calendar.months
    bands = tuple(_band(float(net), spread) for net, spread in zip(run.cumulative_net, spreads, strict=True))
    if isinstance(month, Undefined):
        title = say("The plan does not earn its cost back within its months")
        sentence = say("At the end of the plan {amount} is missing.", amount=Money(-end, currency))
        return NetRows(run.calendar.firsts, bands, month, currency, title, sentence)
    index = round(month) - 1
    day = Month(run.calendar.month(index))
    title = say("The plan has earned its cost back by {month}", month=day)
    sentence = say("At the end of the plan {amount} is left over.", amount=Money(end, currency))
    if end < 0:
        sentence = say("Later months lose it again: at the end {amount} is missing.", amount=Money(-end, currency))
    return NetRows(run.calendar.firsts, bands, index, currency, title, sentence)


@dataclass(frozen=True)
class BudgetRow:
    """One component: what it costs once, and in all."""

    label: Text
    once: float
    total: float

    @property
    def running(self) -> float:
        """What it costs month by month."""
        return self.total - self.once


@dataclass(frozen=True)
class BudgetTable:
    """The four components with one-off, running and total cost at likely values."""

    rows: tuple[BudgetRow, ...]
    currency: str

    def table(self, speaker: Speaker) -> TableRows:
        """A row for each component and one for the total."""

        def cell(amount: float) -> str:
            return speaker.money(amount, self.currency) if amount else speaker.value(None)

        rows = [(speaker.text(row.label), cell(row.once), cell(row.running), cell(row.total)) for row in self.rows]
        once, total = sum(row.once for row in self.rows), sum(row.total for row in self.rows)
        rows.append((speaker.text(say("Total")), cell(once), cell(total - once), cell(total)))
        columns = tuple(speaker.text(t) for t in (say("Component"), say("One-off"), say("Running"), say("Total")))
        return TableRows(columns, tuple(rows), ("left", "right", "right", "right"))


def budget_table(outlook: Outlook) -> BudgetTable:
    """The budget by component, split into one-off and running cost."""
    rows = []
    for component in Component:
        mine = [c for c in outlook.run.costs if c.component is component]
        once = sum(float(c.flow.total) for c in mine if c.line is not None and c.line.kind is CostKind.ONE_OFF)
        whole = sum(float(c.flow.total) for c in mine)
        rows.append(BudgetRow(COMPONENT_LABEL[component], _known(once), _known(whole)))
    return BudgetTable(tuple(rows), outlook.plan.business.currency)


def _known(amount: float) -> float:
    return amount if np.isfinite(amount) else 0.0


def _months(flow: Flow) -> tuple[float, ...]:
    return tuple(_known(float(amount)) for amount in flow.by_month)


def _band(value: float, spread: Spread | None) -> Band:
    return around(value, spread) if spread else Band(None, value, None)
