"""Problem: something wrong or missing in a plan, as data: which field, how bad, why, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smmdesk.words.text import Text


class Severity(StrEnum):
    """Error: no forecast until mended. Warning: the forecast runs, but look at it. Hint: could be better."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True)
class Problem:
    """One problem. `path` addresses the field (`plan/path.py`), empty for the whole plan; `mend` says what to do."""

    path: str
    severity: Severity
    text: Text
    mend: Text | None = None
    code: str = ""
    """Stable name of the rule, for tests and for switching a hint off."""
