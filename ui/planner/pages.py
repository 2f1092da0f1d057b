"""Pages: which page shows which step. Imported when a step is first shown, so that the window comes up fast."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtWidgets import QWidget

from ui.planner.kit import Kit
from ui.planner.page import Page

PAGES: dict[str, str] = {
    "goal": "ui.planner.steps.goal:GoalPage",
    "audience": "ui.planner.steps.audience:AudiencePage",
    "journey": "ui.planner.steps.journey:JourneyPage",
    "channels": "ui.planner.steps.channels:ChannelsPage",
    "budget": "ui.planner.steps.budget:BudgetPage",
    "funnel": "ui.planner.steps.funnel:FunnelPage",
    "what_if": "ui.planner.steps.whatif:WhatIfPage",
    "pilot": "ui.planner.steps.pilot:PilotPage",
    "case": "ui.planner.steps.case:BusinessCasePage",
    "calendar": "ui.planner.steps.calendar:CalendarPage",
    "policy": "ui.planner.steps.policy:PolicyPage",
    "summary": "ui.planner.steps.summary:SummaryPage",
}


def make_page(key: str, kit: Kit, parent: QWidget) -> Page:
    """The page of a step, made in its place: given a parent afterwards, all in it would be styled anew. Raises KeyError for no step."""
    module, _, name = PAGES[key].partition(":")
    page: Page = getattr(import_module(module), name)(kit, parent)
    return page
