"""Rail rows: the steps of a plan with their states, as the rail shows them."""

from __future__ import annotations

from collections.abc import Sequence

from smmdesk import wizard
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.words.speaker import Speaker
from ui.widgets.rail_model import StepRow


def rail_rows(plan: Plan, problems: Sequence[Problem], speaker: Speaker) -> list[StepRow]:
    """Every step of the planner in its order."""
    return [_row(status, speaker) for status in wizard.statuses(plan, problems)]


def _row(status: wizard.StepStatus, speaker: Speaker) -> StepRow:
    state = {"warning": "warn"}.get(status.state.value, status.state.value)
    return StepRow(speaker.text(status.step.section.label), status.number, speaker.text(status.step.label), state)
