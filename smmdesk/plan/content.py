"""Content: what is posted when and where (planning.md M51-M60), and the people who help to spread it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge, Le

from smmdesk.plan.declare import Info, Unit
from smmdesk.plan.journey import Level
from smmdesk.plan.research import Fit
from smmdesk.plan.stage import Stage


class Format(StrEnum):
    """What an item is; activities of the outbound vehicles among them (planning.md M51)."""

    PHOTO = "photo"
    TEXT = "text"
    SHORT_VIDEO = "short video"
    LONG_VIDEO = "long video"
    STORY = "story"
    LIVE = "live"
    BLOG = "blog"
    EMAIL = "e-mail"
    COUPON = "coupon"
    SURVEY = "survey"
    EVENT = "event"
    BOOKMARK = "bookmark"
    OFFLINE = "offline"


class Made(StrEnum):
    """Made by you, or chosen from what others made (planning.md M56)."""

    CREATED = "created"
    CURATED = "curated"


class SourceKind(StrEnum):
    """Where compelling content comes from (planning.md M55)."""

    OWN = "own"
    CUSTOMERS = "customers"
    COMMUNITY = "community"
    INFLUENCER = "influencer"
    LEADER = "thought leader"
    SEARCH = "search"
    VIDEO = "video"
    PASSION = "passion"
    NEWS = "news"
    NETWORK = "network"


class State(StrEnum):
    """How far an item is."""

    IDEA = "idea"
    IN_WORK = "in work"
    READY = "ready"
    PUBLISHED = "published"


class Purpose(StrEnum):
    """Give to get: does the item give something, or ask for something (planning.md M59)?"""

    GIVE = "give"
    ASK = "ask"


class ContactKind(StrEnum):
    """Who can spread the word (planning.md M57)."""

    INFLUENCER = "influencer"
    COMMUNITY = "community"
    MEDIA = "media"


class Involve(StrEnum):
    """Ways to involve the community (planning.md M58)."""

    MONITOR = "monitor"
    SURVEY = "survey"
    QUESTION = "question"
    MEETUP = "meet-up"
    WEBINAR = "webinar"
    GAME = "game"
    EMPOWER = "empower"
    DATABASE = "database"
    LEARN = "learn"
    GROW = "grow"


@dataclass(frozen=True)
class Item:
    """One item of the calendar."""

    id: Annotated[str, Info("Id", hidden=True)]
    title: Annotated[str, Info("Title", "What it is about, in a few words.")] = ""
    day: Annotated[date | None, Info("Day", "When it is published; empty: not planned yet.")] = None
    channel: Annotated[str, Info("Channel", "Where it is published.", choices="channels")] = ""
    stage: Annotated[Stage, Info("Stage", "Whom it should move: people at this stage.")] = Stage.AWARENESS
    segment: Annotated[str, Info("For whom", "One segment; empty: all of them.", choices="segments")] = ""
    format: Annotated[Format, Info("Format", "What it is: a photo, a short video, an e-mail.")] = Format.PHOTO
    purpose: Annotated[Purpose, Info("Gives or asks", "Gives: useful or fun by itself. Asks: buy, book, sign up.")] = Purpose.GIVE
    made: Annotated[Made, Info("Made", "By you, or chosen from what others made.")] = Made.CREATED
    source: Annotated[SourceKind, Info("Idea from", "Variety keeps people listening.")] = SourceKind.OWN
    state: Annotated[State, Info("State", "How far it is.")] = State.IDEA
    owner: Annotated[str, Info("Who", "Who makes it.")] = ""
    hours: Annotated[float, Info("Hours", "Time to make it; it is part of the hours of its channel.", Unit.HOURS), Ge(0), Le(1000)] = 0.0
    cost: Annotated[float, Info("Cost", "As a note. The forecast counts what stands in the budget.", Unit.MONEY), Ge(0)] = 0.0
    talks_with: Annotated[bool, Info("People speak to people", "It is not only the firm that speaks (is it social? 1 of 3).")] = False
    converses: Annotated[bool, Info("It starts a conversation", "Somebody will want to answer (is it social? 2 of 3).")] = False
    is_shared: Annotated[bool, Info("It is worth sharing", "Somebody will want to show it to others (is it social? 3 of 3).")] = False
    note: Annotated[str, Info("Note", "Text, link, picture to use.", long=True)] = ""

    @property
    def is_social(self) -> bool:
        """Whether all three questions of M8 are answered with yes."""
        return self.talks_with and self.converses and self.is_shared


@dataclass(frozen=True)
class Contact:
    """An influencer, a community or a medium."""

    id: Annotated[str, Info("Id", hidden=True)]
    name: Annotated[str, Info("Name", "The page, group or paper, not a private person.")] = ""
    kind: Annotated[ContactKind, Info("Kind", "Influencer, community or media.")] = ContactKind.INFLUENCER
    place: Annotated[str, Info("Where", "The network or place where you find them.")] = ""
    audience: Annotated[float | None, Info("Audience", "Followers, members or readers; empty: not known.", Unit.PEOPLE), Ge(0)] = None
    fit: Annotated[Fit, Info("Fit", "How many of their people have the need.")] = Fit.MIDDLE
    next_step: Annotated[str, Info("Next step", "What you do next: comment, invite, send a sample.")] = ""
    due: Annotated[date | None, Info("By", "Until when.")] = None
    owner: Annotated[str, Info("Who", "Who keeps in touch.")] = ""


@dataclass(frozen=True)
class Involvement:
    """One line of the community checklist."""

    id: Annotated[str, Info("Id", hidden=True)]
    way: Annotated[Involve, Info("What", "How you involve people.")] = Involve.QUESTION
    note: Annotated[str, Info("How exactly", "Where, about what, with whom.")] = ""
    day: Annotated[date | None, Info("When", "The day, or the first of several.")] = None
    effect: Annotated[Level, Info("Moves people to", "Which level of engagement it should lead to.")] = Level.TAKE_PART
    owner: Annotated[str, Info("Who", "Who sees to it.")] = ""
    done: Annotated[bool, Info("Done", "Tick it when it has happened.")] = False


@dataclass(frozen=True)
class Tool:
    """A program or service the plan needs (planning.md M78). What it costs stands in the budget line it names, and only there."""

    id: Annotated[str, Info("Id", hidden=True)]
    name: Annotated[str, Info("Name", "A program or service, such as a newsletter service.")] = ""
    purpose: Annotated[str, Info("What for", "What it does for the plan.")] = ""
    owner: Annotated[str, Info("Who", "Who looks after it.")] = ""
    account: Annotated[str, Info("Account", "The name of the account; never its password.")] = ""
    line: Annotated[str, Info("Budget line", "The line that pays for it; empty: free of charge.", hidden=True)] = ""


@dataclass(frozen=True)
class Content:
    """The calendar, the people who help, the community checklist, the tools."""

    items: Annotated[tuple[Item, ...], Info("Content", "What is posted when and where.")] = ()
    contacts: Annotated[tuple[Contact, ...], Info("Contacts", "Influencers, communities and media, each with a next step.")] = ()
    community: Annotated[tuple[Involvement, ...], Info("Community checklist", "How you involve people.")] = ()
    tools: Annotated[tuple[Tool, ...], Info("Tools", "Programs and services the plan needs.")] = ()
