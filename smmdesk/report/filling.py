"""Filling: what was filled in from published figures and from which sources, and what stays empty and why, in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from smmdesk.evidence.fill import Filled
from smmdesk.evidence.sources import cite_for
from smmdesk.evidence.suggestion import Suggestion
from smmdesk.plan.path import Path, place
from smmdesk.report.bands import range_band
from smmdesk.report.rows import Measure
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Text, say


def filling_sentences(done: Filled, speaker: Speaker) -> tuple[str, str]:
    """What was filled, each with its figure and source; and what was not. Either may be empty, not both."""
    if not (done.taken or done.foreign or done.unpublished):
        return "", speaker.text(say("Nothing that published figures could fill is empty here."))
    was = [_taken(done, where, offer, speaker) for where, offer in done.taken]
    not_yet = []
    if done.foreign:
        fields = _list([_label(done, where) for where, _ in done.foreign])
        not_yet.append(say("Published in another currency: {fields}. Press Suggest there to convert the figures.", fields=fields))
    if done.unpublished:
        fields = _list([say("{field} ({why})", field=_label(done, where), why=why) for where, why in done.unpublished])
        not_yet.append(say("No published figure: {fields}.", fields=fields))
    return speaker.text(say("Filled in: {fields}.", fields=_list(was))) if was else "", " ".join(speaker.text(text) for text in not_yet)


def _taken(done: Filled, where: Path, offer: Suggestion, speaker: Speaker) -> Text:
    measure = Measure(place(done.plan, where).unit, done.plan.business.currency)
    figure = measure.likely(range_band(offer.range), speaker)
    who = cite_for(offer.range.source, done.plan.business.country)
    return say("{field} {figure} ({source})", field=_label(done, where), figure=figure, source=who)


def _label(done: Filled, where: Path) -> Text:
    return Text(place(done.plan, where).field.info.label)


def _list(parts: Sequence[Text]) -> Text:
    return reduce(lambda a, b: say("{a}; {b}", a=a, b=b), parts)
