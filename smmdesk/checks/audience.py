"""Audience rules: segments, evidence and research (planning.md M23, M25, M29, M36)."""

from __future__ import annotations

from collections.abc import Iterator

from smmdesk.checks.case import Case, Rule, error, hint, warn
from smmdesk.plan.problem import Problem
from smmdesk.words.text import Count, say


def one_primary(case: Case) -> Iterator[Problem]:
    """Exactly one segment is primary."""
    segments = case.plan.market.segments
    n = sum(s.primary for s in segments)
    if segments and n != 1:
        text = say("No segment is the primary one.") if n == 0 else say("{n} segments are primary; one comes first.", n=Count(n))
        yield warn("one_primary", "market/segments", text, say("Mark the one you serve first."))


def assumed_segment(case: Case) -> Iterator[Problem]:
    """What is said about a segment is only assumed."""
    for segment in case.plan.market.segments:
        if not case.plan.research.knows(segment.id):
            text = say("What the plan says about {segment} is assumed.", segment=segment.name)
            yield hint("assumed_segment", "research/evidence", text, say("Talk to five of them and note what you learn."))


def stale_research(case: Case) -> Iterator[Problem]:
    """Findings that are too old to rely on."""
    research, today = case.plan.research, case.today
    if today is None:
        return
    old = [finding for finding in research.findings if research.is_stale(finding.day, today)]
    if old:
        many = say("{n} of your findings are older than {months} months or have no date.", n=len(old), months=research.stale_months)
        one = say("One of your findings is older than {months} months or has no date.", months=research.stale_months)
        text = one if len(old) == 1 else many
        yield hint("stale_research", f"research/findings/{old[0].id}/day", text, say("Ask again; needs and rivals change."))


def no_rivals(case: Case) -> Iterator[Problem]:
    """Nobody looked what competitors do."""
    if case.plan.channels and not case.plan.research.rivals:
        text = say("No competitor is looked at yet.")
        yield hint("no_rivals", "research/rivals", text, say("Name two, and look where they post and what people say there."))


def poll_more_yes(case: Case) -> Iterator[Problem]:
    """A poll with more yes than answers."""
    for poll in case.plan.research.polls:
        if poll.yes > poll.n:
            parts = {"question": poll.question, "yes": Count(poll.yes), "n": Count(poll.n)}
            text = say("{question}: {yes} said yes, but only {n} answered.", **parts)
            yield error("poll_more_yes", f"research/polls/{poll.id}/yes", text, say("Look whether the two numbers are swapped."))


RULES: tuple[Rule, ...] = (one_primary, assumed_segment, stale_research, no_rivals, poll_more_yes)
