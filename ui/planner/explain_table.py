"""IngredientTable: the numbers a figure rests on, with value, range, how far each moves it, origin, source and day."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import Signal

from smmdesk.plan.declare import Unit
from smmdesk.report.explain import Ingredient
from smmdesk.report.rows import Measure
from smmdesk.wizard import step_of
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.card import Card
from ui.widgets.data_table import Cell, Column, DataTable

DECISION = "decision"


class IngredientTable(Card):
    """Hidden while it is empty. `opened(step, path)` on Enter or a double click."""

    opened = Signal(str, str)

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(kit.theme, name)
        self._kit = kit
        self._measure = Measure()
        self._rows: tuple[Ingredient, ...] = ()
        self.table = DataTable(kit.theme, name, row_height=34)
        self.table.opened.connect(self._open)
        self.add(self.table)
        self.set_edge_to_edge()
        self.hide()

    def set_measure(self, measure: Measure) -> None:
        """What the figure counts that these numbers move."""
        self._measure = measure

    def show_ingredients(self, rows: Sequence[Ingredient]) -> None:
        """The numbers, in their order."""
        self._rows = tuple(rows)
        heads = [tr("Input, source"), tr("Value"), tr("Moves it by"), tr("Known from"), tr("Date")]
        columns = [Column(title, at in (1, 2), stretch=at == 0) for at, title in enumerate(heads)]
        cells = [self._cells(one) for one in rows]
        if not any(one.day for one in rows):
            columns, cells = columns[:-1], [row[:-1] for row in cells]
        self.table.set_table(columns, cells)
        self.setVisible(bool(rows))

    def _cells(self, one: Ingredient) -> list[Cell | str]:
        speaker = self._kit.speaker
        likely, spread = one.measure.likely(one.figure, speaker), one.measure.range(one.figure, speaker)
        unit = {Unit.PEOPLE: tr("people"), Unit.MONTHS: tr("months"), Unit.HOURS: tr("hours")}.get(one.measure.unit, "")
        value = tr("{number} {unit}").format(number=likely, unit=unit) if unit else likely
        moves = self._measure.say(float(f"{one.swing:.2g}"), speaker) if math.isfinite(one.swing) else tr("not defined at one end")
        return [
            Cell(speaker.text(one.label), speaker.text(one.source) if one.origin else ""),
            Cell(value, spread),
            moves,
            Cell(badge=one.origin.value if one.origin else DECISION),
            speaker.short_day(one.day) if one.day else "",
        ]

    def _open(self, at: int) -> None:
        path = self._rows[at].path
        self.opened.emit(step_of(path).key, path)
