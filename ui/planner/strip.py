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
    outlook: Outlook, speaker: Speaker, before: Outlook | None = None, exact: Exact | None = None, entered: Outlook | None = None
) -> tuple[ChanceAnswer, list[Answer]]:
    """The chance and the four answers, ready to show; with `before` each one that differs says what it was.

    `exact` adds what the exact run found to the sentence of the chance; `entered` (when the step was opened) adds what changed since.
    """
    was = _before(before, speaker)[0] if before is not None else ()
    rows = [_answer(a, was[at].value if was else "", speaker) for at, a in enumerate(answers(outlook, speaker))]
    chance = _chance(outlook, speaker, before)
    if exact is not None:
        chance = replace(chance, sentence=f"{chance.sentence} {exact_words(exact, speaker)}")
    if entered is not None and entered is not outlook:
        chance = replace(chance, note=_note(outlook, entered, speaker), since=since_words(outlook, entered, speaker))
    return chance, rows


def since_words(outlook: Outlook, entered: Outlook, speaker: Speaker) -> str:
    """What the answers were when the step was opened and what they are now; empty while none reads differently."""
    figures, chance = _before(entered, speaker)
    rows = [(tr("chance"), chance.words, chance_answer(outlook, speaker).words)]
    for old, new in zip(figures, answers(outlook, speaker), strict=True):
        rows.append((speaker.text(old.label), old.value, new.value))
    changed = [tr("{figure} {before} → {now}").format(figure=label, before=was, now=now) for label, was, now in rows if was != now]
    return tr("Since you opened this step: {changes}.").format(changes=", ".join(changed)) if changed else ""


def _note(outlook: Outlook, entered: Outlook, speaker: Speaker) -> str:
    """The chance of before in few words; empty while it reads the same."""
    known = _before(entered, speaker)[1]
    moved = known.probability is not None and known.words != chance_answer(outlook, speaker).words
    return tr("{chance} before your changes here").format(chance=known.words) if moved else ""


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


@lru_cache(maxsize=2)
def _before(outlook: Outlook, speaker: Speaker) -> tuple[tuple[Spoken, ...], SpokenChance]:
    """The answers of the plan itself, which stay while its trial moves, and those of the plan as a step found it."""
    return answers(outlook, speaker), chance_answer(outlook, speaker)


def _dots(probability: float | None) -> int | None:
    return None if probability is None else round(probability * 10)
