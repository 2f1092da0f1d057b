"""The live figures come at once, the exact run follows when the owner rests, and never holds an edit up."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from smmdesk.evidence.samples import sample
from smmdesk.forecast import exact
from smmdesk.plan.path import put
from smmdesk.session import Session
from ui.planner import outlooks
from ui.planner.outlooks import Outlooks


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> Outlooks:
    monkeypatch.setattr(outlooks, "PAUSE_MS", 0)
    found = Outlooks(Session(sample("cafe")))
    yield found
    found.close()


def test_the_exact_run_follows_the_live_one_and_agrees(qtbot: QtBot, fresh: Outlooks, monkeypatch: pytest.MonkeyPatch) -> None:
    real = exact.exact_outlook
    monkeypatch.setattr(exact, "exact_outlook", lambda plan, going: real(plan, 8192, going))
    with qtbot.waitSignal(fresh.checked, timeout=60_000):
        fresh.refresh()
    assert fresh.exact.chance == pytest.approx(fresh.newest.chance, abs=0.03)


def test_an_edit_stops_the_exact_run(qtbot: QtBot, fresh: Outlooks, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    runs: list[str] = []

    def endless(plan, going):
        runs.append(plan.name)
        while going(0.0):
            asked.append(1)

    monkeypatch.setattr(exact, "exact_outlook", endless)
    fresh.refresh()
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    fresh._session.edit(put(fresh._session.plan, "name", "Another name"))
    qtbot.waitUntil(lambda: runs[-1] == "Another name", timeout=20_000)
    assert fresh.exact is None
