"""Rows of chance: which input matters most, twenty equally likely outcomes, ranges by month, and a two-way table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from smmdesk.plan.path import Path
from smmdesk.plan.range import Origin
from smmdesk.report.rows import ORIGIN_NAMES, RIGHT, Align, Label, Measure, TableRows
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Percent, Text, Undefined, say


@dataclass(frozen=True, slots=True)
class TornadoBar:
    """One input at its low and high end, in its own measure, and what the figure becomes there, all else at likely.

    `monotone` is False when the figure at likely lies outside the bar (forecast.md 9.4).
    """

    path: Path
    label: Label
    measure: Measure
    low: float
    high: float
    at_low: float
    at_high: float
    origin: Origin | None = None
    monotone: bool = True

    @property
    def swing(self) -> float:
        """By how much the input alone moves the figure."""
        return abs(self.at_high - self.at_low)


@dataclass(frozen=True, slots=True)
class TornadoRows:
    """The inputs that move a figure most, sorted by swing; `base` is the figure with all at likely."""

    bars: tuple[TornadoBar, ...]
    base: float
    measure: Measure
    title: Text
    sentence: Text
    more_is_better: bool = True

    def table(self, speaker: Speaker) -> TableRows:
        """Input, origin, each end with what comes of it, swing."""
        columns = (say("Input"), say("Known from"), say("Low"), say("gives"), say("High"), say("gives"), say("Swing"))
        rows = tuple(
            (
                speaker.text(bar.label),
                speaker.text(ORIGIN_NAMES[bar.origin]) if bar.origin else speaker.text(say("Decision")),
                bar.measure.say(bar.low, speaker),
                self.measure.say(bar.at_low, speaker),
                bar.measure.say(bar.high, speaker),
                self.measure.say(bar.at_high, speaker),
                self.measure.say(bar.swing, speaker),
            )
            for bar in self.bars
        )
        sides: tuple[Align, ...] = ("left", "left", "right", "right", "right", "right", "right")
        return TableRows(tuple(speaker.text(c) for c in columns), rows, sides)


@dataclass(frozen=True, slots=True)
class OutcomeDots:
    """Equally likely outcomes (twenty: the middles of twentieths of the distribution), in rising order, and the goal."""

    outcomes: tuple[float, ...]
    goal: float | None
    measure: Measure
    title: Text
    sentence: Text
    at_least: bool = True

    def reaches(self, outcome: float) -> bool:
        """Whether an outcome reaches the goal; with no goal none does."""
        if self.goal is None:
            return False
        return outcome >= self.goal if self.at_least else outcome <= self.goal

    @property
    def reached(self) -> int:
        """How many reach the goal."""
        return sum(self.reaches(outcome) for outcome in self.outcomes)

    def table(self, speaker: Speaker) -> TableRows:
        """Outcome number, figure, whether it reaches the goal."""
        columns = (say("Outcome"), say("Figure"), say("Reaches the goal"))
        rows = tuple(
            (speaker.value(i), self.measure.say(x, speaker), speaker.value(None if self.goal is None else self.reaches(x)))
            for i, x in enumerate(self.outcomes, 1)
        )
        return TableRows(tuple(speaker.text(c) for c in columns), rows, ("right", "right", "left"))


@dataclass(frozen=True, slots=True)
class FanRows:
    """A figure by month as quantiles: `curves[q][m]` is quantile `quantiles[q]` in `months[m]`; quantiles rise and are symmetric."""

    months: tuple[date, ...]
    quantiles: tuple[float, ...]
    curves: tuple[tuple[float, ...], ...]
    measure: Measure
    title: Text
    sentence: Text
    goal: float | None = None

    def __post_init__(self) -> None:
        if len(self.curves) != len(self.quantiles) or any(len(curve) != len(self.months) for curve in self.curves):
            raise ValueError("one curve for each quantile, one figure for each month")

    def table(self, speaker: Speaker) -> TableRows:
        """A row for each month, a column for each quantile, its meaning in the heading."""
        heads = tuple(
            speaker.text(say("{part} fall below", part=Percent(q))) if q != 0.5 else speaker.text(say("Middle")) for q in self.quantiles
        )
        rows = tuple(
            (speaker.month(month), *(self.measure.say(curve[m], speaker) for curve in self.curves)) for m, month in enumerate(self.months)
        )
        sides: tuple[Align, ...] = ("left", *([RIGHT] * len(heads)))
        return TableRows((speaker.text(say("Month")), *heads), rows, sides)


@dataclass(frozen=True, slots=True)
class HeatAxis:
    """One input of a two-way table: its name, its measure, its values in order, and which one is the plan's."""

    label: Label
    measure: Measure
    values: tuple[float, ...]
    now: int | None = None


@dataclass(frozen=True, slots=True)
class HeatRows:
    """A two-way table: `cells[d][a]` is the figure at `down.values[d]` and `across.values[a]`."""

    across: HeatAxis
    down: HeatAxis
    cells: tuple[tuple[float | Undefined, ...], ...]
    measure: Measure
    title: Text
    sentence: Text
    goal: float | None = None
    more_is_better: bool = True

    def __post_init__(self) -> None:
        if len(self.cells) != len(self.down.values) or any(len(row) != len(self.across.values) for row in self.cells):
            raise ValueError("one cell for each pair of values")

    def reaches(self, figure: float | Undefined) -> bool:
        """Whether a figure reaches the goal."""
        if self.goal is None or isinstance(figure, Undefined):
            return False
        return figure >= self.goal if self.more_is_better else figure <= self.goal

    def table(self, speaker: Speaker) -> TableRows:
        """A row for each value down, a column for each value across."""
        corner = speaker.text(say("{down} down, {across} across", down=self.down.label, across=self.across.label))
        columns = (corner, *(self.across.measure.say(x, speaker) for x in self.across.values))
        rows = tuple(
            (self.down.measure.say(y, speaker), *(self.measure.say(x, speaker) for x in row))
            for y, row in zip(self.down.values, self.cells, strict=True)
        )
        sides: tuple[Align, ...] = (RIGHT, *([RIGHT] * len(self.across.values)))
        return TableRows(columns, rows, sides)
