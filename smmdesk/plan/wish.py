"""Wish: what the owner asks of a network, by which the networks are ranked (planning.md M47, M48)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge, Le

from smmdesk.plan.declare import Info, Unit


class GoalClass(StrEnum):
    """What a network is to do for the business (planning.md M48)."""

    BRAND = "brand_building"
    SALES = "generating_sales"
    LEADS = "lead_generation"
    SERVICE = "customer_service"
    COMMUNITY = "building_community"


class Buyers(StrEnum):
    """Who buys."""

    CONSUMERS = "consumers"
    BUSINESSES = "businesses"


@dataclass(frozen=True)
class Rivals:
    """How many competitors the owner saw on one network, whose id it bears."""

    id: Annotated[str, Info("Id", hidden=True)]
    count: Annotated[int, Info("Rivals active there", "Competitors who posted there in the last month.", Unit.COUNT), Ge(0), Le(1000)] = 0


@dataclass(frozen=True)
class Wish:
    """What counts when networks are ranked. Weights need not add up; what is empty is taken from the plan."""

    goal: Annotated[GoalClass | None, Info("What the networks are to do", "Empty: what your goal asks for.")] = None
    buyers: Annotated[Buyers | None, Info("Who buys", "Empty: as usual in your industry.")] = None
    formats: Annotated[
        tuple[str, ...],
        Info("Content you can make", "None ticked: photos, short videos and stories; for businesses texts, photos and links."),
    ] = ()
    """As in the fact sheets (`evidence/records.py`)."""
    rivals: Annotated[tuple[Rivals, ...], Info("Rivals by network", "Where you have looked.")] = ()
    goal_weight: Annotated[float, Info("Weight of the goal", "How much it counts.", Unit.RATIO), Ge(0), Le(10)] = 3.0
    audience_weight: Annotated[float, Info("Weight of the audience", "How much it counts.", Unit.RATIO), Ge(0), Le(10)] = 4.0
    content_weight: Annotated[float, Info("Weight of the content", "How much it counts.", Unit.RATIO), Ge(0), Le(10)] = 2.0
    competition_weight: Annotated[float, Info("Weight of the competition", "How much it counts.", Unit.RATIO), Ge(0), Le(10)] = 1.0

    def rivals_on(self, network: str) -> int | None:
        """How many rivals are on a network; None where the owner has not looked."""
        return next((r.count for r in self.rivals if r.id == network), None)

    def with_rivals(self, network: str, count: int | None) -> Wish:
        """The wish with so many rivals on a network; None: the owner has not looked."""
        others = tuple(r for r in self.rivals if r.id != network)
        return replace(self, rivals=others if count is None else (*others, Rivals(network, count)))
