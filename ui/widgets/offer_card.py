"""OfferCard: one published range that can be taken over: figures, source and year, why this one, and what to beware of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.evidence.suggestion import Suggestion
from smmdesk.plan.declare import Unit
from smmdesk.report.bands import range_band
from smmdesk.report.rows import Measure
from smmdesk.words.speaker import Speaker
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.badge import Badge
from ui.widgets.label import Label
from ui.widgets.note import Note


class OfferCard(QFrame):
    """`taken(range)` on a click, Enter or Space. An offer in another currency cannot be taken; it says why."""

    taken = Signal(object)

    def __init__(self, theme: Theme, speaker: Speaker, offer: Suggestion, unit: Unit, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = offer
        self.setProperty("card", "button")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if offer.fits_currency:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        measure = Measure(unit, offer.currency or currency)
        band = range_band(offer.range)
        likely, spread = measure.likely(band, speaker), measure.range(band, speaker)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(Label(likely, "heading"))
        head.addWidget(Label(spread, "label", "text_2"))
        head.addStretch()
        badge = Badge(theme, "published", str(offer.year))
        badge.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head.addWidget(badge)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(10))
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        why = speaker.text(offer.why)
        column.addWidget(Label(why, "label", wrap=True, weight=400))
        column.addWidget(Label(speaker.text(offer.width), "small", "text_3", wrap=True))
        warnings = [speaker.text(notice) for notice in offer.notices]
        for warning in warnings:
            column.addWidget(Note(theme, "info" if offer.fits_currency else "warn", "", warning, kind="small"))
        self.setAccessibleName(tr("{likely}, range {range}").format(likely=likely, range=spread))
        self.setAccessibleDescription(" ".join((why, *warnings)))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def take(self) -> None:
        """Take the range over, if it is in the plan's currency."""
        if self.offer.fits_currency:
            self.taken.emit(self.offer.range)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.take()
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)
