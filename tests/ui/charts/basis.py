"""What the samples share: measures, a reason, months."""

from __future__ import annotations

from datetime import date

from smmdesk.plan.declare import Unit
from smmdesk.report.rows import Measure
from smmdesk.words.text import Undefined, say

MONEY = Measure(Unit.MONEY, "USD")
PIECES = Measure(Unit.COUNT)
WHY = Undefined(say("nothing is sold yet"))


def months(n: int) -> tuple[date, ...]:
    return tuple(date(2027 + (2 + k) // 12, (2 + k) % 12 + 1, 1) for k in range(n))
