"""Research part of the audience step: what was found out, about whom, with which words they search, and who else they could go to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from ui.planner.kit import Kit
from ui.planner.records_card import RecordsCard
from ui.planner.steps.audience_evidence import EvidenceCard
from ui.planner.steps.audience_keywords import KeywordsCard
from ui.planner.steps.audience_polls import PollsCard
from ui.planner.steps.audience_rivals import RivalsCard
from ui.planner.steps.audience_sheet import CommunitiesCard, FindingsCard, NeedsCard
from ui.planner.steps.audience_sizing import SizingCard

CARDS = (FindingsCard, EvidenceCard, KeywordsCard, RivalsCard, CommunitiesCard, NeedsCard, PollsCard, SizingCard)


class ResearchPart(QWidget):
    """Its cards are made when it is first seen or looked for, since they are many."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._problems: Sequence[Problem] = ()
        self._cards: list[RecordsCard | KeywordsCard | RivalsCard | SizingCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(kit.theme.px(kit.theme.tokens.sizes["gutter"]))

    @property
    def cards(self) -> list[RecordsCard | KeywordsCard | RivalsCard | SizingCard]:
        """The cards, made now if they were not yet."""
        if not self._cards:
            self._cards = [make(self._kit) for make in CARDS]
            for card in self._cards:
                card.show_plan(self._kit.session.plan)
                card.show_problems(self._problems)
                self._column.addWidget(card)
        return self._cards

    def show_plan(self, plan: Plan) -> None:
        """Pass the plan to the cards there are."""
        for card in self._cards:
            card.show_plan(plan)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the cards there are, and to those that come."""
        self._problems = problems
        for card in self._cards:
            card.show_problems(problems)

    def focus_field(self, path: Path) -> bool:
        """Put the cursor into a field of the research."""
        return path.startswith("research/") and any(card.focus_field(path) for card in self.cards)

    def showEvent(self, event: QShowEvent) -> None:
        assert self.cards
        super().showEvent(event)
