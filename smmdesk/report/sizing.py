"""Sizing: what a pilot needs before it can tell, in sentences and as plain data (forecast.md 11.2, 11.3)."""

from __future__ import annotations

from typing import Any

from smmdesk.forecast.size_plan import PilotSize, Step
from smmdesk.measure.odds import PilotOdds, odds_sentence
from smmdesk.measure.verdict import Decision
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Count, Number, Percent, Text, Undefined, say

SPEAKER = Speaker()
LONGEST_WEEKS = 156
"""No plan is longer than three years."""


def size_sentence(size: PilotSize) -> Text:
    """How long the pilot must run; below that it cannot tell."""
    step, weeks = size.limiting, Number(size.weeks)
    parts = {
        "weeks": weeks,
        "planned": Number(size.planned_weeks),
        "step": step.name,
        "sample": Count(step.sample or 0),
        "needed": Percent(step.needed) if isinstance(step.needed, float) else Number(0),
        "rate": Percent(step.rate),
    }
    if size.is_enough:
        return say(
            "Your pilot of {planned} weeks is long enough: {weeks} weeks can tell whether \u201c{step}\u201d is rather {rate}, "
            "as you expect, or {needed}, where the program just pays.",
            **parts,
        )
    if size.weeks > LONGEST_WEEKS:
        return say(
            "No pilot of a bearable length can tell whether \u201c{step}\u201d is rather {rate}, as you expect, or {needed}, "
            "where the program just pays: it would take {weeks} weeks. Widen the pilot, or decide by the chances.",
            **parts,
        )
    return say(
        "Run the pilot for {weeks} weeks, not {planned}; below that you cannot tell whether \u201c{step}\u201d is rather {rate}, "
        "as you expect, or {needed}, where the program just pays.",
        **parts,
    )


def size_record(size: PilotSize | Undefined, odds: PilotOdds | Undefined) -> dict[str, Any]:
    """Sizing and odds as JSON data."""
    data: dict[str, Any] = {"steps": [], "limiting": None, "weeks": None, "reason": None}
    if isinstance(size, Undefined):
        data["reason"] = SPEAKER.text(size.reason)
    else:
        data |= {
            "steps": [_step(step) for step in size.steps],
            "limiting": size.limiting.key,
            "why": SPEAKER.text(size.why),
            "weeks": size.weeks,
            "planned_weeks": size.planned_weeks,
            "enough": size.is_enough,
            "effort": _effort(size),
            "sentence": SPEAKER.text(size_sentence(size)),
        }
    data["odds"] = None if isinstance(odds, Undefined) else _odds(odds)
    return data


def _step(step: Step) -> dict[str, Any]:
    threshold, precision = step.threshold, step.precision
    return {
        "step": step.key,
        "label": SPEAKER.text(step.name),
        "likely_rate": step.rate,
        "needed_rate": None if isinstance(step.needed, Undefined) else step.needed,
        "counts_like": None if step.prior is None else sum(step.prior),
        "planned": step.planned,
        "to_tell": None if isinstance(threshold, Undefined) else threshold.stable,
        "to_tell_at_best": None if isinstance(threshold, Undefined) else threshold.smallest,
        "successes_needed": None if isinstance(threshold, Undefined) else threshold.count,
        "within_a_quarter": None if isinstance(precision, Undefined) else precision.size,
        "chance_of_go": None if isinstance(step.assurance, Undefined) else step.assurance,
        "reason": SPEAKER.text(threshold.reason) if isinstance(threshold, Undefined) else None,
    }


def _effort(size: PilotSize) -> dict[str, Any] | None:
    work = size.effort
    if isinstance(work, Undefined):
        return {"reason": SPEAKER.text(work.reason)}
    monthly = {"visits_a_month": work.monthly_visits, "media_a_month": work.monthly_media}
    return {"visits": work.visits, **monthly, "media": work.media, "months": work.months}


def _odds(odds: PilotOdds) -> dict[str, Any]:
    return {
        "go": odds.chances[Decision.GO],
        "extend": odds.chances[Decision.EXTEND],
        "no_go": odds.chances[Decision.NO_GO],
        "information": odds.value.information,
        "turns_decision": odds.value.turns,
        "net_cost": odds.net_cost,
        "run_it": odds.run_it,
        "sentence": SPEAKER.text(odds_sentence(odds)),
        "advice": SPEAKER.text(odds.text),
    }
