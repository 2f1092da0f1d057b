"""ChangesCard: what each change of the trial does to the chance, the result and the return."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from smmdesk.forecast.outlook import Outlook
from smmdesk.report.tried import TriedRows, tried_rows
from ui.look.translate import tr
from ui.look.workers import NewestOnly
from ui.planner.kit import Kit
from ui.widgets.card import Card
from ui.widgets.data_table import Cell, Column, DataTable
from ui.widgets.label import Label

FIGURES_AT = 2
"""Column of the first figure; before it the input, and from what to what it goes, which stands below the input."""
PATIENCE_MS = 60
"""How long the hand rests before the parts are counted: each needs a whole forecast."""


class ChangesCard(Card):
    """The parts are counted in a thread; until then the last ones stay."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.theme, tr("What changed"))
        self._kit = kit
        self.table = DataTable(kit.theme, tr("What changed"), row_height=32, total=True)
        self.hint = Label(tr("Nothing yet: move a slider below, or type a number."), "small", "text_3", wrap=True)
        self.add(self.table)
        self.add(self.hint)
        self._worker = NewestOnly(tried_rows, self)
        self._worker.result.connect(self._show)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE_MS)
        self._soon.timeout.connect(self._count)

    def show_change(self, _before: Outlook, _after: Outlook) -> None:
        """The figures are new: count the parts when the hand rests."""
        self._soon.start()

    def _count(self) -> None:
        self._worker.submit(self._kit.session.plan, self._kit.trials.numbers)

    def _show(self, rows: TriedRows) -> None:
        table = rows.table(self._kit.speaker)
        heads = list(zip(table.columns, table.aligns, strict=True))
        columns = [Column(words, side == "right", words is table.columns[0]) for words, side in (heads[0], *heads[FIGURES_AT:])]
        cells = [[Cell(row[0], row[1]), *row[FIGURES_AT:]] for row in table.rows]
        self.table.set_table(columns, cells)
        self.hint.setVisible(not rows.steps)
