"""What is kept of an error nobody expected: enough to mend it, nothing of the plan."""

from __future__ import annotations

import logging
import sys

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from smmdesk.library.folders import default_folders
from ui import trouble

SECRET = "Ann's salon in Leeds"


@pytest.fixture
def written(tmp_path, monkeypatch):
    """What stands in the log."""
    monkeypatch.setenv("SMMDESK_HOME", str(tmp_path))
    monkeypatch.setattr(trouble.log, "handlers", [])
    trouble._open_log()
    yield lambda: (default_folders().state / "smmdesk.log").read_text(encoding="utf-8")
    for handler in trouble.log.handlers:
        handler.close()


def test_the_log_says_kind_and_place_but_nothing_of_the_plan_or_its_path(written) -> None:
    for error in (KeyError(SECRET), FileNotFoundError(2, "not there", f"/media/ann/{SECRET}.smmplan")):
        try:
            raise error
        except (KeyError, FileNotFoundError):
            trouble.log.exception("not expected")
    found = written()
    assert "KeyError" in found
    assert "FileNotFoundError" in found
    assert "test_trouble.py:" in found
    assert SECRET not in found
    assert "/media" not in found


def test_notes_of_the_library_come_without_paths_too(written) -> None:
    try:
        raise OSError(28, "full", f"/media/stick/{SECRET}.smmplan")
    except OSError:
        logging.getLogger("smmdesk.library.autosave").exception("autosave")
    assert "OSError" in written()
    assert SECRET not in written()


@pytest.mark.parametrize("path", [f"/media/ann/{SECRET}.png", f"D:\\plans\\ann\\{SECRET}.png", f'"/media/{SECRET}"'])
def test_what_qt_says_ends_where_a_path_begins(written, path) -> None:
    before = qInstallMessageHandler(trouble._qt_message)
    try:
        qWarning(f"cannot open {path}")
    finally:
        qInstallMessageHandler(before)
    assert "cannot open (a path)" in written()
    assert SECRET not in written()


def test_an_error_is_told_in_the_window_and_the_program_goes_on(written, monkeypatch, capsys) -> None:
    told = []
    target = type("Home", (), {"tell": lambda self, *words: told.append(words)})()
    desk = type("Desk", (), {"open_plan": None, "home": target})()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(trouble.threading, "excepthook", trouble.threading.excepthook)
    before = qInstallMessageHandler(None)
    try:
        trouble.catch_everything(desk)
        sys.excepthook(ValueError, ValueError("odd"), None)
    finally:
        qInstallMessageHandler(before)
    assert [kind for kind, *_ in told] == ["bad"]
    assert "ValueError" in written()
