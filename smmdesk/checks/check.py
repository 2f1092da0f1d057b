"""Check: everything there is to say about a plan as a whole, as problems with a reason, a mend and a field (planning.md U)."""

from __future__ import annotations

from datetime import date

from smmdesk.checks import audience, calendar, channels, funnel, journey, kpis, safety
from smmdesk.checks.case import Case, Rule
from smmdesk.forecast.lacks import lacks
from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem, Severity

RULES: tuple[Rule, ...] = (
    *funnel.RULES,
    *audience.RULES,
    *channels.RULES,
    *journey.RULES,
    *kpis.RULES,
    *calendar.RULES,
    *safety.RULES,
)
"""Each rule takes a case and yields problems with one code; the function is called after its code."""

GRAVEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.HINT)


def check(plan: Plan, outlook: Outlook | None = None, today: date | None = None) -> tuple[Problem, ...]:
    """All problems of a plan, the gravest first, else in the order of the wizard.

    Rules that look at the forecast need its `outlook`, rules about what is late or stale need `today`; without, they say nothing.
    What keeps the forecast from being computed (`forecast/lacks.py`, code "needed") is among them.
    """
    case = Case(plan, outlook, today)
    found = [*lacks(plan), *(problem for rule in RULES for problem in rule(case))]
    return tuple(sorted(found, key=lambda problem: GRAVEST_FIRST.index(problem.severity)))
