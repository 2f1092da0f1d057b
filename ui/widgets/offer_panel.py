"""OfferPanel: the published ranges for a field of the plan, to choose one from. Imported when it is first opened."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from smmdesk.evidence.offer import offers
from smmdesk.plan.path import Path, place
from smmdesk.plan.range import Range
from smmdesk.words.text import Undefined
from ui.look.translate import tr
from ui.widgets.editors.kit import Kit
from ui.widgets.label import Label
from ui.widgets.offer_card import OfferCard

WIDTH = 460


class OfferPanel(QFrame):
    """The offers one below the other, the likeliest first; the arrow keys move, Enter takes, Escape closes. `taken(range)`."""

    taken = Signal(object)

    def __init__(self, kit: Kit, path: Path, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        px = kit.theme.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.setAccessibleName(tr("Published figures"))
        self.cards: list[OfferCard] = []
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(8))
        found = offers(kit.session.plan, path)
        if isinstance(found, Undefined):
            words = Label(kit.speaker.text(found), "label", "text_2", wrap=True)
            words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            column.addWidget(words)
        else:
            column.addWidget(Label(tr("Click the figure that fits your case best."), "small", "text_3", wrap=True))
            unit, currency = place(kit.session.plan, path).unit, kit.session.plan.business.currency
            for offer in found:
                card = OfferCard(kit.theme, kit.speaker, offer, unit, currency)
                card.taken.connect(self._take)
                column.addWidget(card)
                self.cards.append(card)
        self.setFixedWidth(px(WIDTH))

    def open_below(self, widget: QWidget) -> None:
        """Show the panel below a widget, inside the screen."""
        self.ensurePolished()
        height = self._column.totalHeightForWidth(self.width()) if self._column.hasHeightForWidth() else self.sizeHint().height()
        self.resize(self.width(), height)
        screen = widget.screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        at = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        if at.y() + height > room.bottom():
            at.setY(max(room.top(), min(at.y() - widget.height() - height - 4, room.bottom() - height)))
        at.setX(max(room.left(), min(at.x(), room.right() - self.width())))
        self.move(at)
        self.show()
        if self.cards:
            self.cards[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, value: Range) -> None:
        self.close()
        self.taken.emit(value)
