"""Rows: ready figures for charts and tables. A chart, its table twin, the print and the workbook read the same row.

Here stand the parts that all rows share, and the funnel; `rows_money.py`, `rows_compare.py` and `rows_chance.py` hold the others.
Every kind of rows has `title` (a finding, not a caption), `sentence` (what a chart says to somebody who cannot see it) and
`table(speaker)`, its twin in words.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from smmdesk.plan.declare import Unit
from smmdesk.plan.range import Origin
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Chance, Count, Money, Number, Percent, Text, Undefined, say

Label: TypeAlias = Text | str
"""Words of ours (`Text`), or the owner's own (`str`, never translated)."""

Align: TypeAlias = Literal["left", "right"]
RIGHT: Align = "right"


@dataclass(frozen=True, slots=True)
class Band:
    """A figure: P10, likely and P90; a point figure has neither low nor high. All finite, in the unit of its measure."""

    low: float | None
    likely: float
    high: float | None

    def __post_init__(self) -> None:
        if (self.low is None) != (self.high is None):
            raise ValueError("a band has both ends or none")

    @property
    def is_point(self) -> bool:
        """Whether it has no range."""
        return self.low is None

    @property
    def ends(self) -> tuple[float, float, float]:
        """Low, likely, high; a point figure three times itself."""
        if self.low is None or self.high is None:
            return (self.likely, self.likely, self.likely)
        return (self.low, self.likely, self.high)

    @property
    def places(self) -> int | None:
        """Decimal places that the range supports: to the power of ten at or below 1/50 of its width; None for a point figure."""
        if self.low is None or self.high is None or not self.high > self.low:
            return None
        return -math.floor(math.log10((self.high - self.low) / 50))

    def rounded(self) -> Band:
        """Without digits that the range does not support."""
        places = self.places
        if places is None or self.low is None or self.high is None:
            return self
        return Band(round(self.low, places), round(self.likely, places), round(self.high, places))

    def fit(self, number: float) -> float:
        """Another number of the same kind, with as many digits."""
        return number if self.places is None else round(number, self.places)


Figure: TypeAlias = Band | Undefined


@dataclass(frozen=True, slots=True)
class TableRows:
    """A table in words: headings, rows of as many cells, and the side to which each column is aligned."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    aligns: tuple[Align, ...]

    def __post_init__(self) -> None:
        if len(self.aligns) != len(self.columns) or any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("each row has one cell for each column")


@dataclass(frozen=True, slots=True)
class Measure:
    """What a number of a chart counts: its unit, for money its ISO 4217 currency, for counts a plural noun."""

    unit: Unit = Unit.COUNT
    currency: str = ""
    noun: Label = ""

    def value(self, number: float) -> Money | Percent | Count | Number | Chance:
        """The number as the value that a `Speaker` speaks."""
        match self.unit:
            case Unit.MONEY:
                return Money(number, self.currency)
            case Unit.FRACTION:
                return Percent(number)
            case Unit.PEOPLE | Unit.COUNT:
                return Count(number)
            case _:
                return Number(number)

    def say(self, number: float | Undefined | None, speaker: Speaker) -> str:
        """One number in words: "$24,900"; an en dash for nothing, the reason for an undefined figure."""
        if number is None or isinstance(number, Undefined):
            return speaker.value(number)
        return speaker.value(self.value(number))

    def likely(self, figure: Figure | None, speaker: Speaker) -> str:
        """The likely value in words, with the digits its range supports."""
        return self.say(self._rounded(figure).likely if isinstance(figure, Band) else figure, speaker)

    def range(self, figure: Figure | None, speaker: Speaker) -> str:
        """The range in words, "235 to 610"; empty where there is none: a point, a range without width, an undefined figure."""
        if not isinstance(figure, Band) or figure.is_point:
            return ""
        low, _, high = self._rounded(figure).ends
        words = (self.say(low, speaker), self.say(high, speaker))
        return speaker.text(say("{low} to {high}", low=words[0], high=words[1])) if words[0] != words[1] else ""

    def _rounded(self, figure: Band) -> Band:
        """With the digits its range supports; people, leads and orders, from three on, whole ones."""
        fit = figure.rounded()
        if self.unit not in (Unit.PEOPLE, Unit.COUNT) or fit.likely < WHOLE_FROM:
            return fit
        return Band(None if fit.low is None else _whole(fit.low), _whole(fit.likely), None if fit.high is None else _whole(fit.high))


class _Chances(Measure):
    """A probability, said as a frequency: "5 in 10"."""

    def value(self, number: float) -> Chance:
        return Chance(number)


WHOLE_FROM = 3
"""Smaller counts show a decimal: 1.4 leads a month is not 1."""
PEOPLE = Measure(Unit.PEOPLE)
RATE = Measure(Unit.FRACTION)
CHANCE = _Chances(Unit.FRACTION)


@dataclass(frozen=True, slots=True)
class FunnelStage:
    """People at one stage; `cost_each` and `value_each` (what one of them costs, and brings: contribution) are None where nothing is
    paid yet; `as_entered` marks the market stages the owner typed.
    """

    key: str
    name: Label
    note: Label
    people: Figure
    cost_each: Figure | None = None
    as_entered: bool = False
    value_each: Figure | None = None


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """The rate between two stages: which part goes on, where that is known from, and whether its evidence is the weakest."""

    rate: Figure
    origin: Origin | None = None
    source: str = ""
    weakest: bool = False


@dataclass(frozen=True, slots=True)
class FunnelRows:
    """The performance funnel: stages from the market to the advocates; `steps[i]` leads from `stages[i]` to `stages[i + 1]`."""

    stages: tuple[FunnelStage, ...]
    steps: tuple[FunnelStep, ...]
    currency: str
    title: Text
    sentence: Text

    def __post_init__(self) -> None:
        if len(self.steps) != max(0, len(self.stages) - 1):
            raise ValueError("one step between each two stages")

    @property
    def money(self) -> Measure:
        """The measure of the costs per head."""
        return Measure(Unit.MONEY, self.currency)

    @property
    def has_ranges(self) -> bool:
        """Whether any stage is more than a point figure."""
        return any(isinstance(stage.people, Band) and not stage.people.is_point for stage in self.stages)

    def points(self) -> FunnelRows:
        """The same funnel without its ranges."""
        stages = tuple(
            replace(s, people=_point(s.people), cost_each=_pointed(s.cost_each), value_each=_pointed(s.value_each)) for s in self.stages
        )
        return replace(self, stages=stages, steps=tuple(replace(step, rate=_point(step.rate)) for step in self.steps))

    def table(self, speaker: Speaker) -> TableRows:
        """Stage, people, range, the rate that led here with its range and origin, cost and value per head with their ranges."""
        heads = (say("Stage"), say("People"), say("Range, 8 in 10"), say("Step rate"), say("Its range"), say("Known from"))
        columns = (*heads, say("Cost per head"), say("Its range"), say("Brings per head"), say("Its range"))
        rows = tuple(self._cells(i, speaker) for i in range(len(self.stages)))
        sides: tuple[Align, ...] = ("left", "right", "right", "right", "right", "left", "right", "right", "right", "right")
        return TableRows(tuple(speaker.text(c) for c in columns), rows, sides)

    def _cells(self, i: int, speaker: Speaker) -> tuple[str, ...]:
        stage, step = self.stages[i], self.steps[i - 1] if i else None
        return (
            speaker.text(stage.name),
            PEOPLE.likely(stage.people, speaker),
            speaker.text(say("as entered"))
            if stage.as_entered and PEOPLE.range(stage.people, speaker) == ""
            else PEOPLE.range(stage.people, speaker),
            RATE.likely(step.rate, speaker) if step else NOT_KNOWN,
            RATE.range(step.rate, speaker) if step else "",
            origin_words(step, speaker) if step else "",
            self.money.likely(stage.cost_each, speaker),
            self.money.range(stage.cost_each, speaker),
            self.money.likely(stage.value_each, speaker) if isinstance(stage.value_each, Band) else NOT_KNOWN,
            self.money.range(stage.value_each, speaker),
        )


ORIGIN_NAMES = {
    Origin.GUESS: say("Guess"),
    Origin.PUBLISHED: say("Published"),
    Origin.OWN: say("Own data"),
    Origin.MEASURED: say("Measured"),
}
"""The words of the origin badges."""

WEAKEST = say("weakest evidence of these rates")
WEAKEST_SHORT = say("weakest evidence")


def origin_words(step: FunnelStep, speaker: Speaker) -> str:
    """Where a step's rate is known from, in words; nothing when it was decided or is not given."""
    words = [speaker.text(ORIGIN_NAMES[step.origin])] if step.origin else []
    if step.weakest:
        words.append(speaker.text(WEAKEST_SHORT))
    return ", ".join(words)


def _whole(people: float) -> float:
    return float(round(people)) if people >= WHOLE_FROM else people


def _pointed(figure: Figure | None) -> Figure | None:
    return None if figure is None else _point(figure)


def _point(figure: Figure) -> Figure:
    return Band(None, figure.likely, None) if isinstance(figure, Band) else figure
