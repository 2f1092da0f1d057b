"""Values: what every input of a plan is in one run: a number each, or one array of draws each."""

from __future__ import annotations

from collections.abc import Mapping

from smmdesk.forecast.inputs import inputs
from smmdesk.forecast.value import Value
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan

Values = Mapping[Path, Value]

UNKNOWN = float("nan")
"""An input the owner has not given. It makes everything that needs it undefined, and nothing else."""


def likely(plan: Plan) -> dict[Path, Value]:
    """Every input at its likely value."""
    return {i.path: i.range.likely for i in inputs(plan)}


def pessimistic(plan: Plan) -> dict[Path, Value]:
    """Every input at its bad end (forecast.md 8.3): rates low, costs high."""
    return {i.path: i.bad for i in inputs(plan)}


def optimistic(plan: Plan) -> dict[Path, Value]:
    """Every input at its good end."""
    return {i.path: i.good for i in inputs(plan)}


def read(values: Values, path: Path, default: Value = UNKNOWN) -> Value:
    """The value at a path, or `default` when the plan has none."""
    return values.get(path, default)
