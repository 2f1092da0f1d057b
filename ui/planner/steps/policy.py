"""Policy page: the answers from which the policy is written, the policy itself, and what happens when something goes wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.page import Page
from ui.planner.parts import Parts
from ui.planner.steps.policy_answers import AnswersCard
from ui.planner.steps.policy_safety import AccountsCard, SafetyCard
from ui.planner.steps.policy_text import TextCard
from ui.widgets.help_panel import HelpSection

POLICY, SAFETY = "policy", "safety"


class PolicyPage(Page):
    """Step "Policy and safety": two parts, one shown at a time."""

    KEY = "policy"

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.answers, self.text = AnswersCard(kit), TextCard(kit)
        self.safety, self.accounts = SafetyCard(kit), AccountsCard(kit)
        labels = ((POLICY, tr("Social media policy")), (SAFETY, tr("Security")))
        parts = {POLICY: (self.answers, self.text), SAFETY: (self.safety, self.accounts)}
        self.parts = Parts(kit.theme, tr("Part"), labels, parts)
        for part in (self.parts, self.answers, self.text, self.safety, self.accounts):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def plan_changed(self, _old: Plan, new: Plan) -> None:
        for card in (self.answers, self.text, self.safety, self.accounts):
            card.show_plan(new)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        for card in (self.answers, self.safety, self.accounts):
            card.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        part = path.partition("/")[0]
        if part not in self.parts.parts:
            return False
        self.parts.show_part(part)
        return any(card.focus_field(path) for card in (self.answers, self.text, self.safety, self.accounts))

    def help(self) -> Sequence[HelpSection]:
        return (
            HelpSection(
                tr("Why this step matters"),
                tr(
                    "One careless post can cost more than a year of good ones earns. Half an hour now saves the day when it happens,"
                    " and lets others post for you without asking each time."
                ),
            ),
            HelpSection(
                tr("What is new about social media"),
                tr(
                    "An advertisement says what you wrote, and nobody answers. Here people answer, pass it on and add their own: you reach"
                    " those whom it concerns, and you lose control of what is said. So agree now on who answers, and what is never said."
                ),
            ),
            HelpSection(
                tr("Three purposes"),
                tr("A policy lets employees act, protects your name, and guards against the law. Each needs at least one answer."),
            ),
            HelpSection(
                tr("No passwords here"),
                tr("Write who holds an account, never how to get into it. Passwords belong into a password manager."),
            ),
            HelpSection(
                tr("Not legal advice"),
                tr("The text is a beginning. Let somebody who knows the law of your country read it before you sign."),
            ),
        )
