"""Polls card: short questions with honest ranges, and how many answers a range of a wanted width needs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from smmdesk.measure.poll import poll_result, sample_size
from smmdesk.plan.plan import Plan
from smmdesk.report.research import poll_table
from smmdesk.words.text import Undefined
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.records_card import RecordsCard
from ui.widgets.data_table import DataTable
from ui.widgets.editors.choice import Drop
from ui.widgets.label import Label
from ui.widgets.note import Note
from ui.widgets.table_rows import show_table_rows

MARGINS = (0.03, 0.05, 0.10, 0.15)
"""Half widths to choose from, as fractions."""


class PollsCard(RecordsCard):
    """A poll among whoever is at hand says so."""

    def __init__(self, kit: Kit) -> None:
        fields = ("question", "asks", "asked", "n", "yes", "at_random", "day")
        words = tr("Do they know you, do they recognise the solution, does it suit them? A few answers leave a wide range.")
        super().__init__(kit, "research/polls", fields, tr("Polls"), words, tr("Add a poll"))
        self.table = DataTable(kit.theme, tr("What the polls say"))
        self.said = [Note(kit.theme, "info", kind="small") for _ in range(3)]
        self.margin = Drop()
        self.margin.setAccessibleName(tr("Wanted range"))
        for margin in MARGINS:
            self.margin.addItem(tr("± {share}").format(share=kit.speaker.percent(margin)), margin)
        self.margin.setCurrentIndex(2)
        self.needed = Label("", "label", wrap=True)
        row = QHBoxLayout()
        row.addWidget(Label(tr("How many answers for a range of"), "label"))
        row.addWidget(self.margin)
        row.addWidget(self.needed, 1, Qt.AlignmentFlag.AlignVCenter)
        for note in self.said:
            self.card.add(note)
        self.card.add(self.table)
        self.card.add_line()
        self.card.add(row)
        self.margin.currentIndexChanged.connect(self._size)

    def show_plan(self, plan: Plan) -> None:
        """Ranges of the polls, the newest three in words too."""
        polls = plan.research.polls
        self.table.setVisible(bool(polls))
        show_table_rows(self.table, poll_table(plan, self._kit.speaker))
        results = [poll_result(poll) for poll in polls[-len(self.said) :]]
        words = [self._kit.speaker.text(found.sentence) for found in results if not isinstance(found, Undefined)]
        for at, note in enumerate(self.said):
            note.setVisible(at < len(words))
            note.set_note("info", "", words[at] if at < len(words) else "")
        self._size()

    def _size(self) -> None:
        number = self._kit.speaker.count(sample_size(float(self.margin.currentData())))
        self.needed.setText(tr("{n} people, chosen by chance").format(n=number))
