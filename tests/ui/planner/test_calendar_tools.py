"""What an owner gets from the register of tools."""

from __future__ import annotations

import pytest

from smmdesk.plan.budget import Budget, BudgetLine, Component
from smmdesk.plan.path import put
from smmdesk.plan.plan import Plan
from ui.planner.steps.calendar_tools import ToolsCard

LINES = (BudgetLine("l1", "Newsletter service", Component.TECHNOLOGY, owner="Ann"), BudgetLine("l2", "Photos", Component.PROGRAM))


@pytest.fixture
def card(show_page) -> ToolsCard:
    return show_page("calendar", Plan(budget=Budget(LINES))).tools


def test_a_paid_tool_is_taken_over_from_the_budget_in_one_press_and_one_undo(card) -> None:
    session = card._kit.session
    card.take.click()
    assert [(t.name, t.owner, t.line) for t in session.plan.content.tools] == [("Newsletter service", "Ann", "l1")]
    assert not card.take.isVisibleTo(card)
    session.undo()
    assert session.plan.content.tools == ()
    assert card.take.isVisibleTo(card)


def test_a_line_that_comes_later_can_be_taken_over_too(card) -> None:
    session = card._kit.session
    card.take.click()
    session.edit(put(session.plan, "budget/lines/l2/component", Component.TECHNOLOGY))
    assert card.take.isVisibleTo(card)
