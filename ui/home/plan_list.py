"""Plan list: all plans as rows or as cards, found by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.library.entry import Entry
from smmdesk.words.speaker import Speaker
from ui.home.plan_card import PlanCard, plan_menu
from ui.home.words import chance_words, changed_words, cost_words, goal_words
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.data_table import Cell, Column, DataTable
from ui.widgets.flow_layout import FlowLayout

CARD_WIDTH = 304
MOST_CARDS = 60


class PlanRows(DataTable):
    """The table of plans, with the verbs of a plan on its context menu and keys."""

    asked = Signal(str, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("All plans"), parent=parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verb = {Qt.Key.Key_Delete: "delete", Qt.Key.Key_F2: "rename"}.get(Qt.Key(event.key()))
        if verb and self.currentIndex().isValid():
            self.asked.emit(verb, self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _menu(self, where: QPoint) -> None:
        index = self.indexAt(where)
        if index.isValid():
            self.setCurrentIndex(index)
            menu = plan_menu(self)
            menu.triggered.connect(self._verb)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(where))

    def _verb(self, action: QAction) -> None:
        self.asked.emit(str(action.data()), self.currentIndex().row())


class PlanList(QWidget):
    """`opened(file)` and `asked(verb, file)`, for both ways of showing the plans."""

    opened = Signal(str)
    asked = Signal(str, str)

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._speaker = theme, speaker
        self._entries: tuple[Entry, ...] = ()
        self.table = PlanRows(theme)
        self.table.opened.connect(self._open_row)
        self.table.asked.connect(self._ask_row)
        self._cards = QWidget()
        self._flow = FlowLayout(theme.px(16), self._cards)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addWidget(self._cards)
        self._as_cards = False
        self.show_as("list")

    def show_as(self, way: str) -> None:
        """`list` or `cards`."""
        self._as_cards = way == "cards"
        self.table.setVisible(not self._as_cards)
        self._cards.setVisible(self._as_cards)
        self.set_entries(self._entries)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these plans."""
        self._entries = tuple(entries)
        if self._as_cards:
            self._fill_cards()
        else:
            self._fill_rows()

    def _fill_rows(self) -> None:
        columns = [Column(tr("Name")), Column(tr("Goal"), stretch=True), Column(tr("Chance")), Column(tr("Cost"), right=True)]
        columns.append(Column(tr("Changed"), right=True))
        speaker = self._speaker
        rows = [
            [
                Cell(e.name or tr("Untitled plan")),
                goal_words(e, speaker),
                chance_words(e, speaker),
                cost_words(e, speaker),
                changed_words(e.changed),
            ]
            for e in self._entries
        ]
        self.table.set_table(columns, rows)

    def _fill_cards(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for entry in self._entries[:MOST_CARDS]:
            card = PlanCard(self._theme, entry, self._speaker)
            card.setFixedWidth(self._theme.px(CARD_WIDTH))
            card.opened.connect(self.opened)
            card.asked.connect(self.asked)
            self._flow.addWidget(card)

    def _open_row(self, row: int) -> None:
        self.opened.emit(self._entries[row].file)

    def _ask_row(self, verb: str, row: int) -> None:
        self.asked.emit(verb, self._entries[row].file)
