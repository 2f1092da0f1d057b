"""Every screen: nothing is cut or overlaps, nothing that takes the focus is nameless, nothing stays behind when a plan is closed."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from smmdesk.evidence.samples import sample
from tests.visual.cut import faults
from tests.visual.screens import open_desk, open_plan, rest, settle, walk
from ui.planner.planner import Planner


@pytest.mark.parametrize(("scale", "width", "height"), [(1.0, 1024, 700), (1.5, 1366, 768)])
def test_no_word_is_cut_and_nothing_overlaps(qapp, scale, width, height) -> None:
    found: list[str] = []
    with open_desk("light", scale) as desk:
        desk.resize(width, height)
        desk.show()
        for screen in walk(desk):
            settle()
            found += [f"{screen.name}: {fault}" for fault in faults(screen.widget)]
    assert not found, "\n".join(found)


def test_whatever_takes_the_focus_has_a_name(qapp) -> None:
    nameless: set[str] = set()
    with open_desk() as desk:
        desk.show()
        for screen in walk(desk):
            settle()
            nameless |= {f"{screen.name}: {_where(widget)}" for widget in screen.widget.findChildren(QWidget) if _is_nameless(widget)}
    assert not nameless, "\n".join(sorted(nameless))


def test_opening_and_closing_plans_leaves_nothing_behind(qapp, qtbot) -> None:
    others = {id(each) for each in _planners()}
    with open_desk(plans=False) as desk:
        desk.show()
        plan = sample("cafe")
        for _ in range(3):
            open_plan(desk, plan)
            settle()
            assert len(desk.findChildren(Planner)) == 1
        for _ in range(10):
            open_plan(desk, plan)
        desk.show_home()
        rest(desk)
        qtbot.waitUntil(lambda: {id(each) for each in _planners()} <= others, timeout=20_000)
        assert not desk.findChildren(Planner)


def test_the_rail_has_its_narrow_scroll_bar(qapp) -> None:
    with open_desk(scale=1.5, plans=False) as desk:
        desk.resize(1280, 700)
        desk.show()
        open_plan(desk, sample("cafe"))
        settle()
        assert desk.open_plan is not None
        bar = desk.open_plan.planner.rail.verticalScrollBar()
        assert bar.isVisible()
        assert bar.width() == desk.theme.px(6)


def _planners() -> list[Planner]:
    """Those that Python still holds; a forecast under way may hold its own until it is told that nobody waits any more."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return [each for each in gc.get_objects() if type(each) is Planner]


def _is_nameless(widget: QWidget) -> bool:
    if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QAbstractScrollArea) and not widget.accessibleName() and widget.objectName().startswith("qt_"):
        return False
    node = QAccessible.queryAccessibleInterface(widget)
    return node is not None and not node.text(QAccessible.Text.Name).strip()


def _where(widget: QWidget) -> str:
    chain = [type(widget).__name__]
    parent = widget.parentWidget()
    while parent is not None and len(chain) < 4:
        chain.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " in ".join(chain)
