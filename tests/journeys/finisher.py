"""Finisher: an owner who does what "Three things to do next" says, again and again, until the program calls the plan complete."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from smmdesk import wizard
from smmdesk.checks.completeness import marketing_steps, planning_steps
from smmdesk.wizard import StepState
from tests.journeys.owner import Owner
from ui.planner.next_card import NextCard
from ui.planner.problem_list import ProblemTile

MOST = 25
"""Things to do; more would mean that doing them does not help."""


class Finisher:
    """Knows an answer to everything the program may ask for. `done` lists the codes of what was asked, in order."""

    def __init__(self, owner: Owner, person: str) -> None:
        self.owner, self.person = owner, person
        self.done: list[str] = []
        self._answers: dict[str, Callable[[], None]] = {
            "assumed_segment": self._evidence,
            "no_rivals": self._rival,
            "no_account": self._set_up,
            "no_promise": self._promise,
            "policy_section": lambda: self._type("Share what we do, in your own words"),
            "no_answer_to_critics": lambda: self._type("Within a day, kindly, in private from the second message on"),
            "no_roles": self._role,
            "security_person": lambda: self._type(self.person),
            "no_incident_steps": lambda: owner.press("Take the proposed steps"),
            "no_access": self._accounts,
        }

    def finish(self) -> None:
        """Follow the tiles of the first step until there are none."""
        while (tile := self.first_tile()) is not None:
            assert len(self.done) < MOST, self.done
            code, before = tile.problem.code, self.owner.plan
            self.done.append(code)
            self.owner.click(tile)
            self._answers[code]()
            assert self.owner.plan != before, f"{code}: the way there does not end where it can be mended"

    def first_tile(self) -> ProblemTile | None:
        """The first thing to do by the first step, once the plan was checked."""
        self.show("goal")
        self.settle()
        card = next(card for card in self.owner.desk.findChildren(NextCard) if card.isVisible())
        return card.tiles[0] if card.tiles else None

    def show(self, key: str) -> None:
        """Choose a step in the rail by its number."""
        numbers = {step.key: at for at, step in enumerate(wizard.STEPS)}
        assert self.owner.desk.open_plan is not None
        self.owner.desk.open_plan.planner.rail.chosen.emit(numbers[key] + 1)
        QApplication.processEvents()

    def settle(self) -> None:
        """Wait until the figures are those of the newest plan."""
        assert self.owner.desk.open_plan is not None
        outlooks = self.owner.desk.open_plan.planner.outlooks
        self.owner.until(lambda: outlooks.newest is not None and outlooks.newest.plan == self.owner.plan)

    def lacks(self) -> list[str]:
        """What keeps the program from calling the plan complete."""
        plan = self.owner.plan
        steps = [s.step.key for s in wizard.statuses(plan) if s.state is not StepState.DONE]
        return steps + [part.path for done in (*marketing_steps(plan), *planning_steps(plan)) for part in done.missing]

    def _type(self, words: str) -> None:
        field = QApplication.focusWidget()
        QTest.keyClicks(field, words)
        self.owner.key(Qt.Key.Key_Tab)

    def _fill_newest(self, label: str, words: str) -> None:
        fields = [w for w in self.owner.desk.findChildren(QWidget) if w.isVisible() and w.accessibleName() == label]
        self.owner.click([w for w in fields if isinstance(w, QLineEdit | QPlainTextEdit)][-1])
        self._type(words)

    def _evidence(self) -> None:
        self.owner.key(Qt.Key.Key_Space)
        self._fill_newest("What you learned", "Five of them said the same in their own words")

    def _rival(self) -> None:
        self.owner.key(Qt.Key.Key_Space)
        self._fill_newest("Name", "The one across the street")

    def _set_up(self) -> None:
        """Tick everything that is needed before a channel can start, where the first of it has the focus."""
        channel = QApplication.focusWidget().accessibleName().partition(":")[0]
        for box in self.owner.desk.findChildren(QCheckBox):
            if box.isVisible() and not box.isChecked() and box.accessibleName().startswith(channel) and "needed" in box.text():
                self.owner.click(box)

    def _promise(self) -> None:
        QTest.keyClicks(QApplication.focusWidget(), "24")
        self.owner.key(Qt.Key.Key_Tab)
        self.owner.key(Qt.Key.Key_Tab)
        self._type(self.person)

    def _role(self) -> None:
        self.owner.key(Qt.Key.Key_Space)
        self._fill_newest("Task", "Posting and answering")
        self._fill_newest("Who", self.person)

    def _accounts(self) -> None:
        self.owner.press("Add the accounts of the channels")
        self._type(self.person)
