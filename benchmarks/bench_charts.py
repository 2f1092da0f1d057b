"""Charts: from new rows to a painted widget, against a bare QPainter chart of the same size with as many bars and words."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from statistics import median
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from smmdesk.plan.range import Origin
from smmdesk.report.rows import Band, FunnelRows, FunnelStage, FunnelStep
from smmdesk.report.rows_money import NetRows
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import say

REPEATS = 41
FRAME = 1 / 60


def rows() -> Iterator[tuple[str, float, str, float, float]]:
    """Name, seconds, name of the yardstick, its seconds, and the ratio that is the goal."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    from ui.charts.funnel import FunnelChart
    from ui.charts.net import NetChart
    from ui.look.theme import Theme

    theme = Theme()
    theme.set_mode("light")
    bare = _BareChart()
    for name, chart, make in (
        ("funnel: new rows to painted", FunnelChart(theme, Speaker()), _funnel),
        ("net by month: new rows to painted", NetChart(theme, Speaker()), _net),
    ):
        chart.show_rows(make(0))
        chart.resize(950, 460)
        ours, theirs = _runs_in_turn(_repaint(chart, make), _repaint(bare, None))
        yield name, median(ours), "bare QPainter chart", median(theirs), 4.0
        yield f"{name}, 95 % of runs", sorted(ours)[int(len(ours) * 0.95)], "one 60 Hz frame", FRAME, 1.0
        chart.deleteLater()


def _runs_in_turn(one: Callable[[], None], other: Callable[[], None]) -> tuple[list[float], list[float]]:
    """Run two things in turn, so that a machine that slows down slows both."""
    found: tuple[list[float], list[float]] = ([], [])
    for k in range(REPEATS + 3):
        for times, run in zip(found, (one, other), strict=True):
            start = time.perf_counter()
            run()
            if k >= 3:
                times.append(time.perf_counter() - start)
    return found


def _repaint(widget: QWidget, make: Callable[[int], Any] | None) -> Callable[[], None]:
    image = QImage(950, 460, QImage.Format.Format_RGB32)
    widget.resize(950, 460)
    widget.ensurePolished()
    step = itertools.count(1)

    def run() -> None:
        if make is not None:
            widget.show_rows(make(next(step)))  # type: ignore[attr-defined]
        widget.render(image)

    return run


class _BareChart(QWidget):
    """What the funnel draws at least: 12 bars and 60 words, with nothing behind them."""

    def paintEvent(self, _event: object) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(QFont("Inter", 10))
        for k in range(12):
            painter.fillRect(QRectF(140, 20 + k * 34, 400 - 25 * k, 20), QColor("#0072B2"))
        for k in range(60):
            painter.drawText(QRectF(560 + (k % 5) * 75, 20 + (k // 5) * 34, 74, 20), f"{1234567 + k:,}")
        painter.end()


def _funnel(k: int) -> FunnelRows:
    moved = 1 + 0.003 * (k % 50)
    people = (2_400_000, 2_214_000, 612_345, 26_512, 1_750, 385, 46)
    stages = tuple(
        FunnelStage(str(i), say("Stage {n}", n=i), say("note"), Band(x * 0.8, x * moved, x * 1.3), Band(9 / x, 10 / x * moved, 13 / x))
        for i, x in enumerate(people)
    )
    steps = tuple(FunnelStep(Band(0.03, 0.04 * moved, 0.06), Origin.PUBLISHED, "", weakest=i == 4) for i in range(6))
    return FunnelRows(_as_entered_first(stages), steps, "USD", say("Finding"), say("Sentence"))


def _as_entered_first(stages: tuple[FunnelStage, ...]) -> tuple[FunnelStage, ...]:
    return (replace(stages[0], as_entered=True, cost_each=None), *stages[1:])


def _net(k: int) -> NetRows:
    from datetime import date

    months = tuple(date(2027, m, 1) for m in range(1, 13))
    net = tuple(Band(-9000 + 2000 * m, -9000 + (2300 + k % 50) * m, -8000 + 3100 * m) for m in range(12))
    return NetRows(months, net, 5, "USD", say("Finding"), say("Sentence"))


if __name__ == "__main__":
    for name, ours, yardstick, theirs, goal in rows():
        print(f"{name}: {ours * 1000:.2f} ms, {ours / theirs:.2f} x {yardstick} (goal {goal:g})")
