"""Outlooks: keeps the forecast of the open plan fresh: once per burst of edits, and only for the newest plan."""

from __future__ import annotations

import sys
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from smmdesk.plan.plan import Plan
from smmdesk.session import Session
from ui.look.workers import NewestOnly

if TYPE_CHECKING:
    from smmdesk.forecast.exact import Exact
    from smmdesk.forecast.outlook import Outlook

PAUSE_MS = 2000
"""How long the owner must rest before the exact run begins."""
SWITCH = 0.0005
"""Seconds after which a thread that computes lets the window have its turn."""


class Outlooks(QObject):
    """`changed(outlook)` after the plan changed: the live simulation fits into a frame, so it runs right here (speed.md).

    `checked(exact)` when the exact run of 100,000 draws is done, on a thread of its own; an edit stops it.
    """

    changed = Signal(object)
    checked = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stop = session.listen(self._plan_changed)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self._check)
        self._worker = NewestOnly(_exact, self)
        self._worker.result.connect(self._take)
        self._stale = Event()
        self.newest: Outlook | None = None
        self.exact: Exact | None = None
        """The exact run of the newest plan, once it is done."""

    def refresh(self) -> None:
        """Compute now."""
        from smmdesk.forecast.live import live_outlook

        self._soon.stop()
        self._drop_exact()
        self.newest = live_outlook(self._session.plan)
        self.changed.emit(self.newest)
        self._later.start()

    def close(self) -> None:
        """Listen no longer."""
        self._soon.stop()
        self._later.stop()
        self._drop_exact()
        self._worker.close()
        self._stop()

    def _plan_changed(self, _old: Plan, _new: Plan) -> None:
        self._drop_exact()
        self._soon.start()

    def _drop_exact(self) -> None:
        self._stale.set()
        self._worker.cancel()
        self._later.stop()
        self.exact = None

    def _check(self) -> None:
        sys.setswitchinterval(SWITCH)
        self._stale = Event()
        self._worker.submit(self._session.plan, self._stale)

    def _take(self, exact: Exact | None) -> None:
        if exact is not None and exact.plan is self._session.plan:
            self.exact = exact
            self.checked.emit(exact)


def _exact(plan: Plan, stale: Event) -> Exact | None:
    from smmdesk.forecast.exact import exact_outlook

    return exact_outlook(plan, going=lambda _done: not stale.is_set())
