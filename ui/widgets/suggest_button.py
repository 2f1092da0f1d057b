"""SuggestButton: offers the published ranges for a field of the plan; one more click takes one over, source and year included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smmdesk.plan.path import Path, place, put
from smmdesk.plan.range import Range
from ui.look.translate import tr
from ui.widgets.button import Button
from ui.widgets.editors.kit import Kit

if TYPE_CHECKING:
    from ui.widgets.offer_panel import OfferPanel


class SuggestButton(Button):
    """Click it, then click an offer. Nothing is looked up before it is pressed."""

    def __init__(self, kit: Kit, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(kit.theme, tr("Suggest"), "link", parent=parent)
        self.path = path
        self._kit = kit
        label = kit.speaker.translate(place(kit.session.plan, path).field.info.label)
        self.setAccessibleName(tr("Suggest: {field}").format(field=label))
        self.setToolTip(tr("Published figures with source and year"))
        self.clicked.connect(self.open_offers)

    def open_offers(self) -> OfferPanel:
        """Show what was published, below the button."""
        from ui.widgets.offer_panel import OfferPanel

        panel = OfferPanel(self._kit, self.path, self)
        panel.taken.connect(self._take)
        panel.open_below(self)
        return panel

    def _take(self, value: Range) -> None:
        label = self._kit.speaker.translate(place(self._kit.session.plan, self.path).field.info.label)
        self._kit.session.edit(put(self._kit.session.plan, self.path, value), label=tr("Suggestion: {field}").format(field=label))
        self.setFocus(Qt.FocusReason.PopupFocusReason)
