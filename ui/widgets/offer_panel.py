"""OfferPanel: the published ranges for a field of the plan, to choose one from. Imported when it is first opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.evidence.convert import needs_rate
from smmdesk.evidence.offer import offers
from smmdesk.evidence.suggestion import Suggestion
from smmdesk.plan.path import Path, place
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range
from smmdesk.words.text import Undefined
from ui.look.translate import tr
from ui.widgets.editors.bind import bound_editor
from ui.widgets.editors.editor import Editor
from ui.widgets.editors.kit import Kit
from ui.widgets.editors.listen import listen_while_alive
from ui.widgets.label import Label
from ui.widgets.offer_card import OfferCard

WIDTH = 460
RATE = "business/dollar"


class OfferPanel(QFrame):
    """The offers one below the other, the likeliest first; the arrow keys move, Enter takes, Escape closes. `taken(range)`."""

    taken = Signal(object)

    def __init__(self, kit: Kit, path: Path, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        px = kit.theme.px
        self._kit, self._path = kit, path
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.setAccessibleName(tr("Published figures"))
        self.cards: list[OfferCard] = []
        self.rate: Editor | None = None
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
            if any(needs_rate(offer) for offer in found):
                self._ask_rate()
            self._fill(found)
        self.setFixedWidth(px(WIDTH))

    def _ask_rate(self) -> None:
        """The figures are in dollars: with their price in the owner's currency they can be taken over."""
        self.rate, _ = bound_editor(self._kit, RATE)
        label = Label(tr("One US dollar costs, in your currency"), "label", wrap=True)
        label.setBuddy(self.rate.focusProxy() or self.rate)
        line = QHBoxLayout()
        line.addWidget(label, 1)
        line.addWidget(self.rate)
        self.rate.setMaximumWidth(self._kit.theme.px(130))
        self._column.addLayout(line)
        listen_while_alive(self._kit.session, self, self._follow)

    def _follow(self, _old: Plan, new: Plan) -> None:
        found = offers(new, self._path)
        if not isinstance(found, Undefined):
            self._fill(found)

    def _fill(self, found: Sequence[Suggestion]) -> None:
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        unit, currency = place(self._kit.session.plan, self._path).unit, self._kit.session.plan.business.currency
        for offer in found:
            card = OfferCard(self._kit.theme, self._kit.speaker, offer, unit, currency)
            card.taken.connect(self._take)
            self._column.addWidget(card)
            self.cards.append(card)

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
        if self.rate is not None:
            self.rate.setFocus(Qt.FocusReason.PopupFocusReason)
        elif self.cards:
            self.cards[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, value: Range) -> None:
        self.close()
        self.taken.emit(value)
