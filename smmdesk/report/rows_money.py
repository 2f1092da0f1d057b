"""Rows of money by month: what is spent on which component, and when the plan has earned it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from smmdesk.plan.declare import Unit
from smmdesk.report.rows import RIGHT, Align, Band, Label, Measure, TableRows
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Text, Undefined, say


@dataclass(frozen=True, slots=True)
class MoneySeries:
    """What one component (or channel) costs in each month."""

    name: Label
    amounts: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class MonthMoney:
    """Budget by component and month, both in the order of display; `months` are first days of months."""

    months: tuple[date, ...]
    series: tuple[MoneySeries, ...]
    currency: str
    title: Text
    sentence: Text

    def __post_init__(self) -> None:
        if any(len(line.amounts) != len(self.months) for line in self.series):
            raise ValueError("one amount for each month")

    @property
    def measure(self) -> Measure:
        """Money in the plan's currency."""
        return Measure(Unit.MONEY, self.currency)

    @property
    def totals(self) -> tuple[float, ...]:
        """All components together, by month."""
        return tuple(sum(line.amounts[i] for line in self.series) for i in range(len(self.months)))

    def table(self, speaker: Speaker) -> TableRows:
        """A row for each month, a column for each component, and the totals of both."""
        spoken = self.measure
        columns = (speaker.text(say("Month")), *(speaker.text(line.name) for line in self.series), speaker.text(say("Total")))
        rows = [
            (speaker.month(month), *(spoken.say(line.amounts[i], speaker) for line in self.series), spoken.say(total, speaker))
            for i, (month, total) in enumerate(zip(self.months, self.totals, strict=True))
        ]
        sums = (*(sum(line.amounts) for line in self.series), sum(self.totals))
        rows.append((speaker.text(say("Total")), *(spoken.say(x, speaker) for x in sums)))
        sides: tuple[Align, ...] = ("left", *([RIGHT] * len(sums)))
        return TableRows(columns, tuple(rows), sides)


@dataclass(frozen=True, slots=True)
class NetRows:
    """Cumulative net (contribution less cost) at the end of each month, and where it turns positive for good.

    `break_even` is an index into `months`, or why there is none.
    """

    months: tuple[date, ...]
    net: tuple[Band, ...]
    break_even: int | Undefined
    currency: str
    title: Text
    sentence: Text

    def __post_init__(self) -> None:
        if len(self.net) != len(self.months):
            raise ValueError("one figure for each month")
        if isinstance(self.break_even, int) and not 0 <= self.break_even < len(self.months):
            raise ValueError("break-even lies in one of the months")

    @property
    def measure(self) -> Measure:
        """Money in the plan's currency."""
        return Measure(Unit.MONEY, self.currency)

    def table(self, speaker: Speaker) -> TableRows:
        """Month, cumulative net, its range, and the word at the break-even."""
        columns = (say("Month"), say("Net so far"), say("Range, 8 in 10"), say("Break-even"))
        rows = tuple(
            (
                speaker.month(month),
                self.measure.likely(net, speaker),
                self.measure.range(net, speaker),
                speaker.text(say("reached")) if i == self.break_even else "",
            )
            for i, (month, net) in enumerate(zip(self.months, self.net, strict=True))
        )
        return TableRows(tuple(speaker.text(c) for c in columns), rows, ("left", "right", "right", "left"))
