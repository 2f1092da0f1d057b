"""Everything that takes the keyboard has a name, nothing outlives its window, and a change of mode reaches every widget."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from tests.visual.gallery_parts import make_parts
from tests.visual.gallery_window import make_window

MAKERS = [make_window, make_parts]


def _nodes(node):
    yield node
    for at in range(node.childCount()):
        child = node.child(at)
        if child is not None and child.isValid():
            yield from _nodes(child)


def _unnamed(root):
    roles_that_hold = {QAccessible.Role.Client, QAccessible.Role.Grouping, QAccessible.Role.ScrollBar, QAccessible.Role.Grip}
    for node in _nodes(root):
        if (
            node.state().focusable
            and not node.state().invisible
            and node.role() not in roles_that_hold
            and not node.text(QAccessible.Text.Name).strip()
        ):
            thing = node.object()
            yield f"{node.role()} {type(thing).__name__} {thing.objectName() if thing else ''}"


@pytest.mark.parametrize("make", MAKERS)
def test_everything_that_takes_the_focus_has_a_name(theme, qtbot, make):
    page = make(theme)
    qtbot.addWidget(page)
    page.show()
    raw_inputs = ("QLineEdit", "QComboBox", "QDoubleSpinBox", "QDateEdit", "QPlainTextEdit")
    nameless = [words for words in _unnamed(QAccessible.queryAccessibleInterface(page)) if not any(name in words for name in raw_inputs)]
    assert nameless == []


def test_painted_figures_are_spoken(theme, qtbot):
    page = make_parts(theme)
    qtbot.addWidget(page)
    names = {node.text(QAccessible.Text.Name) for node in _nodes(QAccessible.queryAccessibleInterface(page))}
    assert {"7 in 10", "Five stages", "Sign-ups who buy", "Guess", "Measured"} <= names


@pytest.mark.parametrize("make", MAKERS)
def test_a_closed_window_is_freed(theme, qtbot, qapp, make):
    """No widget is kept alive by the theme it listens to."""
    pages = []
    for _ in range(3):
        page = make(theme)
        page.show()
        qapp.processEvents()
        pages += [weakref.ref(widget) for widget in [page, *page.findChildren(QWidget)] if type(widget).__module__.startswith("ui.")]
        page.close()
        page.deleteLater()
        del page
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()
    gc.collect()
    from shiboken6 import isValid

    alive = [ref() for ref in pages if ref() is not None and isValid(ref())]
    assert alive == []


@pytest.mark.parametrize("make", MAKERS)
def test_light_and_dark_reach_every_corner_of_a_window_that_is_open(theme, qtbot, qapp, make):
    """A window changed while open looks like one opened in that mode."""
    page = make(theme)
    page.resize(1280, 900)
    page.show()
    qapp.processEvents()
    theme.set_mode("dark")
    qapp.processEvents()
    changed = page.grab().toImage()
    page.close()
    fresh_page = make(theme)
    fresh_page.resize(1280, 900)
    fresh_page.show()
    qapp.processEvents()
    fresh = fresh_page.grab().toImage()
    for widget in (page, fresh_page):
        qtbot.addWidget(widget)
    assert changed.size() == fresh.size()
    differing = sum(
        abs(changed.pixelColor(x, y).lightness() - fresh.pixelColor(x, y).lightness()) > 60
        for x in range(0, changed.width(), 3)
        for y in range(0, changed.height(), 3)
    )
    assert differing < 0.002 * changed.width() * changed.height() / 9
    assert changed.pixelColor(changed.width() // 2, changed.height() - 2).lightness() < 60


def test_tab_goes_through_the_window_and_comes_back(theme, qtbot, qapp):
    page = make_window(theme)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    seen = []
    for _ in range(60):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is seen[0]:
            break
    kinds = [type(widget).__name__ for widget in seen]
    assert QApplication.focusWidget() is seen[0]
    assert {"Rail", "DataTable", "AnswerButton", "Button", "IconButton", "SearchField", "Badge"} <= set(kinds)
