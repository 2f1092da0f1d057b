"""Goal page: the business in one line, the goal in one sentence, and the five SMART letters, each judged with a reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.report.goal_sentence import goal_sentence
from smmdesk.report.origins import count_words, origin_counts
from ui.look.translate import tr
from ui.planner.checking import everything
from ui.planner.kit import Kit
from ui.planner.next_card import NextCard
from ui.planner.page import Page
from ui.planner.steps.goal_amounts import AmountsCard
from ui.planner.steps.goal_business import BusinessCard
from ui.planner.steps.goal_kind import GoalKindCard
from ui.planner.steps.goal_kpis import KpisCard
from ui.planner.steps.goal_next import CompletenessCard
from ui.planner.steps.goal_smart import SmartCard
from ui.widgets.card import Card
from ui.widgets.help_panel import HelpSection
from ui.widgets.label import Label


class GoalPage(Page):
    """Step 1."""

    KEY = "goal"

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.business, self.amounts = BusinessCard(kit), AmountsCard(kit, self.focus_field)
        self.sentence = Label("", "answer", wrap=True, weight=500)
        banner = Card(kit.theme)
        banner.setProperty("card", "tint")
        banner.add(Label(tr("Your goal in one sentence"), "small", "text_2"))
        banner.add(self.sentence)
        self._outlook: Outlook | None = None
        self.smart = SmartCard(kit)
        self.kind, self.kpis = GoalKindCard(kit), KpisCard(kit)
        self.next, self.completeness = NextCard(kit), CompletenessCard(kit)
        for part in (self.business, self.amounts, banner, self.kind, self.smart, self.next, self.kpis, self.completeness):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def plan_changed(self, _old: Plan, new: Plan) -> None:
        self.sentence.setText(self.kit.speaker.text(goal_sentence(new)))
        for part in (self.business, self.amounts, self.kind, self.kpis, self.completeness):
            part.show_plan(new)

    def outlook_changed(self, outlook: Outlook) -> None:
        self._outlook = outlook
        self.smart.show_outlook(outlook)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self.business.show_problems(problems)
        self.smart.show_problems(problems)
        self.kpis.show_problems(problems)
        if self._outlook is not None:
            self.next.show_problems(everything(self._outlook.plan, self._outlook))

    def focus_field(self, path: str) -> bool:
        return any(part.focus_field(path) for part in (self.smart, self.kind, self.kpis, self.business))

    def help(self) -> Sequence[HelpSection]:
        counts = origin_counts(self.kit.session.plan)
        badges = [
            (origin.value, self.kit.speaker.text(count_words(origin, n)), f"ledger/{origin.value}") for origin, n in counts.items() if n
        ]
        return (
            HelpSection(
                tr("Why this step matters"),
                tr(
                    "Every later number is measured against this sentence. A goal you can count and date is one you can be wrong about,"
                    " and correct."
                ),
            ),
            HelpSection(
                tr("What “achievable” means here"),
                tr(
                    "No tick box. The forecast is run thousands of times with your ranges; the chance is the part of the runs that reach"
                    " the goal by its last day."
                ),
            ),
            HelpSection(tr("Evidence used so far"), tr("Guesses widen the range most."), badges=badges),
        )
