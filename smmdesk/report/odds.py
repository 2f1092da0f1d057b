"""Odds: how likely each verdict after the pilot is, as rows for the chart (forecast.md 11.3, 12.4)."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.forecast.outlook import Outlook
from smmdesk.measure.odds import PilotOdds, odds_sentence
from smmdesk.measure.verdict import Decision
from smmdesk.report.rows import TableRows
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Chance, Money, Text, Undefined, say


@dataclass(frozen=True, slots=True)
class OddsPart:
    """A verdict: its name, how likely it is, and what it would mean."""

    decision: Decision
    name: Text
    chance: float
    meaning: Text


@dataclass(frozen=True, slots=True)
class OddsRows:
    """The three verdicts; without odds (`parts` empty) the sentence says why."""

    parts: tuple[OddsPart, ...]
    title: Text
    sentence: Text

    def table(self, speaker: Speaker) -> TableRows:
        """Verdict, chance, meaning."""
        columns = (say("Verdict"), say("How likely"), say("What it means"))
        rows = tuple((speaker.text(p.name), speaker.chance(p.chance), speaker.text(p.meaning)) for p in self.parts)
        return TableRows(tuple(speaker.text(c) for c in columns), rows, ("left", "right", "left"))


NAMES = {Decision.GO: say("GO"), Decision.EXTEND: say("EXTEND"), Decision.NO_GO: say("NO-GO")}
TITLE = say("What the pilot will probably say")


def odds_rows(odds: PilotOdds | Undefined, full: Outlook, pilot: Outlook) -> OddsRows:
    """The odds with what each verdict would mean in money."""
    if isinstance(odds, Undefined):
        return OddsRows((), TITLE, say("Not known yet: {reason}.", reason=odds.reason))
    meanings = {
        Decision.GO: say("Build out in full."),
        Decision.EXTEND: say("Too close to call: go on, and look again."),
        Decision.NO_GO: _saved(full, pilot),
    }
    parts = tuple(OddsPart(d, NAMES[d], odds.chances[d], meanings[d]) for d in NAMES)
    return OddsRows(parts, _title(parts), odds_sentence(odds))


def _title(parts: tuple[OddsPart, ...]) -> Text:
    most = max(parts, key=lambda part: part.chance)
    return say("Probably {verdict}: {chance}", verdict=most.name, chance=Chance(most.chance))


def _saved(full: Outlook, pilot: Outlook) -> Text:
    whole, part = full.figure("cost_completed"), pilot.figure("cost_completed")
    if isinstance(whole, Undefined) or isinstance(part, Undefined):
        return say("Stop.")
    return say("Stop: about {money} stays unspent.", money=Money(float(f"{max(whole - part, 0.0):.2g}"), full.plan.business.currency))
