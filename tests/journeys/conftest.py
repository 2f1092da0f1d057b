"""Journeys run in the real window, each in a home of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from tests.journeys.owner import Owner, Strays
from ui.look.collector import collect_here


@pytest.fixture(autouse=True)
def _collect_between_events(qapp: QApplication) -> None:
    collect_here()


@pytest.fixture
def owner(qapp, tmp_path) -> Iterator[Owner]:
    """An owner with an empty library; the window is gone afterwards."""
    strays = Strays()
    person = Owner(tmp_path)
    qapp.installEventFilter(strays)
    yield person
    qapp.removeEventFilter(strays)
    if isValid(person.desk):
        person.desk.close()
        person.desk.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not strays.names
