"""WeekChart: hours that each week's content takes, against the hours there are; weeks that ask too much are marked."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from smmdesk.plan.weeks import Week
from smmdesk.report.content_weeks import ContentWeeks
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Number, say
from ui.charts.ink import Ink
from ui.charts.painted import PaintedChart
from ui.charts.picture import Picture, Spot
from ui.charts.texture import fill_box
from ui.look.theme import Theme

BAR = 96
"""Height of the highest bar, design px."""
WIDEST = 72


class WeekChart(PaintedChart):
    """The weeks of the calendar."""

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(WeekPicture(speaker), theme, parent)


class WeekPicture(Picture[ContentWeeks]):
    """One bar for each week; what is beyond the hours there are has another colour and texture."""

    def is_empty(self, rows: ContentWeeks) -> bool:
        return not rows.weeks

    def tall(self, rows: ContentWeeks, width: float, ink: Ink) -> float:  # noqa: ARG002
        return BAR * ink.u + 3 * ink.line("small")

    def draw(self, rows: ContentWeeks, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        line = ink.line("small")
        top = max([rows.available or 0.0, *(week.hours for week in rows.weeks), 1.0])
        base = rect.top() + line + BAR * ink.u
        each = self._each(rows, rect, ink)
        every = max(1, round(0.5 + ink.width("00 Www", "small") / each))
        for at, week in enumerate(rows.weeks):
            box = QRectF(rect.left() + at * each + each * 0.15, base, each * 0.7, 0)
            self._bar(rows, week, painter, box, BAR * ink.u / top, ink)
            if at % every == 0:
                words = QRectF(box.center().x() - each * every / 2, base + 2 * ink.u, each * every, line)
                ink.write(painter, words, self.speaker.month_day(week.start), "small", "text_3", "center")
        if rows.available is not None:
            self._limit(rows.available, painter, QRectF(rect.left(), base - rows.available * BAR * ink.u / top, rect.width(), 0), ink)

    def spots(self, rect: QRectF, ink: Ink) -> list[Spot]:
        rows = self.rows
        if rows is None:
            return []
        each = self._each(rows, rect, ink)
        lines = rows.table(self.speaker).rows
        return [
            Spot(f"{week.start}", QRectF(rect.left() + at * each, rect.top(), each, rect.height()), _spoken(rows, line, self.speaker))
            for at, (week, line) in enumerate(zip(rows.weeks, lines, strict=True))
        ]

    def _each(self, rows: ContentWeeks, rect: QRectF, ink: Ink) -> float:
        return min(rect.width() / len(rows.weeks), WIDEST * ink.u)

    def _bar(self, rows: ContentWeeks, week: Week, painter: QPainter, box: QRectF, scale: float, ink: Ink) -> None:
        inside = min(week.hours, rows.available) if rows.available is not None else week.hours
        if inside:
            fill_box(painter, QRectF(box.left(), box.top() - inside * scale, box.width(), inside * scale), ink.pattern(0), ink, 2 * ink.u)
        if week.hours > inside:
            over = QRectF(box.left(), box.top() - week.hours * scale, box.width(), (week.hours - inside) * scale)
            fill_box(painter, over, ink.pattern(1), ink, 2 * ink.u)
        marks = self.speaker.number(week.hours, 2) if week.hours else ""
        if week.is_heavy:
            marks += " \N{WARNING SIGN}"
        wide = QRectF(box.center().x() - 60 * ink.u, box.top() - week.hours * scale - ink.line("small"), 120 * ink.u, ink.line("small"))
        if box.width() > ink.width("00", "small") or week.is_heavy:
            tone = "warn" if week.is_heavy or rows.is_too_busy(week) else "text_2"
            ink.write(painter, wide, marks, "small", tone, "center", 600)

    def _limit(self, hours: float, painter: QPainter, at: QRectF, ink: Ink) -> None:
        painter.setPen(QPen(ink.color("text"), max(1.0, 1.5 * ink.u), Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(at.topLeft(), at.topRight()))
        words = self.speaker.text(say("you have {n} hours a week", n=Number(hours, 2)))
        box = QRectF(at.left(), at.top() - ink.line("small"), at.width(), ink.line("small"))
        ink.write(painter, box, words, "small", "text_2", "right")


def _spoken(rows: ContentWeeks, line: tuple[str, ...], speaker: Speaker) -> str:
    heads = rows.table(speaker).columns
    return ", ".join(f"{head} {cell}" for head, cell in zip(heads, line, strict=True) if cell)
