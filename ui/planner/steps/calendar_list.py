"""Item list: the table twin of the calendar, by day; Enter or a double click opens an item."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.plan.choices import label_of
from smmdesk.plan.content import Item
from smmdesk.plan.plan import Plan
from smmdesk.plan.stage import stage_name
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.data_table import Column, DataTable
from ui.widgets.editors.record_choice import record_names


class ItemList(QWidget):
    """`opened(id)`."""

    opened = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._keys: list[str] = []
        self.table = DataTable(kit.theme, tr("Content by day"))
        self.table.opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addStretch(1)

    def show_plan(self, plan: Plan, items: Sequence[Item]) -> None:
        """The items by day, those without a day last."""
        ordered = sorted(items, key=lambda item: (item.day or date.max, item.title))
        self._keys = [item.id for item in ordered]
        heads = (
            Column(tr("Day")),
            Column(tr("Title"), stretch=True),
            Column(tr("Channel")),
            Column(tr("Stage")),
            Column(tr("For whom")),
            Column(tr("Format")),
            Column(tr("Gives or asks")),
            Column(tr("State")),
            Column(tr("Hours"), right=True),
        )
        self.table.set_table(heads, [self._cells(plan, item) for item in ordered])

    def _cells(self, plan: Plan, item: Item) -> list[str]:
        speaker = self._kit.speaker
        return [
            speaker.short_day(item.day) if item.day else tr("Not planned yet"),
            item.title or tr("Without a title"),
            record_names(plan, "channels").get(item.channel, ""),
            speaker.text(stage_name(item.stage, plan.journey.vocabulary)),
            record_names(plan, "segments").get(item.segment, "") or tr("All segments"),
            speaker.translate(label_of(item.format)),
            speaker.translate(label_of(item.purpose)),
            speaker.translate(label_of(item.state)),
            speaker.number(item.hours),
        ]

    def _open(self, row: int) -> None:
        self.opened.emit(self._keys[row])
