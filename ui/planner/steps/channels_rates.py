"""Rates card: the steps from visit to sale and on to recommendation that all channels share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.plan.problem import Problem
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.card import Card
from ui.widgets.fold import Fold
from ui.widgets.forms.form import build_form

MAIN = ("lead_rate", "sale_rate")
AFTER = ("advocate_rate", "referrals", "invites", "invite_rate")


class RatesCard(QWidget):
    """Lead and sale rate, and recommendation in a fold."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.main = build_form(kit, "rates", MAIN, lines=1)
        self.after = build_form(kit, "rates", AFTER, lines=1)
        self.fold = Fold(kit.theme, tr("Recommendation"), tr("Customers who tell others, and what comes of it."))
        self.fold.add(self.after)
        card = Card(kit.theme, tr("From visit to sale"), tr("For all channels that have no rates of their own."))
        card.add(self.main)
        card.add(self.fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the forms."""
        self.main.show_problems(problems)
        self.after.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a rate; opens the fold if it is there."""
        if path in self.after.rows:
            self.fold.set_open(True)
        return self.main.focus_field(path) or self.after.focus_field(path)
