"""Side by side: key figures of several plans, or of one plan and its what-ifs, with their ranges."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.trial import find, number_of, trial_of
from smmdesk.plan.whatif import WhatIf
from smmdesk.report.answers import LABELS, answer, chance_answer
from smmdesk.report.movables import movables
from smmdesk.report.rows import RIGHT, Align, TableRows
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Text, say

MOST = 4
"""More what-ifs than this beside the plan are not compared: nobody reads such a table."""
SHOWN = (
    *("customers", "revenue", "contribution", "cost_completed", "net_completed", "mroi", "break_even_orders", "break_even_month"),
    *("cost_per_customer", "market_share"),
)


@dataclass(frozen=True)
class Version:
    """A plan with the name under which it is compared."""

    name: str
    plan: Plan


def side_by_side(versions: tuple[Version, ...], speaker: Speaker) -> TableRows:
    """A row for the chance of the goal and for each figure, a column for each version; ranges in brackets."""
    outlooks = tuple(live_outlook(version.plan) for version in versions)
    rows = [(speaker.text(say("Chance of the goal")), *(chance_answer(o, speaker).words for o in outlooks))]
    rows += [(speaker.text(LABELS.get(key, key_figures()[key].label)), *(_cell(o, key, speaker) for o in outlooks)) for key in SHOWN]
    sides: tuple[Align, ...] = ("left", *([RIGHT] * len(versions)))
    return TableRows((speaker.text(say("Figure")), *(version.name for version in versions)), tuple(rows), sides)


def change_words(plan: Plan, what_if: WhatIf, speaker: Speaker) -> Text:
    """What a named what-if changes, in one line."""
    known = {one.path: one for one in movables(plan)}
    parts: list[str] = []
    for path, number in trial_of(what_if).items():
        here = find(plan, path)
        if here is None or path not in known:
            continue
        label, measure = known[path].label, known[path].measure
        parts.append(
            speaker.text(
                say(
                    "{input} {now} to {then}",
                    input=label,
                    now=measure.value(number_of(here)),
                    then=measure.value(number),
                )
            )
        )
    return say("{changes}", changes="; ".join(parts)) if parts else say("Nothing in it differs from the plan any more.")


def _cell(outlook: Outlook, key: str, speaker: Speaker) -> str:
    found = answer(outlook, key, speaker)
    return f"{found.value} ({found.range})" if found.range else found.value
