"""People cards: influencers, communities and media, each with a next step; and the ways in which the community is involved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.plan.problem import Problem
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.card import Card
from ui.widgets.forms.records import Records

CONTACT_FIELDS = ("name", "kind", "place", "audience", "fit", "next_step", "due", "owner")
COMMUNITY_FIELDS = ("way", "note", "day", "effect", "owner", "done")


class ContactsCard(QWidget):
    """The register of those who can spread the word."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = Records(kit, "content/contacts", CONTACT_FIELDS, add_text=tr("Add a contact"))
        words = tr("Influencers, communities and media. Each has a next step, or it is only an address.")
        _put(self, kit, Card(kit.theme, tr("People who spread the word"), words), self.records)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the table."""
        self.records.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a cell; the table itself leads to the button that adds a row."""
        if path == "content/contacts":
            self.records.add_button.setFocus()
            return True
        return self.records.focus_field(path)


class CommunityCard(QWidget):
    """The community checklist."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = Records(kit, "content/community", COMMUNITY_FIELDS, add_text=tr("Add a line"))
        words = tr("How you involve people, and how far up the engagement ladder it should lead them.")
        _put(self, kit, Card(kit.theme, tr("Community checklist"), words), self.records)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the table."""
        self.records.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a cell; the table itself leads to the button that adds a row."""
        if path == "content/community":
            self.records.add_button.setFocus()
            return True
        return self.records.focus_field(path)


def _put(owner: QWidget, _kit: Kit, card: Card, records: Records) -> None:
    card.add(records)
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
