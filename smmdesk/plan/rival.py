"""Rival: a competitor, and what he does on each network (planning.md M35)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge

from smmdesk.plan.declare import Info, Unit


class Activity(StrEnum):
    """How active somebody is."""

    NOT_LOOKED = "not looked"
    NONE = "none"
    SOME = "some"
    MUCH = "much"


@dataclass(frozen=True)
class Presence:
    """A competitor on one network."""

    id: Annotated[str, Info("Id", hidden=True)]
    platform: Annotated[str, Info("Network", "Where you looked.", choices="platforms")] = ""
    activity: Annotated[Activity, Info("Active", "Much: several posts a week.")] = Activity.NOT_LOOKED
    followers: Annotated[float | None, Info("Followers", "As the profile shows; empty: not looked.", Unit.PEOPLE), Ge(0)] = None
    shares: Annotated[str, Info("What they share", "Offers, tips, films, customers' pictures.")] = ""
    conversation: Annotated[str, Info("Where people talk", "Under which posts, about what; are they answered?")] = ""


@dataclass(frozen=True)
class Rival:
    """One competitor."""

    id: Annotated[str, Info("Id", hidden=True)]
    name: Annotated[str, Info("Name", "Somebody your customers could go to instead.")] = ""
    note: Annotated[str, Info("Better, worse", "What they do better than you, and what you do better.", long=True)] = ""
    presence: Annotated[tuple[Presence, ...], Info("On the networks", "One line for each network.")] = ()
