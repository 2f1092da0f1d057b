"""Seek: the answer of a goal seek as a sentence, and as plain data for programs."""

from __future__ import annotations

import math
from typing import Any

from smmdesk.forecast.question import Question
from smmdesk.forecast.roots import Point
from smmdesk.forecast.seek_plan import Found
from smmdesk.plan.declare import Unit
from smmdesk.report.rows import Measure
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Chance, Text, say

SPEAKER = Speaker()
NOISE = 1e-9
DIGITS = 3
"""Of the answer of a goal seek: nobody can set a number more exactly than that."""


def seek_sentence(found: Found) -> Text:
    """Where the lever must stand; or that it does not help, and what would."""
    best = found.best
    if best is None:
        return _not_attainable(found)
    parts = {
        "lever": found.lever.label,
        "at": position_words(found, settable(found, best.at)),
        "now": position_words(found, found.lever.now),
        "figure": found.asked.label,
        "target": _result(found.asked, found, found.asked.target or 0.0),
    }
    if _is_met(found) and best.at != found.lever.now:
        return _spare(found, parts)
    if len(found.roots) > 1:
        others = [position_words(found, settable(found, root.at)) for root in found.roots if root is not best]
        return say(
            "{lever} must be about {at} instead of {now} to bring {figure} to {target}; {other} would do as well.", **parts, other=others[0]
        )
    beyond = best.at > found.lever.known_to
    if found.confidence is not None and beyond:
        return say(
            "{lever} must be about {at} instead of {now} to bring {figure} to {target} or better in {chance} cases. "
            "So much lies outside your experience: take it as a rough figure.",
            **parts,
            chance=Chance(found.confidence),
        )
    if found.confidence is not None:
        return say(
            "{lever} must be about {at} instead of {now} to bring {figure} to {target} or better in {chance} cases.",
            **parts,
            chance=Chance(found.confidence),
        )
    if beyond:
        return say(
            "{lever} must be about {at} instead of {now} to bring {figure} to {target}. "
            "So much lies outside your experience: take it as a rough figure.",
            **parts,
        )
    return say("{lever} must be about {at} instead of {now} to bring {figure} to {target}.", **parts)


def _spare(found: Found, parts: dict[str, object]) -> Text:
    """The plan reaches the target already: how far the lever can go until it just does."""
    if found.confidence is None:
        return say("{lever} can go from {now} to about {at}, and {figure} still reaches {target}.", **parts)
    return say(
        "{lever} can go from {now} to about {at}, and {figure} still reaches {target} in {chance} cases.",
        **parts,
        chance=Chance(found.confidence),
    )


def settable(found: Found, at: float) -> float:
    """With the digits an owner can act on, rounded so that it still suffices: away from what does not, or back to what does already."""
    if found.lever.is_day or not at or not math.isfinite(at):
        return at
    unit = 10.0 ** (math.floor(math.log10(abs(at))) + 1 - DIGITS)
    up = (at > found.lever.now) != _is_met(found)
    return float(f"{(math.ceil(at / unit - NOISE) if up else math.floor(at / unit + NOISE)) * unit:.12g}")


def _is_met(found: Found) -> bool:
    """Whether the plan reaches the target as it is."""
    return found.asked.is_met(found.now.result)


def position_words(found: Found, at: float) -> object:
    """A position of the lever as a value that a sentence shows."""
    if found.lever.is_day:
        return found.position(at)
    return _measure(found.lever.unit, found).value(at)


def seek_record(found: Found) -> dict[str, Any]:
    """The answer as JSON data."""
    asked, turned = found.asked, found.lever
    return {
        "input": turned.id,
        "label": SPEAKER.text(turned.label),
        "unit": turned.unit.value,
        "figure": asked.key,
        "target": asked.target,
        "direction": "at least" if asked.at_least else "at most",
        "confidence": found.confidence,
        "now": _point(found, found.now),
        "attainable": found.sought.attained,
        "found": [_point(found, root) for root in found.roots],
        "range": {
            "from": _place(found, turned.low),
            "to": _place(found, turned.high),
            "least": found.sought.least,
            "most": found.sought.most,
        },
        "would_help": [{"input": path, "label": SPEAKER.text(label)} for path, label in found.helpers],
        "sentence": SPEAKER.text(seek_sentence(found)),
    }


def _not_attainable(found: Found) -> Text:
    least, most = found.sought.least, found.sought.most
    parts = {
        "lever": found.lever.label,
        "figure": found.asked.label,
        "target": _result(found.asked, found, found.asked.target or 0.0),
        "low": position_words(found, found.lever.low),
        "high": position_words(found, found.lever.high),
        "least": _result(found.asked, found, least if least is not None else 0.0),
        "most": _result(found.asked, found, most if most is not None else 0.0),
    }
    if not found.helpers:
        return say("Not attainable: with {lever} between {low} and {high}, {figure} runs from {least} to {most}, not {target}.", **parts)
    help_ = found.helpers[0][1] if len(found.helpers) == 1 else say("{a} and {b}", a=found.helpers[0][1], b=found.helpers[1][1])
    return say(
        "Not attainable: with {lever} between {low} and {high}, {figure} runs from {least} to {most}, not {target}. "
        "What moves it most: {help}.",
        **parts,
        help=help_,
    )


def _measure(unit: Unit, found: Found) -> Measure:
    return Measure(unit, found.plan.business.currency if unit is Unit.MONEY else "")


def _result(asked: Question, found: Found, number: float) -> object:
    return _measure(asked.unit, found).value(number)


def _place(found: Found, at: float) -> float | str:
    return found.position(at).isoformat() if found.lever.is_day else at  # type: ignore[union-attr]


def _point(found: Found, point: Point) -> dict[str, Any]:
    return {"at": _place(found, point.at), "result": point.result if math.isfinite(point.result) else None}
