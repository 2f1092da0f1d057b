"""Business card: what is sold and what a sale brings, in one line; opens to the fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.words.text import Money
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.forms.form import build_form
from ui.widgets.label import Label

FIELDS = (
    "name",
    "offer",
    "unit_name",
    "units_name",
    "industry",
    "country",
    "currency",
    "tax_basis",
    "price",
    "unit_cost",
    "orders_per_customer",
)
MORE = ("start", "horizon", "hours_per_week", "repeat_rate", "baseline_orders", "market_orders", "yearly_discount")


class BusinessCard(QWidget):
    """Closed: one line of facts. Open: the form. Opens by itself while something needed is missing."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._line = Label("", "body", "text_2", wrap=True)
        self.toggle = Button(kit.theme, tr("Edit business"), "quiet")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._open)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(self.toggle)
        self.card = Card(kit.theme)
        self.names = build_form(kit, "", ("name",))
        self.form = build_form(kit, "business", (*FIELDS, *MORE))
        self.card.add(self.names)
        self.card.add_line()
        self.card.add(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.card)
        plan = kit.session.plan
        self.toggle.setChecked(plan.business.price is None or plan.business.unit_cost is None)
        self._open(self.toggle.isChecked())

    def show_plan(self, plan: Plan) -> None:
        """Write the line of facts."""
        business, speaker = plan.business, self._kit.speaker
        parts = [", ".join(word for word in (business.name, business.offer) if word) or tr("Your business")]
        if business.price is not None:
            parts.append(tr("Price {money}").format(money=speaker.value(Money(business.price.likely, business.currency))))
        if business.unit_cost is not None:
            parts.append(tr("Cost {money}").format(money=speaker.value(Money(business.unit_cost.likely, business.currency))))
        if business.price is not None and business.unit_cost is not None:
            margin = business.price.likely - business.unit_cost.likely
            words = tr("Contribution per {unit} {money}")
            parts.append(words.format(unit=business.unit_name, money=speaker.value(Money(margin, business.currency))))
        self._line.setText("     ".join(parts))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the form."""
        self.form.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Open the form if the field is in it."""
        for form in (self.form, self.names):
            if path in form.rows:
                self.toggle.setChecked(True)
                return form.focus_field(path)
        return False

    def _open(self, on: bool) -> None:
        self.card.setVisible(on)
        self.toggle.setText(tr("Close") if on else tr("Edit business"))
