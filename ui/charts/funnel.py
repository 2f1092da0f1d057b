"""FunnelChart: from everyone who could buy to the people who tell their friends, with rates and where they are known from."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from smmdesk.report.rows import ORIGIN_NAMES, PEOPLE, RATE, WEAKEST, WEAKEST_SHORT, Band, FunnelRows, FunnelStage, FunnelStep
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Undefined, say
from ui.charts.badge import badge_width, draw_badge
from ui.charts.band import draw_arrow, draw_band
from ui.charts.funnel_columns import FunnelColumns, StageWords, lay_out
from ui.charts.ink import Ink
from ui.charts.painted import PaintedChart
from ui.charts.picture import Picture, Spot
from ui.charts.scale import Scale, decades, short
from ui.charts.texture import fill_box
from ui.look.theme import Theme

PITCH, STACKED, BAR = 60.0, 106.0, 22.0
"""Design pixels from stage to stage, the same where all stands above and below the bar, and the height of a bar."""


class FunnelChart(PaintedChart):
    """The performance funnel. A click, or arrows and Return, choose a stage."""

    stage_chosen = Signal(str)
    """The key of the stage chosen."""

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(FunnelPicture(speaker), theme, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chosen.connect(self.stage_chosen)


@dataclass(frozen=True, slots=True)
class _StepWords:
    rate: str
    range: str


class FunnelPicture(Picture[FunnelRows]):
    """Bars on a logarithmic scale: solid to P10, pale to P90, a tick at likely; rates stand between the bars they join."""

    def __init__(self, speaker: Speaker) -> None:
        super().__init__(speaker)
        self._known: dict[tuple[FunnelStage, str], StageWords] = {}
        self._framed: tuple[Scale, bool] | None = None

    def prepare(self, rows: FunnelRows) -> None:
        """Words of all stages and steps, and the scale, which grows by whole powers of ten only."""
        known, cash = self._known, rows.currency
        self.words = tuple(known.get((stage, cash)) or self._stage_words(stage, rows) for stage in rows.stages)
        self._known = {(stage, cash): words for stage, words in zip(rows.stages, self.words, strict=True)}
        self.steps = tuple(_step_words(step, self.speaker) for step in rows.steps)
        scale = decades(x for stage in rows.stages if isinstance(stage.people, Band) for x in stage.people.ends)
        if self._framed != (scale, rows.has_ranges):
            self._framed = (scale, rows.has_ranges)
            self._speak_frame(scale, ranged=rows.has_ranges)

    def _speak_frame(self, scale: Scale, *, ranged: bool) -> None:
        """Words around the stages, which stay while figures move."""
        self.scale = scale
        self.ticks = tuple(short(tick, PEOPLE, self.speaker) for tick in scale.ticks)
        self.heads = tuple(
            self.say(t)
            for t in (say("Stage"), say("People"), say("Range, 8 in 10") if ranged else say(""), say("Cost per head"), say("Brings"))
        )
        self.weakest = (self.say(WEAKEST), self.say(WEAKEST_SHORT))
        self.legend = (self.say(say("bar: likely")),) * 2
        if ranged:
            legend = say("solid: 9 in 10 reach it; pale: 1 in 10 reach it; line: likely")
            paper = say("solid: 9 in 10 reach it; hatched: 1 in 10 reach it; line: likely")
            self.legend = (self.say(legend), self.say(paper))
        factor = round(scale.ticks[1] / scale.ticks[0])
        if factor == 10:
            self.gridlines = self.say(say("each gridline is ten times the one before"))
        else:
            self.gridlines = self.say(say("each gridline is {factor} times the one before", factor=factor))

    def is_empty(self, rows: FunnelRows) -> bool:
        """Without stages."""
        return not rows.stages

    def tall(self, rows: FunnelRows, width: float, ink: Ink) -> float:
        """Head, then a pitch for each stage."""
        at = self._columns(QRectF(0, 0, width, 0), ink)
        return self._head(width, ink) + (len(rows.stages) * _pitch(at) - (34 if at.stacked else 14)) * ink.u

    def draw(self, rows: FunnelRows, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Legend, headings, gridlines, then stages and steps."""
        at = self._columns(rect, ink)
        top = rect.top() + self._head(rect.width(), ink)
        self._draw_head(painter, rect, at, top, ink)
        self._draw_grid(painter, rect, at, top, ink)
        for i, stage in enumerate(rows.stages):
            y = top + i * _pitch(at) * ink.u
            (self._draw_stacked if at.stacked else self._draw_stage)(painter, rect, at, y, stage, self.words[i], ink)
            if i < len(rows.steps):
                self._draw_step(painter, at, y + (_pitch(at) - 19) * ink.u, rows.steps[i], self.steps[i], ink, rect.right())

    def spots(self, rect: QRectF, ink: Ink) -> list[Spot]:
        """A spot for each stage, as wide as the chart."""
        top = rect.top() + self._head(rect.width(), ink)
        stages = self.rows.stages if self.rows else ()
        at = self._columns(rect, ink)
        above, tall = (4, _pitch(at) - 34) if at.stacked else (9, BAR + 20)
        return [
            Spot(stage.key, QRectF(rect.left(), top + (i * _pitch(at) - above) * ink.u, rect.width(), tall * ink.u), self._spoken(i))
            for i, stage in enumerate(stages)
        ]

    def _stage_words(self, stage: FunnelStage, rows: FunnelRows) -> StageWords:
        speaker, people = self.speaker, stage.people
        undefined = isinstance(people, Undefined)
        likely = NOT_KNOWN if undefined else PEOPLE.likely(people, speaker)
        spread = PEOPLE.range(people, speaker)
        if not spread and stage.as_entered:
            spread = self.say(say("as entered"))
        cost = stage.cost_each
        each = NOT_KNOWN if isinstance(cost, Undefined) else rows.money.likely(cost, speaker)
        reason = speaker.text(people) if isinstance(people, Undefined) else ""
        worth = rows.money.likely(stage.value_each, speaker) if isinstance(stage.value_each, Band) else NOT_KNOWN
        return StageWords(self.say(stage.name), self.say(stage.note), likely, spread, each, rows.money.range(cost, speaker), worth, reason)

    def _spoken(self, i: int) -> str:
        words = self.words[i]
        parts = [f"{words.name}: {words.people}", words.range, words.reason]
        if i and self.rows is not None:
            step = self.rows.steps[i - 1]
            parts += [f"{self.steps[i - 1].rate} {self.steps[i - 1].range}".strip()]
            parts += [self.say(ORIGIN_NAMES[step.origin])] if step.origin else []
            parts += [step.source, self.weakest[0] if step.weakest else ""]
        if words.value != NOT_KNOWN:
            parts += [self.say(say("{cost} per head, brings {value}", cost=words.cost, value=words.value))]
        return ", ".join(part for part in parts if part)

    def _columns(self, rect: QRectF, ink: Ink) -> FunnelColumns:
        return lay_out(rect, self.words, self.heads, ink)

    def _head(self, width: float, ink: Ink) -> float:
        return (2 if self._legend_fits(width, ink) else 3) * ink.line("small") + 22 * ink.u

    def _legend_fits(self, width: float, ink: Ink) -> bool:
        return ink.width(self.legend[ink.paper], "small") + ink.width(self.gridlines, "small") + 60 * ink.u <= width

    def _draw_head(self, painter: QPainter, rect: QRectF, at: FunnelColumns, top: float, ink: Ink) -> None:
        u, line, y = ink.u, ink.line("small"), rect.top()
        key = QRectF(rect.left(), y + (line - 10 * u) / 2, 24 * u, 10 * u)
        ranged = self.rows is not None and self.rows.has_ranges
        draw_band(painter, key, 0.55 if ranged else 1, 0.75 if ranged else None, 1.0, ink)
        legend = self.legend[ink.paper]
        ink.write(painter, QRectF(rect.left() + 32 * u, y, rect.width() - 32 * u, line), legend, "small", "text_2")
        if self._legend_fits(rect.width(), ink):
            x = rect.left() + 50 * u + ink.width(legend, "small")
            ink.write(painter, QRectF(x, y, rect.right() - x, line), self.gridlines, "small", "text_2")
        else:
            ink.write(painter, QRectF(rect.left() + 32 * u, y + line, rect.width() - 32 * u, line), self.gridlines, "small", "text_2")
        if at.stacked:
            return
        stage, people, spread, cost, worth = self.heads
        row = QRectF(rect.left(), top - line - 12 * u, rect.width(), line)
        ink.write(painter, _span(row, rect.left(), at.bars - 8 * u), stage, "small", "text_3")
        ink.write(painter, _span(row, at.bars_end, at.people_end), people, "small", "text_3", "right")
        if at.beside:
            ink.write(painter, _span(row, at.range_start, at.range_end), spread, "small", "text_3")
        ink.write(painter, _span(row, at.range_end if at.beside else at.people_end + 4 * u, at.cost_end), cost, "small", "text_3", "right")
        if at.value_end > at.cost_end:
            ink.write(painter, _span(row, at.cost_end, at.value_end), worth, "small", "text_3", "right")

    def _draw_grid(self, painter: QPainter, rect: QRectF, at: FunnelColumns, top: float, ink: Ink) -> None:
        u, line, last = ink.u, ink.line("small"), -1e9
        bottom = rect.bottom() - 4 * u
        limit = min(at.bars_end + 10 * u, rect.right())
        lines = []
        for tick, words in zip(self.scale.ticks, self.ticks, strict=True):
            x = self._x(tick, at, self.scale)
            lines.append(QLineF(x, top - 8 * u, x, bottom))
            wide = ink.width(words, "badge")
            left = min(max(at.bars, x - wide / 2), limit - wide)
            if left > last + 8 * u:
                ink.write(painter, QRectF(left, top - line - 12 * u, wide + u, line), words, "badge", "chart_axis", weight=400)
                last = left + wide
        painter.setPen(QPen(ink.color("chart_grid"), max(1.0, u)))
        painter.drawLines(lines)

    @staticmethod
    def _x(number: float, at: FunnelColumns, scale: Scale) -> float:
        return at.bars + scale.part(number) * (at.bars_end - at.bars)

    def _draw_stage(
        self, painter: QPainter, rect: QRectF, at: FunnelColumns, y: float, stage: FunnelStage, words: StageWords, ink: Ink
    ) -> None:
        u = ink.u
        middle, small = y + BAR / 2 * u, ink.line("small")
        body = ink.line("body")
        name_top = middle - (body + small) / 2 if words.note else middle - body / 2
        names = QRectF(rect.left(), name_top, at.bars - rect.left() - 8 * u, body)
        ink.write(painter, names, words.name, "body", weight=600)
        ink.write(painter, QRectF(names.left(), name_top + body - 2 * u, names.width(), small), words.note, "small", "text_2")
        if words.reason:
            ink.write(painter, QRectF(at.bars + 8 * u, y, at.people_end - at.bars - 40 * u, BAR * u), words.reason, "small", "text_3")
        elif isinstance(stage.people, Band):
            self._draw_bar(painter, at, y, stage, stage.people, ink)
        two = not at.beside and words.range
        top = middle - (body + small) / 2 if two else middle - body / 2
        ink.write(painter, QRectF(at.bars_end, top, at.people_end - at.bars_end, body), words.people, "heading", align="right", weight=600)
        spread = QRectF(at.range_start, middle - small / 2, at.range_end - at.range_start, small)
        if two:
            spread = QRectF(at.bars_end, top + body - 2 * u, at.people_end - at.bars_end, small)
        ink.write(painter, spread, words.range, "small", "text_2", "right" if two else "left")
        start = at.range_end if at.beside else at.people_end
        top = middle - (body + small) / 2 if words.cost_range else middle - body / 2
        color = "text_3" if words.cost == NOT_KNOWN else "text"
        ink.write(painter, QRectF(start, top, at.cost_end - start, body), words.cost, "body", color, "right")
        ink.write(painter, QRectF(start, top + body - 2 * u, at.cost_end - start, small), words.cost_range, "small", "text_2", "right")
        if at.value_end > at.cost_end:
            color = "text_3" if words.value == NOT_KNOWN else "text"
            box = QRectF(at.cost_end, top, at.value_end - at.cost_end, body)
            ink.write(painter, box, words.value, "body", color, "right")

    def _draw_stacked(
        self, painter: QPainter, rect: QRectF, at: FunnelColumns, y: float, stage: FunnelStage, words: StageWords, ink: Ink
    ) -> None:
        """Name and people above the bar, range and cost below it."""
        body, small, u = ink.line("body"), ink.line("small"), ink.u
        above = QRectF(rect.left(), y, rect.width(), body)
        ink.write(painter, above, words.people, "heading", align="right", weight=600)
        people = ink.width(words.people, "heading", 600) + 12 * u
        ink.write(painter, above.adjusted(0, 0, -people, 0), words.name, "body", weight=600)
        name = ink.width(words.name, "body", 600) + 10 * u
        ink.write(painter, above.adjusted(name, 0, -people, 0), words.note, "small", "text_2")
        top = y + body + 3 * u
        if words.reason:
            ink.write(painter, QRectF(at.bars, top, rect.width(), BAR * u), words.reason, "small", "text_3")
        elif isinstance(stage.people, Band):
            self._draw_bar(painter, at, top, stage, stage.people, ink)
        below = QRectF(rect.left(), top + (BAR + 4) * u, rect.width(), small)
        cost = self.say(say("{cost} per head", cost=words.cost)) if words.cost != NOT_KNOWN else ""
        if cost and words.value != NOT_KNOWN:
            cost = self.say(say("{cost} per head, brings {value}", cost=words.cost, value=words.value))
        ink.write(painter, below, cost, "small", "text_2", "right")
        ink.write(painter, below.adjusted(0, 0, -ink.width(cost, "small") - 8 * u, 0), words.range, "small", "text_2")

    def _draw_bar(self, painter: QPainter, at: FunnelColumns, y: float, stage: FunnelStage, people: Band, ink: Ink) -> None:
        low, likely, high = (self.scale.part(x) for x in people.ends)
        box = QRectF(at.bars, y, at.bars_end - at.bars, BAR * ink.u)
        if stage.as_entered:
            box.setWidth(max(box.width() * likely, ink.u if people.likely > 0 else 0))
            fill_box(painter, box, ink.neutral, ink, 3 * ink.u)
            return
        draw_band(painter, box, low, None if people.is_point else likely, high, ink)

    def _badge_at(self, ink: Ink) -> float:
        """How far right of the pills' left ends all badges start."""
        gap = 8 * ink.u
        wide = max((ink.width(s.rate, "small", 600) + ink.width(s.range, "small") + (gap if s.range else 0) for s in self.steps), default=0)
        return (math.ceil(wide / ink.u / 12) * 12 + 40) * ink.u

    def _draw_step(
        self, painter: QPainter, at: FunnelColumns, middle: float, step: FunnelStep, words: _StepWords, ink: Ink, right: float
    ) -> None:
        u, tone = ink.u, "warn" if step.weakest else "text"
        rate, spread = ink.width(words.rate, "small", 600), ink.width(words.range, "small")
        wide = min(30 * u + rate + (spread + 8 * u if words.range else 0), right - at.indent)
        pill = QRectF(at.indent, middle - 10 * u, wide, 20 * u)
        painter.setPen(QPen(ink.color("warn"), u) if step.weakest and ink.paper else Qt.PenStyle.NoPen)
        painter.setBrush(ink.color("warn_tint" if step.weakest else "sunken"))
        painter.drawRoundedRect(pill, 10 * u, 10 * u)
        draw_arrow(painter, QPointF(pill.left() + 11 * u, middle), ink, tone)
        inner = QRectF(pill.left() + 21 * u, pill.top(), pill.width() - 29 * u, pill.height())
        ink.write(painter, inner, words.rate, "small", tone, weight=600)
        ink.write(painter, inner.adjusted(rate + 8 * u, 0, 2 * u, 0), words.range, "small", "warn" if step.weakest else "text_2")
        x = at.indent + self._badge_at(ink)
        if step.origin is not None and x + badge_width(step.origin, self.speaker, ink) <= right:
            draw_badge(painter, x, middle, step.origin, self.speaker, ink)
            x += badge_width(step.origin, self.speaker, ink) + 12 * u
        if step.weakest and right - x > 40 * u:
            full, brief = self.weakest
            room = QRectF(x, middle - 10 * u, right - x, 20 * u)
            ink.write(painter, room, full if ink.width(full, "small") <= room.width() else brief, "small", "warn", weight=500)


def _step_words(step: FunnelStep, speaker: Speaker) -> _StepWords:
    if isinstance(step.rate, Undefined):
        return _StepWords(NOT_KNOWN, "")
    return _StepWords(RATE.likely(step.rate, speaker), RATE.range(step.rate, speaker))


def _pitch(at: FunnelColumns) -> float:
    return STACKED if at.stacked else PITCH


def _span(row: QRectF, left: float, right: float) -> QRectF:
    return QRectF(left, row.top(), right - left, row.height())
