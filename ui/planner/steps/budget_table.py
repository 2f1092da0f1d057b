"""Budget table: all costs by component with their subtotals; the advertising of the channels stands in it to be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from smmdesk.report.budget_lines import BudgetLines, LineGroup, LineRow
from smmdesk.report.rows import Figure, Measure
from smmdesk.words.speaker import NOT_KNOWN
from smmdesk.words.text import Count, Undefined
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.data_table import Cell, Column, DataTable
from ui.widgets.forms.edits import verb_of

AMOUNT = 1
ROOMY = 560
"""Width, px at 100 %, from which amounts have a column; the form has them always."""


class BudgetTable(QWidget):
    """`chosen(line id)` when the cursor comes to a line (`clicked` by the mouse), `opened(line id)` on Enter or a double click.

    `channel(id)` is the same for the advertising of a channel.
    `acted(line id, verb)`: Ctrl+D copies, Ctrl+Delete removes, Alt+Up and Alt+Down move.
    """

    chosen = Signal(str)
    clicked = Signal(str)
    opened = Signal(str)
    channel = Signal(str)
    acted = Signal(str, str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._keys: list[LineRow | None] = []
        self._is_filling = False
        self._is_roomy = True
        self._shown: tuple[BudgetLines, str] | None = None
        self.table = DataTable(kit.theme, tr("Cost lines by component"), total=True)
        self.table.installEventFilter(self)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._click)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addStretch(1)

    def show_lines(self, lines: BudgetLines, shown: str) -> None:
        """Fill the table; `shown` is the line that has the cursor."""
        self._shown = (lines, shown)
        self._is_filling = True
        cells: list[Sequence[Cell]] = []
        self._keys = []
        for group in lines.groups:
            cells.append(self._group(group, lines.money))
            self._keys.append(None)
            for row in group.rows:
                cells.append(self._line(row, lines.money))
                self._keys.append(row)
        cells.append([Cell(tr("Total")), Cell(), self._total(lines.total, lines.money), Cell(self._sales(lines.sales))])
        self._keys.append(None)
        heads = (
            Column(tr("What for"), stretch=True),
            Column(tr("Amount"), right=True),
            Column(tr("Over the plan"), right=True),
            Column(self._kit.speaker.translate("In sales"), right=True),
        )
        self._is_roomy = self.width() >= self._kit.theme.px(ROOMY)
        shown_at = [at for at in range(len(heads)) if self._is_roomy or at != AMOUNT]
        self.table.set_table([heads[at] for at in shown_at], [[row[at] for at in shown_at] for row in cells])
        self._is_filling = False
        self.choose(shown)

    def choose(self, key: str) -> None:
        """Put the cursor on a line, without telling."""
        at = next((at for at, row in enumerate(self._keys) if row is not None and not row.channel and row.id == key), -1)
        self._is_filling = True
        if at >= 0:
            if self.table.currentIndex().row() != at:
                self.table.selectRow(at)
        elif not key:
            self.table.clearSelection()
        self._is_filling = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shown and (event.size().width() >= self._kit.theme.px(ROOMY)) != self._is_roomy:
            self.show_lines(self._shown[0], self._line_at(self.table.currentIndex().row()) or self._shown[1])

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The keys of a line; Alt and an arrow key are its own here, though the window may have them too."""
        key = self._line_at(self.table.currentIndex().row())
        if key and isinstance(event, QKeyEvent) and verb_of(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.acted.emit(key, verb_of(event))
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _line_at(self, at: int) -> str:
        row = self._keys[at] if 0 <= at < len(self._keys) else None
        return row.id if row is not None and not row.channel else ""

    def _choose(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self._is_filling:
            return
        self._reveal(current)
        if key := self._line_at(current.row()):
            self.chosen.emit(key)

    def _click(self, index: QModelIndex) -> None:
        if key := self._line_at(index.row()):
            self.clicked.emit(key)

    def _open(self, at: int) -> None:
        row = self._keys[at]
        if row is not None and row.channel:
            self.channel.emit(row.channel)
        elif row is not None:
            self.opened.emit(row.id)

    def _reveal(self, index: QModelIndex) -> None:
        """The page scrolls, not the table: bring the row of the cursor into view."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        body = area.widget() if area is not None else None
        if area is not None and body is not None and index.isValid():
            middle = self.table.viewport().mapTo(body, self.table.visualRect(index).center())
            area.ensureVisible(body.width() // 2, middle.y(), 0, self._kit.theme.px(40))

    def _group(self, group: LineGroup, money: Measure) -> list[Cell]:
        name = self._kit.speaker.text(group.name)
        if not group.rows:
            return [Cell(name, strong=True), Cell(), Cell(NOT_KNOWN), Cell()]
        total = self._total(group.total, money, strong=True)
        return [Cell(name, strong=True), Cell(), total, Cell(self._sales(group.sales), strong=True)]

    def _line(self, row: LineRow, money: Measure) -> list[Cell]:
        speaker = self._kit.speaker
        tone = "text_2" if row.channel else "text"
        amount = row.measure.say(row.amount.likely, speaker)
        badge = row.origin.value if row.origin else ""
        return [
            Cell(speaker.text(row.name), speaker.text(row.when), tone=tone),
            Cell(amount, row.measure.range(row.amount, speaker), badge, tone=tone),
            self._total(row.total, money, tone=tone),
            Cell(self._sales(row.sales), tone=tone),
        ]

    def _total(self, figure: Figure, money: Measure, *, strong: bool = False, tone: str = "text") -> Cell:
        speaker = self._kit.speaker
        if isinstance(figure, Undefined):
            return Cell(NOT_KNOWN, strong=strong, tone=tone)
        return Cell(money.likely(figure, speaker), money.range(figure, speaker), strong=strong, tone=tone)

    def _sales(self, sales: float | Undefined) -> str:
        return NOT_KNOWN if isinstance(sales, Undefined) else self._kit.speaker.value(Count(sales))
