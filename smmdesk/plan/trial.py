"""Trial: a plan with some of its numbers tried out differently, as another plan. Nothing of the plan itself changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from smmdesk.plan.channel import Channel
from smmdesk.plan.path import Path, Place, add, get, new_id, place, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range
from smmdesk.plan.spread import bounds, moved
from smmdesk.plan.whatif import Change, WhatIf

Trial = Mapping[Path, float]
"""Path -> the number tried: the likely value of an uncertain input, or an amount the owner decides."""

DIGITS = 4
"""Digits of the ends that move along: so many that a slider moves them smoothly, so few that they can be read."""
NAMED = "what_ifs/named"


def tried(plan: Plan, trial: Trial) -> Plan:
    """The plan with the numbers tried, in the order of the trial. Changes of what is no longer in the plan are left out.

    An uncertain input keeps being uncertain: its range moves along in proportion, a certain one stays certain. A spend that changes
    keeps its costs per view and click at the spend they were seen at (`reference_spend`), so that more money brings fewer visits per unit.
    """
    for path, number in trial.items():
        here = find(plan, path)
        if here is not None:
            plan = put(_with_reference(plan, path), path, _moved(here, number))
    return plan


def find(plan: Plan, path: Path) -> Place | None:
    """The place of a number in the plan, if it is there and holds one."""
    try:
        here = place(plan, path)
    except KeyError:
        return None
    return here if isinstance(here.value, Range | float | int) and not isinstance(here.value, bool) else None


def number_of(here: Place) -> float:
    """The number of a place: likely, or decided."""
    return here.value.likely if isinstance(here.value, Range) else float(here.value)


def changed(plan: Plan, trial: Trial) -> dict[Path, float]:
    """What of a trial is in the plan and differs from it."""
    places = {path: find(plan, path) for path in trial}
    return {path: number for path, number in trial.items() if (here := places[path]) is not None and number_of(here) != number}


def with_named(plan: Plan, name: str, trial: Trial) -> Plan:
    """The plan with a trial kept under a name; one of the same name is replaced."""
    changes = tuple(Change(f"c{n}", path, number) for n, (path, number) in enumerate(trial.items(), 1))
    for known in plan.what_ifs.named:
        if known.name == name:
            return put(plan, f"{NAMED}/{known.id}/changes", changes)
    return add(plan, NAMED, WhatIf(new_id(plan, NAMED, "w"), name, changes))


def trial_of(what_if: WhatIf) -> dict[Path, float]:
    """The changes of a named what-if."""
    return {change.path: change.value for change in what_if.changes}


def _moved(here: Place, number: float) -> Range | float | int:
    low, high = bounds(here.field)
    number = min(max(number, low), high)
    if isinstance(here.value, Range):
        return moved(here.value, here.field, number, DIGITS)
    return round(number) if here.field.kind is int else number


def _with_reference(plan: Plan, path: Path) -> Plan:
    """The spend at which the costs of a channel hold, written down before the spend itself changes."""
    owner, _, name = path.rpartition("/")
    channel = get(plan, owner) if owner else None
    if name != "spend" or not isinstance(channel, Channel) or channel.reference_spend or not channel.spend:
        return plan
    return put(plan, owner, replace(channel, reference_spend=channel.spend))
