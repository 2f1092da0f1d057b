"""RangeBar: one figure's range as a pale band, the likely value as a tick, the goal as a dashed line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.plain import plain
from ui.look.theme import Theme


@dataclass(frozen=True, slots=True)
class RangeFigures:
    """Numbers in one unit, and the words for them. `start` and `end` are the ends of the axis; without `goal` there is no line."""

    low: float
    likely: float
    high: float
    start: float
    end: float
    low_text: str
    likely_text: str
    high_text: str
    goal: float | None = None
    goal_text: str = ""


class RangeBar(QWidget):
    """Shows `RangeFigures`; its accessible name is the sentence that goes with them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figures: RangeFigures | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_range(self, figures: RangeFigures | None, sentence: str) -> None:
        """Show these figures; None leaves the bar empty, and `sentence` says why."""
        self._figures = figures
        self.setAccessibleName(sentence)
        self.setToolTip(plain(sentence))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(340), self._theme.px(58))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(58))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.fillRect(QRectF(px(4), middle - 0.5, self.width() - px(8), px(2)), theme.color("border"))
        figures = self._figures
        if figures is None:
            return
        low, likely, high = (self._x(value) for value in (figures.low, figures.likely, figures.high))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("chart_1_soft"))
        painter.drawRoundedRect(QRectF(low, middle - px(6), max(high - low, 2), px(12)), px(3), px(3))
        painter.fillRect(QRectF(likely - px(1.5), middle - px(9), px(3), px(18)), theme.color("chart_1"))
        self._ends(painter, low, high, figures)
        goal = None if figures.goal is None else self._x(figures.goal)
        if goal is not None:
            pen = QPen(theme.color("chart_whisker"), px(2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([1.6, 1.0])
            painter.setPen(pen)
            painter.drawLine(round(goal), round(middle - px(11)), round(goal), round(middle + px(11)))
        self._heads(painter, goal, likely, figures)

    def _heads(self, painter: QPainter, goal: float | None, likely: float, figures: RangeFigures) -> None:
        """Goal and likely above the bar: the left one ends at its line, the right one begins at its own, so they never meet."""
        bold, plain = self._theme.font("label", 600), self._theme.font("label", 400)
        if goal is None:
            self._centred(painter, likely, figures.likely_text, "text_2", plain, top=True)
            return
        pad = self._theme.px(4)
        goal_width = QFontMetricsF(bold).horizontalAdvance(figures.goal_text)
        likely_width = QFontMetricsF(plain).horizontalAdvance(figures.likely_text)
        gap = self._theme.px(8)
        if goal <= likely:
            goal_at = min(max(goal + pad - goal_width, 0), self.width() - goal_width - gap - likely_width)
            likely_at = min(max(likely - pad, goal_at + goal_width + gap), self.width() - likely_width)
        else:
            likely_at = min(max(likely + pad - likely_width, 0), self.width() - goal_width - gap - likely_width)
            goal_at = min(max(goal - pad, likely_at + likely_width + gap), self.width() - goal_width)
        self._words(painter, goal_at, goal_width, figures.goal_text, "text", bold, top=True)
        self._words(painter, likely_at, likely_width, figures.likely_text, "text_2", plain, top=True)

    def _ends(self, painter: QPainter, low: float, high: float, figures: RangeFigures) -> None:
        font = self._theme.font("small")
        widths = [QFontMetricsF(font).horizontalAdvance(text) for text in (figures.low_text, figures.high_text)]
        gap = self._theme.px(8)
        low_at = min(max(low - widths[0] / 2, 0), self.width() - sum(widths) - gap)
        high_at = min(max(high - widths[1] / 2, low_at + widths[0] + gap), self.width() - widths[1])
        self._words(painter, low_at, widths[0], figures.low_text, "text_2", font, top=False)
        self._words(painter, high_at, widths[1], figures.high_text, "text_2", font, top=False)

    def _centred(self, painter: QPainter, x: float, text: str, tone: str, font: QFont, *, top: bool) -> None:
        width = QFontMetricsF(font).horizontalAdvance(text)
        self._words(painter, min(max(x - width / 2, 0), self.width() - width), width, text, tone, font, top=top)

    def _words(self, painter: QPainter, x: float, width: float, text: str, tone: str, font: QFont, *, top: bool) -> None:
        height = self._theme.px(17)
        painter.setFont(font)
        painter.setPen(self._theme.color(tone))
        place = QRectF(x, 0 if top else self.height() - height, width + 1, height)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def _x(self, value: float) -> float:
        figures = self._figures
        edge = self._theme.px(8)
        if figures is None or figures.end <= figures.start:
            return edge
        part = min(max((value - figures.start) / (figures.end - figures.start), 0.0), 1.0)
        return edge + part * (self.width() - 2 * edge)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
