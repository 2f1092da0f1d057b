"""A table shows each figure with its range, fits its card, and goes into a spreadsheet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from ui.widgets.data_table import Cell, Column, DataTable

COLUMNS = (Column("Channel", stretch=True), Column("Visits", right=True), Column("Cost", right=True), Column("Origin"))
ROWS = (
    ("Instagram", Cell("11,300", "8,800 to 13,900"), Cell("$0.64", "$0.52 to $0.82"), Cell(badge="published")),
    ("Own followers, e-mail", Cell("4,300", "3,500 to 5,300"), Cell("–"), Cell(badge="own")),
)


@pytest.fixture
def table(theme, qtbot):
    widget = DataTable(theme, "Chosen channels")
    qtbot.addWidget(widget)
    widget.set_table(COLUMNS, ROWS)
    widget.resize(900, widget.sizeHint().height())
    widget.show()
    return widget


def _total_width(table):
    return sum(table.columnWidth(at) for at in range(len(COLUMNS)))


def test_copy_gives_a_spreadsheet_the_header_and_the_chosen_or_all_rows(table, qtbot):
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["Channel", "Visits", "Cost", "Origin"]
    assert lines[1].split("\t") == ["Instagram", "11,300 (8,800 to 13,900)", "$0.64 ($0.52 to $0.82)", "Published"]
    assert len(lines) == 3
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2


def test_an_owners_tabs_and_line_ends_cannot_break_the_copied_table(theme, qtbot):
    table = DataTable(theme, "Notes")
    qtbot.addWidget(table)
    table.set_table((Column("A"), Column("B")), (("one\ttwo\nthree", "x"),))
    assert table.tsv() == "A\tB\none two three\tx\n"


@pytest.mark.parametrize("width", [500, 700, 900, 1400])
def test_columns_fill_the_width_without_a_scroll_bar(table, qapp, width):
    table.resize(width, 300)
    qapp.processEvents()
    assert _total_width(table) == table.viewport().width()
    assert table.horizontalScrollBar().maximum() == 0


def test_a_narrow_table_puts_ranges_below_and_is_as_high_as_its_rows(table, qapp):
    wide = table.sizeHint().height()
    table.resize(480, 300)
    qapp.processEvents()
    assert table.rowHeight(0) > 36
    assert table.sizeHint().height() > wide
    assert table.sizeHint().height() >= table.horizontalHeader().height() + 2 * table.rowHeight(0)


def test_figures_stand_right_and_words_left(table):
    model = table.model()
    align = [model.index(0, at).data(Qt.ItemDataRole.TextAlignmentRole) for at in range(4)]
    assert [bool(a & Qt.AlignmentFlag.AlignRight) for a in align] == [False, True, True, False]


def test_a_screen_reader_hears_column_figure_and_range(table):
    root = QAccessible.queryAccessibleInterface(table)
    names = [root.child(at).text(QAccessible.Text.Name) for at in range(root.childCount()) if root.child(at)]
    assert "Visits: 11,300 (8,800 to 13,900)" in names


def test_new_figures_keep_the_chosen_row(table):
    table.selectRow(1)
    table.set_table(COLUMNS, (ROWS[0], ("Own", Cell("4,400", "3,600 to 5,400"), Cell("–"), Cell(badge="measured"))))
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]


def test_enter_and_double_click_open_a_row(table, qtbot):
    opened = []
    table.opened.connect(opened.append)
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    place = table.visualRect(table.model().index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [1, 0]


def test_a_row_with_a_missing_cell_is_refused(table):
    with pytest.raises(ValueError, match="one cell per column"):
        table.set_table(COLUMNS, (("Instagram",),))


def test_an_empty_table_is_only_its_header(theme, qtbot):
    table = DataTable(theme, "Nothing")
    qtbot.addWidget(table)
    table.set_table((), ())
    table.set_table(COLUMNS, ())
    table.show()
    assert table.model().rowCount() == 0
    assert table.sizeHint().height() < 60


def test_too_little_room_cuts_only_the_stretching_columns(table, qapp):
    table.resize(2000, 300)
    qapp.processEvents()
    wide = [table.columnWidth(at) for at in range(len(COLUMNS))]
    table.resize(430, 300)
    qapp.processEvents()
    narrow = [table.columnWidth(at) for at in range(len(COLUMNS))]
    assert sum(narrow) == table.viewport().width()
    assert 96 <= narrow[0] < wide[0]
    table.resize(250, 300)
    qapp.processEvents()
    assert table.horizontalScrollBar().maximum() > 0


def test_a_table_given_the_rows_it_has_is_left_as_it_is(table):
    told = []
    table.model().dataChanged.connect(lambda *_: told.append("data"))
    table.model().modelReset.connect(lambda: told.append("reset"))

    table.set_table(list(COLUMNS), [list(row) for row in ROWS])
    assert told == []

    table.set_table(COLUMNS, (ROWS[1], ROWS[0]))
    assert told == ["data"]
