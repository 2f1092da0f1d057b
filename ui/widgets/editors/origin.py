"""Origin button: the badge that says where a number comes from, and changes it in two clicks."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from smmdesk.plan.choices import label_of
from smmdesk.plan.range import Origin, Range
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Text, say
from ui.look.icons import paint_icon
from ui.look.plain import plain
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.editors.origin_panel import OriginPanel

_LOOKS = {
    Origin.GUESS: ("warn", "warn", "surface", ""),
    Origin.PUBLISHED: ("accent", "accent", "surface", "file"),
    Origin.OWN: ("text_2", "border_control", "sunken", ""),
    Origin.MEASURED: ("good", "good", "good_tint", "tick"),
}
"""Text, border, ground and icon of each badge; shape and word differ, so that it reads without colour."""


class OriginButton(QToolButton):
    """Shows the origin of a range. Its menu changes origin, source, date and meaning; `changed` gives the new range."""

    changed = Signal(object)

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._speaker = speaker
        self._range: Range | None = None
        self._menu = QMenu(self)
        self._origins = QActionGroup(self)
        for origin in Origin:
            action = QAction(speaker.translate(label_of(origin)), self._origins)
            action.setCheckable(True)
            action.setData(origin.value)
            self._menu.addAction(action)
        self._menu.addSeparator()
        self._more = self._menu.addAction(tr("Source, date and meaning…"))
        self._origins.triggered.connect(self._choose)
        self._more.triggered.connect(self._open_panel)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_range(self, value: Range | None) -> None:
        """Show the origin of another range; without one the button is idle."""
        self._range = value
        self.setEnabled(value is not None)
        words = self._speaker.translate(label_of(value.origin)) if value else ""
        for action in self._origins.actions():
            action.setChecked(value is not None and action.data() == value.origin.value)
        parts = [words]
        if value and value.source:
            parts.append(self._speaker.text(_source(value.source)))
        if value and value.day:
            parts.append(self._speaker.short_day(value.day))
        self.setText(words)
        self.setToolTip(plain("\n".join(parts)))
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font("badge"))
        words = max(metrics.horizontalAdvance(action.text()) for action in self._origins.actions())
        return QSize(words + self._theme.px(28), max(self._theme.px(22), metrics.height() + self._theme.px(6)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._range is None:
            return
        text, border, ground, icon = _LOOKS[self._range.origin]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("badge"))
        width = painter.fontMetrics().horizontalAdvance(self.text()) + self._theme.px(24)
        focus = self.hasFocus()
        pen = QPen(self._theme.color("focus" if focus else border), 2 if focus else 1)
        if self._range.origin is Origin.GUESS and not focus:
            pen.setStyle(Qt.PenStyle.DashLine)
        box = QRectF(1, 2, min(width, self.width() - 2), self.height() - 4)
        painter.setPen(pen)
        painter.setBrush(self._theme.color(ground))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        self._paint_sign(painter, self._theme.color(text), icon, box)
        painter.setPen(self._theme.color(text))
        painter.drawText(box.adjusted(self._theme.px(18), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_sign(self, painter: QPainter, color: QColor, icon: str, box: QRectF) -> None:
        size = self._theme.px(10)
        spot = QRectF(box.left() + self._theme.px(6), box.center().y() - size / 2, size, size)
        if icon:
            paint_icon(painter, icon, color.name(), spot)
            return
        inset = size * 0.2
        painter.setPen(QPen(color, 1.4))
        painter.setBrush(color if self._range and self._range.origin is Origin.OWN else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot.adjusted(inset, inset, -inset, -inset))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        if self._range is not None:
            self._take(replace(self._range, origin=Origin(action.data())))

    @Slot()
    def _open_panel(self) -> None:
        if self._range is None:
            return
        panel = OriginPanel(self._theme, self._speaker, self._range, self)
        panel.changed.connect(self._take)
        panel.move(self.mapToGlobal(QPoint(0, self.height())))
        panel.show()

    @Slot(object)
    def _take(self, value: Range) -> None:
        self.show_range(value)
        self.changed.emit(value)


def _source(words: str) -> Text:
    """Who was measured by whom, for a shipped source; the owner's own words as they are."""
    from smmdesk.evidence.sources import cite, is_source, source

    if not is_source(words):
        return cite(words)
    return say("{source}: {people}", source=cite(words), people=source(words).population)
