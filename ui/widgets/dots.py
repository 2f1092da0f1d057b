"""Dots: a chance as ten dots."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.plain import plain
from ui.look.theme import Theme
from ui.widgets.shapes import dot_pitch, paint_dots


class Dots(QWidget):
    """`filled` of `of` dots in rows of `columns`; its accessible name is the sentence it is given."""

    def __init__(self, theme: Theme, of: int = 10, columns: int = 5, radius: float = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._of, self._columns, self._radius = of, columns, radius
        self._filled = 0
        self._was: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_dots(self, filled: int, sentence: str, was: int | None = None) -> None:
        """Fill `filled` dots; with `was`, gained ones get a hole. `sentence` says the chance in words."""
        if (filled, was) != (self._filled, self._was):
            self._filled, self._was = filled, was
            self.update()
        if sentence != self.accessibleName():
            self.setAccessibleName(sentence)
            self.setToolTip(plain(sentence))

    def sizeHint(self) -> QSize:
        rows = -(-self._of // self._columns)
        pitch = dot_pitch(self._theme, self._radius)
        return QSize(round(self._columns * pitch) + 1, round(rows * pitch) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_dots(
            QPainter(self),
            self._theme,
            QPointF(0, 0),
            self._filled,
            of=self._of,
            columns=self._columns,
            radius=self._radius,
            was=self._was,
        )

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
