"""Coverage card: which stage of which segment is served on which channel, and what is missing, in words."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.plan.plan import Plan
from smmdesk.report.coverage import coverage_rows
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.label import Label
from ui.widgets.note import Note
from ui.widgets.table_rows import show_table_rows

MOST = 4
"""Gaps that are said in words; the table shows all."""


class CoverageCard(QWidget):
    """Suggests, never blocks."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.table = DataTable(kit.theme, tr("Stages and segments against channels"), row_height=32)
        self.gaps = [Note(kit.theme, "warn", kind="small") for _ in range(MOST)]
        self.more = Label("", "small", "text_3", wrap=True)
        self.card = Card(kit.theme)
        for part in (*self.gaps, self.more, self.table):
            self.card.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    def show_plan(self, plan: Plan) -> None:
        """Compare actions and content with stages, segments and channels."""
        speak = self._kit.speaker.text
        rows = coverage_rows(plan)
        self.card.set_title(speak(rows.title), tr("Actions of the journey and items of the calendar, by stage, segment and channel."))
        for at, note in enumerate(self.gaps):
            note.setVisible(at < len(rows.gaps))
            if at < len(rows.gaps):
                note.set_note("warn", speak(rows.gaps[at]))
        hidden = len(rows.gaps) - MOST
        self.more.setVisible(hidden > 0)
        self.more.setText(tr("And {n} more: the dashes in the table.").format(n=hidden))
        show_table_rows(self.table, rows.table(self._kit.speaker))
