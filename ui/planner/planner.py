"""Planner: an open plan: rail of steps, the step in the middle, help at the right, the answer strip below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smmdesk import wizard
from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.plan.wording import fitting
from smmdesk.session import Session
from smmdesk.words.speaker import Speaker
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.planner.checker import Checker
from ui.planner.finder import Finder
from ui.planner.kit import Kit
from ui.planner.lists import open_lists
from ui.planner.outlooks import Outlooks
from ui.planner.page import Page
from ui.planner.pages import make_page
from ui.planner.problem_list import ProblemButton
from ui.planner.rail_rows import rail_rows
from ui.planner.strip import strip_answers
from ui.planner.tab_order import focus_neighbour
from ui.planner.trials import Trials
from ui.widgets.answer_strip import AnswerStrip
from ui.widgets.button import IconButton
from ui.widgets.help_panel import HelpPanel
from ui.widgets.notice import Notice
from ui.widgets.rail import Rail
from ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from smmdesk.report.funnel_part import Piece

HELP_FROM = 1100
"""Narrower windows show the help only when asked."""


class Planner(QWidget):
    """Shows one session. `left` when the owner goes back to the plans; `step_shown(key)` so that it can be resumed there."""

    left = Signal()
    step_shown = Signal(str)

    def __init__(self, session: Session, theme: Theme, speaker: Speaker, first: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        speaker = fitting(speaker, lambda: session.plan.business.sells)
        self.session, self.theme, self.speaker = session, theme, speaker
        self.trials = Trials(session, self)
        ways = {"go_to": self.go_to, "tell": self.tell, "explain": self.explain}
        self.kit = Kit(session, speaker, theme, open_lists(speaker), trials=self.trials, **ways)
        self.top, self.rail = TopBar(theme, self), Rail(theme)  # the rail's scroll bar is styled by its name when it gets its place
        self.problems, self.assumptions = ProblemButton(self.kit), IconButton(theme, "list", tr("All assumptions"), "F6")
        self.top.add_tool(self.problems)
        self.top.add_tool(self.assumptions)
        self.strip, self.help, self.notice = AnswerStrip(theme, self), HelpPanel(theme, self), Notice(theme, self)
        self._stack = QStackedWidget(self)
        self._pages: dict[str, Page] = {}
        self._help_wanted: bool | None = None
        self._entered: tuple[str, Outlook | None] = ("", None)
        self._lay_out()
        self.outlooks, self.checker = Outlooks(session, self), Checker(self)
        self.finder = Finder(self.kit, self.top.search, self)
        self._connect()
        self._stop = session.listen(self._plan_changed)
        self._plan_changed(session.plan, session.plan)
        self.go_to(first or wizard.STEPS[0].key)
        self.outlooks.refresh()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def go_to(self, key: str, path: str = "") -> None:
        """Show a step, and put the cursor into one of its fields."""
        if key not in self._pages:
            self._pages[key] = make_page(key, self.kit, self._stack)
            self._stack.addWidget(self._pages[key])
        page = self._pages[key]
        self._stack.setCurrentWidget(page)
        page.plan_changed(self.session.plan, self.session.plan)
        if key != self._entered[0]:
            self._entered = (key, self.outlooks.newest)
        if self.outlooks.newest is not None:
            page.outlook_changed(self.outlooks.newest)
        page.show_problems(self.checker.problems)
        self.help.set_help(page.help())
        self._fit()
        self._show_answers()
        self._show_rail()
        self._show_nav(key)
        self.step_shown.emit(key)
        if path:
            page.focus_field(path)

    def tell(self, severity: str, finding: str, rest: str = "") -> None:
        """Show a message above the page."""
        self.notice.show_notice(severity, finding, rest)

    def explain(self, key: str, piece: Piece | None = None, outlook: Outlook | None = None) -> None:
        """Say how a figure is computed: as the strip shows it, unless another outlook is given."""
        from ui.planner.explain import show_explanation

        shown = outlook or self._shown_outlook()
        if shown is not None:
            show_explanation(self, self.kit, shown, key, piece)

    def show_ledger(self, origin: str = "") -> None:
        """List all assumptions, of one origin or of all."""
        from ui.planner.ledger import ALL, Ledger

        Ledger(self.kit, self.outlooks_newest, origin or ALL, self).show()

    def outlooks_newest(self) -> Outlook | None:
        """The newest forecast of the plan."""
        return self.outlooks.newest

    def close_plan(self) -> None:
        """Stop listening; the planner is put away."""
        self.outlooks.close()
        self.checker.close()
        self.trials.close()
        self._stop()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes rail, message, page, strip, help, top bar."""
        parts = (self.rail, self.notice, self._stack, self.strip, self.help, self.top)
        return focus_neighbour(parts, following) or super().focusNextPrevChild(following)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.notice)
        middle.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(middle, 1)
        row.addWidget(self.help)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(row, 1)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        self.top.back.connect(self.left)
        self.top.undo.connect(self.session.undo)
        self.top.redo.connect(self.session.redo)
        self.top.help.connect(self.toggle_help)
        self.help.closed.connect(self.toggle_help)
        self.help.linked.connect(self._help_linked)
        self.assumptions.clicked.connect(self._show_all_assumptions)
        self.rail.chosen.connect(self._step_chosen)
        self.strip.back.connect(self.back)
        self.strip.next.connect(self.next)
        self.strip.asked.connect(self.explain)
        self.problems.pressed.connect(self.checker.check)
        self.checker.changed.connect(self._checked)
        self.outlooks.changed.connect(self._outlook_changed)
        self.outlooks.checked.connect(self._show_answers)
        self.trials.changed.connect(self._trial_changed)
        self.trials.computed.connect(self._show_answers)
        self.theme.changed.connect(self._fit)
        for keys, act in (
            ("Alt+Left", self.back),
            ("Alt+Right", self.next),
            ("F1", self.toggle_help),
            ("F6", self._show_all_assumptions),
            ("F8", self.problems.click),
            ("Ctrl+T", self._toggle_table),
            ("Ctrl+F", self.top.focus_search),
        ):
            QShortcut(QKeySequence(keys), self, act)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.session.undo)
        for redo in ("Ctrl+Y", "Ctrl+Shift+Z"):
            QShortcut(QKeySequence(redo), self, self.session.redo)
        for number in range(1, min(9, len(wizard.STEPS)) + 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.setProperty("step", number)
            shortcut.activated.connect(self._step_by_key)

    def next(self) -> None:
        """To the next step."""
        following = wizard.after(self.page.KEY)
        if following:
            self.go_to(following.key)

    def back(self) -> None:
        """To the step before."""
        previous = wizard.before(self.page.KEY)
        if previous:
            self.go_to(previous.key)

    def toggle_help(self) -> None:
        """Show or hide the help panel."""
        self._help_wanted = not self.help.isVisible()
        self._fit()

    def _toggle_table(self) -> None:
        self.page.show_table()

    def _step_by_key(self) -> None:
        self._step_chosen(int(self.sender().property("step")))

    def _step_chosen(self, number: int) -> None:
        self.go_to(wizard.STEPS[number - 1].key)

    def _plan_changed(self, old: Plan, new: Plan) -> None:
        """What the owner typed shows at once, the forecast in the same turn of the loop, problems and the rail when the hand rests."""
        self.top.set_name(new.name or tr("Untitled plan"))
        self.top.set_undo(self.session.can_undo, self.session.undo_label)
        self.top.set_redo(self.session.can_redo)
        if self._stack.count():
            self.page.plan_changed(old, new)
        if old.business.sells != new.business.sells:
            QTimer.singleShot(0, self, self._say_anew)

    def _say_anew(self) -> None:
        """Other words fit now: the pages are made anew, and the cursor stays where that was said."""
        key, old, self._pages = self.page.KEY, tuple(self._pages.values()), {}
        for page in old:
            self._stack.removeWidget(page)
            page.deleteLater()
        self.go_to(key, "business/sells")

    def _checked(self, problems: tuple[Problem, ...]) -> None:
        self.problems.show_problems(problems)
        self.page.show_problems(problems)
        self._show_rail()

    def _outlook_changed(self, outlook: Outlook) -> None:
        key, entered = self._entered
        self._entered = (key, entered or outlook)
        self._show_answers()
        self.page.outlook_changed(outlook)
        self.checker.take(outlook)

    def _help_linked(self, key: str) -> None:
        kind, _, origin = key.partition("/")
        if kind == "ledger":
            self.show_ledger(origin)

    def _show_all_assumptions(self) -> None:
        self.show_ledger()

    def _shown_outlook(self) -> Outlook | None:
        """What the strip shows: the trial on the page on which it is made, else the plan."""
        tried = self.trials.outlook if self.page.TRIES else None
        return tried or self.outlooks.newest

    def _show_answers(self) -> None:
        shown, plan = self._shown_outlook(), self.outlooks.newest
        if shown is not None and plan is not None:
            same = shown is plan
            before = (None, self.outlooks.exact, self._entered[1]) if same else (plan, None, None)
            self.strip.set_answers(*strip_answers(shown, self.speaker, *before))

    def _trial_changed(self) -> None:
        count = len(self.trials.numbers)
        words = tr("Trying 1 change, not saved") if count == 1 else tr("Trying {n} changes, not saved").format(n=count)
        self.top.set_trial(words if count else "")

    def _show_rail(self) -> None:
        self.rail.set_steps(rail_rows(self.session.plan, self.checker.problems, self.speaker))
        self.rail.set_current(wizard.STEPS.index(wizard.step(self.page.KEY)) + 1)

    def _show_nav(self, key: str) -> None:
        following = wizard.after(key)
        text = self.speaker.translate("Next: {step}").format(step=self.speaker.text(following.label)) if following else ""
        primary = not self.page.TRIES
        self.strip.set_nav(text, primary=primary, back=wizard.before(key) is not None, forward=following is not None)

    def _fit(self) -> None:
        self.rail.adapt(round(self.width() / self.theme.scale))
        self.strip.set_rail_width(self.rail.width())
        wide = self.width() >= self.theme.px(HELP_FROM) and not (self._stack.count() and self.page.WIDE)
        self.help.setVisible(wide if self._help_wanted is None else self._help_wanted)
