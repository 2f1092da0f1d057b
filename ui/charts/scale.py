"""Scale: which numbers stand at an axis, and how they are written there. No Qt."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from smmdesk.plan.declare import Unit
from smmdesk.report.rows import Measure
from smmdesk.report.step import nice_step
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Number, say


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis from `low` to `high`, linear or logarithmic, with the numbers labelled on it."""

    low: float
    high: float
    ticks: tuple[float, ...]
    log: bool = False

    def part(self, number: float) -> float:
        """Where a number lies, 0 at the low end, 1 at the high end, never outside."""
        if self.log:
            if number <= self.low:
                return 0.0
            span = math.log(self.high / self.low)
            return min(1.0, math.log(number / self.low) / span)
        return min(1.0, max(0.0, (number - self.low) / (self.high - self.low)))


def linear(numbers: Iterable[float], labels: int = 6, zero: bool = True) -> Scale:
    """A scale around the numbers whose ends and steps are round (1, 2 or 5 times a power of ten); with zero if asked."""
    found = [x for x in numbers if math.isfinite(x)]
    low, high = min(found, default=0.0), max(found, default=1.0)
    if zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if zero and low == high == 0:
        return Scale(0.0, 1.0, (0.0, 1.0))
    if not high > low:
        spread = abs(low) * 0.1 or 1.0
        low, high = low - (0 if zero and low >= 0 else spread), high + spread
    step = nice_step((high - low) / max(1, labels - 1))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    while last - first + 1 > labels + 1:
        step = nice_step(step * 1.5)
        first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return Scale(first * step, last * step, tuple(k * step for k in range(first, last + 1)))


def decades(numbers: Iterable[float], labels: int = 7) -> Scale:
    """A logarithmic scale over whole powers of ten that holds every positive number; each label is the same factor apart."""
    found = [x for x in numbers if math.isfinite(x) and x > 0]
    top = math.ceil(math.log10(max(found, default=1000.0)) - 1e-9)
    bottom = math.floor(math.log10(max(min(found, default=10.0) / 1.3, 10.0 ** (top - 14))) + 1e-9)
    top = max(top, bottom + 2)
    every = math.ceil((top - bottom + 1) / labels)
    return Scale(10.0**bottom, 10.0**top, tuple(10.0**k for k in range(bottom, top + 1, every)), log=True)


def short(number: float, measure: Measure, speaker: Speaker) -> str:
    """A number at an axis: in full below a million, then in millions or billions: "1 m", "$2.4 bn"."""
    size = abs(number)
    if size >= 1e9:
        return speaker.text(say("{number} bn", number=measure.value(number / 1e9)))
    if size >= 1e6:
        return speaker.text(say("{number} m", number=measure.value(number / 1e6)))
    if 0 < size < 1 and measure.unit in {Unit.PEOPLE, Unit.COUNT}:
        return speaker.value(Number(number, 1))
    return measure.say(number, speaker)
