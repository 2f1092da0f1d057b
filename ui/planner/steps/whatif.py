"""What if page: move inputs and watch the chance; what changed; and what it would take."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.report.outcomes import outcome_dots
from ui.charts.carded import CardedChart
from ui.charts.dots import DotsChart
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.page import Page
from ui.planner.steps.whatif_changes import ChangesCard
from ui.planner.steps.whatif_levers import LeversCard
from ui.planner.steps.whatif_named import NamedCard
from ui.planner.steps.whatif_seek import SeekCard
from ui.planner.steps.whatif_split import SplitCard
from ui.planner.steps.whatif_two_way import TwoWayCard
from ui.widgets.button import Button
from ui.widgets.help_panel import HelpSection
from ui.widgets.side_by_side import SideBySide


class WhatIfPage(Page):
    """Step "What if"."""

    KEY = "what_if"
    TRIES = True
    WIDE = True

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self._saved: Outlook | None = None
        self.reset = Button(kit.theme, tr("Reset"))
        self.reset.setToolTip(tr("Back to the plan; nothing was saved"))
        self.reset.clicked.connect(kit.trials.reset)
        self.keep = Button(kit.theme, tr("Keep these values"), "primary")
        self.keep.setToolTip(tr("Put what you try into the plan; one step of undo takes it back"))
        self.keep.clicked.connect(self._keep)
        self.head.add_tool(self.reset)
        self.head.add_tool(self.keep)
        self.dots = CardedChart(kit.theme, DotsChart(kit.theme, kit.speaker))
        self.changes = ChangesCard(kit)
        self.levers = LeversCard(kit)
        self.column.addWidget(SideBySide(kit.theme, (self.dots, self.changes), least=860))
        self.seek = SeekCard(kit)
        self.two_way = TwoWayCard(kit)
        self.split = SplitCard(kit)
        self.named = NamedCard(kit)
        for part in (self.levers, self.seek, self.split, self.two_way, self.named):
            self.column.addWidget(part)
        self.column.addStretch()
        self.seek.grabbed.connect(self.levers.grab)
        self.levers.ordered.connect(self.two_way.set_order)
        kit.trials.changed.connect(self._trial_changed)
        kit.trials.computed.connect(self._trial_computed)
        self._trial_changed()

    def plan_changed(self, _old: Plan, new: Plan) -> None:
        self.levers.show_plan(new)
        self.named.show_plan(new)
        self.seek.show_plan(new)

    def outlook_changed(self, outlook: Outlook) -> None:
        self._saved = outlook
        self._show(self.kit.trials.outlook or outlook)

    def focus_field(self, path: str) -> bool:
        return self.levers.grab(path)

    def show_table(self) -> None:
        self.levers.chart.toggle()

    def help(self) -> Sequence[HelpSection]:
        return (
            HelpSection(
                tr("Why this step matters"),
                tr(
                    "A plan rests on numbers nobody knows exactly. Here you see which of them decide,"
                    " and what happens if they turn out differently."
                ),
            ),
            HelpSection(
                tr("How to use it"),
                tr(
                    "Move a slider, or type a number. The pale band is the range you gave; it moves along,"
                    " so the number stays as unsure as before."
                    " The triangle marks the plan. Delete takes a change back."
                ),
            ),
            HelpSection(
                tr("Which number should I find out first?"),
                tr(
                    "The sentence below the inputs names it: the number that could turn your decision, and what it is worth to know it."
                    " Among the inputs, look at the uppermost with the badge Guess: nobody has measured it yet."
                ),
            ),
        )

    def _keep(self) -> None:
        self.kit.trials.keep(tr("Keep what was tried"))

    def _trial_changed(self) -> None:
        numbers = self.kit.trials.numbers
        self.levers.show_trial(numbers)
        self.named.show_trial()
        self.reset.setEnabled(bool(numbers))
        self.keep.setEnabled(bool(numbers) and not self.kit.session.frozen)

    def _trial_computed(self, outlook: Outlook | None) -> None:
        shown = outlook or self._saved
        if shown is None or not self.isVisible():
            return
        if self.kit.trials.moving:
            self.dots.move_rows(outcome_dots(shown))
        else:
            self._show(shown)

    def _show(self, outlook: Outlook) -> None:
        self.dots.show_rows(outcome_dots(outlook))
        if self._saved is not None:
            self.changes.show_change(self._saved, outlook)
            self.levers.show_outlook(outlook)
            self.seek.refresh()
            self.two_way.show_plan(outlook.plan)
            self.split.show_plan(outlook.plan)
