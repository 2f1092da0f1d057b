"""Settings: where the owner's choices (look, window, paper, last step of a plan) are remembered."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QSettings


def make_settings() -> QSettings:
    """The owner's settings; below SMMDESK_HOME if that is set."""
    home = os.environ.get("SMMDESK_HOME")
    if home:
        return QSettings(str(Path(home) / "settings.ini"), QSettings.Format.IniFormat)
    return QSettings()
