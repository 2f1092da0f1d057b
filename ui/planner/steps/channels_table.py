"""RankTable: the ranked networks with a tick, four score bars, the score, and the places it takes in 8 of 10 doubtful cases."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from smmdesk.evidence.ranking import Place
from ui.look.icons import paint_icon
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.planner.steps.channels_model import COMPETITION, GOAL, NETWORK, PLACE_ROLE, SCORE, STABILITY, RankModel

ROW = 36
WIDTHS = {NETWORK: 126, SCORE: 50, STABILITY: 62}
PAD = 6
BAR = 88
LEAST = 62
"""Width of a score column without its bar."""


class RankTable(QTableView):
    """Space or a click on the box ticks a network; the row that has the cursor is explained beside the table."""

    def __init__(self, theme: Theme, model: RankModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self.setModel(model)
        self.setItemDelegate(RankDelegate(theme, self))
        self.setAccessibleName(tr("Networks by rank; Space chooses one"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        model.modelReset.connect(self._fit)
        theme.changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        rows = self._model.rowCount() * self._theme.px(ROW)
        bar = self.horizontalScrollBar().sizeHint().height() if self.horizontalHeader().length() > self.viewport().width() else 0
        return QSize(self._theme.px(560), self.horizontalHeader().sizeHint().height() + rows + bar + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._model.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        inside = event.position().x() - self.columnViewportPosition(NETWORK) < self._theme.px(34)
        if index.isValid() and index.column() == NETWORK and inside:
            self._model.toggle(index.row())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the table."""
        event.ignore()

    def is_chosen(self, row: int) -> bool:
        """Whether the network of a row is ticked."""
        return self._model.is_chosen(row)

    def _fit(self) -> None:
        px, room = self._theme.px, self.viewport().width()
        style = f"QHeaderView::section {{ padding: {px(PAD)}px 0 {px(PAD)}px {px(PAD)}px; }}"
        if style != self.horizontalHeader().styleSheet():
            self.horizontalHeader().setStyleSheet(style)
        fixed = sum(px(width) for width in WIDTHS.values())
        each = max(px(LEAST), min(px(BAR), (room - fixed) // 4))
        for at in range(STABILITY + 1):
            self.setColumnWidth(at, px(WIDTHS[at]) if at in WIDTHS else each)
        left = room - fixed - 4 * each
        if left > 0:
            self.setColumnWidth(NETWORK, px(WIDTHS[NETWORK]) + left // 2)
            self.setColumnWidth(STABILITY, px(WIDTHS[STABILITY]) + left - left // 2)
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self.updateGeometry()


class RankDelegate(QStyledItemDelegate):
    """Paints tick, place and name; bars with their figure; words."""

    def __init__(self, theme: Theme, view: RankTable) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        place = index.data(PLACE_ROLE)
        if not isinstance(place, Place):
            return
        theme, box = self._theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.color("accent_tint"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("chart_grid"))
        chosen = self._view.is_chosen(index.row())
        inner = box.adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
        if index.column() == NETWORK:
            self._paint_network(painter, inner, place, chosen)
        elif GOAL <= index.column() <= COMPETITION:
            self._paint_score(painter, inner, place.scores[index.column() - GOAL].points, str(index.data()), chosen)
        elif index.column() == SCORE:
            self._words(painter, inner, str(index.data()), "text", 600)
        else:
            self._words(painter, inner, str(index.data()), "text_2", 400, "label")
        if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
            self._paint_focus(painter, box, index.column())
        painter.restore()

    def editorEvent(self, *_: object) -> bool:
        """The table itself ticks, where the box is painted."""
        return False

    def _paint_network(self, painter: QPainter, box: QRectF, place: Place, chosen: bool) -> None:
        theme, size = self._theme, self._theme.px(16)
        tick = QRectF(box.left(), box.center().y() - size / 2, size, size)
        painter.setPen(theme.color("accent" if chosen else "border_control"))
        painter.setBrush(theme.color("accent" if chosen else "surface"))
        painter.drawRoundedRect(tick.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
        if chosen:
            paint_icon(painter, "tick", theme.hex("on_accent"), tick)
        rest = box.adjusted(size + theme.px(8), 0, 0, 0)
        width = theme.px(22)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text_3"))
        painter.drawText(QRectF(rest.left(), rest.top(), width, rest.height()), Qt.AlignmentFlag.AlignVCenter, str(place.place))
        self._words(painter, rest.adjusted(width, 0, 0, 0), place.platform.name, "text", 500)

    def _paint_score(self, painter: QPainter, box: QRectF, points: float, words: str, chosen: bool) -> None:
        theme = self._theme
        number = theme.px(30)
        bar = box.width() - number
        if bar >= theme.px(20):
            groove = QRectF(box.left(), box.center().y() - theme.px(3), bar, theme.px(6))
            painter.fillRect(groove, theme.color("chart_grid"))
            filled = QRectF(groove.left(), groove.top(), groove.width() * points / 100, groove.height())
            painter.fillRect(filled, theme.color("chart_1" if chosen else "border_control"))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(box.right() - number, box.top(), number, box.height()), _RIGHT, words)

    def _words(self, painter: QPainter, box: QRectF, words: str, tone: str, weight: int, size: str = "body") -> None:
        painter.setFont(self._theme.font(size, weight))
        painter.setPen(self._theme.color(tone))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(box.width()) + 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_focus(self, painter: QPainter, box: QRectF, column: int) -> None:
        width, color = self._theme.px(2), self._theme.color("focus")
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), width), color)
        painter.fillRect(QRectF(box.left(), box.bottom() - width, box.width(), width), color)
        if column in (NETWORK, STABILITY):
            left = box.left() if column == NETWORK else box.right() - width
            painter.fillRect(QRectF(left, box.top(), width, box.height()), color)


_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
