"""Recent: the plans that were changed last, as cards side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from smmdesk.library.entry import Entry
from smmdesk.words.speaker import Speaker
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.lines_layout import LinesLayout

if TYPE_CHECKING:
    from ui.home.plan_card import PlanCard


class Recent(QWidget):
    """`opened(file)` and `asked(verb, entry)`. Cards that do not fit side by side are left out: the list has them too."""

    opened = Signal(str)
    asked = Signal(str, object)

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._speaker = theme, speaker
        self._entries: tuple[Entry, ...] = ()
        self.cards: list[PlanCard] = []
        self.setAccessibleName(tr("Last plans"))
        self._flow = LinesLayout(theme.px(16), theme.px(16), self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these plans; unchanged ones keep their cards."""
        self.setVisible(bool(entries))
        if tuple(entries) == self._entries:
            return
        self._entries = tuple(entries)
        for card in self.cards:
            self._flow.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        if not entries:
            return
        from ui.home.plan_card import PlanCard

        for entry in entries:
            card = PlanCard(self._theme, entry, self._speaker)
            card.opened.connect(self.opened)
            card.asked.connect(self.asked)
            self.cards.append(card)
            self._flow.add(card)
        self._fit()

    def focus_first(self) -> bool:
        """Put the focus on the first card; False if there is none."""
        if not self.cards:
            return False
        self.cards[0].setFocus()
        return True

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        if not self.cards:
            return
        from ui.home.plan_card import CARD_WIDTH

        room = max(1, (self.width() + self._theme.px(16)) // self._theme.px(CARD_WIDTH))
        for at, card in enumerate(self.cards):
            card.setVisible(at < room)
