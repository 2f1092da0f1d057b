"""Warm-up: what the planner needs is loaded in a thread, while the owner looks at the list of plans (speed.md, Start)."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from smmdesk.words.speaker import Speaker

MODULES = ("smmdesk.library.planfile", "ui.openplan", "pyqtgraph", "html", "smmdesk.evidence.records", "smmdesk.evidence.audience")
LATER = ("scipy.special",)
"""What the pilot and the business case compute with, beside the window: with its import under way the window would stutter."""
LONGEST = 2.0
"""Seconds that quitting waits for the step under way."""


def warm_up(app: QCoreApplication, speaker: Speaker) -> threading.Thread:
    """Start loading. Quitting ends it after the step under way: no thread may be inside Qt or numpy while they are taken down."""
    stop = threading.Event()
    thread = threading.Thread(target=_load, args=(speaker, stop), name="warm-up", daemon=True)

    def end() -> None:
        stop.set()
        thread.join(LONGEST)

    app.aboutToQuit.connect(end)
    thread.start()
    return thread


def _load(speaker: Speaker, stop: threading.Event) -> None:
    for step in _steps(speaker):
        if stop.is_set():
            return
        step()
    gc.freeze()  # what was loaded stays: the collector, which works on the window's thread, would pass over it for 90 ms each time


def _steps(speaker: Speaker) -> Iterator[Callable[[], object]]:
    """In the order in which an owner who opens a plan at once needs them."""
    for name in MODULES:
        yield lambda name=name: import_module(name)
    from ui.planner.pages import PAGES

    for place in PAGES.values():
        yield lambda place=place: import_module(place.partition(":")[0])
    yield lambda: _rehearse(speaker)
    for name in LATER:
        yield lambda name=name: import_module(name)


def _rehearse(speaker: Speaker) -> None:
    """Read and compute a plan once: the reader of files, the tables of the forecast and the figures of the locale are then there."""
    from smmdesk.checks.check import check
    from smmdesk.evidence.samples import sample
    from smmdesk.forecast.live import live_outlook
    from smmdesk.report.answers import answers
    from ui.planner.today import today

    outlook = live_outlook(sample("mokuku"))
    check(outlook.plan, outlook, today())
    answers(outlook, speaker)
