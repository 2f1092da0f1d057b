"""Checking: everything the program has to say about a plan, gathered for the screens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from ui.planner.today import today


def everything(plan: Plan, outlook: Outlook | None = None) -> tuple[Problem, ...]:
    """All problems, the gravest first; what is merely missing is among them. Rules about figures need an outlook."""
    return _checked(_Asked(plan, outlook, today()))


@dataclass(frozen=True, eq=False)
class _Asked:
    """What is checked. The same objects are the same question, so that no plan need be compared field by field."""

    plan: Plan
    outlook: Outlook | None
    day: date

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Asked) and self.plan is other.plan and self.outlook is other.outlook and self.day == other.day

    def __hash__(self) -> int:
        return hash((id(self.plan), id(self.outlook), self.day))


@lru_cache(maxsize=2)
def _checked(asked: _Asked) -> tuple[Problem, ...]:
    """Kept for the parts of the window that ask the same after one edit: the planner, the page, the list of problems."""
    from smmdesk.checks.check import check

    return check(asked.plan, asked.outlook, asked.day)


def problems_of(plan: Plan, outlook: Outlook | None = None) -> tuple[Problem, ...]:
    """What is wrong or could be better. What is merely missing is told by the steps themselves, not as a problem."""
    return tuple(problem for problem in everything(plan, outlook) if problem.code != "needed")
