"""PaintedChart: a picture as a widget, which fits its height, follows the theme, and can be pointed at and walked by keyboard."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from smmdesk.report.rows import TableRows
from ui.charts.ink import Ink, paper_ink, screen_ink
from ui.charts.picture import Picture, Spot
from ui.look.plain import plain
from ui.look.theme import Theme


class PaintedChart(QWidget):
    """A `Picture` on the screen. `show_rows` is all a screen calls; it makes no items and repaints once a frame."""

    chosen = Signal(str)
    """The key of the part that was clicked, or chosen by Return or Space."""

    def __init__(self, picture: Picture[Any], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = picture
        self.theme = theme
        self.ink = screen_ink(theme)
        self._print_mode = False
        self._at = -1
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        theme.changed.connect(self.take_theme)

    def show_rows(self, rows: Any) -> None:
        """Show other rows of the same kind; the words for the screen reader change with them."""
        self.move_rows(rows)
        self.setAccessibleName(self.picture.sentence)
        self.setAccessibleDescription(self.picture.title)

    def move_rows(self, rows: Any) -> None:
        """Paint other rows while a slider moves; `show_rows` follows with the words for the screen reader."""
        before = self.picture.rows
        self.picture.show_rows(rows)
        if before is None or rows is None or self._needs() != self.minimumHeight():
            self._fit()
        self.update()

    @property
    def rows(self) -> Any:
        """What is shown."""
        return self.picture.rows

    @property
    def print_mode(self) -> bool:
        """Whether it is drawn as on paper: textures for tints, dark on white."""
        return self._print_mode

    @print_mode.setter
    def print_mode(self, on: bool) -> None:
        self._print_mode = on
        self.take_theme()

    @property
    def title(self) -> str:
        """The finding, in the owner's language."""
        return self.picture.title

    @property
    def sentence(self) -> str:
        """What the chart says to somebody who cannot see it."""
        return self.picture.sentence

    def table(self) -> TableRows:
        """The same figures as a table."""
        return self.picture.table()

    def take_theme(self) -> None:
        """Take colours and fonts anew from the theme."""
        self.ink = paper_ink(self.theme, screen_ink(self.theme).u) if self._print_mode else screen_ink(self.theme)
        self._fit()
        self.update()

    def paint_on(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Paint the same picture elsewhere: on a page, into a file."""
        self.picture.paint(painter, rect, ink)

    def height_on(self, width: float, ink: Ink) -> float:
        """The height `paint_on` needs at a width."""
        return self.picture.height(width, ink)

    def sizeHint(self) -> QSize:
        return QSize(round(720 * self.ink.u), self._needs(round(720 * self.ink.u)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(240 * self.ink.u), self._needs())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._needs(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._print_mode:
            painter.fillRect(self.rect(), self.ink.color("surface"))
        box = QRectF(self.rect())
        spots = self.spots() if self._at >= 0 else []
        if self.hasFocus() and 0 <= self._at < len(spots):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.ink.color("focus"), 2 * self.ink.u))
            painter.setBrush(self.ink.color("accent_tint"))
            ring = spots[self._at].rect.adjusted(self.ink.u, self.ink.u, -self.ink.u, -self.ink.u)
            painter.drawRoundedRect(ring.intersected(box.adjusted(1, 1, -1, -1)), 6 * self.ink.u, 6 * self.ink.u)
        self.picture.paint(painter, box, self.ink)
        painter.end()

    def spots(self) -> list[Spot]:
        """The parts that can be chosen."""
        if self.rows is None or self.picture.is_empty(self.rows):
            return []
        return self.picture.spots(QRectF(self.rect()), self.ink)

    def choose(self, index: int) -> None:
        """Mark a part and tell its key; what it says goes to the screen reader."""
        spots = self.spots()
        if 0 <= index < len(spots):
            self._mark(index)
            self.chosen.emit(spots[index].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        spots = self.spots()
        last = len(spots) - 1
        moves = {
            Qt.Key.Key_Down: min(last, self._at + 1),
            Qt.Key.Key_Right: min(last, self._at + 1),
            Qt.Key.Key_Up: max(0, self._at - 1),
            Qt.Key.Key_Left: max(0, self._at - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if spots and key in moves:
            self._mark(moves[key])
        elif spots and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.choose(max(0, self._at))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._spot_at(event)
        if at >= 0 and self.focusPolicy() != Qt.FocusPolicy.NoFocus and event.button() == Qt.MouseButton.LeftButton:
            self.choose(at)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._spot_at(event)
        can = at >= 0 and self.focusPolicy() != Qt.FocusPolicy.NoFocus
        self.setCursor(Qt.CursorShape.PointingHandCursor if can else Qt.CursorShape.ArrowCursor)
        if at >= 0:
            QToolTip.showText(event.globalPosition().toPoint(), plain(self.spots()[at].words), self)
        else:
            QToolTip.hideText()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._at < 0 and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._mark(0)
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.take_theme()
        super().changeEvent(event)

    def _mark(self, index: int) -> None:
        self._at = index
        spots = self.spots()
        if 0 <= index < len(spots):
            self.setAccessibleDescription(spots[index].words)
        self.update()

    def _spot_at(self, event: QMouseEvent) -> int:
        return next((i for i, spot in enumerate(self.spots()) if spot.rect.contains(event.position())), -1)

    def _needs(self, width: int | None = None) -> int:
        return round(self.picture.height(float(self.width() if width is None else width), self.ink) + 0.49)

    def _fit(self) -> None:
        needs = self._needs()
        if needs != self.minimumHeight():
            self.setMinimumHeight(needs)
            self.updateGeometry()
