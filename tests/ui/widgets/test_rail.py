"""The owner sees every step with its state, and reaches it by mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from ui.widgets.rail import Rail, StepRow

STEPS = (
    StepRow("PLAN", 1, "Business and goal", "warn"),
    StepRow("PLAN", 2, "Journey", "done"),
    StepRow("DECIDE", 3, "What if", "half"),
    StepRow("RUN", 4, "Results", "open", enabled=False),
    StepRow("RUN", 5, "Listening", "open"),
)


@pytest.fixture
def rail(theme, qtbot):
    widget = Rail(theme)
    qtbot.addWidget(widget)
    widget.set_steps(STEPS)
    widget.set_current(1)
    widget.resize(232, 500)
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    return widget


def _index(rail, number):
    model = rail.model()
    return next(
        i
        for i in (model.index(row, 0) for row in range(model.rowCount()))
        if (i.data(Qt.ItemDataRole.AccessibleTextRole) or "").startswith(f"{number} ")
    )


def test_a_heading_stands_before_each_section(rail):
    shown = [rail.model().index(row, 0).data() for row in range(rail.model().rowCount())]
    assert shown == ["PLAN", "Business and goal", "Journey", "DECIDE", "What if", "RUN", "Results", "Listening"]


def test_a_click_chooses_a_step_but_not_a_heading_or_a_locked_step(rail, qtbot):
    chosen = []
    rail.chosen.connect(chosen.append)
    for index in (rail.model().index(0, 0), _index(rail, 4), _index(rail, 3)):
        qtbot.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=rail.visualRect(index).center())
    assert chosen == [3]


def test_arrows_skip_headings_and_locked_steps_and_enter_chooses(rail, qtbot):
    chosen = []
    rail.chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(rail, key)
    assert chosen == [3, 5]
    assert rail.current == 1


def test_new_states_keep_the_place_of_the_keyboard(rail, qtbot):
    qtbot.keyClick(rail, Qt.Key.Key_Down)
    before = rail.currentIndex().row()
    rail.model().set_steps((StepRow("PLAN", 1, "Business and goal", "done"), *STEPS[1:]))
    assert rail.currentIndex().row() == before
    assert _index(rail, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "1 Business and goal, done"


def test_a_screen_reader_hears_number_name_and_state(rail):
    root = QAccessible.queryAccessibleInterface(rail)
    names = [root.child(at).text(QAccessible.Text.Name) for at in range(root.childCount())]
    assert "1 Business and goal, has a warning" in names
    assert "5 Listening, not begun" in names


def test_a_narrow_window_keeps_numbers_and_states(rail, theme):
    rail.adapt(899)
    assert rail.is_narrow
    assert rail.width() <= 90
    rail.adapt(900)
    assert not rail.is_narrow
    theme.set_scale(1.5)
    rail.adapt(1200)
    assert rail.is_narrow
    theme.set_scale(1.0)


def test_each_state_has_its_own_shape(theme):
    """In one colour, the four marks are still four different pictures."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter

    from ui.widgets.shapes import STATES, paint_state

    pictures = set()
    for state in STATES:
        image = QImage(32, 32, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        paint_state(painter, theme, state, QRectF(0, 0, 32, 32))
        painter.end()
        ink = QColor(theme.color({"done": "good", "warn": "warn"}.get(state, "border_control")))
        pictures.add(tuple(image.pixelColor(x, y).rgb() == ink.rgb() for x in range(32) for y in range(32)))
    assert len(pictures) == len(STATES)
