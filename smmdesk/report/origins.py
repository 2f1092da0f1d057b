"""Origins: how many of a plan's uncertain numbers are guessed, published, the owner's own, or measured (planning.md G)."""

from __future__ import annotations

from smmdesk.forecast.inputs import inputs
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin
from smmdesk.words.text import Count, Text, say

_ONE: dict[Origin, Text] = {
    Origin.PUBLISHED: say("1 published"),
    Origin.OWN: say("1 of your own data"),
    Origin.MEASURED: say("1 measured"),
    Origin.GUESS: say("1 guess"),
}


def origin_counts(plan: Plan) -> dict[Origin, int]:
    """Number of inputs of the forecast by origin; numbers that are certain are left out."""
    found = [i.range.origin for i in inputs(plan) if not i.range.is_point]
    return {origin: found.count(origin) for origin in (Origin.PUBLISHED, Origin.OWN, Origin.MEASURED, Origin.GUESS)}


def count_words(origin: Origin, n: int) -> Text:
    """So many numbers of an origin, in words: "4 published", "1 guess"."""
    if n == 1:
        return _ONE[origin]
    match origin:
        case Origin.PUBLISHED:
            return say("{n} published", n=Count(n))
        case Origin.OWN:
            return say("{n} of your own data", n=Count(n))
        case Origin.MEASURED:
            return say("{n} measured", n=Count(n))
        case Origin.GUESS:
            return say("{n} guesses", n=Count(n))
