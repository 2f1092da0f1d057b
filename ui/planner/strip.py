"""Strip: the answers of an outlook in the form the answer strip shows."""

from __future__ import annotations

from smmdesk.forecast.outlook import Outlook
from smmdesk.report.answers import Answer as Spoken
from smmdesk.report.answers import answers, chance_answer
from smmdesk.words.speaker import Speaker
from ui.look.translate import tr
from ui.widgets.answer_strip import Answer, ChanceAnswer


def strip_answers(outlook: Outlook, speaker: Speaker, before: Outlook | None = None) -> tuple[ChanceAnswer, list[Answer]]:
    """The chance and the four answers, ready to show; with `before` each one that differs says what it was."""
    was = answers(before, speaker) if before is not None else ()
    rows = [_answer(a, was[at].value if was else "", speaker) for at, a in enumerate(answers(outlook, speaker))]
    return _chance(outlook, speaker, before), rows


def _answer(spoken: Spoken, before: str, speaker: Speaker) -> Answer:
    was = tr("was {value}").format(value=before) if before and before != spoken.value else ""
    return Answer(spoken.key, speaker.text(spoken.label), spoken.value, spoken.range, was)


def _chance(outlook: Outlook, speaker: Speaker, before: Outlook | None) -> ChanceAnswer:
    chance = chance_answer(outlook, speaker)
    words = (
        chance.words if chance.probability is not None else tr("needs a goal") if outlook.plan.goal.target is None else tr("not known yet")
    )
    known = chance_answer(before, speaker) if before is not None else None
    label = tr("Chance of reaching the goal")
    if known is not None and known.probability is not None:
        label = tr("Chance of the goal, was {chance}").format(chance=known.words)
    return ChanceAnswer(label, words, _dots(chance.probability) or 0, chance.sentence, _dots(known.probability) if known else None)


def _dots(probability: float | None) -> int | None:
    return None if probability is None else round(probability * 10)
