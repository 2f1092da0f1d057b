"""Long work leaves the window free, and only the newest answer is told."""

from __future__ import annotations

import threading

import pytest

from ui.look.workers import NewestOnly


def test_the_result_comes_on_the_gui_thread_and_the_work_does_not(qtbot):
    threads = []

    def double(number):
        threads.append(threading.current_thread())
        return 2 * number

    worker = NewestOnly(double)
    told = []
    worker.result.connect(lambda value: told.append((value, threading.current_thread())))
    worker.submit(21)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(42, threading.main_thread())]
    assert threads[0] is not threading.main_thread()
    worker.close()


def test_of_many_calls_the_first_runs_and_only_the_newest_is_told(qtbot):
    gate = threading.Event()
    ran = []

    def slow(number):
        ran.append(number)
        gate.wait(5)
        return number

    worker = NewestOnly(slow)
    told = []
    worker.result.connect(told.append)
    worker.submit(0)
    qtbot.waitUntil(lambda: ran == [0])
    for number in range(1, 10):
        worker.submit(number)
    gate.set()
    qtbot.waitUntil(lambda: not worker.is_busy)
    assert (ran, told) == ([0, 9], [9])
    worker.close()


def test_an_exception_is_told_and_the_next_call_works(qtbot):
    worker = NewestOnly(lambda number: 1 / number)
    with qtbot.waitSignal(worker.failed) as failed:
        worker.submit(0)
    assert isinstance(failed.args[0], ZeroDivisionError)
    with qtbot.waitSignal(worker.result) as result:
        worker.submit(4)
    assert result.args == [0.25]
    worker.close()


def test_a_cancelled_call_is_not_told(qtbot):
    gate = threading.Event()
    worker = NewestOnly(lambda: gate.wait(5))
    told = []
    worker.result.connect(told.append)
    worker.submit()
    worker.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not worker.is_busy)
    assert told == []
    worker.close()


def test_after_closing_nothing_runs(qtbot):
    ran = []
    worker = NewestOnly(ran.append)
    worker.submit(1)
    worker.close()
    worker.close()
    worker.submit(2)
    assert ran == [1]


@pytest.mark.parametrize("again", range(3))
def test_a_worker_may_go_while_its_function_runs(qtbot, qapp, again):
    gate, done = threading.Event(), threading.Event()

    def slow():
        gate.wait(5)
        done.set()

    worker = NewestOnly(slow)
    worker.submit()
    worker.deleteLater()
    qapp.processEvents()
    del worker
    gate.set()
    assert done.wait(5)
    qapp.processEvents()
