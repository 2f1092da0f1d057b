"""MetricsCard: the program metrics with their ranges and their formulas (planning.md M69)."""

from __future__ import annotations

from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.outlook import Outlook
from smmdesk.report.answers import answer
from smmdesk.report.approval import EFFECTIVENESS, EFFICIENCY, SHARE
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.table_model import Cell, Column
from ui.widgets.text_table import TextTable


class MetricsCard(Card):
    """Efficiency, effectiveness, share and break-even; pressing Enter on a row explains the figure."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.theme, tr("Program metrics"), tr("A double click on a figure shows what it rests on."))
        self._kit = kit
        self.tables: list[tuple[tuple[str, ...], TextTable]] = []
        for title, keys in (
            (tr("Efficiency: what a result costs"), EFFICIENCY),
            (tr("Effectiveness: how well results arise"), EFFECTIVENESS),
            (tr("Share and break-even"), SHARE),
        ):
            table = TextTable(kit.theme, title)
            table.doubleClicked.connect(self._explain)
            table.setProperty("keys", list(keys))
            self.add(Label(title, "label", weight=600))
            self.add(table)
            self.tables.append((keys, table))

    def show_outlook(self, outlook: Outlook) -> None:
        """Other figures."""
        speaker = self._kit.speaker
        columns = [Column(tr("Metric")), Column(tr("Likely"), right=True), Column(tr("Range, 8 in 10"), right=True), Column(tr("Formula"))]
        for keys, table in self.tables:
            rows = []
            for key in keys:
                found = answer(outlook, key, speaker)
                figures = key_figures()[key]
                rows.append([Cell(speaker.text(found.label)), found.value, found.range or found.reason, speaker.text(figures.formula)])
            table.set_table(columns, rows)

    def _explain(self) -> None:
        table = self.sender()
        assert isinstance(table, TextTable)
        self._kit.explain(table.property("keys")[table.currentIndex().row()])
