"""BudgetPlot: what each component costs in each month on paper, as stacked bars."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from smmdesk.report.rows_money import MonthMoney
from smmdesk.words.speaker import Speaker
from ui.charts.ink import Ink
from ui.charts.scale import short
from ui.charts.texture import fill_box
from ui.printing.plot import Plot

WIDEST_BAR = 34.0


class BudgetPlot(Plot):
    """A texture for each component, the total above each bar where it fits."""

    def __init__(self, rows: MonthMoney, speaker: Speaker) -> None:
        super().__init__(rows.months, (0.0, *(total * 1.12 for total in rows.totals)), rows.measure, speaker)
        self.rows = rows

    def draw(self, painter: QPainter, ink: Ink) -> None:
        wide = min(WIDEST_BAR, self.step * 0.62)
        for month, total in enumerate(self.rows.totals):
            done = 0.0
            for k, line in enumerate(self.rows.series):
                amount = line.amounts[month]
                if amount > 0:
                    top = self.y(done + amount)
                    fill_box(painter, QRectF(self.x(month) - wide / 2, top, wide, self.y(done) - top), ink.pattern(k), ink)
                    done += amount
            words = short(total, self.measure, self.speaker)
            if total > 0 and ink.width(words, "badge", 400) <= self.step - 2:
                ink.write(
                    painter,
                    QRectF(self.x(month) - self.step / 2, self.y(done) - 16, self.step, 15),
                    words,
                    "badge",
                    "text_2",
                    "center",
                    400,
                )

    def draw_legend(self, painter: QPainter, line: QRectF, ink: Ink) -> None:
        x = line.left()
        for k, one in enumerate(self.rows.series):
            fill_box(painter, QRectF(x, line.center().y() - 5, 20, 10), ink.pattern(k), ink)
            words = self.speaker.text(one.name)
            ink.write(painter, QRectF(x + 27, line.top(), 200, line.height()), words, "small", "text_2")
            x += 27 + ink.width(words, "small") + 22
