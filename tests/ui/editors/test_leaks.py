"""Forms that are closed are gone: no widget, no listener, nothing left in the session."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from smmdesk.plan.budget import Budget, BudgetLine
from smmdesk.plan.channel import Channel
from smmdesk.plan.plan import Plan
from smmdesk.session import Session
from smmdesk.words.speaker import Speaker
from ui.look.theme import Theme
from ui.widgets.editors.bind import Binding
from ui.widgets.editors.kit import Kit
from ui.widgets.forms.form import build_form
from ui.widgets.forms.records import Records

PLAN = Plan(channels=(Channel("ig"),), budget=Budget((BudgetLine("l1"), BudgetLine("l2"))))
TIMES = 40


def make(kit: Kit, what: str) -> QWidget:
    if what == "records":
        return Records(kit, "budget/lines", ("label", "kind", "amount", "essential"))
    return build_form(kit, what)


@pytest.mark.parametrize("what", ["goal", "channels/ig", "business", "timing", "records"])
@pytest.mark.parametrize("how", ["dropped", "deleted later"])
def test_forty_closed_forms_leave_nothing_alive(qapp, what, how) -> None:
    session = Session(PLAN)
    kit = Kit(session, Speaker(), Theme())
    alive = []
    for _ in range(TIMES if what == "goal" else 5):
        form = make(kit, what)
        alive += [weakref.ref(form), *(weakref.ref(binding) for binding in form.findChildren(Binding))]
        if how == "deleted later":
            form.deleteLater()
        del form
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [ref() for ref in alive if ref() is not None] == []
    assert session._listeners == []


def test_a_removed_row_is_gone_with_its_bindings(qapp) -> None:
    session = Session(PLAN)
    table = Records(Kit(session, Speaker(), Theme()), "budget/lines", ("label", "amount"))
    before = len(session._listeners)
    for _ in range(5):
        table.append()
        session.undo()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(session._listeners) == before
    assert len(table.findChildren(Binding)) == 4
