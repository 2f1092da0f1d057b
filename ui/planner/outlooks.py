"""Outlooks: keeps the forecast of the open plan fresh: once per burst of edits, and only for the newest plan."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.session import Session


class Outlooks(QObject):
    """`changed(outlook)` after the plan changed. The live simulation fits into a frame, so it runs right here (speed.md)."""

    changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stop = session.listen(self._plan_changed)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        self.newest: Outlook | None = None

    def refresh(self) -> None:
        """Compute now."""
        from smmdesk.forecast.live import live_outlook

        self._soon.stop()
        self.newest = live_outlook(self._session.plan)
        self.changed.emit(self.newest)

    def close(self) -> None:
        """Listen no longer."""
        self._soon.stop()
        self._stop()

    def _plan_changed(self, _old: Plan, _new: Plan) -> None:
        self._soon.start()
