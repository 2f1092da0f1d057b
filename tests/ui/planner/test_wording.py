"""A plan that sells nothing is spoken of in other words, from the moment on at which its owner says so."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel

from smmdesk.evidence.samples import sample
from smmdesk.plan.path import put


def words(planner) -> set[str]:
    return {label.text() for label in planner.page.findChildren(QLabel)}


def test_the_words_change_when_the_owner_sells_nothing_and_back_when_that_is_undone(open_planner, qtbot) -> None:
    planner = open_planner("budget", sample("cafe"))
    planner.go_to("goal", "business/sells")
    assert "Price per unit" in words(planner)
    planner.session.edit(lambda plan: put(plan, "business/sells", False))
    qtbot.waitUntil(lambda: "Value per result" in words(planner))
    assert planner.page.KEY == "goal"
    assert planner.page.isAncestorOf(QApplication.focusWidget())
    planner.session.undo()
    qtbot.waitUntil(lambda: "Price per unit" in words(planner))
