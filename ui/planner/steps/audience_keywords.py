"""Keywords card: terms people search with, pasted from a sheet, grouped by how far the people who use them are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.plan.choices import label_of
from smmdesk.plan.keywords_paste import pasted
from smmdesk.plan.path import add, new_id
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.plan.research import Keyword
from smmdesk.report.research import keyword_groups, keyword_table
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.editors.long_text import Area
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.fold import Fold
from ui.widgets.forms.detail import Detail
from ui.widgets.label import Label
from ui.widgets.note import Note
from ui.widgets.table_rows import show_table_rows

TABLE = "research/keywords"
FIELDS = ("term", "volume", "stage", "message")
MOST_PROBLEMS = 4


class KeywordsCard(QWidget):
    """The table is to be read; Enter or a double click opens a term. What is pasted is added in one step."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._keys: list[str] = []
        self.table = DataTable(kit.theme, tr("Keywords by stage"))
        self.detail = Detail(kit, TABLE, FIELDS, _title)
        self.area = Area()
        self.area.setAccessibleName(tr("Paste terms here"))
        self.read_button = Button(kit.theme, tr("Take these terms"), "small")
        self.add_button = Button(kit.theme, tr("Add a term"), "quiet", "plus")
        self.result = Note(kit.theme, kind="small")
        self.result.hide()
        self.totals = Label("", "small", "text_2", wrap=True)
        self.fold = Fold(
            kit.theme, tr("Paste from a sheet or a keyword tool"), tr("Term, searches a month, stage and message, one term a line.")
        )
        for part in (self.area, self.read_button, self.result):
            self.fold.add(part)
        words = tr("Who knows only the need searches with other words than who compares offers. Each stage gets its own message.")
        card = Card(kit.theme, tr("Keywords"), words)
        for part in (self.fold, self.totals, self.table):
            card.add(part)
        bar = FlowLayout(kit.theme.px(8))
        bar.addWidget(self.add_button)
        card.add(bar)
        card.add(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.read_button.clicked.connect(self.take_pasted)
        self.add_button.clicked.connect(self.add_term)
        self.table.opened.connect(self._open)
        self.detail.closed.connect(self._back)

    def show_plan(self, plan: Plan) -> None:
        """Group the terms anew."""
        groups = keyword_groups(plan)
        self._keys = [keyword.id for group in groups for keyword in group.rows]
        self.table.setVisible(bool(groups))
        self.fold.set_open(self.fold.is_open or not groups)
        show_table_rows(self.table, keyword_table(plan, self._kit.speaker))
        words = tr("{stage}: {n} searches a month")
        speaker = self._kit.speaker
        self.totals.setText(
            "; ".join(words.format(stage=speaker.translate(label_of(g.stage)), n=speaker.count(g.volume)) for g in groups if g.volume)
        )
        self.totals.setVisible(bool(self.totals.text()))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the open form."""
        self.detail.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Open the term of a path; the table itself leads to the button that adds one."""
        if path == TABLE:
            self.add_button.setFocus()
            return True
        return self.detail.focus_field(path)

    def add_term(self) -> None:
        """Make a term and open it."""
        key = new_id(self._kit.session.plan, TABLE, "k")
        self._kit.session.edit(add(self._kit.session.plan, TABLE, Keyword(key)), label=tr("Add a term"))
        self.detail.open_record(key)

    def take_pasted(self) -> None:
        """Add what was pasted; terms that are there already stay as they are."""
        speaker = self._kit.speaker
        read = pasted(self.area.toPlainText(), speaker.locale, speaker.translate)
        plan, added = with_keywords(self._kit.session.plan, read.rows)
        self._kit.session.edit(plan, label=tr("Paste keywords"))
        words = tr("1 term was added.") if added == 1 else tr("{n} terms were added.").format(n=added)
        troubles = [speaker.text(problem) for problem in read.problems[:MOST_PROBLEMS]]
        if len(read.rows) > added:
            troubles.append(tr("{n} were there already.").format(n=len(read.rows) - added))
        if len(read.problems) > MOST_PROBLEMS:
            troubles.append(tr("And {n} more lines to look at.").format(n=len(read.problems) - MOST_PROBLEMS))
        self.result.set_note("warn" if troubles else "good", words, " ".join(troubles))
        self.result.show()
        if added:
            self.area.clear()

    def _open(self, row: int) -> None:
        self.detail.open_record(self._keys[row])

    def _back(self, key: str) -> None:
        if key in self._keys:
            self.table.selectRow(self._keys.index(key))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def with_keywords(plan: Plan, rows: Sequence[Keyword]) -> tuple[Plan, int]:
    """The plan with those keywords whose term it does not have yet, and how many they are."""
    known = {keyword.term.casefold() for keyword in plan.research.keywords}
    before = len(plan.research.keywords)
    taken = {keyword.id for keyword in plan.research.keywords}
    fresh = []
    number = 0
    for row in rows:
        if row.term.casefold() not in known:
            number = next(n for n in range(number + 1, number + len(taken) + 2) if f"k{n}" not in taken)
            fresh.append(replace(row, id=f"k{number}"))
    keywords = (*plan.research.keywords, *fresh)
    return replace(plan, research=replace(plan.research, keywords=keywords)), len(keywords) - before


def _title(keyword: Keyword) -> str:
    return keyword.term or tr("New term")
