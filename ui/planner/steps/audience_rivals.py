"""Rivals card: competitors, what they do on each network, and all of them side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.plan.path import add, duplicate, get, new_id, remove
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.plan.rival import Rival
from smmdesk.report.research import rival_table
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.card import Card, hairline
from ui.widgets.forms.picker import Picker
from ui.widgets.forms.records import Records
from ui.widgets.forms.sheet import RecordSheet
from ui.widgets.label import Label
from ui.widgets.table_model import Column
from ui.widgets.text_table import TextTable

TABLE = "research/rivals"
PRESENCE = ("platform", "activity", "followers", "shares", "conversation")


class RivalsCard(QWidget):
    """One competitor is edited at a time; the grid shows them all."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._problems: Sequence[Problem] = ()
        words = (tr("Add a competitor"), tr("Copy competitor"), tr("Remove competitor"), tr("Move competitor"))
        self.picker = Picker(kit, TABLE, _chip_words, _with_new, _with_copy, _without, words)
        self.sheet = RecordSheet(kit, TABLE, ("name", "note"))
        self.presence: Records | None = None
        self.grid = TextTable(kit.theme, tr("Competitors by network"))
        self.heading = Label(tr("Side by side"), "heading")
        remark = tr("Where they are active, what they share, where people talk. What you see here counts in the ranking of networks.")
        card = Card(kit.theme, tr("Competitors"), remark)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        for part in (self.picker, self.sheet):
            card.add(part)
        card.add(self._place)
        for part in (hairline(), self.heading, self.grid):
            card.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.picker.chosen.connect(self._show)
        self._show(self.picker.current)

    def show_plan(self, plan: Plan) -> None:
        """Set the competitors side by side."""
        networks = dict(self._kit.options("platforms"))
        rows = rival_table(plan, self._kit.speaker, lambda key: networks.get(key, key))
        for part in (self.heading, self.grid):
            part.setVisible(bool(rows.rows) and len(rows.columns) > 2)
        self.grid.set_table([Column(title) for title in rows.columns], rows.rows)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to form and table."""
        self._problems = problems
        self.sheet.show_problems(problems)
        if self.presence is not None:
            self.presence.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Show the competitor of a path and put the cursor into the field; the table itself leads to the button that adds one."""
        if path == TABLE:
            self.picker.add_button.setFocus()
            return True
        key = path.removeprefix(TABLE + "/").partition("/")[0]
        if not path.startswith(TABLE + "/") or key not in [rival.id for rival in self._kit.session.plan.research.rivals]:
            return False
        self.picker.choose(key)
        if self.presence is not None and self.presence.focus_field(path):
            return True
        return self.sheet.focus_field(path)

    def _show(self, key: str) -> None:
        self.sheet.show_record(key)
        if self.presence is not None:
            self._place.removeWidget(self.presence)
            self.presence.hide()
            self.presence.deleteLater()
            self.presence = None
        if key:
            self.presence = Records(self._kit, f"{TABLE}/{key}/presence", PRESENCE, add_text=tr("Add a network"))
            self.presence.show_problems(self._problems)
            self._place.addWidget(self.presence)


def _chip_words(plan: Plan, key: str) -> str:
    at = next(n for n, rival in enumerate(plan.research.rivals, 1) if rival.id == key)
    return plan.research.rivals[at - 1].name or tr("Competitor {n}").format(n=at)


def _with_new(plan: Plan) -> tuple[Plan, str]:
    key = new_id(plan, TABLE, "r")
    return add(plan, TABLE, Rival(key)), key


def _with_copy(plan: Plan, key: str) -> tuple[Plan, str]:
    copy = new_id(plan, TABLE, "r")
    return duplicate(plan, f"{TABLE}/{key}", copy), copy


def _without(plan: Plan, key: str) -> Plan:
    get(plan, f"{TABLE}/{key}")
    return remove(plan, f"{TABLE}/{key}")
