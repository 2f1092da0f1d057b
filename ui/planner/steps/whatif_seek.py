"""SeekCard: what it would take to reach the goal: one number is sought, plainly answered, and can be tried."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from smmdesk import wizard
from smmdesk.forecast.lever import levers
from smmdesk.forecast.seek_plan import Found, seek_plan
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.report.applied import differing
from smmdesk.report.seek import seek_sentence
from smmdesk.words.text import Undefined
from ui.look.translate import tr
from ui.look.workers import NewestOnly
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.editors.choice import Drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.sentence import Sentence

PATIENCE_MS = 150
LIKELY = "likely"


class SeekCard(Card):
    """Asks about the plan with what is tried. `grabbed(path)` when the owner wants to move an input that would help."""

    grabbed = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.theme, tr("What would it take to reach the goal?"), tr("One number is changed, all others stay."))
        self._kit = kit
        self._found: Found | Undefined | None = None
        self._names: tuple[tuple[Path, str], ...] = ()
        sure = tuple((part, kit.speaker.chance(float(part))) for part in ("0.7", "0.8", "0.9"))
        self.sure = Segmented(kit.theme, tr("How sure you want to be"), ((LIKELY, tr("At likely values")), *sure))
        self.sure.set_value("0.8")
        self.sure.chosen.connect(self._ask)
        self.lever = Drop()
        self.lever.setAccessibleDescription(tr("Which number may change"))
        self.lever.setMinimumWidth(kit.theme.px(220))
        self.lever.activated.connect(self._ask)
        asked = FlowLayout(kit.theme.px(8))
        for part in (Label(tr("I want to be sure:")), self.sure, Label(tr("by changing")), self.lever):
            asked.addWidget(part)
        self.answer = Sentence(tone="text")
        self.try_it = Button(kit.theme, tr("Try it"), "small")
        self.try_it.setAccessibleName(tr("Try it: put this number on its slider"))
        self.try_it.clicked.connect(self._act)
        row = QHBoxLayout()
        row.addWidget(self.answer, 1)
        row.addWidget(self.try_it)
        self.add(asked)
        self.add(row)
        self._worker = NewestOnly(_seek, self)
        self._worker.result.connect(self._show)
        self._worker.busy.connect(self._mark_busy)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE_MS)
        self._soon.timeout.connect(self._ask)

    def show_plan(self, plan: Plan) -> None:
        """Another plan: perhaps other numbers that can be changed."""
        names = tuple((one.id, self._kit.speaker.text(one.label)) for one in levers(plan))
        if names != self._names:
            chosen = self.lever.currentData()
            self._names = names
            self.lever.clear()
            for path, label in names:
                self.lever.addItem(label, path)
            self.lever.setCurrentIndex(max(0, self.lever.findData(chosen)))

    def refresh(self) -> None:
        """Other figures: another answer, when the hand rests."""
        self._soon.start()

    def _ask(self) -> None:
        if self.lever.count():
            sure = self.sure.value()
            self._worker.submit(self._kit.trials.plan, self.lever.currentData(), None if sure == LIKELY else float(sure))

    def _mark_busy(self, busy: bool) -> None:
        self.answer.setEnabled(not busy)

    def _show(self, found: Found | Undefined) -> None:
        self._found = found
        speak = self._kit.speaker.text
        if isinstance(found, Undefined):
            self.answer.set_sentence(tr("No answer:"), speak(found.reason) + ".")
        else:
            self.answer.set_sentence(speak(seek_sentence(found)))
        self.try_it.setText(self._action())
        self.try_it.setVisible(bool(self._action()))

    def _action(self) -> str:
        found = self._found
        if not isinstance(found, Found):
            return ""
        if found.best is None:
            return tr("Move {input}").format(input=self._kit.speaker.text(found.helpers[0][1])) if found.helpers else ""
        if found.best.at == found.lever.now:
            return ""
        return tr("Try it") if differing(found.plan, found.applied(found.best)) else tr("Show the field")

    def _act(self) -> None:
        found = self._found
        if not isinstance(found, Found):
            return
        if found.best is None:
            self.grabbed.emit(found.helpers[0][0])
            return
        numbers = differing(found.plan, found.applied(found.best))
        if numbers:
            self._kit.trials.take({**self._kit.trials.numbers, **numbers})
        else:
            self._kit.go_to(wizard.step_of(found.lever.id).key, found.lever.id)


def _seek(plan: Plan, name: Path, confidence: float | None) -> Found | Undefined:
    return seek_plan(plan, name, confidence=confidence)
