"""Sizing card: the market step by step, from everybody down to those who could buy, with a source for each step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.forecast.market_size import market_size
from smmdesk.plan.path import put
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.report.bands import range_band
from smmdesk.report.research import sizing_table
from smmdesk.report.rows import PEOPLE
from smmdesk.words.text import Undefined
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.forms.form import build_form
from ui.widgets.forms.records import Records
from ui.widgets.note import Note
from ui.widgets.table_rows import show_table_rows

TABLE = "research/sizing/steps"


class SizingCard(QWidget):
    """What comes out can be taken over as the size of the market."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.form = build_form(kit, "research/sizing", ("everybody", "people"))
        self.steps = Records(kit, TABLE, ("label", "share"), add_text=tr("Add a step"))
        self.table = DataTable(kit.theme, tr("Market step by step"))
        self.result = Note(kit.theme, kind="label")
        self.take = Button(kit.theme, tr("Use it as the size of the market"), "small")
        card = Card(kit.theme, tr("Market step by step"), tr("Start from a public count, and keep a part at each step. Name the sources."))
        for part in (self.form, self.steps, self.table, self.result):
            card.add(part)
        card.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.take.clicked.connect(self._take)

    def show_plan(self, plan: Plan) -> None:
        """Multiply the steps."""
        size = market_size(plan.research.sizing)
        self.table.setVisible(plan.research.sizing.people is not None)
        show_table_rows(self.table, sizing_table(plan, self._kit.speaker))
        defined = not isinstance(size, Undefined)
        self.take.setVisible(defined and plan.market.size != size and not plan.market.sized_by_segments)
        if isinstance(size, Undefined):
            self.result.set_note("info", "", self._kit.speaker.text(size))
            return
        band = range_band(size)
        words = self._kit.speaker.translate("{n} people could buy").format(n=PEOPLE.likely(band, self._kit.speaker))
        self.result.set_note("good", words, PEOPLE.range(band, self._kit.speaker))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to form and table."""
        self.form.show_problems(problems)
        self.steps.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a field; the table itself leads to the button that adds a step."""
        if path == TABLE:
            self.steps.add_button.setFocus()
            return True
        return self.form.focus_field(path) or self.steps.focus_field(path)

    def _take(self) -> None:
        size = market_size(self._kit.session.plan.research.sizing)
        if not isinstance(size, Undefined):
            self._kit.session.edit(put(self._kit.session.plan, "market/size", size), label=tr("Size of the market"))
