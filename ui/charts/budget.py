"""BudgetChart: what each component costs in each month, as stacked bars."""

from __future__ import annotations

from smmdesk.report.rows_money import MonthMoney
from ui.charts.legend import Entry
from ui.charts.plot import PlotChart
from ui.charts.scale import short
from ui.charts.shapes import Stacks


class BudgetChart(PlotChart):
    """The budget by component and month."""

    def make_items(self) -> None:
        """One item draws all bars."""
        self.stacks = Stacks(self.ink)
        self.plot.addItem(self.stacks)

    def set_items(self, rows: MonthMoney) -> None:
        """Bars and axes."""
        self.stacks.ink = self.ink
        self.stacks.series = tuple(line.amounts for line in rows.series)
        self.stacks.totals = tuple(short(total, rows.measure, self.speaker) for total in rows.totals)
        self.stacks.cover(self.set_axes(rows.months, (0.0, *rows.totals), rows.measure, head=0.12))

    def entries(self, rows: MonthMoney) -> tuple[Entry, ...]:
        """One for each component, from the bottom of the bars to their top."""
        return tuple((self.ink.pattern(k), self.speaker.text(line.name)) for k, line in enumerate(rows.series))
