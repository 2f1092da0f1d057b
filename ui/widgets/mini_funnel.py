"""MiniFunnel: the stages of a plan as tiny bars, for its card on the home screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.plain import plain
from ui.look.theme import Theme

_BAR = 6
_GAP = 2


class MiniFunnel(QWidget):
    """Bars from the top down, each a fraction 0..1 of the width."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_parts(self, parts: Sequence[float], sentence: str) -> None:
        """Show these fractions of the widest stage; `sentence` says the funnel in words."""
        self._parts = tuple(min(max(part, 0.0), 1.0) for part in parts)
        self.setAccessibleName(sentence)
        self.setToolTip(plain(sentence))
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(84), len(self._parts) * self._theme.px(_BAR + _GAP) or self._theme.px(_BAR))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("chart_1"))
        for at, part in enumerate(self._parts):
            top = at * self._theme.px(_BAR + _GAP)
            painter.drawRoundedRect(QRectF(0, top, max(part * self.width(), 2), self._theme.px(_BAR)), 1.5, 1.5)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
