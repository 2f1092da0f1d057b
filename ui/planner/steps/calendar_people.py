"""People cards: influencers, communities and media, each with a next step; and the ways in which the community is involved."""

from __future__ import annotations

from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.records_card import RecordsCard


class ContactsCard(RecordsCard):
    """The register of those who can spread the word."""

    def __init__(self, kit: Kit) -> None:
        fields = ("name", "kind", "place", "audience", "fit", "next_step", "due", "owner")
        words = tr("Influencers, communities and media. Each has a next step, or it is only an address.")
        super().__init__(kit, "content/contacts", fields, tr("People who spread the word"), words, tr("Add a contact"))


class CommunityCard(RecordsCard):
    """The community checklist."""

    def __init__(self, kit: Kit) -> None:
        fields = ("way", "note", "day", "effect", "owner", "done")
        words = tr("How you involve people, and how far up the engagement ladder it should lead them.")
        super().__init__(kit, "content/community", fields, tr("Community checklist"), words, tr("Add a line"))
