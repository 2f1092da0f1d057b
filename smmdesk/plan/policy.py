"""Policy: answers from which the social media policy is written; its three purposes are the three groups (planning.md M61, M62)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from annotated_types import Ge, Le

from smmdesk.plan.declare import Info, Unit


@dataclass(frozen=True)
class Role:
    """Who does what on the networks."""

    id: Annotated[str, Info("Id", hidden=True)]
    task: Annotated[str, Info("Task", "Posting, answering, checking, deciding in a crisis.")] = ""
    name: Annotated[str, Info("Who", "One name.")] = ""
    deputy: Annotated[str, Info("Deputy", "Who does it in holidays and illness.")] = ""


@dataclass(frozen=True)
class Escalation:
    """What goes to whom, and how fast."""

    id: Annotated[str, Info("Id", hidden=True)]
    trigger: Annotated[str, Info("When", "A complaint, a threat, a journalist, a wrong post.")] = ""
    to: Annotated[str, Info("To whom", "One name.")] = ""
    within_hours: Annotated[float, Info("Within hours", "The latest moment to tell them.", Unit.HOURS), Ge(0), Le(168)] = 24.0
    what: Annotated[str, Info("What is done", "The first thing to do.", long=True)] = ""


@dataclass(frozen=True)
class SectionText:
    """The owner's own wording of one section; its id is the key of the section."""

    id: Annotated[str, Info("Id", hidden=True)]
    text: Annotated[str, Info("Text", "As it is printed.", long=True)] = ""


@dataclass(frozen=True)
class Policy:
    """Answers in three groups: empower the employees, protect the brand, guard against legal risk. Not legal advice."""

    applies_to: Annotated[str, Info("For whom it holds", "Staff, freelancers, helpers, members of your groups.")] = ""
    speakers: Annotated[str, Info("Who speaks for you", "Names or roles that may post in the name of the business.")] = ""
    encouraged: Annotated[str, Info("What staff are welcome to do", "Share posts, show their work, answer questions.", long=True)] = ""
    training: Annotated[str, Info("How you help them", "Training, examples, somebody to ask.", long=True)] = ""
    voice: Annotated[str, Info("How you sound", "Three words and an example: friendly, exact, never sharp.", long=True)] = ""
    never: Annotated[tuple[str, ...], Info("Never", "What is never posted. One per line.")] = ()
    approval: Annotated[str, Info("Who looks at a post before", "A name, or: nobody, for these kinds of posts.", long=True)] = ""
    complaints: Annotated[str, Info("How you answer criticism", "How fast, in what tone, when in private.", long=True)] = ""
    disclosure: Annotated[str, Info("How advertising is marked", "Paid posts, gifts, posts by staff about the business.", long=True)] = ""
    privacy: Annotated[str, Info("Customers' data and pictures", "Whom you ask before showing somebody; what you keep.", long=True)] = ""
    rights: Annotated[str, Info("Pictures, music and texts of others", "Which you may use, and how you note it.", long=True)] = ""
    community: Annotated[str, Info("Rules for members", "What is removed from your pages, and who decides.", long=True)] = ""
    roles: Annotated[tuple[Role, ...], Info("Roles", "Who does what.")] = ()
    escalation: Annotated[tuple[Escalation, ...], Info("Escalation", "What goes to whom, and how fast.")] = ()
    approved_by: Annotated[str, Info("Approved by", "Who signs it.")] = ""
    review: Annotated[date | None, Info("Look at it again on", "Once a year at the latest.")] = None
    texts: Annotated[tuple[SectionText, ...], Info("Own wording", "Sections you wrote yourself.", hidden=True)] = ()
