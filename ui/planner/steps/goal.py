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
from ui.planner.kit import Kit
from ui.planner.page import Page
from ui.planner.steps.goal_business import BusinessCard
from ui.planner.steps.goal_smart import SmartCard
from ui.widgets.card import Card
from ui.widgets.help_panel import HelpSection
from ui.widgets.label import Label


class GoalPage(Page):
    """Step 1."""

    KEY = "goal"

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.business = BusinessCard(kit)
        self.sentence = Label("", "answer", wrap=True, weight=500)
        banner = Card(kit.theme)
        banner.setProperty("card", "tint")
        banner.add(Label(tr("Your goal in one sentence"), "small", "text_2"))
        banner.add(self.sentence)
        self.smart = SmartCard(kit)
        for part in (self.business, banner, self.smart):
            self.column.addWidget(part)
        self.column.addStretch()

    def plan_changed(self, _old: Plan, new: Plan) -> None:
        self.sentence.setText(self.kit.speaker.text(goal_sentence(new)))
        self.business.show_plan(new)

    def outlook_changed(self, outlook: Outlook) -> None:
        self.smart.show_outlook(outlook)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self.business.show_problems(problems)
        self.smart.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        return self.smart.focus_field(path) or self.business.focus_field(path)

    def help(self) -> Sequence[HelpSection]:
        counts = origin_counts(self.kit.session.plan)
        badges = [(origin.value, self.kit.speaker.text(count_words(origin, n)), "") for origin, n in counts.items() if n]
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
