"""Collector: Python's garbage is collected on the GUI thread only.

Python collects on whichever thread allocates. On a worker's thread that would destroy widgets that wait in reference cycles, and Qt
crashes when a widget dies outside its own thread. So automatic collection is off, and a timer does the same work on the GUI thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

PAUSE_MS = 500
"""Between looks; a look without enough new objects costs nothing."""


def collect_here() -> None:
    """From now on collect on this thread, the application's, only. Whoever starts a thread calls it; the first call counts."""
    app = QCoreApplication.instance()
    if app is not None and app.findChild(Collector) is None:
        Collector(app)


class Collector(QObject):
    """Collects by Python's own thresholds, a generation at a time. Lives as long as its parent, the application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        gc.disable()

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        due = [
            generation
            for generation, (count, limit) in enumerate(zip(gc.get_count(), self._thresholds, strict=True))
            if limit and count > limit
        ]
        if due:
            gc.collect(max(due))
