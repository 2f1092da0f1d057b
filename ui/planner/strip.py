"""Strip: the answers of an outlook in the form the answer strip shows."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from smmdesk.forecast.outlook import Outlook
from smmdesk.report.answers import Answer as Spoken
from smmdesk.report.answers import ChanceAnswer as SpokenChance
from smmdesk.report.answers import answers, chance_answer
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Count, Percent, Undefined, say
from ui.look.translate import tr
from ui.widgets.answer_strip import Answer, ChanceAnswer

if TYPE_CHECKING:
    from smmdesk.forecast.exact import Exact


def strip_answers(
    outlook: Outlook, speaker: Speaker, before: Outlook | None = None, exact: Exact | None = None
) -> tuple[ChanceAnswer, list[Answer]]:
    """The chance and the four answers, ready to show; with `before` each one that differs says what it was.

    `exact` adds what the exact run found to the sentence of the chance.
    """
    was = _before(before, speaker)[0] if before is not None else ()
    rows = [_answer(a, was[at].value if was else "", speaker) for at, a in enumerate(answers(outlook, speaker))]
    chance = _chance(outlook, speaker, before)
    return (replace(chance, sentence=f"{chance.sentence} {exact_words(exact, speaker)}") if exact is not None else chance), rows


def exact_words(exact: Exact, speaker: Speaker) -> str:
    """What the exact run says of the chance, with its standard error."""
    if isinstance(exact.chance, Undefined):
        return ""
    words = say(
        "Checked with {n} exact runs: {chance}, give or take {error}.",
        n=Count(exact.draws),
        chance=Percent(exact.chance),
        error=Percent(exact.chance_error),
    )
    return speaker.text(words)


def _answer(spoken: Spoken, before: str, speaker: Speaker) -> Answer:
    was = tr("was {value}").format(value=before) if before and before != spoken.value else ""
    return Answer(spoken.key, speaker.text(spoken.label), spoken.value, spoken.range, was)


def _chance(outlook: Outlook, speaker: Speaker, before: Outlook | None) -> ChanceAnswer:
    chance = chance_answer(outlook, speaker)
    words = (
        chance.words if chance.probability is not None else tr("needs a goal") if outlook.plan.goal.target is None else tr("not known yet")
    )
    known = _before(before, speaker)[1] if before is not None else None
    label = tr("Chance of reaching the goal")
    if known is not None and known.probability is not None:
        label = tr("Chance of the goal, was {chance}").format(chance=known.words)
    return ChanceAnswer(label, words, _dots(chance.probability) or 0, chance.sentence, _dots(known.probability) if known else None)


@lru_cache(maxsize=1)
def _before(outlook: Outlook, speaker: Speaker) -> tuple[tuple[Spoken, ...], SpokenChance]:
    """The answers of the plan itself, which stay while its trial moves."""
    return answers(outlook, speaker), chance_answer(outlook, speaker)


def _dots(probability: float | None) -> int | None:
    return None if probability is None else round(probability * 10)
