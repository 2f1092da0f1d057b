"""Spend months: a channel's advertising by month, with the weights it comes from, for the screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from smmdesk.forecast.calendar import calendar_of
from smmdesk.forecast.spend_shape import typed_weights
from smmdesk.forecast.timing import active, phasing
from smmdesk.plan.channel import Channel
from smmdesk.plan.declare import Unit
from smmdesk.plan.plan import Plan
from smmdesk.report.rows import RIGHT, Align, Measure, TableRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Month, Text, say


@dataclass(frozen=True, slots=True)
class SpendMonth:
    """One month of the plan. `amount` in the plan's currency; 0 outside the channel's months."""

    first: date
    weight: float
    amount: float
    is_active: bool


@dataclass(frozen=True, slots=True)
class SpendMonths:
    """All months of the plan. `measure` says the money."""

    months: tuple[SpendMonth, ...]
    measure: Measure
    title: Text
    sentence: Text

    def table(self, speaker: Speaker) -> TableRows:
        """Month, weight, money."""
        rows = tuple(
            (
                speaker.month(m.first),
                speaker.number(m.weight) if m.is_active else NOT_KNOWN,
                self.measure.say(m.amount if m.is_active else None, speaker),
            )
            for m in self.months
        )
        left: Align = "left"
        heads = (speaker.text(say("Month")), speaker.text(say("Weight")), speaker.text(say("Advertising")))
        return TableRows(heads, rows, (left, RIGHT, RIGHT))


def spend_months(plan: Plan, channel: Channel) -> SpendMonths:
    """The advertising of one channel by month; its mean over the channel's months is the monthly spend, unless all weights are 0."""
    count = plan.business.horizon
    on = active(channel.start_month, channel.end_month, count)
    multiples, weights = phasing(channel, count), typed_weights(channel, count)
    months = tuple(
        SpendMonth(first, weights[at], channel.spend * float(multiples[at]), bool(on[at]))
        for at, first in enumerate(calendar_of(plan).firsts)
    )
    measure = Measure(Unit.MONEY, plan.business.currency)
    return SpendMonths(months, measure, say("Advertising by month"), _sentence(months, measure))


def _sentence(months: tuple[SpendMonth, ...], measure: Measure) -> Text:
    mine = [m for m in months if m.is_active]
    if not mine:
        return say("This channel has no month inside the plan.")
    total = sum(m.amount for m in mine)
    mean = measure.value(total / len(mine))
    most = max(mine, key=lambda m: m.amount)
    if all(abs(m.amount - most.amount) < 0.005 for m in mine):
        return say("{money} in each of {n} months, {total} together.", money=mean, n=len(mine), total=measure.value(total))
    return say(
        "{total} in {n} months, {money} a month on average; most in {month}: {most}.",
        total=measure.value(total),
        n=len(mine),
        money=mean,
        month=Month(most.first),
        most=measure.value(most.amount),
    )
