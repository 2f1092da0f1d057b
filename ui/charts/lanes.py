"""LanePicture: figures one below the other on a common axis: words at the left, a bar, the figure at the right."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from smmdesk.report.rows import Measure
from ui.charts.ink import Ink
from ui.charts.picture import Picture, Spot
from ui.charts.scale import Scale, short

R = TypeVar("R", bound=Any)


@dataclass(frozen=True, slots=True)
class Lane:
    """What is written in one lane. `tall` in design pixels; `group` opens a gap above; `key` makes it choosable."""

    label: str
    figure: str
    note: str = ""
    small: str = ""
    key: str = ""
    tall: float = 34.0
    bold: bool = False
    group: bool = False


class LanePicture(Picture[R]):
    """Lanes on one scale. Sub-classes set `lanes`, `scale`, `ticks` in `prepare` and draw one bar in `draw_lane`."""

    lanes: tuple[Lane, ...] = ()
    scale: Scale = Scale(0.0, 1.0, (0.0, 1.0))
    ticks: tuple[str, ...] = ()
    goal: tuple[float, str] | None = None
    """The goal and its words: a dashed line through all lanes."""
    legend: str = ""
    """How to read the bars."""
    head: str = ""
    """What the figures at the right are."""

    def take_scale(self, scale: Scale, measure: Measure) -> None:
        """Use a scale, its numbers written in a measure."""
        self.scale = scale
        self.ticks = tuple(short(tick, measure, self.speaker) for tick in scale.ticks)

    def draw_lane(self, i: int, painter: QPainter, box: QRectF, ink: Ink) -> None:
        """Draw the bar of lane `i`; `box` is as wide as the axis."""
        raise NotImplementedError

    def is_empty(self, rows: R) -> bool:  # noqa: ARG002
        """Without lanes."""
        return not self.lanes

    def tall(self, rows: R, width: float, ink: Ink) -> float:  # noqa: ARG002
        """All lanes, the words of the goal above and the axis below."""
        gaps = sum(10 for lane in self.lanes[1:] if lane.group)
        above = (ink.line("small") if self.goal else 0) + self._top(ink)
        return (sum(lane.tall for lane in self.lanes) + gaps + 12) * ink.u + above + (ink.line("small") if self.ticks else 0)

    def draw(self, rows: R, painter: QPainter, rect: QRectF, ink: Ink) -> None:  # noqa: ARG002
        """Legend and grid, then lanes, then the goal."""
        plot = self.plot(rect, ink)
        line = QRectF(rect.left(), rect.top(), rect.width(), ink.line("small"))
        self.draw_legend(painter, line, ink)
        ink.write(painter, line, self.head, "small", "text_3", "right")
        self._draw_axis(painter, plot, rect.right(), ink)
        for i, (lane, y) in enumerate(zip(self.lanes, self._tops(plot, ink), strict=True)):
            row = QRectF(plot.left(), y, plot.width(), lane.tall * ink.u)
            self._draw_words(painter, rect, row, lane, ink)
            bar = min(20.0, lane.tall - 8) * ink.u
            self.draw_lane(i, painter, QRectF(row.left(), row.center().y() - bar / 2, row.width(), bar), ink)
        if self.goal:
            self._draw_goal(painter, plot, ink, *self.goal)

    def draw_legend(self, painter: QPainter, line: QRectF, ink: Ink) -> None:
        """Say how to read the bars."""
        room = line.width() - ink.width(self.head, "small") - 16 * ink.u
        ink.write(painter, QRectF(line.left(), line.top(), room, line.height()), self.legend, "small", "text_2")

    def plot(self, rect: QRectF, ink: Ink) -> QRectF:
        """Where the bars stand: between the words and the figures."""
        gap = 12 * ink.u
        names = max((max(self._name_width(lane, ink), ink.width(lane.note, "small")) for lane in self.lanes), default=0.0)
        left = rect.left() + min(_stepped(names, ink), 0.38 * rect.width()) + gap
        figures = max((max(ink.width(x.figure, "body", 600), ink.width(x.small, "small")) for x in self.lanes), default=0.0)
        right = rect.right() - _stepped(figures, ink) - gap
        top = rect.top() + 4 * ink.u + self._top(ink) + (ink.line("small") if self.goal else 0)
        bottom = rect.bottom() - 4 * ink.u - (ink.line("small") if self.ticks else 0)
        return QRectF(left, top, max(40 * ink.u, right - left), bottom - top)

    def spots(self, rect: QRectF, ink: Ink) -> list[Spot]:
        """A spot for each lane that has a key."""
        plot = self.plot(rect, ink)
        tops = zip(self.lanes, self._tops(plot, ink), strict=True)
        return [
            Spot(
                lane.key,
                QRectF(rect.left(), y, rect.width(), lane.tall * ink.u),
                " ".join((lane.label + ":", lane.figure, lane.small)).strip(),
            )
            for lane, y in tops
            if lane.key
        ]

    def x(self, number: float, box: QRectF) -> float:
        """Where a number stands."""
        return box.left() + self.scale.part(number) * box.width()

    def between(self, one: float, other: float, box: QRectF) -> QRectF:
        """The box from one number to another."""
        a, b = sorted((self.x(one, box), self.x(other, box)))
        return QRectF(a, box.top(), b - a, box.height())

    def _top(self, ink: Ink) -> float:
        return ink.line("small") + 8 * ink.u if self.legend or self.head else 0.0

    @staticmethod
    def _name_width(lane: Lane, ink: Ink) -> float:
        return ink.width(lane.label, "body", 600 if lane.bold else 0)

    def _tops(self, plot: QRectF, ink: Ink) -> list[float]:
        tops, y = [], plot.top()
        for i, lane in enumerate(self.lanes):
            y += 10 * ink.u if lane.group and i else 0
            tops.append(y)
            y += lane.tall * ink.u
        return tops

    def _draw_words(self, painter: QPainter, rect: QRectF, row: QRectF, lane: Lane, ink: Ink) -> None:
        body, small = ink.line("body"), ink.line("small")
        for words, under, box, align, color in (
            (lane.label, lane.note, QRectF(rect.left(), row.top(), row.left() - rect.left() - 8 * ink.u, row.height()), "left", "text"),
            (
                lane.figure,
                lane.small,
                QRectF(row.right() + 8 * ink.u, row.top(), rect.right() - row.right() - 8 * ink.u, row.height()),
                "right",
                "text",
            ),
        ):
            top = box.center().y() - (body + small - 3 * ink.u) / 2 if under else box.center().y() - body / 2
            weight = 600 if align == "right" or lane.bold else 0
            ink.write(painter, QRectF(box.left(), top, box.width(), body), words, "body", color, align, weight)
            ink.write(painter, QRectF(box.left(), top + body - 3 * ink.u, box.width(), small), under, "small", "text_2", align)

    def _draw_axis(self, painter: QPainter, plot: QRectF, right: float, ink: Ink) -> None:
        last, u = -1e9, ink.u
        for tick, words in zip(self.scale.ticks, self.ticks, strict=bool(self.ticks)):
            x = self.x(tick, plot)
            zero = tick == 0 and self.scale.low < 0
            painter.setPen(QPen(ink.color("chart_axis" if zero else "chart_grid"), max(1.0, u)))
            painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
            wide = ink.width(words, "badge")
            left = min(x - wide / 2, right - wide)
            if left > last + 8 * u:
                ink.write(
                    painter, QRectF(left, plot.bottom() + 2 * u, wide + u, ink.line("small")), words, "badge", "chart_axis", weight=400
                )
                last = left + wide

    def _draw_goal(self, painter: QPainter, plot: QRectF, ink: Ink, goal: float, words: str) -> None:
        x, u = self.x(goal, plot), ink.u
        painter.setPen(QPen(ink.color("text"), 1.5 * u, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, plot.top() - 2 * u, x, plot.bottom()))
        wide = ink.width(words, "small", 600)
        left = min(max(x - wide / 2, plot.left()), plot.right() - wide)
        ink.write(painter, QRectF(left, plot.top() - ink.line("small") - 2 * u, wide + u, ink.line("small")), words, "small", weight=600)


def _stepped(width: float, ink: Ink) -> float:
    return math.ceil(width / (12 * ink.u) + 0.05) * 12 * ink.u
