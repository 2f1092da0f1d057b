"""Strip: the answers of an outlook in the form the answer strip shows."""

from __future__ import annotations

from smmdesk.forecast.outlook import Outlook
from smmdesk.report.answers import answers, chance_answer
from smmdesk.words.speaker import Speaker
from ui.look.translate import tr
from ui.widgets.answer_strip import Answer, ChanceAnswer


def strip_answers(outlook: Outlook, speaker: Speaker) -> tuple[ChanceAnswer, list[Answer]]:
    """The chance and the four answers, ready to show."""
    chance = chance_answer(outlook, speaker)
    words = (
        chance.words if chance.probability is not None else tr("needs a goal") if outlook.plan.goal.target is None else tr("not known yet")
    )
    dots = 0 if chance.probability is None else round(chance.probability * 10)
    rows = [Answer(a.key, speaker.text(a.label), a.value, a.range) for a in answers(outlook, speaker)]
    return ChanceAnswer(tr("Chance of reaching the goal"), words, dots, chance.sentence), rows
