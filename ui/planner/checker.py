"""Checker: what there is to look at in the open plan, looked for when the hand rests."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.problem import Problem
from ui.planner.checking import problems_of

PAUSE_MS = 200
"""How long the hand rests before the plan is checked: the rules would take a third of the time of a keystroke."""


class Checker(QObject):
    """`changed(problems)` a moment after the last edit, and at once for the first forecast.

    Whoever asks before that gets what holds for the newest forecast: nothing is listed that has just been mended.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outlook: Outlook | None = None
        self._found: tuple[Problem, ...] = ()
        self._due = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PAUSE_MS)
        self._rest.timeout.connect(self.check)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All there is to look at now."""
        self.check()
        return self._found

    def take(self, outlook: Outlook) -> None:
        """There is a newer forecast; the first is checked at once."""
        first, self._outlook, self._due = self._outlook is None, outlook, True
        self._rest.start()
        if first:
            self.check()

    def check(self) -> None:
        """Check now, unless that was done since the last forecast."""
        self._rest.stop()
        if self._due and self._outlook is not None:
            self._due = False
            self._found = problems_of(self._outlook.plan, self._outlook)
            self.changed.emit(self._found)

    def close(self) -> None:
        """Check no longer."""
        self._rest.stop()
        self._due = False
