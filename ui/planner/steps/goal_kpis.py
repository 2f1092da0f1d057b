"""KPI card: the few numbers the plan is steered by, from a library; a number without its three qualities cannot be fixed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from smmdesk.evidence.kpis import LIBRARY, KpiIdea, idea, kpi_of, kpi_suggestions
from smmdesk.plan.kpi import Kpi
from smmdesk.plan.measuring import with_fixed_measures, without_fixed_measures
from smmdesk.plan.path import add, new_id
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.report.kpis import kpi_table, lacking, measurement_words
from ui.look.plain import plain
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.today import today
from ui.widgets.button import Button
from ui.widgets.card import Card, hairline
from ui.widgets.data_table import DataTable
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.forms.detail import Detail
from ui.widgets.forms.form import build_form
from ui.widgets.label import Label
from ui.widgets.note import Note
from ui.widgets.table_rows import columns_of, show_table_rows

TABLE = "kpis/items"
FIELDS = ("name", "formula", "unit", "source", "better", "linked", "reason", "kind", "stage", "target", "owner")
SHOWN = (0, 1, 4, 5, 7)
"""Columns of the KPI sheet that are shown here: name, formula, direction, aim, who; the form has the others, the print has all."""
OFFERED = 6


class KpisCard(QWidget):
    """Suggestions for the kind of goal, the sheet, the form of the open KPI, and the measurement plan."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.offers: dict[str, Button] = {}
        self._offer_row = FlowLayout(kit.theme.px(6))
        self._offer_words = Label(tr("Suggested for your goal:"), "small", "text_3")
        self.library = Button(kit.theme, tr("Library"), "small")
        self.library.setMenu(self._menu())
        self.own = Button(kit.theme, tr("Own KPI"), "small", "plus")
        self.table = DataTable(kit.theme, tr("KPI sheet"))
        self.qualities = Note(kit.theme, kind="small")
        self.detail = Detail(kit, TABLE, FIELDS, _title)
        self.lacks = [Note(kit.theme, "warn", kind="small") for _ in range(3)]
        self.review = build_form(kit, "kpis", ("review", "review_weeks"), lines=1)
        self.fixed = Note(kit.theme, kind="label")
        self.fix = Button(kit.theme, tr("Fix the measurement plan"), "small", "lock")
        self.release = Button(kit.theme, tr("Let it go"), "link")
        self._lay_out()
        self.own.clicked.connect(self._add_own)
        self.table.opened.connect(self._open)
        self.detail.shown.connect(self._say_lacks)
        self.fix.clicked.connect(self._fix)
        self.release.clicked.connect(self._release)

    def show_plan(self, plan: Plan) -> None:
        """Show the sheet, what it lacks, and what would fit the goal."""
        kpis = plan.kpis.items
        self.table.setVisible(bool(kpis))
        show_table_rows(self.table, columns_of(kpi_table(plan, self._kit.speaker), SHOWN))
        self._offer([found for found in kpi_suggestions(plan, OFFERED) if not _has(plan, found, self._kit)])
        bad = [kpi for kpi in kpis if not kpi.has_all_qualities]
        self.qualities.setVisible(bool(kpis))
        if bad:
            words = tr("Not yet usable: {names}.").format(names=", ".join(_title(kpi) for kpi in bad))
            self.qualities.set_note("warn", words, tr("A KPI is measurable, has a direction, and is directly related to the goal."))
        else:
            self.qualities.set_note("good", tr("Every KPI has its three qualities."))
        self.fix.setVisible(bool(kpis) and (not plan.kpis.is_fixed or plan.kpis.has_changed))
        self.fix.setEnabled(not bad)
        self.fix.setToolTip(tr("First mend the KPIs that lack a quality.") if bad else "")
        self.release.setVisible(plan.kpis.is_fixed)
        good = plan.kpis.is_fixed and not plan.kpis.has_changed
        self.fixed.set_note("good" if good else "info", "", self._kit.speaker.text(measurement_words(plan)))
        self._say_lacks(self.detail.current)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the forms."""
        self.detail.show_problems(problems)
        self.review.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Open the KPI of a path; the table itself leads to the suggestions."""
        if path == TABLE:
            next(iter(self.offers.values()), self.own).setFocus()
            return True
        return self.detail.focus_field(path) or self.review.focus_field(path)

    def take(self, key: str) -> None:
        """Put a KPI of the library into the plan."""
        plan = self._kit.session.plan
        kpi = kpi_of(idea(key), new_id(plan, TABLE, "k"), self._kit.speaker)
        self._kit.session.edit(add(plan, TABLE, kpi), label=tr("Add a KPI"))
        (next(iter(self.offers.values()), self.own)).setFocus()

    def _lay_out(self) -> None:
        card = Card(
            self._kit.theme,
            tr("KPIs"),
            self._kit.speaker.translate("Three to six numbers by which you see whether the goal comes nearer, and at what price."),
        )
        card.add_tool(self.library)
        card.add_tool(self.own)
        for part in (self._offer_words, self._offer_row, self.table, self.qualities, self.detail, *self.lacks, hairline(), self.review):
            card.add(part)
        card.add(self.fixed)
        row = FlowLayout(self._kit.theme.px(8))
        row.addWidget(self.fix)
        row.addWidget(self.release)
        card.add(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for found in LIBRARY:
            action = menu.addAction(self._kit.speaker.text(found.name))
            action.setData(found.key)
            action.setToolTip(plain(self._kit.speaker.text(found.formula)))
        menu.setToolTipsVisible(True)
        menu.triggered.connect(self._take_action)
        return menu

    def _offer(self, ideas: Sequence[KpiIdea]) -> None:
        keys = [found.key for found in ideas]
        self._offer_words.setVisible(bool(keys))
        if keys == list(self.offers):
            return
        for button in self.offers.values():
            self._offer_row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.offers = {}
        for found in ideas:
            button = Button(self._kit.theme, self._kit.speaker.text(found.name), "small", "plus")
            button.setToolTip(plain(self._kit.speaker.text(found.formula)))
            button.setProperty("key", found.key)
            button.clicked.connect(self._take_offer)
            self.offers[found.key] = button
            self._offer_row.addWidget(button)

    def _say_lacks(self, key: str) -> None:
        kpi = next((k for k in self._kit.session.plan.kpis.items if k.id == key), None)
        words = [self._kit.speaker.text(text) for text in lacking(kpi)] if kpi else []
        for at, note in enumerate(self.lacks):
            note.setVisible(at < len(words))
            note.set_note("warn", "", words[at] if at < len(words) else "")

    def _take_offer(self) -> None:
        self.take(str(self.sender().property("key")))

    def _take_action(self, action: QAction) -> None:
        self.take(str(action.data()))

    def _add_own(self) -> None:
        key = new_id(self._kit.session.plan, TABLE, "k")
        self._kit.session.edit(add(self._kit.session.plan, TABLE, Kpi(key)), label=tr("Add a KPI"))
        self.detail.open_record(key)

    def _open(self, row: int) -> None:
        self.detail.open_record(self._kit.session.plan.kpis.items[row].id)

    def _fix(self) -> None:
        self._kit.session.edit(with_fixed_measures(self._kit.session.plan, today()), label=tr("Fix the measurement plan"))

    def _release(self) -> None:
        self._kit.session.edit(without_fixed_measures, label=tr("Let the measurement plan go"))


def _title(kpi: Kpi) -> str:
    return kpi.name or tr("New KPI")


def _has(plan: Plan, found: KpiIdea, kit: Kit) -> bool:
    name = kit.speaker.text(found.name).casefold()
    return any(kpi.name.casefold() == name or (found.figure and kpi.figure == found.figure) for kpi in plan.kpis.items)
