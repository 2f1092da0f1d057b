"""Plan list: all plans as rows or as cards, found by typing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from smmdesk.library.entry import Entry, State
from smmdesk.words.speaker import Speaker
from ui.home.words import chance_words, changed_words, cost_words, goal_words, name_words, state_words
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from ui.home.plan_rows import PlanRows
    from ui.widgets.table_model import Cell

MOST = 100
"""So many plans are shown at once; a button shows the others."""
WIDE_FROM, NOT_NARROW = 820, (2, 4)
"""A narrower list leaves out state and cost, so that names and goals can be read."""


class PlanList(QWidget):
    """`opened(file)` and `asked(verb, entry)`, for both ways of showing the plans."""

    opened = Signal(str)
    asked = Signal(str, object)

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._speaker = theme, speaker
        self._entries: tuple[Entry, ...] = ()
        self._most = MOST
        self._is_narrow = False
        self._frame = Card(theme)
        self._frame.set_edge_to_edge()
        self._cards = QWidget()
        self._flow = FlowLayout(theme.px(16), self._cards)
        self._more = Button(theme, "", "quiet")
        self._more.clicked.connect(self._show_all)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)
        column.addWidget(self._cards)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._more.hide()
        self._as_cards = False
        self.show_as("list")

    @cached_property
    def table(self) -> PlanRows:
        """The rows. Made when there are plans to show: the window comes up before their list is read."""
        from ui.home.plan_rows import PlanRows

        table = PlanRows(self._theme)
        table.opened.connect(self._open_row)
        table.asked.connect(self._ask_row)
        self._frame.add(table)
        return table

    def show_as(self, way: str) -> None:
        """`list` or `cards`."""
        self._as_cards = way == "cards"
        self._frame.setVisible(not self._as_cards)
        self._cards.setVisible(self._as_cards)
        if self._entries:
            self._show()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these plans."""
        if tuple(entries) != self._entries:
            self._entries = tuple(entries)
            self._most = MOST
            self._show()

    def focus_first(self) -> bool:
        """Put the focus on the first plan; False if there is none."""
        if not self._entries:
            return False
        if self._as_cards:
            self._flow.itemAt(0).widget().setFocus()  # type: ignore[union-attr]
        else:
            self.table.setFocus()
            self.table.selectRow(0)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(WIDE_FROM)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            if self._entries:
                self._show()

    def _show_all(self) -> None:
        self._most = len(self._entries)
        self._show()

    def _show(self) -> None:
        shown = self._entries[: self._most]
        if self._as_cards:
            self._fill_cards(shown)
        else:
            self._fill_rows(shown)
        self._more.setVisible(len(shown) < len(self._entries))
        if len(shown) < len(self._entries):
            self._more.setText(tr("Show all {n} plans").format(n=self._speaker.count(len(self._entries))))

    def _fill_rows(self, entries: Sequence[Entry]) -> None:
        from ui.widgets.table_model import Column

        columns = [
            Column(tr("Name"), stretch=True),
            Column(tr("Goal"), stretch=True),
            Column(tr("State")),
            Column(tr("Chance")),
            Column(tr("Cost"), right=True),
            Column(tr("Changed"), right=True),
        ]
        shown = [at for at in range(len(columns)) if not (self._is_narrow and at in NOT_NARROW)]
        rows = [self._row(entry) for entry in entries]
        self.table.set_table([columns[at] for at in shown], [[row[at] for at in shown] for row in rows])

    def _row(self, entry: Entry) -> list[Cell]:
        from ui.widgets.table_model import Cell

        speaker = self._speaker
        return [
            Cell(name_words(entry), strong=True),
            Cell(goal_words(entry, speaker), tone="bad" if entry.state == State.BROKEN else "text_2"),
            Cell(state_words(entry, date.today()), tone="text_2"),  # noqa: DTZ011 - the owner's own day
            Cell(chance_words(entry, speaker), strong=entry.chance is not None, tone="text" if entry.chance is not None else "text_3"),
            Cell(cost_words(entry, speaker)),
            Cell(changed_words(entry.changed), tone="text_2"),
        ]

    def _fill_cards(self, entries: Sequence[Entry]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not entries:
            return
        from ui.home.plan_card import CARD_WIDTH, PlanCard

        for entry in entries:
            card = PlanCard(self._theme, entry, self._speaker)
            card.setFixedWidth(self._theme.px(CARD_WIDTH + 24))
            card.opened.connect(self.opened)
            card.asked.connect(self.asked)
            self._flow.addWidget(card)

    def _open_row(self, row: int) -> None:
        self.opened.emit(self._entries[row].file)

    def _ask_row(self, verb: str, row: int) -> None:
        self.asked.emit(verb, self._entries[row])
