"""Budget page: all lines read in full, each with its form; added, copied, moved, removed and taken back by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from smmdesk.evidence.samples import sample
from smmdesk.plan.budget import Component, CostKind
from smmdesk.plan.path import get
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem, Severity
from smmdesk.words.text import say

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def texts(page) -> list[str]:
    model = page.lines.table.table.model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def row_of(page, label: str) -> int:
    return texts(page).index(label)


def cell(page, label: str, at: int) -> str:
    return page.lines.table.table.model().index(row_of(page, label), at).data()


def ids(page) -> list[str]:
    return [line.id for line in page.kit.session.plan.budget.lines]


def labels(page) -> list[str]:
    return [line.label for line in page.kit.session.plan.budget.lines]


def select(page, label: str) -> None:
    page.lines.table.table.setFocus()
    page.lines.table.table.selectRow(row_of(page, label))


@pytest.fixture
def page(show_page, qtbot):
    page = show_page("budget", sample("mokuku"))
    qtbot.waitUntil(lambda: cell(page, "Total", 2) != "–")
    return page


def test_every_line_of_the_plan_and_every_paid_channel_stands_in_the_list(page):
    plan = page.kit.session.plan
    assert set(labels(page)) <= set(texts(page))
    assert {f"Advertising: {c.name}" for c in plan.channels if c.is_paid} <= set(texts(page))
    for name in ("Empowering concept", "Technology", "Staffing", "Marketing program", "Total"):
        assert name in texts(page)


def test_going_to_a_line_shows_its_form_and_what_it_costs_in_sales(page):
    select(page, "Shop and page hosting")
    line = next(x for x in page.kit.session.plan.budget.lines if x.label == "Shop and page hosting")
    assert page.lines.form.current == line.id
    sales = cell(page, "Shop and page hosting", 3)
    assert f"costs you {sales} pieces" in page.lines.form.sales.accessibleName()


def test_a_change_in_the_form_changes_the_list(page):
    path = f"budget/lines/{ids(page)[0]}/label"
    assert page.focus_field(path)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), "Cinema film")
    assert "Cinema film" in texts(page)
    assert get(page.kit.session.plan, path) == "Cinema film"


def test_ctrl_d_copies_ctrl_delete_removes_and_undo_brings_it_back(page):
    before = labels(page)
    select(page, "Photos and short videos")
    table = page.lines.table.table
    QTest.keyClick(table, Qt.Key.Key_D, CONTROL)
    assert labels(page).count("Photos and short videos") == 2
    QTest.keyClick(table, Qt.Key.Key_Delete, CONTROL)
    assert labels(page) == before
    assert page.lines.form.current in ids(page)
    QTest.keyClick(table, Qt.Key.Key_Delete, CONTROL)
    assert len(labels(page)) == len(before) - 1
    page.kit.session.undo()
    assert labels(page) == before
    assert set(before) <= set(texts(page))


def test_alt_and_an_arrow_move_a_line_inside_its_component_and_the_cursor_stays_on_it(page):
    order = [x.label for x in page.kit.session.plan.budget.lines if x.component is Component.PROGRAM]
    select(page, order[0])
    table = page.lines.table.table
    QTest.keyClick(table, Qt.Key.Key_Down, ALT)
    moved = [x.label for x in page.kit.session.plan.budget.lines if x.component is Component.PROGRAM]
    assert moved == [order[1], order[0], *order[2:]]
    assert table.model().index(table.currentIndex().row(), 0).data() == order[0]
    QTest.keyClick(table, Qt.Key.Key_Up, ALT)
    assert [x.label for x in page.kit.session.plan.budget.lines if x.component is Component.PROGRAM] == order
    QTest.keyClick(table, Qt.Key.Key_Up, ALT)
    assert [x.label for x in page.kit.session.plan.budget.lines if x.component is Component.PROGRAM] == order


def test_advertising_is_read_here_and_changed_in_channels(page):
    channel = next(c for c in page.kit.session.plan.channels if c.is_paid)
    table, before = page.lines.table.table, page.kit.session.plan
    planner = page.window()
    table.setFocus()
    table.selectRow(row_of(page, f"Advertising: {channel.name}"))
    QTest.keyClick(table, Qt.Key.Key_Delete, CONTROL)
    QTest.keyClick(table, Qt.Key.Key_D, CONTROL)
    assert page.kit.session.plan == before
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert planner.page.KEY == "channels"


def test_what_people_get_for_answering_is_a_line_of_the_marketing_program(show_page):
    page = show_page("budget", Plan())
    next(b for b in page.findChildren(QAbstractButton) if b.property("typical") == "research").click()
    (line,) = page.kit.session.plan.budget.lines
    assert (line.component, line.kind) == (Component.PROGRAM, CostKind.ONE_OFF)
    assert "answer our questions" in line.label


def test_a_typical_line_comes_with_its_kind_and_is_ready_to_be_typed_in(show_page, qtbot):
    page = show_page("budget", Plan())
    button = next(b for b in page.lines.findChildren(type(page.lines.add_button)) if b.property("typical") == "technology")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (line,) = page.kit.session.plan.budget.lines
    assert (line.component, line.kind, line.essential) == (Component.TECHNOLOGY, CostKind.MONTHLY, True)
    assert page.lines.form.isAncestorOf(QApplication.focusWidget())
    assert line.label in texts(page)


def test_a_problem_of_a_line_is_shown_at_its_field_when_the_finder_leads_there(page):
    key = ids(page)[-1]
    problem = Problem(f"budget/lines/{key}/amount", Severity.WARNING, say("That is a lot."))
    page.show_problems([problem])
    assert page.focus_field(f"budget/lines/{key}/amount")
    assert page.lines.form.current == key
    field = page.lines.form.fields.fields[f"budget/lines/{key}/amount"]
    assert field.isAncestorOf(QApplication.focusWidget())
    assert "That is a lot." in field._note.accessibleName()
    assert not page.focus_field("budget/lines/nobody/amount")
    assert page.focus_field("budget/lines")
    assert page.focus_field("budget/limit")


def test_the_form_stands_beside_the_list_where_there_is_room_and_below_it_where_there_is_none(show_page):
    wide = show_page("budget", sample("mokuku"), 1920, 1000)
    assert wide.lines.form.x() > wide.lines.table.geometry().right()
    narrow = show_page("budget", sample("mokuku"), 1024, 700)
    assert narrow.lines.form.y() > narrow.lines.table.geometry().bottom()
