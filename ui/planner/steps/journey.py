"""Journey page: what leads people from each stage to the next, how far they take part, and how customers bring customers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.page import Page
from ui.planner.steps.journey_actions import ActionsCard
from ui.planner.steps.journey_coverage import CoverageCard
from ui.planner.steps.journey_ladder import LadderCard, ReferralCard
from ui.widgets.help_panel import HelpSection


class JourneyPage(Page):
    """Step "Journey"."""

    KEY = "journey"

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.actions = ActionsCard(kit)
        self.coverage = CoverageCard(kit)
        self.ladder = LadderCard(kit)
        self.referral = ReferralCard(kit)
        for part in (self.actions, self.coverage, self.ladder, self.referral):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def plan_changed(self, _old: Plan, new: Plan) -> None:
        for part in (self.actions, self.coverage, self.ladder, self.referral):
            part.show_plan(new)

    def outlook_changed(self, outlook: Outlook) -> None:
        self.actions.show_outlook(outlook)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self.actions.show_problems(problems)
        self.referral.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        return any(part.focus_field(path) for part in (self.actions, self.ladder, self.referral))

    def help(self) -> Sequence[HelpSection]:
        return (
            HelpSection(
                tr("Why this step matters"),
                self.kit.speaker.translate(
                    "Nobody buys from a stranger. People first hear of you, then look, then want, then buy, then tell others."
                    " Each of these steps needs something that you do."
                ),
            ),
            HelpSection(
                tr("What works where"),
                self.kit.speaker.translate(
                    "From awareness to interest: show the product and what it is good for. To desire: show it in the customer's life."
                    " To conversion: a reason to act now, such as a coupon. To advocacy: good service, and ask for a review."
                ),
            ),
            HelpSection(
                tr("Three levels of engagement"),
                tr("Watching, taking part, creating together. Answers, questions and thanks lift people from one to the next."),
            ),
        )
