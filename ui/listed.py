"""Listed: what is saved with a plan so that the list of plans can show it without computing anything."""

from __future__ import annotations

from math import log

from smmdesk.forecast.outlook import Outlook
from smmdesk.report.bands import band
from smmdesk.words.text import Undefined

STAGES = ("social_market", "reach", "visits", "leads", "customers")
"""Stages of the funnel that a card on the home screen shows."""


def figures_of(outlook: Outlook) -> dict[str, float | str | None]:
    """Chance (0..1), cost (money of the plan, rounded as on the screen) and the stages of the funnel of an outlook."""
    chance, cost = outlook.chance, band(outlook, "cost_completed")
    return {
        "chance": None if isinstance(chance, Undefined) else chance,
        "cost": None if isinstance(cost, Undefined) else cost.rounded().likely,
        "stages": _stages(outlook),
    }


def _stages(outlook: Outlook) -> str:
    """Parts of the widest stage, on a log scale as in the large funnel, with spaces between; empty when one is not known."""
    counts = [outlook.figure(key) for key in STAGES]
    known = [max(count, 1.0) for count in counts if not isinstance(count, Undefined)]
    if len(known) < len(STAGES) or max(known) <= 1.0:
        return ""
    return " ".join(f"{log(count) / log(max(known)):.3f}" for count in known)
