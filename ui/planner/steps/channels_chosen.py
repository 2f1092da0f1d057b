"""Chosen card: the chosen channels with kind, money, hours, cost per visit and its origin, and the visits with their range."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.report.channels import VISITS, ChannelRow, ChannelRows, channel_rows, short
from smmdesk.words.speaker import Speaker
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.card import Card
from ui.widgets.data_table import Cell, Column, DataTable

T = TypeVar("T")
ROOMY = 800
"""Width, px at 100 %, from which kind and hours have a column; the details below have them always."""


class ChosenCard(QWidget):
    """`opened(channel id)` when the owner goes to a row."""

    opened = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._rows: ChannelRows | None = None
        self._is_roomy = True
        self.table = DataTable(kit.theme, tr("Chosen channels"), total=True)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._click)
        self.card = Card(kit.theme, tr("Chosen channels"))
        self.card.add(self.table)
        self.card.set_edge_to_edge()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    def show_outlook(self, outlook: Outlook) -> None:
        """Fill the table."""
        self._rows = channel_rows(outlook)
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.size().width() >= self._kit.theme.px(ROOMY)) != self._is_roomy:
            self._is_roomy = not self._is_roomy
            self._fill()

    def _fill(self) -> None:
        rows = self._rows
        if rows is None:
            return
        speak = self._kit.speaker.text
        self.card.set_title(speak(rows.title), speak(rows.sentence))
        self.table.setVisible(bool(rows.rows))
        columns = (
            Column(tr("Channel"), stretch=True),
            Column(tr("Kind")),
            Column(tr("Hours"), right=True),
            Column(tr("Advertising"), right=True),
            Column(tr("Cost per visit"), right=True),
            Column(tr("Known from")),
            Column(tr("Visits"), right=True),
        )
        cells = [_cells(row, rows, self._kit.speaker) for row in (*rows.rows, rows.total)]
        left_out = () if self._is_roomy else (1, 2)
        self.table.set_table(_without(columns, left_out), [_without(row, left_out) for row in cells])

    def _click(self, index: QModelIndex) -> None:
        self._open(index.row())

    def _open(self, row: int) -> None:
        if self._rows is not None and row < len(self._rows.rows):
            self.opened.emit(self._rows.rows[row].id)


def _cells(row: ChannelRow, rows: ChannelRows, speaker: Speaker) -> list[Cell]:
    money = rows.money
    return [
        Cell(speaker.text(row.name), strong=True),
        Cell(speaker.text(row.kind), tone="text_2"),
        Cell(speaker.number(row.hours)),
        Cell(money.say(row.media, speaker)),
        Cell(short(row.cost, money, speaker), money.range(row.cost, speaker)),
        Cell(badge=row.origin.value if row.origin else ""),
        Cell(short(row.visits, VISITS, speaker), VISITS.range(row.visits, speaker), strong=True),
    ]


def _without(cells: Sequence[T], left_out: Sequence[int]) -> list[T]:
    return [cell for at, cell in enumerate(cells) if at not in left_out]
