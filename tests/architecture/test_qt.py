"""The Qt we ship survives long use. PySide6 6.12.0 dropped a reference of True with each signal and killed Python 3.11."""

from __future__ import annotations

import re

import PySide6
from PySide6.QtCore import QObject, Signal

from tests.architecture.modules import ROOT

SIGNALS = 5_000


class Bell(QObject):
    rung = Signal(int)


def test_qt_survives_thousands_of_signals(qapp) -> None:
    heard: list[int] = []
    bell = Bell()
    bell.rung.connect(heard.append)
    for number in range(SIGNALS):
        bell.rung.emit(number)
    assert heard == list(range(SIGNALS))


def test_qt_survives_thousands_of_calls_that_return_nothing(qapp) -> None:
    bell = Bell()
    for number in range(SIGNALS):
        bell.setObjectName(str(number))
        assert bell.blockSignals(True) is False
        assert bell.blockSignals(False) is True
    assert bell.objectName() == str(SIGNALS - 1)


def test_qt_is_locked_below_the_version_that_kills_python() -> None:
    declared = re.search(r"^PySide6-Essentials==(\d+)\.(\d+)", (ROOT / "requirements/run.in").read_text(encoding="utf-8"), re.MULTILINE)
    assert declared
    assert (6, 10) <= tuple(map(int, declared.groups())) < (6, 12), "Mend: read docs/adr/0001-front-door.md before you raise it."
    assert PySide6.__version_info__[:2] < (6, 12)
