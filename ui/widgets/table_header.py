"""TableHeader: the titles of a `DataTable`, each above the figures it names, not above their ranges."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.look.theme import Theme
from ui.widgets.table_delegate import TableDelegate

_PAD = 10


class TableHeader(QHeaderView):
    """Small titles over a hairline, on the surface of the card."""

    def __init__(self, theme: Theme, delegate: TableDelegate, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._delegate = delegate

    def sectionSizeFromContents(self, at: int) -> QSize:
        title = str(self.model().headerData(at, Qt.Orientation.Horizontal) or "")
        words = QFontMetricsF(self._theme.font("small", 500)).horizontalAdvance(title)
        ranges = self._delegate.range_width(at) if self._is_right(at) else 0
        return QSize(round(words + ranges) + 2 * self._theme.px(_PAD), self._theme.px(34))

    def paintSection(self, painter: QPainter, box: QRect, at: int) -> None:
        theme = self._theme
        painter.save()
        painter.fillRect(box, theme.color("surface"))
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), theme.color("border"))
        ranges = self._delegate.range_width(at) if self._is_right(at) else 0
        place = QRectF(box).adjusted(theme.px(_PAD), 0, -theme.px(_PAD) - ranges, 0)
        side = Qt.AlignmentFlag.AlignRight if self._is_right(at) else Qt.AlignmentFlag.AlignLeft
        painter.setFont(theme.font("small", 500))
        painter.setPen(theme.color("text_3"))
        title = str(self.model().headerData(at, Qt.Orientation.Horizontal) or "")
        shown = QFontMetricsF(painter.font()).elidedText(title, Qt.TextElideMode.ElideRight, place.width() + 1)
        painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()

    def _is_right(self, at: int) -> bool:
        align = self.model().headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        return bool(align & Qt.AlignmentFlag.AlignRight)
