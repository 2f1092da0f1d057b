"""Keeps: which cost lines stay in the pilot, and why some may not be dropped (planning.md M73)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from smmdesk.forecast.pilot import stays
from smmdesk.plan.budget import BudgetLine, Component, CostKind, Must
from smmdesk.plan.path import Path
from smmdesk.plan.pilot import Scope
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text, say


@dataclass(frozen=True, slots=True)
class Keep:
    """A cost line in the pilot. `refused`: why the owner cannot change whether it stays; None when she can."""

    path: Path
    label: str
    stays: bool
    refused: Text | None


def keeps(plan: Plan) -> tuple[Keep, ...]:
    """Every cost line with its place in the pilot."""
    return tuple(
        Keep(f"budget/lines/{line.id}", line.label, stays(line, plan.pilot.scope), _why(line, plan.pilot.scope))
        for line in plan.budget.lines
    )


def _why(line: BudgetLine, scope: Scope) -> Text | None:
    """The must-keeps of the course, and what the chosen scope decides for all lines."""
    if line.must is Must.DATABASE:
        return say("It stays: the database is what you still have after the pilot, and without it nobody can be counted.")
    if line.must is Must.LANDING_PAGE:
        return say("It stays: without the landing page visitors have nowhere to go, so the pilot would measure nothing.")
    if line.component is Component.CONCEPT:
        return say("It stays: the empowering concept is the very thing the pilot tries out.")
    if line.kind not in (CostKind.ONE_OFF, CostKind.MONTHLY):
        return say("It stays: this cost follows the results by itself.")
    if scope is Scope.FULL:
        return say("At this scope everything stays. Choose Leaner to drop lines.")
    if stays(replace(line, essential=False), scope):
        return say("It stays: somebody has to run the pilot. Choose Must-keeps only to drop it.")
    return None
