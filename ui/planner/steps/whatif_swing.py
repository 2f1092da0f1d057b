"""SwingBar: the tornado bar in the row of its input; and the head above the bars with their common axis."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smmdesk.report.rows_chance import TornadoBar, TornadoRows
from smmdesk.words.speaker import Speaker
from ui.charts.ink import Ink, screen_ink
from ui.charts.scale import Scale, linear, short
from ui.charts.texture import fill_box
from ui.look.plain import plain
from ui.look.theme import Theme
from ui.look.translate import tr

EDGE = 46
"""Room, px at 100 %, at both sides of the axis for the values at the ends of the bars."""


def swing_scale(rows: TornadoRows) -> Scale:
    """The axis that holds all bars of some rows."""
    return linear([rows.base, *(x for bar in rows.bars for x in (bar.at_low, bar.at_high))], 5, zero=False)


class _OnAxis(QWidget):
    """Something painted on the common axis."""

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.speaker = theme, speaker
        self.ink: Ink = screen_ink(theme)
        self.scale: Scale | None = None
        self.base = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(150), self.sizeHint().height())

    def _x(self, number: float) -> float:
        assert self.scale is not None
        edge = self.theme.px(EDGE)
        return edge + self.scale.part(number) * max(self.width() - 2 * edge, 1)

    def _restyle(self) -> None:
        self.ink = screen_ink(self.theme)
        self.updateGeometry()
        self.update()


class SwingHead(_OnAxis):
    """The numbers of the axis, and bold the figure with everything as it is now."""

    def show_rows(self, rows: TornadoRows, scale: Scale) -> None:
        """Another axis."""
        self.scale, self.base, self._rows = scale, rows.base, rows
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.scale is None:
            return
        painter = QPainter(self)
        measure = self._rows.measure
        here = self._write(painter, self.base, measure.say(self.base, self.speaker), 600, None)
        for tick in self.scale.ticks:
            self._write(painter, tick, short(tick, measure, self.speaker), 400, here)

    def _write(self, painter: QPainter, number: float, words: str, weight: int, avoid: tuple[float, float] | None) -> tuple[float, float]:
        wide = self.ink.width(words, "small", weight)
        left = min(max(self._x(number) - wide / 2, 0.0), self.width() - wide)
        gap = self.theme.px(6)
        if avoid is None or left > avoid[1] + gap or left + wide < avoid[0] - gap:
            tone = "text" if weight == 600 else "text_3"
            self.ink.write(painter, QRectF(left, 0, wide + 1, self.height()), words, "small", tone, weight=weight)
        return left, left + wide


class SwingBar(_OnAxis):
    """What the figure becomes at both ends of one input: orange is the worse end. `grabbed` on a click: the owner wants to move it."""

    grabbed = Signal()

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(theme, speaker, parent)
        self._bar: TornadoBar | None = None
        self._more_is_better = True
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_bar(self, bar: TornadoBar | None, rows: TornadoRows | None, scale: Scale | None) -> None:
        """Another bar; None: the input is certain, or its swing is not known."""
        self._bar, self.scale = bar, scale
        if rows is not None:
            self.base, self._more_is_better = rows.base, rows.more_is_better
        if bar is None or rows is None:
            self.setAccessibleName(tr("no range, so no swing"))
        else:
            self._ends = tuple(bar.measure.say(x, self.speaker) for x in (bar.low, bar.high))
            gives = tuple(rows.measure.say(x, self.speaker) for x in (bar.at_low, bar.at_high))
            words = tr("{low} gives {at_low}, {high} gives {at_high}")
            self.setAccessibleName(words.format(low=self._ends[0], at_low=gives[0], high=self._ends[1], at_high=gives[1]))
        self.setToolTip(plain(self.accessibleName()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(40))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.grabbed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.grabbed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.scale is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._bar is not None:
            self._paint_ends(painter, self._bar)
        x = self._x(self.base)
        painter.setPen(QPen(self.theme.color("text"), self.theme.px(2)))
        painter.drawLine(QLineF(x, 0, x, self.height()))

    def _paint_ends(self, painter: QPainter, bar: TornadoBar) -> None:
        px, base = self.theme.px, self._x(self.base)
        tall = px(16)
        metrics = QFontMetricsF(self.theme.font("small"))
        for at, words in zip((bar.at_low, bar.at_high), self._ends, strict=True):
            other = bar.at_high if at is bar.at_low else bar.at_low
            rising = at > self.base or (at == self.base and other < self.base)
            x = self._x(at)
            box = QRectF(min(x, base), (self.height() - tall) / 2, abs(x - base), tall)
            fill_box(painter, box, self.ink.pattern(0 if rising == self._more_is_better else 1), self.ink)
            wide = metrics.horizontalAdvance(words)
            left = x + px(5) if rising else x - px(5) - wide
            left = min(max(left, 0.0), self.width() - wide)
            self.ink.write(painter, QRectF(left, 0, wide + 1, self.height()), words, "small", "text_2")
