"""FunnelColumns: where the parts of a funnel stand at a width, so that no figure is ever cut."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from smmdesk.words.speaker import NOT_KNOWN
from ui.charts.ink import Ink

LEAST_BARS = 150
"""Width of the bars, px at 100 %, below which words go above and below them."""


@dataclass(frozen=True, slots=True)
class StageWords:
    """What is written beside one stage."""

    name: str
    note: str
    people: str
    range: str
    cost: str
    cost_range: str
    value: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FunnelColumns:
    """Left and right ends of the columns, in painter units from the left edge.

    Where the width does not suffice, the range of people moves under the people (`beside` is False), and the rates
    start at the left edge (`indent` is 0). Narrower still (`stacked`), words stand above and below the bars.
    `value_end` is where what a head brings ends; the same as `cost_end` where there is no room for it.
    """

    bars: float
    bars_end: float
    people_end: float
    range_start: float
    range_end: float
    cost_end: float
    value_end: float
    indent: float
    beside: bool
    stacked: bool = False


def lay_out(rect: QRectF, words: Iterable[StageWords], heads: tuple[str, ...], ink: Ink) -> FunnelColumns:
    """Columns for words in a box; widths go in steps, so that nothing jumps while figures change."""
    lines = tuple(words)
    u, gap = ink.u, 14 * ink.u
    width = rect.width()
    stage_head, people_head, range_head, cost_head, value_head = heads
    names = _widest(
        ink, [(line.name, "body", 600) for line in lines] + [(line.note, "small", 0) for line in lines] + [(stage_head, "small", 0)]
    )
    people = _widest(ink, [(line.people, "heading", 600) for line in lines] + [(people_head, "small", 0)])
    ranges = _widest(ink, [(line.range, "small", 0) for line in lines] + [(range_head, "small", 0)])
    cost = _widest(
        ink,
        [(line.cost, "body", 0) for line in lines] + [(line.cost_range, "small", 0) for line in lines] + [(cost_head, "small", 0)],
    )
    names = min(max(names, 130 * u if width > 700 * u else 0), 0.28 * width)
    value = _widest(ink, [(line.value, "body", 0) for line in lines] + [(value_head, "small", 0)]) + gap
    if all(line.value in ("", NOT_KNOWN) for line in lines):
        value = 0.0
    beside = names + people + ranges + cost + value + 4 * gap + 240 * u <= width
    if not beside:
        people = max(people, ranges)
    has_value = beside or names + people + cost + value + 4 * gap + LEAST_BARS * u <= width
    right = rect.right() - (value if has_value else 0)
    cost_start = right - cost
    range_start = cost_start - gap - ranges if beside else cost_start
    people_end = range_start - gap
    bars = rect.left() + names + gap
    bars_end = max(bars + 40 * u, people_end - people - gap)
    if bars_end - bars < LEAST_BARS * u:
        end = rect.right()
        return FunnelColumns(rect.left(), end, end, end, end, end, end, rect.left(), beside=False, stacked=True)
    indent = bars if width > 640 * u else rect.left()
    return FunnelColumns(
        bars, bars_end, people_end, range_start, range_start + (ranges if beside else 0.0), right, rect.right(), indent, beside
    )


def _widest(ink: Ink, words: list[tuple[str, str, int]]) -> float:
    step = 12 * ink.u
    return math.ceil(max((ink.width(*word) for word in words), default=0.0) / step + 0.05) * step
