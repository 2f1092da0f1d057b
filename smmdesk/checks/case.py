"""Case: what a rule looks at; and the three kinds of problems it may report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem, Severity
from smmdesk.words.text import Text, Undefined, say


@dataclass(frozen=True, eq=False)
class Case:
    """A plan, its outlook where one was computed, and today where it is known."""

    plan: Plan
    outlook: Outlook | None = None
    today: date | None = None

    def figure(self, key: str) -> float | None:
        """A figure at likely values; None where there is none."""
        if self.outlook is None:
            return None
        value = self.outlook.figure(key)
        return None if isinstance(value, Undefined) else value

    def segment_name(self, key: str) -> Text | str:
        """What a segment is called in a sentence."""
        found = next((s for s in self.plan.market.segments if s.id == key), None)
        return (found.name if found else "") or say("everybody")


Rule: TypeAlias = Callable[[Case], Iterator[Problem]]


def error(code: str, path: str, text: Text, mend: Text) -> Problem:
    """Something that cannot be right."""
    return Problem(path, Severity.ERROR, text, mend, code)


def warn(code: str, path: str, text: Text, mend: Text) -> Problem:
    """Something to look at before money is spent."""
    return Problem(path, Severity.WARNING, text, mend, code)


def hint(code: str, path: str, text: Text, mend: Text) -> Problem:
    """Something that could be better."""
    return Problem(path, Severity.HINT, text, mend, code)
