"""Amounts card: the amounts that a template has in US dollars, filled in at the price of a dollar that the owner gives."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.note import Note

RATE = "business/dollar"


class AmountsCard(QWidget):
    """Hidden while no amount waits. `focus_field` leads to the price of a dollar, which stands with the other fields of the business."""

    def __init__(self, kit: Kit, focus_field: Callable[[Path], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._focus_field = kit, focus_field
        self.said = Note(kit.theme, "info", kind="small")
        self.button = Button(kit.theme, "")
        self.button.setEnabled(not kit.session.frozen)
        self.button.clicked.connect(self._act)
        line = QHBoxLayout()
        line.setSpacing(kit.theme.px(12))
        line.addWidget(self.said, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        card = Card(kit.theme)
        card.add(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.hide()

    def show_plan(self, plan: Plan) -> None:
        """Say how many amounts wait for the price of a dollar."""
        n = len(self._waiting(plan))
        self.setVisible(n > 0)
        if not n:
            return
        many = tr("{n} amounts of your template are in US dollars.").format(n=n)
        rest = tr(
            "As they are they would mislead. With the price of a dollar they are filled in as guesses for you to replace;"
            " price and cost per unit only you know."
        )
        self.said.set_note("info", tr("1 amount of your template is in US dollars.") if n == 1 else many, rest)
        fill = tr("Fill in 1 amount") if n == 1 else tr("Fill in {n} amounts").format(n=n)
        self.button.setText(tr("Give the price of a dollar") if plan.business.dollar is None else fill)

    @Slot()
    def _act(self) -> None:
        plan = self._kit.session.plan
        if plan.business.dollar is None:
            self._focus_field(RATE)
            return
        from smmdesk.evidence.template_amounts import with_amounts

        n = len(self._waiting(plan))
        self._kit.session.edit(with_amounts(plan), label=tr("Amounts of the template"))
        finding = tr("1 amount is filled in.") if n == 1 else tr("{n} amounts are filled in.").format(n=n)
        self._kit.tell("good", finding, tr("They are American guesses in your money: replace them step by step. F6 lists them all."))

    def _waiting(self, plan: Plan) -> tuple[Path, ...]:
        if not plan.template:
            return ()
        from smmdesk.evidence.template_amounts import waiting_amounts

        return waiting_amounts(plan)
