"""Safety: who guards the accounts, and what happens when something goes wrong (planning.md M63, M64)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from smmdesk.plan.declare import Info


class Posture(StrEnum):
    """How a business meets talk about it (planning.md M64)."""

    NOT_SAID = "not said"
    REACTOR = "reactor"
    PROTECTOR = "protector"
    INFLUENCER = "influencer"


class Right(StrEnum):
    """What a holder may do with an account."""

    OWNER = "owner"
    POSTS = "posts"
    ANSWERS = "answers"
    READS = "reads"


@dataclass(frozen=True)
class Access:
    """Who holds which account. Never a password."""

    id: Annotated[str, Info("Id", hidden=True)]
    account: Annotated[str, Info("Account", "Network and name of the account; never its password.")] = ""
    holder: Annotated[str, Info("Held by", "One name.")] = ""
    right: Annotated[Right, Info("May", "Owner: may add and remove others.")] = Right.OWNER
    recovery: Annotated[str, Info("Way back in", "Who can recover it: which phone or mailbox, not the codes.")] = ""
    two_step: Annotated[bool, Info("Two-step sign-in", "A second proof beside the password.")] = False
    checked: Annotated[date | None, Info("Last checked", "When you last looked who has access.")] = None


@dataclass(frozen=True)
class Safety:
    """The security page."""

    expert: Annotated[str, Info("Expert", "Somebody who knows about security: staff, a friend, a firm.")] = ""
    contact: Annotated[str, Info("How to reach the expert", "Telephone; it must work when the accounts do not.")] = ""
    in_charge: Annotated[str, Info("In charge", "One name: who decides when something happens.")] = ""
    deputy: Annotated[str, Info("Deputy", "Who decides when that person cannot be reached.")] = ""
    chain: Annotated[tuple[str, ...], Info("Chain of command", "Who calls whom, from first to last. One per line.")] = ()
    access: Annotated[tuple[Access, ...], Info("Accounts", "Who holds which account; never a password.")] = ()
    incident: Annotated[tuple[str, ...], Info("When something happens", "The steps in order. One per line.")] = ()
    posture: Annotated[Posture, Info("Where you stand", "How your business meets talk about it today.")] = Posture.NOT_SAID
    drill: Annotated[date | None, Info("Tried out on", "When you last went through the steps.")] = None
