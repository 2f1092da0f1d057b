"""Market and audience: how many people there are, and who they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Ge, Le

from smmdesk.plan.declare import Info, Law, Unit
from smmdesk.plan.range import Origin, Range

SHARE = Info("Share reachable on social media", "Part of these people who use the networks at all.", Unit.FRACTION, "low", Law.RATE)
SIZE = Info("People", "How many people could buy, in the area you serve.", Unit.PEOPLE, "low", Law.COST)


@dataclass(frozen=True)
class Segment:
    """One group of people with one need (planning.md M20-M24). Segments do not overlap; exactly one is primary."""

    id: Annotated[str, Info("Id", hidden=True)]
    name: Annotated[str, Info("Name", "A name you would use when talking about them.")] = ""
    primary: Annotated[bool, Info("Primary segment", "The one you serve first; exactly one.")] = False
    size: Annotated[Range | None, SIZE, Ge(0)] = None
    social_share: Annotated[Range | None, SHARE, Ge(0), Le(1)] = None
    """None: the share of the whole market."""
    core_need: Annotated[str, Info("Core need", "What they want, in their words.", long=True)] = ""
    age_from: Annotated[int | None, Info("Age from", "The youngest of them.", Unit.COUNT), Ge(0), Le(120)] = None
    age_to: Annotated[int | None, Info("Age to", "The oldest of them.", Unit.COUNT), Ge(0), Le(120)] = None
    gender: Annotated[str, Info("Gender", "All, mostly women, mostly men.", choices="genders")] = ""
    income: Annotated[str, Info("Household income", "What they can spend decides the price and the tone.", choices="incomes")] = ""
    education: Annotated[str, Info("Education", "Decides words and how much to explain.", choices="educations")] = ""
    occupation: Annotated[str, Info("Work", "What they do for a living.")] = ""
    location: Annotated[str, Info("Where they live", "Town, area or country; the ad tools ask for it.")] = ""
    interests: Annotated[tuple[str, ...], Info("Interests", "One per line.")] = ()
    behaviours: Annotated[tuple[str, ...], Info("Behaviours", "What they read, do, where they go. One per line.")] = ()
    use_case: Annotated[str, Info("Use case", "Which situation the offer fits.", long=True)] = ""


@dataclass(frozen=True)
class Market:
    """The whole market and its segments."""

    description: Annotated[str, Info("Market", "Who could buy, and where.")] = ""
    size: Annotated[Range | None, SIZE, Ge(0)] = None
    """Used while not every segment has a size; else the sum of the segments counts."""
    social_share: Annotated[Range, SHARE, Ge(0), Le(1)] = Range(0.90, 0.92, 0.95, Origin.PUBLISHED, "course_social_share")
    segments: Annotated[tuple[Segment, ...], Info("Segments", "Groups of people with one need each.")] = ()

    @property
    def sized_by_segments(self) -> bool:
        """Whether every segment has a size, so that their sum is the market."""
        return bool(self.segments) and all(s.size is not None for s in self.segments)

    @property
    def primary(self) -> Segment | None:
        """The primary segment, if one is named."""
        return next((s for s in self.segments if s.primary), None)
