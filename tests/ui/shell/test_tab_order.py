"""Tab goes rail, page, strip, help, top bar, and round again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smmdesk.evidence.samples import sample
from tests.visual.screens import open_desk, open_plan, settle


def test_tab_goes_from_the_rail_through_the_page_to_the_strip_and_back_round(qapp) -> None:
    with open_desk(plans=False) as desk:
        desk.resize(1280, 800)
        desk.show()
        desk.activateWindow()
        assert QTest.qWaitForWindowActive(desk)
        open_plan(desk, sample("cafe"))
        settle()
        planner = desk.open_plan.planner
        planner.go_to("budget")
        planner.rail.setFocus()
        parts = {"rail": planner.rail, "page": planner.page, "strip": planner.strip, "help": planner.help, "top": planner.top}
        walked = [_part(parts)]
        for _ in range(400):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            if _part(parts) != walked[-1]:
                walked.append(_part(parts))
            if len(walked) > 2 and walked[-1] == "rail":
                break
        assert walked == ["rail", "page", "strip", "help", "top", "rail"]
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        assert _part(parts) == "top"


def _part(parts: dict) -> str:
    here = QApplication.focusWidget()
    return next(name for name, part in parts.items() if part is here or part.isAncestorOf(here))
