"""Completeness card: how far the plan is, against the four steps of marketing and the five of planning."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QProgressBar, QVBoxLayout, QWidget

from smmdesk.checks.completeness import StepDone, marketing_steps, planning_steps
from smmdesk.plan.plan import Plan
from smmdesk.wizard import step_of
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.side_by_side import SideBySide


class CompletenessCard(QWidget):
    """A meter for each step, and the first thing that it lacks."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marketing = Meters(kit, tr("Four steps of marketing"))
        self.planning = Meters(kit, tr("Five steps of planning"))
        card = Card(kit.theme, tr("How far the plan is"))
        card.add(SideBySide(kit.theme, (self.marketing, self.planning), least=760))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_plan(self, plan: Plan) -> None:
        """Count what is there."""
        self.marketing.show_steps(marketing_steps(plan))
        self.planning.show_steps(planning_steps(plan))


class Meters(QWidget):
    """Name, bar, count, and a link to what is missing first."""

    def __init__(self, kit: Kit, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.rows: dict[str, tuple[Label, QProgressBar, Label, Label, Button]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(kit.theme.px(10))
        self._grid.setVerticalSpacing(kit.theme.px(2))
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(Label(title, "small", "text_3"), 0, 0, 1, 3)

    def show_steps(self, steps: Sequence[StepDone]) -> None:
        """Set the meters; the first call makes them."""
        speaker = self._kit.speaker
        for step in steps:
            if step.key not in self.rows:
                self._make(step.key)
            name, bar, count, missing, link = self.rows[step.key]
            words = speaker.text(step.name)
            name.setText(words)
            bar.setMaximum(step.of)
            bar.setValue(step.done)
            count.setText(tr("{done} of {all}").format(done=step.done, all=step.of))
            bar.setAccessibleName(f"{words}: {count.text()}")
            for part in (missing, link):
                part.setVisible(bool(step.missing))
            if step.missing:
                missing.setText(tr("Missing: {part}").format(part=speaker.text(step.missing[0].name)))
                link.setAccessibleName(tr("Go to: {part}").format(part=speaker.text(step.missing[0].name)))
                link.setProperty("path", step.missing[0].path)

    def _make(self, key: str) -> None:
        at = 1 + 2 * len(self.rows)
        bar, link = QProgressBar(), Button(self._kit.theme, tr("Go there"), "link")
        bar.setTextVisible(False)
        link.clicked.connect(self._go)
        name, count, missing = Label("", "label", wrap=True), Label("", "small", "text_2"), Label("", "small", "text_3", wrap=True)
        for column, part in enumerate((name, bar, count)):
            self._grid.addWidget(part, at, column)
        self._grid.addWidget(missing, at + 1, 0, 1, 2)
        self._grid.addWidget(link, at + 1, 2)
        self.rows[key] = (name, bar, count, missing, link)

    def _go(self) -> None:
        path = str(self.sender().property("path"))
        self._kit.go_to(step_of(path).key, path)
