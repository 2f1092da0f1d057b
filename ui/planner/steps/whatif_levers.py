"""LeversCard: the inputs that matter most first, search, favourites, and all others when asked."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.question import GOAL, question
from smmdesk.plan.path import Path, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.trial import Trial
from smmdesk.report.movables import Movable, movables
from smmdesk.report.rows_chance import TornadoRows
from smmdesk.report.swings import swing_rows
from smmdesk.words.text import Text, Undefined
from ui.charts.carded import CardedChart
from ui.look.translate import tr
from ui.look.workers import NewestOnly
from ui.planner.kit import Kit
from ui.planner.steps.whatif_board import LeverBoard
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.sentence import Sentence
from ui.widgets.top_bar import SearchField

MOST = 10
PATIENCE_MS = 60
FAVOURITES = "what_ifs/favourites"


class LeversCard(QWidget):
    """`chart` is the card; `grab(path)` puts the keyboard on a slider; `ordered(paths)`: the inputs by how much they matter."""

    ordered = Signal(tuple)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._plan = kit.session.plan
        self._levers: tuple[Movable, ...] = ()
        self._order: tuple[Path, ...] = ()
        self._all = False
        self._tried: frozenset[Path] = frozenset()
        self._grabbed: Path = ""
        self.board = LeverBoard(kit)
        self.chart = CardedChart(kit.theme, self.board)
        self._figure = Segmented(kit.theme, tr("Which figure the bars show"), ((GOAL, tr("Goal")), ("mroi", tr("MROI"))))
        self._figure.chosen.connect(self._ask)
        self.chart.add_tool(self._figure)
        self._outlook: Outlook | None = None
        self._worker = NewestOnly(_rows, self)
        self._worker.result.connect(self._show_swings)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE_MS)
        self._soon.timeout.connect(self._ask)
        self._judged: Plan | None = None
        self._judge = NewestOnly(_first_to_know, self)
        self._judge.result.connect(self._show_first)
        self.first = Sentence(tone="text")
        self.first.hide()
        self.search = SearchField(kit.theme, tr("Find an input"), "")
        self.search.textChanged.connect(self._arrange)
        self.more = Button(kit.theme, "", "quiet")
        self.more.clicked.connect(self._toggle_all)
        self.wrong = Label("", "small", "bad", wrap=True)
        self.wrong.hide()
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.search)
        row.addWidget(self.more)
        row.addStretch()
        self.chart.add(self.first)
        self.chart.add(self.wrong)
        self.chart.add(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart)
        self.board.moved.connect(kit.trials.set)
        self.board.dropped.connect(kit.trials.drop)
        self.board.starred.connect(self._star)
        self.board.refused.connect(self._refuse)

    def show_plan(self, plan: Plan) -> None:
        """Another plan: other levers, or other numbers in them."""
        self._plan = plan
        self._levers = movables(plan)
        self._arrange()

    def show_trial(self, trial: Trial) -> None:
        """What is tried; an input that is tried is always seen."""
        new = trial.keys() - self._tried
        self._tried = frozenset(trial)
        self.board.show_trial(trial)
        if any(path not in self.board.paths for path in new):
            self._arrange()

    def show_outlook(self, outlook: Outlook) -> None:
        """Other figures: other bars, as soon as the hand rests."""
        self._outlook = outlook
        self._soon.start()

    def grab(self, path: Path) -> bool:
        """Bring an input into view and put the keyboard on its slider; False if it cannot be moved here."""
        if path not in {lever.path for lever in self._levers}:
            return False
        self._grabbed = path
        self._arrange()
        self.board.grab(path)
        return True

    def _ask(self) -> None:
        if self._outlook is not None:
            self._worker.submit(self._outlook.plan, self._figure.value())
            plan = self._kit.session.plan
            if plan is not self._judged and not self._kit.trials.numbers:
                self._judged = plan
                self._judge.submit(plan)

    def _show_first(self, sentence: Text | None) -> None:
        """Which number to find out first, of the plan itself: a trial is not what anybody decides about yet."""
        self.first.setVisible(sentence is not None)
        if sentence is not None:
            self.first.set_sentence(self._kit.speaker.text(sentence))

    def _show_swings(self, rows: TornadoRows) -> None:
        """The order of the rows follows the plan, not the trial, so that nothing moves under the hand."""
        if not self._order or not self._kit.trials.numbers:
            self._order = tuple(bar.path for bar in rows.bars)
            self.ordered.emit(self._order)
            self._arrange()
        self.chart.show_rows(rows)

    def _shown(self) -> list[Movable]:
        """Favourites first, then what matters most; with a search what fits it; with "show all" everything."""
        plan, tried = self._plan, self._kit.trials.numbers
        wanted = self.search.text().strip().casefold()
        ranked = sorted(self._levers, key=self._rank)
        if wanted:
            return [lever for lever in ranked if wanted in self._kit.speaker.text(lever.label).casefold()]
        always = {*plan.what_ifs.favourites, *tried, self._grabbed}
        stars = [lever for lever in ranked if lever.path in plan.what_ifs.favourites]
        rest = [lever for lever in ranked if lever.path not in plan.what_ifs.favourites]
        return stars + [lever for at, lever in enumerate(rest) if self._all or at < MOST or lever.path in always]

    def _rank(self, lever: Movable) -> int:
        return self._order.index(lever.path) if lever.path in self._order else len(self._order)

    def _arrange(self) -> None:
        shown = self._shown()
        self.board.show_levers(shown, self._plan.what_ifs.favourites)
        self.more.setText(tr("Show fewer") if self._all else tr("Show all {n} inputs").format(n=len(self._levers)))
        self.more.setVisible(len(self._levers) > MOST and not self.search.text())

    def _toggle_all(self) -> None:
        self._all = not self._all
        self._arrange()

    def _star(self, path: Path) -> None:
        stars = self._plan.what_ifs.favourites
        left = tuple(p for p in stars if p != path) if path in stars else (*stars, path)
        self._kit.session.edit(put(self._plan, FAVOURITES, left), label=tr("Favourites in What if"))

    def _refuse(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))


def _rows(plan: Plan, figure: str) -> TornadoRows:
    return swing_rows(plan, question(plan, figure))


def _first_to_know(plan: Plan) -> Text | None:
    """None while the plan has no result that a number could decide."""
    from smmdesk.forecast.live import live_outlook
    from smmdesk.forecast.tornado_plan import plan_measure_next
    from smmdesk.report.sensitivity import measure_next_sentence

    outlook = live_outlook(plan)
    if isinstance(outlook.figure("net_completed"), Undefined):
        return None
    return measure_next_sentence(plan_measure_next(outlook), plan)
