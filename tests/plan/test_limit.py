"""The sentence an owner gets for a value beyond the limits of its declaration."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import pytest
from annotated_types import Ge, Gt, Le, Lt

from smmdesk.plan.declare import Info, Unit, field_of
from smmdesk.plan.limit import broken_limit
from smmdesk.plan.range import guess
from smmdesk.words.speaker import Speaker


@dataclass(frozen=True)
class Sample:
    closed: Annotated[float, Info("Closed", unit=Unit.FRACTION), Ge(0), Le(1)] = 0.0
    open_: Annotated[float, Info("Open", unit=Unit.MONEY), Gt(0), Lt(5)] = 1.0
    maybe: Annotated[float | None, Info("Maybe")] = None
    text: Annotated[str, Info("Text")] = ""


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("closed", 0.0, None),
        ("closed", 1.0, None),
        ("closed", -0.01, "Closed: must be 0% or more."),
        ("closed", 1.01, "Closed: must be 100% or less."),
        ("closed", guess(0.5, 0.9, 1.2), "Closed: must be 100% or less."),
        ("closed", guess(-0.1, 0.5, 0.9), "Closed: must be 0% or more."),
        ("open_", 0.0, "Open: must be more than $0."),
        ("open_", 5.0, "Open: must be less than $5."),
        ("open_", 4.99, None),
        ("maybe", None, None),
        ("maybe", -1e12, None),
        ("maybe", 1e16, "Maybe: this number is too large to count with."),
        ("maybe", float("nan"), "Maybe: this number is too large to count with."),
        ("closed", None, "Closed: this must not be empty."),
        ("text", "x" * 20_000, None),
        ("text", "x" * 20_001, "Text: at most 20,000 letters fit here."),
    ],
)
def test_limits(name: str, value: object, said: str | None) -> None:
    field = field_of(Sample, name)
    problem = broken_limit(field, value, field.info.unit, "USD")
    assert (Speaker().text(problem) if problem else None) == said
