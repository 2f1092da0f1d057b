"""Rates card: the steps from visit to sale that all channels share; recommendation is shown, and changed in the journey."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.wizard import step_of
from smmdesk.words.text import Percent
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.forms.form import build_form
from ui.widgets.label import Label

MAIN = ("lead_rate", "sale_rate")
ADVOCATES = "rates/advocate_rate"


class RatesCard(QWidget):
    """Lead and sale rate to type; who recommends you to read, with the way to where it is typed."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.main = build_form(kit, "rates", MAIN, lines=1)
        self.advocates = Label("", "small", "text_2", wrap=True)
        self.change = Button(kit.theme, tr("Change in Journey"), "link")
        self.change.clicked.connect(self._go)
        line = QHBoxLayout()
        line.addWidget(self.advocates, 1)
        line.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        card = Card(kit.theme, kit.speaker.translate("From visit to sale"), tr("For all channels that have no rates of their own."))
        card.add(self.main)
        card.add_line()
        card.add(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_plan(self, plan: Plan) -> None:
        """Say how many customers recommend the business."""
        rate, share = plan.rates.advocate_rate, self._share
        if rate is None:
            words = self._kit.speaker.translate("Customers who recommend you: not said yet.")
        elif rate.is_point:
            words = self._kit.speaker.translate("Customers who recommend you: {likely}.").format(likely=share(rate.likely))
        else:
            words = self._kit.speaker.translate("Customers who recommend you: {likely} ({low} to {high}).").format(
                likely=share(rate.likely), low=share(rate.low), high=share(rate.high)
            )
        self.advocates.setText(words)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the form."""
        self.main.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a rate."""
        return self.main.focus_field(path)

    def _share(self, rate: float) -> str:
        return self._kit.speaker.value(Percent(rate))

    @Slot()
    def _go(self) -> None:
        self._kit.go_to(step_of(ADVOCATES).key, ADVOCATES)
