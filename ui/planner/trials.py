"""Trials: the numbers being tried on the page What if, and the forecast with them. Nothing of it is saved until it is kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.plan.trial import Trial, changed, tried
from smmdesk.session import Session

REST_MS = 80
"""How long the hand rests before the whole forecast is made."""


class Trials(QObject):
    """One trial on the open plan. `changed` when a number was; `computed(outlook)` once per burst of changes, None without a trial.

    The trial follows the plan: what an edit or an undo makes equal to the plan is no longer part of it.
    """

    changed = Signal()
    _asked = Signal()
    computed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._numbers: dict[Path, float] = {}
        self._tried: tuple[Plan, Trial, Plan] | None = None
        self._stop = session.listen(self._plan_changed)
        self._due = False
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.compute)
        self.moving = False
        """Whether `outlook` is a draft, made while a slider moves: the whole forecast follows when the hand rests."""
        self.outlook: Outlook | None = None
        """Of the plan with the trial; None while there is no trial."""

    @property
    def numbers(self) -> Trial:
        """What is tried, in the order in which it was first moved."""
        return dict(self._numbers)

    @property
    def plan(self) -> Plan:
        """The plan with the trial: the same object until plan or trial change, so that what is kept for it is found again."""
        plan = self._session.plan
        if self._tried is None or self._tried[0] is not plan or self._tried[1] is not self._numbers:
            self._tried = (plan, self._numbers, tried(plan, self._numbers))
        return self._tried[2]

    def set(self, path: Path, number: float) -> None:
        """Try a number; the plan's own number takes the change away."""
        self.take({**self._numbers, path: number})

    def drop(self, path: Path) -> None:
        """Try one change less."""
        self.take({known: number for known, number in self._numbers.items() if known != path})

    def reset(self) -> None:
        """Try nothing."""
        self.take({})

    def take(self, trial: Trial) -> None:
        """Try exactly these numbers."""
        numbers = changed(self._session.plan, trial)
        if numbers != self._numbers:
            self._numbers = numbers
            self.changed.emit()
            self._ask()

    def keep(self, label: str) -> None:
        """Make the trial the plan, in one step of undo."""
        if self._numbers:
            self._session.edit(self.plan, label=label)
            self.reset()

    def draft(self) -> None:
        """Forecast the trial now on a quarter of the points, fast enough for every move of a slider; in full when the hand rests."""
        from smmdesk.forecast.live import draft_outlook

        self._due = False
        self._rest.start()
        self.moving = bool(self._numbers)
        self.outlook = draft_outlook(self.plan) if self._numbers else None
        self.computed.emit(self.outlook)

    def compute(self) -> None:
        """Forecast the trial now, in full."""
        from smmdesk.forecast.live import live_outlook

        self._due = False
        self._rest.stop()
        self.moving = False
        self.outlook = live_outlook(self.plan) if self._numbers else None
        self.computed.emit(self.outlook)

    def close(self) -> None:
        """Listen no longer."""
        self._due = False
        self._rest.stop()
        self._stop()

    def _plan_changed(self, _old: Plan, new: Plan) -> None:
        if not self._numbers:
            return
        left = changed(new, self._numbers)
        if left != self._numbers:
            self._numbers = left
            self.changed.emit()
        self._ask()

    def _ask(self) -> None:
        """Forecast once for a burst of changes, and before the window paints, so that slider and figures are painted in one go."""
        if not self._due:
            self._due = True
            self._asked.emit()

    def _answer(self) -> None:
        if self._due:
            self.draft()
