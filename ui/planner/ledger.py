"""Ledger: every uncertain number of the plan with its range, origin, source and date; guesses stand out; a press leads to the field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin
from smmdesk.report.ledger import Assumption, assumptions, ledger_table
from smmdesk.report.rows import ORIGIN_NAMES
from smmdesk.wizard import step_of
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.print_buttons import PrintButtons
from ui.planner.today import today
from ui.printing.document import Document
from ui.printing.handout import handout
from ui.printing.ledger import ledger_blocks
from ui.widgets.chips import Chips
from ui.widgets.data_table import Cell, Column, DataTable
from ui.widgets.editors.listen import listen_while_alive
from ui.widgets.label import Label

ALL = "all"


class Ledger(QDialog):
    """A window beside the plan: it follows what is typed and does not block. Enter or a double click on a row leads to the field."""

    def __init__(self, kit: Kit, outlook: Callable[[], Outlook | None], origin: str = ALL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._outlook = kit, outlook
        self._rows: tuple[Assumption, ...] = ()
        self.setWindowTitle(tr("All assumptions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(kit.theme.px(1120), kit.theme.px(600))
        self.filter = Chips(kit.theme, tr("Known from"))
        self.table = DataTable(kit.theme, tr("All assumptions"), whole=False)
        self.buttons = PrintButtons(kit, self._document)
        self.said = Label("", "body", "text_2", wrap=True)
        column = QVBoxLayout(self)
        gap = kit.theme.px(16)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(kit.theme.px(10))
        column.addWidget(Label(tr("What the forecast rests on"), "title", wrap=True))
        for part in (self.said, self.filter):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.buttons)
        self.filter.chosen.connect(self._fill)
        self.table.opened.connect(self._open)
        listen_while_alive(kit.session, self, self._follow)
        self._count(kit.session.plan)
        if origin in {o.value for o in Origin}:
            self.filter.set_value(origin)
        self._fill()
        self.table.setFocus()

    def _follow(self, _old: Plan, new: Plan) -> None:
        self._count(new)
        self._fill()

    def _count(self, plan: Plan) -> None:
        rows, speak = assumptions(plan), self._kit.speaker.text
        counts = {origin: sum(row.origin is origin for row in rows) for origin in Origin}
        labels = [(o.value, f"{speak(ORIGIN_NAMES[o])} ({n})") for o, n in counts.items() if n or self.filter.value() == o.value]
        self.filter.set_options([(ALL, tr("All ({n})").format(n=len(rows))), *labels])
        words = tr("{n} uncertain numbers, {guesses} of them guesses. Replace the guesses first: they widen the range most.")
        self.said.setText(words.format(n=len(rows), guesses=counts[Origin.GUESS]))

    def _fill(self) -> None:
        speaker, chosen = self._kit.speaker, self.filter.value()
        self._rows = tuple(row for row in assumptions(self._kit.session.plan) if chosen in (ALL, row.origin.value))
        table = ledger_table(self._rows, speaker)
        columns = [
            Column(title, side == "right", at == 0) for at, (title, side) in enumerate(zip(table.columns, table.aligns, strict=True))
        ]
        cells = [
            [
                Cell(words[0], strong=row.origin is Origin.GUESS),
                *words[1:3],
                Cell(badge=row.origin.value),
                *words[4:],
            ]
            for row, words in zip(self._rows, table.rows, strict=True)
        ]
        self.table.set_table(columns, cells)

    def _open(self, at: int) -> None:
        path = self._rows[at].path
        self._kit.go_to(step_of(path).key, path)

    def _document(self) -> Document:
        plan, outlook = self._kit.session.plan, self._outlook()
        blocks = ledger_blocks(outlook, self._kit.speaker) if outlook is not None else []
        return handout(plan, self._kit.theme, self._kit.speaker, tr("All assumptions"), blocks, today())
