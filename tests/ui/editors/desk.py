"""Desk: one form in a window with undo, for tests that type like an owner."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.plan.business import Business
from smmdesk.plan.channel import Channel
from smmdesk.plan.goal import Goal
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, Range
from smmdesk.session import Session
from smmdesk.words.speaker import Speaker
from ui.look.theme import Theme
from ui.widgets.editors.kit import Kit
from ui.widgets.forms.form import Form, build_form

CHANNEL = Channel("ig", "Instagram", spend=7200.0, ctr=Range(0.005, 0.009, 0.013, Origin.PUBLISHED, "s1", date(2025, 1, 1)))
PLAN = Plan(business=Business(name="MOKUKU", country="US"), goal=Goal("Sell", target=350.0), channels=(CHANNEL,))


class Desk:
    """A window with one form and the window's own undo."""

    def __init__(self, qtbot, record: str, *names: str, plan: Plan = PLAN, locale: str = "en_US", width: int = 900) -> None:
        self.session = Session(plan)
        self.kit = Kit(self.session, Speaker(locale), Theme())
        self.window = QWidget()
        self.form: Form = build_form(self.kit, record, names)
        QVBoxLayout(self.window).addWidget(self.form)
        undo = QAction("Undo", self.window, shortcut=QKeySequence("Ctrl+Z"))
        undo.triggered.connect(self.session.undo)
        self.window.addAction(undo)
        qtbot.addWidget(self.window)
        self.window.resize(width, 300)
        with qtbot.waitActive(self.window):
            self.window.show()
        QTest.qWait(1)

    def row(self, path: str):
        return self.form.rows[path]

    def line(self, path: str):
        row = self.row(path)
        self.form.focus_field(path)
        return getattr(row.editor, "line", row.editor.focusProxy())

    def type(self, path: str, text: str) -> None:
        line = self.line(path)
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)
