"""Answers card: the questions of the policy in its three purposes, each of which says whether it is answered; roles and escalation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.checks.safety import PURPOSES, answered
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.report.policy import HEADINGS
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.card import Card
from ui.widgets.fold import Fold
from ui.widgets.forms.form import Form, build_form
from ui.widgets.forms.records import Records
from ui.widgets.note import Note

GROUPS: dict[str, tuple[str, ...]] = {
    "scope": ("applies_to",),
    "empower": ("speakers", "encouraged", "training"),
    "protect": ("voice", "never", "approval", "complaints"),
    "legal": ("disclosure", "privacy", "rights"),
    "community": ("community",),
    "approval": ("approved_by", "review"),
}
"""Section of the policy and the answers it is written from."""
TABLES = {
    "roles": ("task", "name", "deputy"),
    "escalation": ("trigger", "to", "within_hours", "what"),
}


class AnswersCard(QWidget):
    """One fold for each section; those of the three purposes are open until they are answered."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.forms: dict[str, Form] = {}
        self.records: dict[str, Records] = {}
        self.folds: dict[str, Fold] = {}
        self.notes: dict[str, Note] = {}
        card = Card(kit.theme, tr("Answers"), tr("The policy is written from them. Three parts are needed; the others are up to you."))
        folds = QVBoxLayout()
        folds.setSpacing(kit.theme.px(2))
        for key in HEADINGS:
            folds.addWidget(self._fold(key))
        card.add(folds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_plan(self, plan: Plan) -> None:
        """Say which purposes are answered."""
        for key, note in self.notes.items():
            if answered(plan.policy, key):
                note.set_note("good", tr("Answered."))
            else:
                note.set_note("warn", tr("Needed."), tr("Answer at least one of these questions."))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the forms."""
        for part in (*self.forms.values(), *self.records.values()):
            part.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Open the fold of a field and put the cursor into it."""
        for key, records in self.records.items():
            if path == f"policy/{key}" or path.startswith(f"policy/{key}/"):
                self.folds[key].set_open(True)
                if not records.focus_field(path):
                    records.add_button.setFocus()
                return True
        for key, form in self.forms.items():
            if path in form.rows:
                self.folds[key].set_open(True)
                return form.focus_field(path)
        return False

    def _fold(self, key: str) -> Fold:
        needed = key in PURPOSES
        is_open = needed and not answered(self._kit.session.plan.policy, key)
        fold = Fold(self._kit.theme, self._kit.speaker.text(HEADINGS[key]), is_open=is_open)
        if needed:
            self.notes[key] = Note(self._kit.theme, "info", kind="small")
            fold.add(self.notes[key])
        if key in TABLES:
            self.records[key] = Records(self._kit, f"policy/{key}", TABLES[key], add_text=tr("Add a line"))
            fold.add(self.records[key])
        else:
            self.forms[key] = build_form(self._kit, "policy", GROUPS[key], lines=1)
            fold.add(self.forms[key])
        self.folds[key] = fold
        return fold
