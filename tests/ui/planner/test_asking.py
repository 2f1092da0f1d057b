"""The figures of every table on the screens that decide say how they are computed: by mouse and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu

from smmdesk.evidence.samples import sample
from smmdesk.plan.trial import with_named
from ui.planner.explain import Explain

TWICE = {"channels/instagram/cpc": 1.38}


def titles(planner) -> list[str]:
    """The first line of every explanation that is open."""
    return [window.findChildren(QLabel)[0].text() for window in planner.findChildren(Explain)]


def cell_of(table, words: str, column: int = 0):
    """The cell in the row that begins with the words."""
    model = table.model()
    row = next(at for at in range(model.rowCount()) if model.index(at, 0).data() == words)
    return model.index(row, column)


TABLES = [("case", lambda page: page.metrics.table), ("case", lambda page: page.table), ("pilot", lambda page: page.table)]


@pytest.mark.parametrize(("step", "table_of"), TABLES)
def test_a_double_click_enter_f2_and_the_right_button_explain_a_row(open_planner, qtbot, step, table_of):
    planner = open_planner(step)
    qtbot.waitUntil(lambda: table_of(planner.page).model().rowCount() > 0)
    table = table_of(planner.page)
    index = cell_of(table, "Customers")
    planner.page.ensureWidgetVisible(table)
    planner.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.setCurrentIndex(index)
    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClick(table, Qt.Key.Key_Return)
    table.doubleClicked.emit(index)
    table.customContextMenuRequested.emit(table.visualRect(index).center())
    menu = table.findChildren(QMenu)[-1]
    menu.actions()[0].trigger()
    menu.close()
    assert titles(planner) == ["Customers"] * 4


def test_in_the_pilots_column_the_pilots_own_figure_is_explained(open_planner, qtbot):
    planner = open_planner("pilot")
    page = planner.page
    qtbot.waitUntil(lambda: page.table.model().rowCount() > 0)
    for column in (1, 2):
        page.table.setCurrentIndex(cell_of(page.table, "Customers", column))
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    pilot, full = (window.said.text() for window in planner.findChildren(Explain))
    assert [pilot, full] == [page.table.model().rows[cell_of(page.table, "Customers").row()][at].text for at in (1, 2)]


def test_in_the_column_of_a_what_if_its_own_figure_is_explained(open_planner, qtbot):
    planner = open_planner("case", with_named(sample("mokuku"), "Clicks cost twice as much", TWICE))
    page = planner.page
    qtbot.waitUntil(lambda: page.table.model().rowCount() > 0)
    for column in (2, 4):
        page.table.setCurrentIndex(cell_of(page.table, "Cost per customer", column))
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert titles(planner) == ["Cost per customer"] * 2
    planned, twice = (window.said.text() for window in planner.findChildren(Explain))
    assert planned != twice


def test_a_heading_and_what_needs_no_explaining_open_nothing(open_planner, qtbot):
    planner = open_planner("case")
    qtbot.waitUntil(lambda: planner.page.metrics.table.model().rowCount() > 0)
    planner.page.metrics.table.opened.emit(0)
    planner.page.table.opened.emit(planner.page.table.model().rowCount() - 1)
    assert titles(planner) == []
