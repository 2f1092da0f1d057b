"""Completeness: how far a plan is against the four steps of marketing (M1) and the five of the planning process (M2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from smmdesk.plan.budget import Component
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text, say


@dataclass(frozen=True, slots=True)
class Part:
    """One thing a step asks for: what it is, where it is filled in, and how to see that it is there."""

    name: Text
    path: Path
    is_there: Callable[[Plan], bool]


@dataclass(frozen=True, slots=True)
class StepDone:
    """One step: its name, how many of its parts are there, and those that are missing."""

    key: str
    name: Text
    done: int
    of: int
    missing: tuple[Part, ...]

    @property
    def share(self) -> float:
        """Part that is done, 0..1."""
        return self.done / self.of

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it is there."""
        return self.done == 0


GOAL = Part(say("a goal with number and dates"), "goal/target", lambda p: None not in (p.goal.target, p.goal.start, p.goal.end))
PARENT = Part(say("the business goal it serves"), "goal/parent", lambda p: bool(p.goal.parent and p.goal.relevance))
SEGMENTS = Part(say("segments, one of them primary"), "market/segments", lambda p: p.market.primary is not None)
SIZE = Part(say("the size of the market"), "market/size", lambda p: p.market.sized_by_segments or p.market.size is not None)
EVIDENCE = Part(
    say("evidence for each segment"),
    "research/evidence",
    lambda p: bool(p.market.segments) and all(p.research.knows(s.id) for s in p.market.segments),
)
RIVALS = Part(say("a look at competitors"), "research/rivals", lambda p: bool(p.research.rivals))
ACTIONS = Part(say("an action between the stages"), "journey/actions", lambda p: bool(p.journey.actions))
MESSAGES = Part(
    say("a message in each action"), "journey/actions", lambda p: bool(p.journey.actions) and all(a.message for a in p.journey.actions)
)
ITEMS = Part(say("content in the calendar"), "content/items", lambda p: any(i.day for i in p.content.items))
MIX = Part(
    say("content you make and content you choose from others"), "content/items", lambda p: len({i.made for i in p.content.items}) == 2
)
CHANNELS = Part(say("channels"), "channels", lambda p: bool(p.channels))
ACCOUNTS = Part(
    say("accounts set up"), "channels", lambda p: bool(p.channels) and all("account" in c.setup for c in p.channels if c.platform)
)
MONEY = Part(say("a budget"), "budget/lines", lambda p: bool(p.budget.lines))
TECHNOLOGY = Part(
    say("tools, with what they cost"),
    "content/tools",
    lambda p: bool(p.content.tools) or any(line.component is Component.TECHNOLOGY for line in p.budget.lines),
)
KPIS = Part(
    say("KPIs with their three qualities"),
    "kpis/items",
    lambda p: bool(p.kpis.items) and all(k.has_all_qualities for k in p.kpis.items),
)
FIXED = Part(say("a measurement plan, fixed before the start"), "kpis/items", lambda p: p.kpis.is_fixed)
REVIEW = Part(say("a day to look at the numbers"), "kpis/review", lambda p: p.kpis.review is not None)

MARKETING: tuple[tuple[str, Text, tuple[Part, ...]], ...] = (
    ("research", say("Research the audience"), (SEGMENTS, SIZE, EVIDENCE, RIVALS)),
    ("messages", say("Create messages"), (ACTIONS, MESSAGES, ITEMS)),
    ("front", say("Get them in front of people"), (CHANNELS, ACCOUNTS, MONEY)),
    ("evaluate", say("Evaluate and optimise"), (KPIS, FIXED, REVIEW)),
)
PROCESS: tuple[tuple[str, Text, tuple[Part, ...]], ...] = (
    ("goals", say("Goals"), (GOAL, PARENT)),
    ("networks", say("Networks"), (SEGMENTS, CHANNELS, ACCOUNTS)),
    ("content", say("Create and curate content"), (ACTIONS, ITEMS, MIX)),
    ("technology", say("Technology and platform"), (TECHNOLOGY,)),
    ("measure", say("Measure and assess"), (KPIS, FIXED, REVIEW)),
)


def marketing_steps(plan: Plan) -> tuple[StepDone, ...]:
    """The four steps of marketing."""
    return tuple(_step(plan, *row) for row in MARKETING)


def planning_steps(plan: Plan) -> tuple[StepDone, ...]:
    """The five steps of planning social media marketing."""
    return tuple(_step(plan, *row) for row in PROCESS)


def _step(plan: Plan, key: str, name: Text, parts: tuple[Part, ...]) -> StepDone:
    missing = tuple(part for part in parts if not part.is_there(plan))
    return StepDone(key, name, len(parts) - len(missing), len(parts), missing)
