"""SideBySide: cards in a row that go below each other where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.look.theme import Theme


class SideBySide(QWidget):
    """Each part gets its share of the width (`stretches`), down to `least` px at 100 % for all; below that they stand in a column."""

    def __init__(
        self, theme: Theme, parts: Sequence[QWidget], stretches: Sequence[int] = (), least: int = 660, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._least = theme, least
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for at, part in enumerate(parts):
            self._row.addWidget(part, stretches[at] if stretches else 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        wide = self.width() >= self._theme.px(self._least)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
        self._row.setSpacing(self._theme.px(self._theme.tokens.sizes["gutter"]))
