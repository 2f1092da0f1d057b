"""Widgets never die on a worker's thread: garbage is collected on the thread of the window only."""

from __future__ import annotations

import gc
import threading

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.look.collector import Collector, collect_here


def heap_up() -> None:
    """Allocate far beyond Python's thresholds."""
    [[] for _ in range(200_000)]
    kept = [[number] for number in range(200_000)]
    assert kept


def test_a_thread_that_allocates_collects_nothing(qapp: QApplication) -> None:
    collect_here()
    where: list[int] = []
    gc.callbacks.append(watch := (lambda phase, _info: where.append(threading.get_ident()) if phase == "start" else None))
    try:
        worker = threading.Thread(target=heap_up)
        worker.start()
        worker.join()
    finally:
        gc.callbacks.remove(watch)
    assert where == []


def test_garbage_with_widgets_in_it_is_collected_on_the_window_s_thread(qapp: QApplication, qtbot: QtBot) -> None:
    collect_here()
    gone: list[int] = []
    widget = QWidget()
    widget.circle = widget
    widget.destroyed.connect(lambda: gone.append(threading.get_ident()))
    del widget
    heap_up()
    kept = [[number] for number in range(100_000)]
    collector = qapp.findChild(Collector)
    for _ in range(40):
        kept.append([[] for _ in range(1000)])
        collector.look()
    gc.collect()
    qtbot.waitUntil(lambda: bool(gone), timeout=5000)
    assert gone == [threading.get_ident()]


def test_there_is_one_collector_however_often_it_is_asked_for(qapp: QApplication) -> None:
    collect_here()
    collect_here()
    assert len(qapp.findChildren(Collector)) == 1
