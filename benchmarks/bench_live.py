"""Live: from a slider move on the page What if to painted chart and strip, ranges and chance included, beside a chart drawn bare."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from statistics import median
from time import perf_counter

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget

MOVES = 120
FRAME = 1 / 60
EDITS = 600
"""Random moves and edits of the memory row: about what an owner does in ten minutes."""


def rows() -> Iterator[tuple[str, float, str, float, float]]:
    """(what, seconds or MiB, beside what, its seconds or MiB, goal)."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    from benchmarks.plans import year_plan
    from smmdesk.session import Session
    from smmdesk.words.speaker import Speaker
    from ui.look.theme import Theme
    from ui.planner.planner import Planner

    theme = Theme()
    theme.set_mode("light")
    theme.apply(app)
    planner = Planner(Session(year_plan(10)), theme, Speaker(), "what_if")
    planner.resize(1280, 800)
    planner.show()
    planner.page.focus_field("channels/c1/cpm")
    _until(app, lambda: False, 3.0)
    bare = _Bare()
    bare.resize(950, 460)
    bare.show()
    app.processEvents()
    move = _mover(planner)
    for _ in range(5):
        move()
    ours, theirs = [], []
    for _ in range(MOVES):
        ours.append(_seconds(move))
        theirs.append(_seconds(bare.repaint))
    middle = median(ours)
    yield "slider move to painted chart, 10 channels", middle, "bare QPainter chart", median(theirs), 4.0
    yield "slider move to painted chart, 95 % of moves", sorted(ours)[int(len(ours) * 0.95)], "one 60 Hz frame", FRAME, 1.0
    yield "whole forecast when the hand rests", _seconds(planner.trials.compute), "one 60 Hz frame", FRAME, 2.0
    yield _memory(app, planner)


def _mover(planner: object) -> Callable[[], None]:
    """Moves a slider by the hand's way, computes, and paints what the owner looks at."""
    page = planner.page  # type: ignore[attr-defined]
    slider = page.levers.board.rows["channels/c1/cpm"].slider
    at = [0]

    def move() -> None:
        at[0] += 1
        slider.setValue(slider.minimum() + 20 + at[0] * 7 % 50)
        planner.trials.draft()  # type: ignore[attr-defined]
        slider.repaint()
        page.dots.drawn.repaint()
        planner.strip.repaint()  # type: ignore[attr-defined]

    return move


def _memory(app: QApplication, planner: object) -> tuple[str, float, str, float, float]:
    """Resident memory after random moves, edits and undos, beside that after the first tenth of them."""
    random.seed(1)
    session, trials = planner.session, planner.trials  # type: ignore[attr-defined]
    paths = [f"channels/c{n}/{field}" for n in range(1, 11) for field in ("cpm", "ctr", "spend")]
    after_tenth = 0.0
    for k in range(EDITS):
        path = random.choice(paths)
        trials.set(path, trials.plan.channels[0].spend * random.uniform(0.5, 2.0) if path.endswith("spend") else random.uniform(0.01, 0.05))
        trials.draft()
        if k % 20 == 19:
            trials.keep("keep")
        if k % 40 == 39:
            session.undo()
        if k % 10 == 0:
            app.processEvents()
        if k == EDITS // 10:
            after_tenth = _resident()
    return f"memory after {EDITS} random moves", _resident(), "after the first tenth of them", after_tenth, 1.05


def _resident() -> float:
    from pathlib import Path

    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096 / 2**20


def _until(app: QApplication, done: Callable[[], bool], seconds: float) -> None:
    from time import sleep

    end = perf_counter() + seconds
    while not done() and perf_counter() < end:
        app.processEvents()
        sleep(0.002)


def _seconds(act: Callable[[], object]) -> float:
    began = perf_counter()
    act()
    return perf_counter() - began


class _Bare(QWidget):
    """A chart drawn with the painter alone: a filled range and a line of a hundred points, with their words."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        up = [QPointF(40 + 8.8 * k, 300 - 2.2 * k) for k in range(100)]
        down = [QPointF(p.x(), p.y() + 60) for p in reversed(up)]
        painter.setBrush(QColor("#BBD9EC"))
        painter.drawPolygon(QPolygonF([*up, *down]))
        painter.drawPolyline(QPolygonF(up))
        for k in range(60):
            painter.drawText(QPointF(560 + (k % 5) * 75, 20 + (k // 5) * 34), f"{1234567 + k:,}")
        painter.end()


if __name__ == "__main__":
    for name, ours, yardstick, theirs, goal in rows():
        print(f"{name}: {ours * 1000:.2f} ms or {ours:.1f}, {ours / theirs:.2f} x {yardstick} (goal {goal:g})")
