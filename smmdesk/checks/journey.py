"""Journey rules: whether somebody leads people from each stage to the next (planning.md M39, R)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from smmdesk.checks.case import Case, Rule, hint, warn
from smmdesk.plan.coverage import asked_to_act, uncovered
from smmdesk.plan.problem import Problem
from smmdesk.plan.stage import Transition, transition_name
from smmdesk.words.text import say


def nobody_asked(case: Case) -> Iterator[Problem]:
    """Nobody asks the people of a segment to buy."""
    if not case.plan.journey.actions and not case.plan.content.items:
        return
    for segment in [s.id for s in case.plan.market.segments] or [""]:
        if not asked_to_act(case.plan, segment):
            who = case.segment_name(segment)
            text = say("Nobody is asked to buy: {segment}.", segment=who)
            if not case.plan.business.sells:
                text = say("Nobody is asked to say yes: {segment}.", segment=who)
            mend = say("Add an action from desire to conversion: an offer, a date, a clear question.")
            yield warn("nobody_asked", "journey/actions", text, mend)


def step_uncovered(case: Case) -> Iterator[Problem]:
    """A step of a segment for which there is neither an action nor content."""
    for step, segment in uncovered(case.plan):
        if step is Transition.TO_CONVERSION and (case.plan.journey.actions or case.plan.content.items):
            continue
        parts = {"step": transition_name(step, case.plan.journey.vocabulary), "segment": case.segment_name(segment)}
        text = say("{step}: nothing leads {segment} there.", **parts)
        yield hint("step_uncovered", "journey/actions", text, say("Add one action for this step."))


def action_without_owner(case: Case) -> Iterator[Problem]:
    """An action nobody sees to."""
    for action in case.plan.journey.actions:
        if not action.owner.strip():
            text = say("Nobody sees to this action: {message}", message=action.message or action.content or say("without a message"))
            yield hint("action_without_owner", f"journey/actions/{action.id}/owner", text, say("Name one person."))


def lost_link(case: Case) -> Iterator[Problem]:
    """Something that names a segment or a channel that is no more."""
    plan = case.plan
    segments, channels = {s.id for s in plan.market.segments}, {c.id for c in plan.channels}
    tables: dict[str, tuple[Any, ...]] = {
        "journey/actions": plan.journey.actions,
        "content/items": plan.content.items,
        "research/evidence": plan.research.evidence,
        "research/communities": plan.research.communities,
        "research/needs": plan.research.needs,
    }
    for table, rows in tables.items():
        for row in rows:
            for name, known in (("segment", segments), ("channel", channels)):
                link = getattr(row, name, "")
                if link and link not in known:
                    text = say("This names something that is no longer in the plan.")
                    yield hint("lost_link", f"{table}/{row.id}/{name}", text, say("Choose another one, or none."))


RULES: tuple[Rule, ...] = (nobody_asked, step_uncovered, action_without_owner, lost_link)
