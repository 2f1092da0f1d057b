"""Slider: a value that can be moved, with its range as a pale band on the groove and a triangle where the saved value is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from ui.look.plain import plain
from ui.look.theme import Theme


class Slider(QSlider):
    """Whole steps 0..`steps`; the caller maps them to figures. Arrows move one step, Page keys ten, Home and End to the ends.

    `filled` paints the groove up to the handle, for what the owner decides; otherwise the band P10..P90 is painted.
    """

    def __init__(self, theme: Theme, name: str, steps: int = 100, *, filled: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._filled = filled
        self._band: tuple[float, float] | None = None
        self._saved: float | None = None
        self.setRange(0, steps)
        self.setSingleStep(1)
        self.setPageStep(10)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_band(self, low: float | None, high: float | None = None) -> None:
        """Show P10 and P90, in steps; None for no band."""
        self._band = None if low is None or high is None else (low, high)
        self.update()

    def set_saved(self, value: float | None) -> None:
        """Mark the saved value, in steps, with a triangle; None for no mark."""
        self._saved = value
        self.update()

    def set_spoken(self, text: str) -> None:
        """Say what the present position means ("24 %, range 15 to 31 %"), for the screen reader and the tooltip."""
        self.setAccessibleDescription(text)
        self.setToolTip(plain(text))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(204), self._theme.px(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(90), self._theme.px(30))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Page Up mean more, as everywhere; Qt's own Page keys of a horizontal slider go the other way."""
        jump = {Qt.Key.Key_PageUp: self.pageStep(), Qt.Key.Key_PageDown: -self.pageStep()}.get(Qt.Key(event.key()))
        if jump is None:
            super().keyPressEvent(event)
        else:
            self.setValue(self.value() + jump)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it must never change a figure by accident."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._move_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._move_to(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        left, right, here = self._x(self.minimum()), self._x(self.maximum()), self._x(self.value())
        painter.setPen(Qt.PenStyle.NoPen)
        self._bar(painter, left, right, middle, px(4), "border")
        if self._band is not None:
            low, high = (min(max(end, self.minimum()), self.maximum()) for end in self._band)
            self._bar(painter, self._x(low), self._x(high), middle, px(8), "chart_1_soft")
        if self._filled:
            self._bar(painter, left, here, middle, px(4), "accent" if self.isEnabled() else "border_control")
        if self._saved is not None:
            self._paint_saved(painter, self._x(self._saved), middle - px(8))
        ink = theme.color("accent" if self.isEnabled() else "border_control")
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(ink, px(22) / 10))
        painter.drawEllipse(QPointF(here, middle), px(7), px(7))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), px(2)))
            painter.drawEllipse(QPointF(here, middle), px(11), px(11))

    def _paint_saved(self, painter: QPainter, x: float, bottom: float) -> None:
        half, height = self._theme.px(5), self._theme.px(6)
        painter.setBrush(self._theme.color("text_2"))
        painter.drawPolygon(QPolygonF([QPointF(x - half, bottom - height), QPointF(x + half, bottom - height), QPointF(x, bottom)]))

    def _bar(self, painter: QPainter, left: float, right: float, middle: float, height: float, tone: str) -> None:
        painter.setBrush(self._theme.color(tone))
        painter.drawRoundedRect(QRectF(left, middle - height / 2, max(right - left, 0), height), height / 2, height / 2)

    def _x(self, value: float) -> float:
        edge = self._theme.px(13)
        span = max(self.maximum() - self.minimum(), 1)
        return edge + (value - self.minimum()) / span * max(self.width() - 2 * edge, 1)

    def _move_to(self, x: float) -> None:
        edge = self._theme.px(13)
        part = (x - edge) / max(self.width() - 2 * edge, 1)
        self.setValue(round(self.minimum() + part * (self.maximum() - self.minimum())))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
