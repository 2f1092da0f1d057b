"""Live: from a slider move on the page What if to painted chart and strip, ranges and chance included, beside a chart drawn bare."""

from __future__ import annotations

import gc
import random
from collections.abc import Callable, Iterator
from statistics import median
from time import perf_counter, process_time, sleep, thread_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from ui.planner.planner import Planner

MOVES = 200
FRAME = 1 / 60
RESTS, EXACT_RUNS = 15, 5
WARM_UP, EDITS, MOST_SECONDS = 150, 400, 30.0
"""Random moves of the memory row: the first fill what is kept for speed. On a loaded machine either part ends after so many seconds."""
INPUT = "channels/c10/cpm"


def rows() -> Iterator[tuple[str, float, str, float, float]]:
    """(what, seconds or MiB, beside what, its seconds or MiB, goal). Seconds are the GUI thread's own: other programs do not count."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    planner = _planner(app)
    bare = _Bare()
    bare.resize(950, 460)
    bare.show()
    app.processEvents()
    watch = _Watch(planner.page.dots.drawn, planner)  # type: ignore[attr-defined]
    move = _mover(app, planner, watch)
    for _ in range(10):
        move()
    ours, theirs = [], []
    for _ in range(MOVES):
        ours.append(_seconds(move))
        theirs.append(_seconds(bare.repaint))
    yield "slider move to painted chart, 10 channels", median(ours), "bare QPainter chart", median(theirs), 4.0
    yield "slider move to painted chart, 95 % of moves", sorted(ours)[int(len(ours) * 0.95)], "one 60 Hz frame", FRAME, 1.0
    rests = [_after(move, lambda: watch.until_painted(app, planner.trials.compute)) for _ in range(RESTS)]
    yield "hand at rest to whole forecast painted", median(rests), "one 60 Hz frame", FRAME, 1.0
    waits = [_longest_wait(app, planner) for _ in range(EXACT_RUNS)]
    yield "longest wait of the window while the exact run goes", median(waits), "one 60 Hz frame", FRAME, 1.0
    yield _memory(app, planner)


def _planner(app: QApplication) -> Planner:
    """The page What if, in a window in which slider, chart and strip are whole."""
    from benchmarks.plans import year_plan
    from smmdesk.session import Session
    from smmdesk.words.speaker import Speaker
    from ui.look.theme import Theme
    from ui.planner.planner import Planner

    theme = Theme()
    theme.set_mode("light")
    theme.apply(app)
    planner = Planner(Session(year_plan(10)), theme, Speaker(), "what_if")
    planner.resize(1500, 1000)
    planner.show()
    _rest(app, 3.0)
    gc.freeze()  # as the warm-up of the program does
    return planner


def _mover(app: QApplication, planner: Planner, watch: _Watch) -> Callable[[], None]:
    """Moves a slider by the hand's way and lets the window's own loop compute, lay out and paint, until the new chart stands there."""
    page = planner.page
    slider, chart = page.levers.board.rows[INPUT].slider, page.dots.drawn  # type: ignore[attr-defined]
    assert all(part.visibleRegion().boundingRect() == part.rect() for part in (slider, chart)), "the page is scrolled"
    places = [place for place in range(slider.minimum(), slider.maximum() + 1) if place != slider.value()]
    planner.trials._rest.setInterval(60_000)  # the hand does not rest, however slow others make the machine
    at = [0]

    def move() -> None:
        at[0] += 1
        watch.until_painted(app, lambda: slider.setValue(places[at[0] * 7 % len(places)]))

    return move


class _Watch(QObject):
    """The forecast with which a widget was painted last."""

    def __init__(self, widget: QWidget, planner: Planner) -> None:
        super().__init__(widget)
        self._planner = planner
        self.painted = planner.trials.outlook
        widget.installEventFilter(self)

    def until_painted(self, app: QApplication, act: Callable[[], object]) -> None:
        """Do something that brings another forecast, and wait until the widget shows it."""
        before = self._planner.trials.outlook
        act()
        while self.painted is before:
            app.processEvents()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.painted = self._planner.trials.outlook
        return False


def _longest_wait(app: QApplication, planner: Planner) -> float:
    """The longest gap between ticks of a 1 ms timer on the GUI thread while the exact run goes on another thread, its outcome shown.

    Of a gap counts what this process computed in it, on either thread: not what other programs took from both.
    """
    from ui.look.workers import NewestOnly

    gaps: list[float] = []
    last: list[tuple[float, float]] = []
    done: list[object] = []

    def tick() -> None:
        now = perf_counter(), process_time()
        gaps.extend(min(now[0] - wall, now[1] - busy) for wall, busy in last)
        last[:] = [now]

    planner.outlooks.refresh()
    planner.outlooks._later.stop()  # begun below, when the page's own threads are done with what follows an edit
    _rest(app, 1.0)
    while any(worker.is_busy for worker in planner.findChildren(NewestOnly)):
        _rest(app, 0.1)
    planner.outlooks.checked.connect(done.append)
    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=1)
    timer.timeout.connect(tick)
    planner.outlooks._check()
    timer.start()
    while not done:
        _rest(app, 0.0)
    _rest(app, 0.05)
    timer.stop()
    planner.outlooks.checked.disconnect(done.append)
    return max(gaps)


def _memory(app: QApplication, planner: Planner) -> tuple[str, float, str, float, float]:
    """Resident memory after random trials, edits, undos and looks at other steps, beside that after the first of them."""
    random.seed(1)
    planner.trials._rest.setInterval(80)
    first = _work(app, planner, WARM_UP)
    before = _resident()
    more = _work(app, planner, EDITS)
    return f"memory (MiB) after {more} more random moves", _resident(), f"after the first {first}", before, 1.05


def _work(app: QApplication, planner: Planner, moves: int) -> int:
    """Random moves: every twentieth is kept, every fortieth undone, every fiftieth followed by a look at two other steps.

    Returns how many there were before the time was over.
    """
    session, trials = planner.session, planner.trials
    paths = [f"channels/c{n}/{field}" for n in range(1, 11) for field in ("cpm", "ctr", "spend")]
    end, done = perf_counter() + MOST_SECONDS, 0
    while done < moves and perf_counter() < end:
        done += 1
        path = random.choice(paths)
        trials.set(path, random.uniform(200, 800) if path.endswith("spend") else random.uniform(0.01, 0.05))
        app.processEvents()
        if done % 20 == 0:
            trials.keep("keep")
        if done % 40 == 0:
            session.undo()
        if done % 50 == 0:
            for step in ("funnel", "case", "what_if"):
                planner.go_to(step)
                _rest(app, 0.3)
    trials.reset()
    _rest(app, 2.0)
    gc.collect()
    return done


def _resident() -> float:
    from pathlib import Path

    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096 / 2**20


def _rest(app: QApplication, seconds: float) -> None:
    """The hand rests: what follows a move, in the window and in threads, is done."""
    end = perf_counter() + seconds
    while True:
        app.processEvents()
        if perf_counter() >= end:
            return
        sleep(0.0005)


def _after(ready: Callable[[], object], act: Callable[[], object]) -> float:
    """Seconds of `act` alone, after `ready`."""
    ready()
    return _seconds(act)


def _seconds(act: Callable[[], object]) -> float:
    began = thread_time()
    act()
    return thread_time() - began


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
        print(f"{name}: {ours * 1000:.2f} ms or {ours:.1f}, {ours / theirs:.3f} x {yardstick} (goal {goal:g})", flush=True)
