"""Screens are tested as they run: garbage is collected on the window's thread, between events."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ui.look.collector import collect_here


@pytest.fixture(autouse=True)
def _collect_between_events(qapp: QApplication) -> None:
    collect_here()
