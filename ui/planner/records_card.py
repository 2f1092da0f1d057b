"""Records card: a table of records in its card, with what else belongs to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from ui.planner.kit import Kit
from ui.widgets.card import Card
from ui.widgets.forms.records import Maker, Records


class RecordsCard(QWidget):
    """Subclasses add to `self.card`, above or below `self.records`, and override `show_plan` for what follows from the plan."""

    def __init__(
        self,
        kit: Kit,
        table: Path,
        names: Sequence[str],
        title: str,
        remark: str,
        add_text: str,
        make: Maker | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit, self._table = kit, table
        self.records = Records(kit, table, names, make, add_text)
        self.card = Card(kit.theme, title, remark)
        self.card.add(self.records)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    def show_plan(self, plan: Plan) -> None:
        """What follows from the plan; the table itself follows by itself."""

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the cells whose field has a problem."""
        self.records.show_problems(problems)

    def focus_field(self, path: Path) -> bool:
        """Put the cursor into a cell; the table itself leads to the button that adds a row."""
        if path == self._table:
            self.records.add_button.setFocus()
            return True
        return self.records.focus_field(path)
