"""GatesCard: GO, EXTEND or NO-GO by numbers that are fixed, with a date, before the pilot starts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout

from smmdesk.plan.path import put
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.forms.form import build_form
from ui.widgets.note import Note

GATES = ("go", "no_go", "loss_gate", "target_mroi")
FIXED = "pilot/gates_fixed"


class GatesCard(Card):
    """Once fixed, the gates can only be read; to change them after all is asked twice and takes the date away."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.theme, tr("Fix the decision before you start"), tr("GO, EXTEND or NO-GO: decided by numbers you set now."))
        self._kit = kit
        self._is_asking = False
        self.form = build_form(kit, "pilot", GATES)
        self.note = Note(kit.theme, "info", "", "")
        self.fix = Button(kit.theme, tr("Fix the gates today"))
        self.fix.clicked.connect(self._fix)
        self.change = Button(kit.theme, tr("Change the gates"), "small")
        self.change.clicked.connect(self._ask)
        self.leave = Button(kit.theme, tr("Leave them as they are"), "small")
        self.leave.clicked.connect(self._leave)
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        for button in (self.fix, self.change, self.leave):
            row.addWidget(button)
        self.add(self.form)
        self.add(row)

    def show_plan(self, plan: Plan) -> None:
        """Whether the gates are fixed, and since when."""
        fixed = plan.pilot.gates_fixed
        if fixed is None:
            self._is_asking = False
        self.form.set_read_only(fixed is not None or self._kit.session.frozen)
        self.fix.setVisible(fixed is None)
        self.fix.setEnabled(not self._kit.session.frozen)
        self.change.setVisible(fixed is not None and not self._kit.session.frozen)
        self.leave.setVisible(self._is_asking)
        self.change.setText(tr("Change them anyway") if self._is_asking else tr("Change the gates"))
        if fixed is None:
            self.note.set_note("info", tr("Not fixed yet."), tr("Fix them before you see the first result, or you will judge by hope."))
        elif self._is_asking:
            words = tr("Gates that move after the results are in decide nothing. The date is taken away until you fix them again.")
            self.note.set_note("warn", tr("Really?"), words)
        else:
            self.note.set_note("good", tr("Fixed on {day}.").format(day=self._kit.speaker.day(fixed)), "")

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """On the fields of the gates."""
        self.form.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """False if it is not one of the gates."""
        return self.form.focus_field(path)

    def _fix(self) -> None:
        self._put(date.today())  # noqa: DTZ011 - the owner's own day is meant

    def _ask(self) -> None:
        if self._is_asking:
            self._is_asking = False
            self._put(None)
        else:
            self._is_asking = True
            self.show_plan(self._kit.session.plan)

    def _leave(self) -> None:
        self._is_asking = False
        self.show_plan(self._kit.session.plan)

    def _put(self, day: date | None) -> None:
        session = self._kit.session
        session.edit(put(session.plan, FIXED, day), label=tr("Gates of the pilot"))
