"""What an owner can do with a table of costs, without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smmdesk.plan.budget import Budget, BudgetLine, CostKind
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem, Severity
from smmdesk.plan.range import point
from smmdesk.session import Session
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import say
from ui.look.theme import Theme
from ui.widgets.editors.kit import Kit
from ui.widgets.forms.records import Records

LINES = (BudgetLine("l1", "Landing page", amount=point(1200.0)), BudgetLine("l2", "Photos"), BudgetLine("l3", "Agency"))


@pytest.fixture
def table(qtbot) -> Records:
    kit = Kit(Session(Plan(budget=Budget(LINES))), Speaker(), Theme())
    table = Records(kit, "budget/lines", ("label", "kind", "amount", "essential"))
    qtbot.addWidget(table)
    table.resize(900, 300)
    with qtbot.waitActive(table):
        table.show()
    return table


def session(table: Records) -> Session:
    return table._kit.session


def labels(table: Records) -> list[str]:
    return [line.label for line in session(table).plan.budget.lines]


def cell(table: Records, path: str):
    assert table.focus_field(f"budget/lines/{path}")
    return table.rows[path.partition("/")[0]].cells[f"budget/lines/{path}"][0].focusProxy()


def test_enter_adds_a_row_below_and_typing_goes_into_it(table) -> None:
    QTest.keyClick(cell(table, "l1/label"), Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "Hosting")
    assert labels(table) == ["Landing page", "Hosting", "Photos", "Agency"]
    session(table).undo()
    session(table).undo()
    assert labels(table) == ["Landing page", "Photos", "Agency"]
    assert set(table.rows) == {"l1", "l2", "l3"}


def test_ctrl_delete_removes_the_row_and_undo_brings_it_back_where_it_was(table) -> None:
    QTest.keyClick(cell(table, "l2/label"), Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert labels(table) == ["Landing page", "Agency"]
    assert QApplication.focusWidget() is table.rows["l3"].handle
    session(table).undo()
    assert labels(table) == ["Landing page", "Photos", "Agency"]
    assert cell(table, "l2/label").text() == "Photos"


def test_delete_in_a_text_deletes_a_letter_and_on_the_handle_the_row(table) -> None:
    line = cell(table, "l2/label")
    line.setCursorPosition(0)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert labels(table)[1] == "hotos"
    table.rows["l2"].handle.setFocus()
    QTest.keyClick(table.rows["l2"].handle, Qt.Key.Key_Delete)
    assert labels(table) == ["Landing page", "Agency"]


def test_the_last_row_can_go_and_a_first_one_come(table) -> None:
    for key in ("l1", "l2", "l3"):
        table.remove_row(key)
    assert QApplication.focusWidget() is table.add_button
    QTest.keyClick(table.add_button, Qt.Key.Key_Space)
    QTest.keyClicks(QApplication.focusWidget(), "New")
    assert labels(table) == ["New"]


def test_ctrl_d_copies_all_of_the_row(table) -> None:
    QTest.keyClick(cell(table, "l1/label"), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    first, copy, *_ = session(table).plan.budget.lines
    assert (copy.label, copy.amount) == ("Landing page", point(1200.0))
    assert copy.id != first.id


def test_alt_arrows_move_the_row_and_stop_at_the_ends(table) -> None:
    line = cell(table, "l1/label")
    QTest.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert labels(table) == ["Photos", "Landing page", "Agency"]
    for _ in range(3):
        QTest.keyClick(line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert labels(table) == ["Landing page", "Photos", "Agency"]
    assert QApplication.focusWidget() is line


def test_tab_follows_the_order_on_the_screen_after_a_move(table) -> None:
    table.move_row("l1", 1)
    handle = table.rows["l2"].handle
    handle.setFocus()
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is table.rows["l1"].parts[0]


def test_the_amount_becomes_a_percentage_with_the_kind_of_cost(table) -> None:
    kind = cell(table, "l2/kind")
    QTest.keyClicks(kind, "Share of adv")
    QTest.keyClick(kind, Qt.Key.Key_Space)
    QApplication.focusWidget()
    if session(table).plan.budget.lines[1].kind is not CostKind.PCT_MEDIA:
        kind.setCurrentText("Share of advertising")
        kind.activated.emit(kind.currentIndex())
    amount = cell(table, "l2/amount")
    amount.selectAll()
    QTest.keyClicks(amount, "15")
    assert session(table).plan.budget.lines[1].amount.likely == 0.15


def test_a_wrong_amount_is_marked_and_said_and_the_plan_stays(table, qtbot) -> None:
    amount = cell(table, "l1/amount")
    amount.selectAll()
    QTest.keyClicks(amount, "-4")
    qtbot.waitUntil(lambda: amount.property("state") == "bad", timeout=3000)
    assert table.message.text() == "Amount: must be $0 or more."
    assert session(table).plan.budget.lines[0].amount == point(1200.0)


def test_problems_stand_in_the_cell_and_are_said_when_the_owner_comes_there(table) -> None:
    table.show_problems([Problem("budget/lines/l3/label", Severity.WARNING, say("Name this cost."))])
    line = cell(table, "l3/label")
    assert line.property("state") == "warn"
    assert table.message.text() == "Name this cost."
    assert line.accessibleDescription() == "Name this cost."


def test_problems_that_come_before_the_table_knows_the_new_plan_find_its_rows(table) -> None:
    """The planner hears of an edit first, and passes the problems on at once."""
    said = []

    def first(_old: Plan, new: Plan) -> None:
        problems = [Problem(f"budget/lines/{line.id}/amount", Severity.WARNING, say("Look.")) for line in new.budget.lines]
        table.show_problems(problems)
        said.append([row.problem_of(f"budget/lines/{key}/amount") for key, row in table.rows.items()])

    session(table)._listeners.insert(0, first)
    table.append()
    assert said == [["Look."] * 4]
    session(table).undo()
    assert said[1:] == [["Look."] * 3]
