"""NewestOnly: runs a function off the GUI thread, for the newest arguments only."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from ui.look.collector import collect_here


class _Bell(QObject):
    """Carries an outcome to the GUI thread. Has no parent: the running call holds it, so it outlives its `NewestOnly` if need be."""

    rung = Signal(int, object, object)


class NewestOnly(QObject):
    """`submit(*args)` runs `function(*args)` on one thread of its own. Of calls that come while it runs, only the newest is kept,
    and an outcome that a newer call has overtaken is dropped.

    `result(value)` and `failed(exception)` come on the GUI thread. `function` must be pure: values in, value out, nothing of Qt.
    """

    result = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)
    """Whether a call is under way."""

    def __init__(self, function: Callable[..., Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        collect_here()
        self._function = function
        self._bell = _Bell()
        self._bell.rung.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._pool: ThreadPoolExecutor | None = None
        self._newest = 0
        self._running = False
        self._waiting: tuple[Any, ...] | None = None
        self._closed = False
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)

    @property
    def is_busy(self) -> bool:
        """Whether a call is under way or waiting."""
        return self._running

    def submit(self, *args: Any) -> None:
        """Ask for `function(*args)`; whatever was asked before is no longer wanted."""
        if self._closed:
            return
        self._newest += 1
        self._waiting = args
        if not self._running:
            self._running = True
            self.busy.emit(True)
            self._start()

    def cancel(self) -> None:
        """Drop what is under way: its outcome will not be told."""
        self._newest += 1
        self._waiting = None

    def close(self) -> None:
        """Drop everything and wait for the thread to end. Called when the application quits; may be called twice."""
        self._closed = True
        self.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def _start(self) -> None:
        if self._waiting is None:
            return
        args, self._waiting = self._waiting, None
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="newest-only")
        self._pool.submit(_run, self._function, args, self._newest, self._bell)

    def _hear(self, number: int, value: object, error: object) -> None:
        if self._closed:
            return
        if self._waiting is not None:
            self._start()
            return
        self._running = False
        self.busy.emit(False)
        if number != self._newest:
            return
        if error is None:
            self.result.emit(value)
        else:
            self.failed.emit(error)


def _run(function: Callable[..., Any], args: tuple[Any, ...], number: int, bell: _Bell) -> None:
    try:
        value, error = function(*args), None
    except Exception as caught:  # noqa: BLE001  told through `failed`, on the thread that can show it
        value, error = None, caught
    bell.rung.emit(number, value, error)
