"""Trouble: an error nobody expected: it goes to the log and is told in one sentence, and the program goes on."""

from __future__ import annotations

import logging
import re
import sys
import threading
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from smmdesk.library.folders import default_folders
from ui.desk import Desk
from ui.look.translate import tr

log = logging.getLogger("smmdesk")
SIZE = 512 * 1024
QUIET = ("propagateSizeHints",)
_FROM_A_PATH_ON = re.compile(r"""["']?([A-Za-z]:)?[/\\].*""", re.DOTALL)


def catch_everything(desk: Desk) -> None:
    """Send what nobody caught to the log and to a message in the window. The log holds no plan content."""
    _open_log()

    def told(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("not expected", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        target = desk.open_plan.planner if desk.open_plan else desk.home
        target.tell("bad", tr("Something went wrong that should not have."), tr("Your plan is safe. A note for the makers is in the log."))

    def told_in_thread(info: threading.ExceptHookArgs) -> None:
        log.error("not expected, in a thread: %s", info.exc_type.__name__, exc_info=info.exc_value)

    sys.excepthook = told
    threading.excepthook = told_in_thread
    qInstallMessageHandler(_qt_message)


def _open_log() -> None:
    if log.handlers:
        return
    handler = _LogFile()
    handler.setFormatter(_Places("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)


def _qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if not any(word in message for word in QUIET):
        log.warning("Qt %s: %s", kind.name, _FROM_A_PATH_ON.sub("(a path)", message))


class _LogFile(logging.Handler):
    """Opens the file with the first note: most starts have none, and `logging.handlers` would be a tenth of the way to the window."""

    def __init__(self) -> None:
        super().__init__()
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = _file_handler()
            self._file.setFormatter(self.formatter)
        self._file.handle(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def _file_handler() -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    try:
        folder = default_folders().state
        folder.mkdir(parents=True, exist_ok=True)
        return RotatingFileHandler(folder / "smmdesk.log", maxBytes=SIZE, backupCount=1, encoding="utf-8")
    except OSError:
        return logging.NullHandler()


class _Places(logging.Formatter):
    """What kind of error arose, and where in the program. Its message may quote the plan or a path, so it stays out (safety.md 2)."""

    def formatException(self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]) -> str:
        kind, _, trace = ei
        lines = [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in extract_tb(trace)]
        return "\n".join([*lines, kind.__name__ if kind else ""])
