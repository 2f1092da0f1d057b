"""Edit: from one edit of the open plan to the repainted window, new forecast included, beside a chart drawn bare."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time

from PySide6.QtCore import QPointF, QSettings
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget

REPEATS = 31
FRAME = 1 / 60


def rows() -> Iterator[tuple[str, float, str, float, float]]:
    """(what, seconds, beside what, its seconds, goal). Seconds are the GUI thread's own: other programs do not count."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    from smmdesk.evidence.samples import sample
    from smmdesk.library.folders import Folders
    from smmdesk.library.shelf import Library
    from ui.app import make_desk

    with tempfile.TemporaryDirectory() as place:
        settings = QSettings(str(Path(place) / "settings.ini"), QSettings.Format.IniFormat)
        desk = make_desk(app, Library(Folders(Path(place) / "plans", Path(place) / "state")), settings)
        assert desk is not None
        desk.resize(1280, 800)
        desk.show()
        desk.show_plan(desk.library.new(sample("mokuku")))
        assert desk.open_plan is not None
        bare = _Bare()
        for step in ("goal", "funnel"):
            desk.open_plan.planner.go_to(step)
            ours, theirs = _in_turn(_edit(app, desk.open_plan, desk), _paint(bare))
            yield f"edit to repainted window, step {step}", ours, "bare QPainter chart", theirs, 4.0
            yield f"edit to repainted window, step {step}", ours, "one 60 Hz frame", FRAME, 1.0
        desk.close()


def _edit(app: QApplication, opened: object, desk: QWidget) -> Callable[[], object]:
    session, planner = opened.session, opened.planner  # type: ignore[attr-defined]

    def once() -> None:
        goal = session.plan.goal
        before = planner.outlooks.newest
        session.edit(replace(session.plan, goal=replace(goal, target=(goal.target or 100) + 1)), merge_key="bench")
        end = perf_counter() + 2
        while planner.outlooks.newest is before and perf_counter() < end:
            app.processEvents()
        app.processEvents()
        desk.repaint()

    return once


def _in_turn(*acts: Callable[[], object]) -> list[float]:
    """The median seconds of each, one after the other in every round, the first of which only warms up."""
    rounds = [[_seconds(act) for act in acts] for _ in range(REPEATS + 1)]
    return [median(times) for times in zip(*rounds[1:], strict=True)]


def _seconds(act: Callable[[], object]) -> float:
    began = thread_time()
    act()
    return thread_time() - began


class _Bare(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor("white"))
        for at in range(12):
            painter.fillRect(at * 70, 100, 50, 200 + at * 10, QColor("#0072B2"))
        painter.drawPolyline(QPolygonF([QPointF(x, 300 + (x % 97)) for x in range(0, 900, 3)]))


def _paint(bare: _Bare) -> Callable[[], object]:
    bare.resize(950, 460)
    bare.show()
    return bare.repaint
