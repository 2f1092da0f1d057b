"""A step of the planner with a plan behind it, its figures fresh after every edit; and the whole planner."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from smmdesk.evidence.samples import sample
from smmdesk.plan.plan import Plan
from smmdesk.session import Session
from smmdesk.words.speaker import Speaker
from ui.look.theme import Theme
from ui.planner.page import Page
from ui.planner.planner import Planner

ShowPage = Callable[..., Page]
OpenPlanner = Callable[..., Planner]


@pytest.fixture
def show_page(qtbot) -> ShowPage:
    """`show_page("audience", plan)` opens the plan at a step and gives the page."""
    theme = Theme()
    theme.apply(QApplication.instance())

    def show(key: str, plan: Plan, width: int = 1280, height: int = 900) -> Page:
        planner = Planner(Session(plan), theme, Speaker(), key)
        planner.session.listen(lambda _old, _new: (planner.outlooks.refresh(), planner.checker.check()))
        qtbot.addWidget(planner)
        planner.resize(width, height)
        with qtbot.waitActive(planner):
            planner.show()
        return planner.page

    return show


@pytest.fixture
def open_planner(qtbot) -> OpenPlanner:
    """`open_planner("what_if")` opens a plan (default: the MOKUKU sample) at a step, in light colours, and gives the planner."""
    theme = Theme()
    theme.set_mode("light")
    theme.apply(QApplication.instance())

    def show(key: str, plan: Plan | None = None, width: int = 1280, height: int = 800) -> Planner:
        planner = Planner(Session(plan or sample("mokuku")), theme, Speaker(), key)
        qtbot.addWidget(planner)
        planner.resize(width, height)
        planner.show()
        return planner

    return show
