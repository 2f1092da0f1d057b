"""MetricsCard: the program metrics with their ranges and their formulas (planning.md M69)."""

from __future__ import annotations

from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.outlook import Outlook
from smmdesk.report.answers import answer
from smmdesk.report.approval import EFFECTIVENESS, EFFICIENCY, SHARE
from ui.look.translate import tr
from ui.planner.asking import Asking
from ui.planner.kit import Kit
from ui.widgets.card import Card
from ui.widgets.table_model import Cell, Column
from ui.widgets.text_table import TextTable


class MetricsCard(Card):
    """Efficiency, effectiveness, share and break-even, each under its heading; a row asked about explains its figure."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.theme, tr("Program metrics"), tr("A double click on a figure shows what it rests on."))
        self._kit = kit
        self.keys: tuple[str, ...] = ()
        self.table = TextTable(kit.theme, tr("Program metrics"))
        Asking(self.table, self._explain)
        self.add(self.table)

    def show_outlook(self, outlook: Outlook) -> None:
        """Other figures."""
        groups = (
            (tr("Efficiency"), tr("What a result costs"), EFFICIENCY),
            (tr("Effectiveness"), tr("How well results arise"), EFFECTIVENESS),
            (tr("Share and break-even"), tr("What is won, and from when on it pays"), SHARE),
        )
        columns = [Column(tr("Metric")), Column(tr("Likely"), right=True), Column(tr("Range, 8 in 10"), right=True), Column(tr("Formula"))]
        keys: list[str] = []
        rows: list[list[Cell | str]] = []
        for title, meaning, figures in groups:
            keys += ["", *figures]
            rows.append([Cell(title, strong=True), "", "", Cell(meaning, tone="text_3")])
            rows += [self._cells(outlook, key) for key in figures]
        self.keys = tuple(keys)
        self.table.set_table(columns, rows)

    def _cells(self, outlook: Outlook, key: str) -> list[Cell | str]:
        speaker = self._kit.speaker
        found = answer(outlook, key, speaker)
        formula = speaker.text(key_figures()[key].formula)
        if found.reason and not found.range:
            return [speaker.text(found.label), found.value, "", tr("Not known: {reason}.").format(reason=found.reason)]
        return [speaker.text(found.label), found.value, found.range, formula]

    def _explain(self, row: int, _column: int) -> None:
        if self.keys[row]:
            self._kit.explain(self.keys[row])
