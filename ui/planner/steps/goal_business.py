"""Business card: what is sold and what a sale brings, in one line; opens to the fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.words.text import Money
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.forms.field_lines import FieldLines
from ui.widgets.label import Label

LINES: tuple[tuple[str, ...], ...] = (
    ("name", "business/name"),
    ("business/sells", "business/offer"),
    ("business/unit_name", "business/units_name"),
    ("business/price", "business/unit_cost", "business/orders_per_customer"),
    ("business/industry", "business/country", "business/currency"),
    ("business/tax_basis", "business/start", "business/horizon"),
)
"""What every plan needs, in lines."""
MORE: tuple[tuple[str, ...], ...] = (
    ("business/repeat_rate", "business/baseline_orders"),
    ("business/market_orders", "business/yearly_discount", "business/dollar"),
)
"""What only some need."""


class BusinessCard(QWidget):
    """Closed: one line of facts. Open: the fields. It is open at first while something needed is missing."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        facts = QWidget()
        flow = FlowLayout(kit.theme.px(20), facts, below=kit.theme.px(2))
        flow.setContentsMargins(0, kit.theme.px(8), 0, 0)
        self._facts = [Label("", "body", "text_2") for _ in range(4)]
        for fact in self._facts:
            flow.addWidget(fact)
        self.toggle = Button(kit.theme, tr("Edit business"), "quiet")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._open)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(facts, 1)
        row.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignTop)
        self.card = Card(kit.theme)
        self.fields, self.more = FieldLines(kit, LINES), FieldLines(kit, MORE)
        self.card.add(self.fields)
        self.card.add_line()
        self.card.add(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.card)
        plan = kit.session.plan
        self.toggle.setChecked(plan.business.price is None or plan.business.unit_cost is None)
        self._open(self.toggle.isChecked())

    def show_plan(self, plan: Plan) -> None:
        """Write the line of facts."""
        facts = self._words(plan)
        for at, label in enumerate(self._facts):
            label.setVisible(at < len(facts))
            label.setText(facts[at] if at < len(facts) else "")

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the fields."""
        for fields in (self.fields, self.more):
            fields.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Open and go to the field if it is in here."""
        if path not in self.fields.fields and path not in self.more.fields:
            return False
        self.toggle.setChecked(True)
        return self.fields.focus_field(path) or self.more.focus_field(path)

    def _words(self, plan: Plan) -> list[str]:
        business, money = plan.business, self._money
        words = [", ".join(word for word in (business.name, business.offer) if word) or tr("Your business")]
        if business.price is not None:
            words.append(self._kit.speaker.translate("Price {money}").format(money=money(business.price.likely)))
        if business.unit_cost is not None:
            words.append(tr("Cost {money}").format(money=money(business.unit_cost.likely)))
        if business.price is not None and business.unit_cost is not None:
            margin = money(business.price.likely - business.unit_cost.likely)
            words.append(tr("Contribution per {unit} {money}").format(unit=business.unit_name, money=margin))
        return words

    def _money(self, amount: float) -> str:
        return self._kit.speaker.value(Money(amount, self._kit.session.plan.business.currency))

    def _open(self, on: bool) -> None:
        self.card.setVisible(on)
        self.toggle.setText(tr("Close") if on else tr("Edit business"))
