"""Research: what was found out about need, words, people, rivals and the market (planning.md M25-M37)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge, Le

from smmdesk.plan.declare import Info, Law, Unit
from smmdesk.plan.range import Range
from smmdesk.plan.rival import Activity, Rival


class Topic(StrEnum):
    """What market research asks (planning.md M29)."""

    NEED = "level of need"
    ALTERNATIVES = "alternatives"
    SOLVING = "how people solve it"
    UNIQUE = "what makes you unique"
    OTHER = "other"


class NeedStage(StrEnum):
    """How far people are who search with a term (planning.md M32)."""

    NEED = "aware of the need"
    WORDS = "has words"
    SOLUTION = "understands the solution"
    SUPERIORITY = "recognises superiority"
    PURCHASE = "ready to buy"


class Method(StrEnum):
    """Ways to learn about a segment (planning.md M25)."""

    QUESTIONNAIRE = "questionnaire"
    TALK = "talk"
    WATCHING = "watching competitors"
    OWN_DATA = "own data"
    STUDY = "study"


class Fit(StrEnum):
    """How well something fits."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


class Asks(StrEnum):
    """What a poll wants to know (planning.md M36)."""

    AWARENESS = "awareness"
    RECOGNITION = "recognition"
    SUITABILITY = "suitability"


@dataclass(frozen=True)
class Finding:
    """One answer of the market research."""

    id: Annotated[str, Info("Id", hidden=True)]
    topic: Annotated[Topic, Info("Question", "Which of the four questions it answers.")] = Topic.NEED
    text: Annotated[str, Info("What you found", "In one or two sentences.", long=True)] = ""
    source: Annotated[str, Info("Where from", "Who told you, or where it stands.")] = ""
    day: Annotated[date | None, Info("When", "The day you found it out.")] = None


@dataclass(frozen=True)
class Keyword:
    """One term people search with, and the message for those who use it."""

    id: Annotated[str, Info("Id", hidden=True)]
    term: Annotated[str, Info("Term", "What people type or say.")] = ""
    volume: Annotated[float | None, Info("Searches a month", "From a keyword tool; empty: not known.", Unit.COUNT), Ge(0)] = None
    stage: Annotated[NeedStage, Info("How far they are", "From aware of the need to ready to buy.")] = NeedStage.SOLUTION
    message: Annotated[str, Info("Message", "What you tell people who use this term.")] = ""


@dataclass(frozen=True)
class Evidence:
    """One entry of the evidence log of a segment."""

    id: Annotated[str, Info("Id", hidden=True)]
    segment: Annotated[str, Info("Segment", "Whom it is about; empty: all of them.", choices="segments")] = ""
    method: Annotated[Method, Info("How", "How you learned it.")] = Method.TALK
    people: Annotated[int, Info("How many people", "Who answered or were looked at.", Unit.PEOPLE), Ge(0)] = 0
    found: Annotated[str, Info("What you learned", "In one or two sentences; no names.", long=True)] = ""
    day: Annotated[date | None, Info("When", "The day of the talk or the study.")] = None


@dataclass(frozen=True)
class Community:
    """A place where people with the need meet (planning.md M27)."""

    id: Annotated[str, Info("Id", hidden=True)]
    name: Annotated[str, Info("Name", "As the members call it.")] = ""
    place: Annotated[str, Info("Where", "A group, a forum, a club, a market.")] = ""
    segment: Annotated[str, Info("Segment", "Whom you meet there; empty: all of them.", choices="segments")] = ""
    size: Annotated[float | None, Info("Members", "As it shows; empty: not known.", Unit.PEOPLE), Ge(0)] = None
    fit: Annotated[Fit, Info("Fit", "How many of them have the need.")] = Fit.MIDDLE
    hours_per_week: Annotated[float, Info("Hours a week", "Your time there, beside that of the channels.", Unit.HOURS), Ge(0), Le(168)] = (
        0.0
    )


@dataclass(frozen=True)
class NeedMatch:
    """Where a need of customers meets an aim of the business (planning.md M28)."""

    id: Annotated[str, Info("Id", hidden=True)]
    segment: Annotated[str, Info("Segment", "Whose need it is; empty: all of them.", choices="segments")] = ""
    need: Annotated[str, Info("Need", "What they want, in their words.")] = ""
    objective: Annotated[str, Info("Aim of the business", "What you want: fill weekdays, sell the new line.")] = ""
    fit: Annotated[Fit, Info("How well they meet", "High: serving the one serves the other.")] = Fit.MIDDLE
    message: Annotated[str, Info("What follows", "The offer or message that serves both.")] = ""


@dataclass(frozen=True)
class Poll:
    """One yes-or-no question, and the answers (planning.md M36)."""

    id: Annotated[str, Info("Id", hidden=True)]
    question: Annotated[str, Info("Question", "One that is answered with yes or no.")] = ""
    asks: Annotated[Asks, Info("It asks for", "Do they know you, recognise the solution, find it suits them?")] = Asks.AWARENESS
    n: Annotated[int, Info("Answers", "How many people answered.", Unit.PEOPLE), Ge(0)] = 0
    yes: Annotated[int, Info("Of them yes", "How many said yes.", Unit.PEOPLE), Ge(0)] = 0
    asked: Annotated[str, Info("Who was asked", "Followers, customers at the till, people in the street.")] = ""
    at_random: Annotated[bool, Info("Chosen by chance", "Off: whoever was at hand; then the range says too little.")] = False
    day: Annotated[date | None, Info("When", "The last day of the poll.")] = None


@dataclass(frozen=True)
class SizingStep:
    """One step from a large number of people to those who could buy: which part goes on."""

    id: Annotated[str, Info("Id", hidden=True)]
    label: Annotated[str, Info("Who of them", "For example: who own a car.")] = ""
    share: Annotated[Range | None, Info("Part", "Which part of the people before.", Unit.FRACTION, "low", Law.RATE), Ge(0), Le(1)] = None


@dataclass(frozen=True)
class Sizing:
    """The market, step by step from everybody to those who could buy (planning.md M30)."""

    everybody: Annotated[str, Info("Start from", "For example: people who live in the town.")] = ""
    people: Annotated[
        Range | None, Info("How many are they", "From a public count; name the source.", Unit.PEOPLE, "low", Law.COST), Ge(0)
    ] = None
    steps: Annotated[tuple[SizingStep, ...], Info("Steps", "Each keeps a part of the people before.")] = ()


@dataclass(frozen=True)
class Research:
    """All that was found out, with its dates."""

    findings: Annotated[tuple[Finding, ...], Info("Market research", "Four questions, to be asked again and again.")] = ()
    stale_months: Annotated[int, Info("Ask again after", "Older findings are marked as stale.", Unit.MONTHS), Ge(1), Le(36)] = 6
    keywords: Annotated[tuple[Keyword, ...], Info("Keywords", "Terms, their searches, and the message for each.")] = ()
    evidence: Annotated[tuple[Evidence, ...], Info("Evidence log", "How you know what you say about a segment.")] = ()
    communities: Annotated[tuple[Community, ...], Info("Communities", "Where people with the need meet.")] = ()
    needs: Annotated[tuple[NeedMatch, ...], Info("Needs and aims", "Where theirs and yours meet.")] = ()
    rivals: Annotated[tuple[Rival, ...], Info("Competitors", "Where they are active and what they share.")] = ()
    polls: Annotated[tuple[Poll, ...], Info("Polls", "Short questions with honest ranges.")] = ()
    sizing: Annotated[Sizing, Info("Market step by step")] = field(default_factory=Sizing)

    def knows(self, segment: str) -> bool:
        """Whether the evidence log says anything about a segment; else what is said about it is assumed."""
        return any(entry.found.strip() and entry.segment in ("", segment) for entry in self.evidence)

    def is_stale(self, day: date | None, today: date) -> bool:
        """Whether something found on a day is older than `stale_months`; a finding without a day is."""
        if day is None:
            return True
        months = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
        return months >= self.stale_months

    def rivals_on(self, network: str) -> int | None:
        """How many of the competitors are active on a network; None where nobody looked."""
        looked = [p for r in self.rivals for p in r.presence if p.platform == network and p.activity is not Activity.NOT_LOOKED]
        return sum(p.activity is not Activity.NONE for p in looked) if looked else None
