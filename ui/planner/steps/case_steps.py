"""StepsCard: the four steps that justify a program, in order, each with its state and the way there (planning.md M65)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from smmdesk import wizard
from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Undefined
from ui.look.plain import plain
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.planner.checking import problems_of
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.shapes import paint_state, state_word


class StateMark(QWidget):
    """The shape of a state, as on the rail."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._state = theme, "open"
        theme.changed.connect(self.update)

    def set_state(self, state: str) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(state_word(state))
        self.setToolTip(plain(state_word(state)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(20), self._theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        size = self._theme.px(16)
        painter = QPainter(self)
        paint_state(painter, self._theme, self._state, QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size))


class StepsCard(Card):
    """Budget, funnel and KPIs, what if, justification metrics."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.theme, tr("Four steps that justify the program"))
        self._kit = kit
        rows = (
            ("budget", tr("Budget"), tr("What it costs, in four components."), tr("Open the budget")),
            ("funnel", tr("Funnel and KPIs"), tr("What it brings at each stage."), tr("Open the funnel")),
            ("what_if", tr("What if"), tr("Which numbers decide, and what else could happen."), tr("Try numbers")),
            ("case", tr("Justification metrics"), tr("Below on this page."), ""),
        )
        grid = QGridLayout()
        grid.setColumnStretch(3, 1)
        grid.setHorizontalSpacing(kit.theme.px(12))
        grid.setVerticalSpacing(kit.theme.px(6))
        self.marks: dict[str, StateMark] = {}
        self.said: dict[str, Label] = {}
        for at, (key, name, words, action) in enumerate(rows):
            self.marks[key], self.said[key] = StateMark(kit.theme), Label(words, "label", "text_2", weight=400, wrap=True)
            grid.addWidget(Label(kit.speaker.number(at + 1), "label", "text_3"), at, 0)
            grid.addWidget(self.marks[key], at, 1)
            grid.addWidget(Label(name, weight=600), at, 2)
            grid.addWidget(self.said[key], at, 3)
            if action:
                button = Button(kit.theme, action, "link")
                button.setProperty("key", key)
                button.clicked.connect(self._go)
                grid.addWidget(button, at, 4)
        self.add(grid)

    def show_plan(self, plan: Plan) -> None:
        """The states that follow from the plan alone."""
        found = {s.step.key: s for s in wizard.statuses(plan, problems_of(plan))}
        for key in ("budget", "funnel"):
            state = found[key].state.value
            self.marks[key].set_state("warn" if state == "warning" else state)
        kept = plan.what_ifs.named
        self.marks["what_if"].set_state("done" if kept else "half")
        words = tr("Which numbers decide, and what else could happen. Keep a what-if under a name to show it below.")
        if kept:
            words = tr("Kept: {names}.").format(names=", ".join(w.name for w in kept))
        self.said["what_if"].setText(words)

    def show_outlook(self, outlook: Outlook) -> None:
        """The state of the metrics."""
        missing = next((f for f in (outlook.figure("mroi"), outlook.figure("break_even_orders")) if isinstance(f, Undefined)), None)
        self.marks["case"].set_state("done" if missing is None else "half")
        words = tr("Below on this page.")
        if missing is not None:
            words = tr("Not complete: {reason}.").format(reason=self._kit.speaker.text(missing.reason))
        self.said["case"].setText(words)

    def _go(self) -> None:
        self._kit.go_to(self.sender().property("key"), "")
