"""Next steps: the three things that help a plan most (planning.md M10)."""

from __future__ import annotations

from collections.abc import Sequence

from smmdesk.plan.problem import Problem, Severity

BY_EFFECT = (
    "needed",
    "spend_without_kpi",
    "one_primary",
    "nobody_asked",
    "visitors_over_reached",
    "hours_over_available",
    "horizon_shorter_than_lag",
    "bought_followers",
    "follow_your_markets",
    "doubled_budget",
    "below_floor",
    "weights_end",
    "no_efficiency",
    "no_effectiveness",
    "kpi_quality",
    "not_fixed",
    "promotion_heavy",
    "give_to_get",
    "busy_week",
    "reach_over_audience",
    "assumed_segment",
    "step_uncovered",
    "no_account",
    "ride_the_wave",
    "security_person",
    "policy_section",
    "no_answer_to_critics",
    "no_rivals",
    "stale_research",
    "overdue",
)
"""Codes in the order of what mending them brings; others come after these of their severity."""


def next_steps(problems: Sequence[Problem], most: int = 3) -> tuple[Problem, ...]:
    """The first few of the problems of `check`, each of another kind: errors, then by effect."""
    ranked = sorted(problems, key=lambda p: (p.severity is not Severity.ERROR, _place(p.code)))
    kinds: dict[str, Problem] = {}
    for problem in ranked:
        kinds.setdefault(problem.path if problem.code == "needed" else problem.code, problem)
    return tuple(kinds.values())[:most]


def _place(code: str) -> int:
    return BY_EFFECT.index(code) if code in BY_EFFECT else len(BY_EFFECT)
