"""Criteria: how well one network fits a plan by goal, audience, content and competition, each 0..100 with its reason (planning.md M47)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from smmdesk.evidence.audience import Fit, fit
from smmdesk.evidence.records import Platform, collected
from smmdesk.evidence.sources import cite
from smmdesk.plan.goal import Metric
from smmdesk.plan.plan import Plan
from smmdesk.plan.wish import Buyers, GoalClass
from smmdesk.words.text import Percent, Text, say


class Criterion(StrEnum):
    """The four criteria of channel choice."""

    GOAL = "goal"
    AUDIENCE = "audience"
    CONTENT = "content"
    COMPETITION = "competition"


GOAL_CLASS_WORDS: Mapping[GoalClass, Text] = {
    GoalClass.BRAND: say("getting known"),
    GoalClass.SALES: say("selling"),
    GoalClass.LEADS: say("collecting enquiries"),
    GoalClass.SERVICE: say("serving customers"),
    GoalClass.COMMUNITY: say("building a community"),
}
OF_METRIC: Mapping[Metric, GoalClass] = {
    Metric.REACH: GoalClass.BRAND,
    Metric.VISITS: GoalClass.BRAND,
    Metric.LEADS: GoalClass.LEADS,
    Metric.COST_PER_LEAD: GoalClass.LEADS,
    Metric.ADVOCATES: GoalClass.COMMUNITY,
}
USUAL_FORMATS = frozenset({"image", "short_video", "stories"})
USUAL_FORMATS_TO_BUSINESSES = frozenset({"text", "image", "link_in_post"})
FIT_FACTOR = {"high": 1.0, "medium": 0.75, "low": 0.5}
EASE = {"low": 100.0, "medium": 65.0, "high": 30.0}
EFFORT_WORDS = {"low": say("It takes little effort"), "medium": say("It takes some effort"), "high": say("It takes much effort")}
BUSINESS_BUYERS = ("business_services_b2b",)
UNKNOWN = 25.0


@dataclass(frozen=True)
class Wish:
    """What the ranking asks of a network besides the plan. None: taken from the plan."""

    goal: GoalClass | None = None
    formats: frozenset[str] | None = None
    """Formats the owner can make, as in `Platform.formats`. None: photos, short videos and stories; texts and links for businesses."""
    to_businesses: bool | None = None
    rivals: Mapping[str, int] = field(default_factory=dict)
    """How many competitors are active on a network, where the owner has looked."""


@dataclass(frozen=True)
class Score:
    """Points 0..100 of one criterion, why, and the ids of the evidence. `doubt`: half-width of the 95 % interval in points."""

    criterion: Criterion
    points: float
    why: Text
    sources: tuple[str, ...] = ()
    doubt: float = 0.0


def wish_of(plan: Plan) -> Wish:
    """What the plan says about the networks it wants. Rivals are counted in the competitor grid, unless the owner gave a number."""
    said = plan.wish
    networks = {p.platform for rival in plan.research.rivals for p in rival.presence}
    return Wish(
        said.goal,
        frozenset(said.formats) or None,
        None if said.buyers is None else said.buyers is Buyers.BUSINESSES,
        {n: found for n in networks if (found := plan.research.rivals_on(n)) is not None} | {r.id: r.count for r in said.rivals},
    )


def scores(platform: Platform, plan: Plan, wish: Wish) -> tuple[Score, ...]:
    """The four scores of a network, in the order of `Criterion`."""
    return (
        goal_score(platform, plan, wish),
        audience_score(platform, plan),
        content_score(platform, plan, wish),
        competition_score(platform, wish),
    )


def goal_score(platform: Platform, plan: Plan, wish: Wish) -> Score:
    """Main use 100, side use 60, else 20, times how well it suits consumers or businesses. Editorial judgement of the fact sheet."""
    goal = wish.goal or OF_METRIC.get(plan.goal.metric, GoalClass.SALES)
    business = sells_to_businesses(plan, wish)
    suits = platform.fit_b2b if business else platform.fit_b2c
    base, words = _goal_base(platform, goal)
    to = say("businesses") if business else say("consumers")
    how = {"high": say("suits {to} well", to=to), "medium": say("suits {to} fairly", to=to), "low": say("suits {to} little", to=to)}[suits]
    why = say("{fits}, and it {how} (our fact sheet, {year}).", fits=words, how=how, year=collected()[:4])
    return Score(Criterion.GOAL, base * FIT_FACTOR[suits], why, platform.sources)


def sells_to_businesses(plan: Plan, wish: Wish) -> bool:
    """As wished, or by the plan's industry."""
    return plan.business.industry in BUSINESS_BUYERS if wish.to_businesses is None else wish.to_businesses


def _goal_base(platform: Platform, goal: GoalClass) -> tuple[float, Text]:
    words = GOAL_CLASS_WORDS[goal]
    if goal in platform.goals_primary:
        return 100.0, say("Strong for {goal}", goal=words)
    if goal in platform.goals_secondary:
        return 60.0, say("Useful for {goal}", goal=words)
    return 20.0, say("Not made for {goal}", goal=words)


def audience_score(platform: Platform, plan: Plan) -> Score:
    """Part of the plan's people who use the network, in percent: segments weighted by size, or the primary one double."""
    weighted = _weighted(platform, plan)
    if weighted is None:
        why = say(
            "No survey of ours covers it, so it counts as {share}: look at who follows your rivals there.", share=Percent(UNKNOWN / 100)
        )
        return Score(Criterion.AUDIENCE, UNKNOWN, why, doubt=UNKNOWN)
    why = say(
        "About {share} of your people use it, give or take {margin} points ({source}).",
        share=Percent(round(weighted.share, 2)),
        margin=max(1, round(100 * weighted.margin)),
        source=cite(weighted.sources[0]),
    )
    why = _with_country(why, weighted, plan.business.country)
    return Score(Criterion.AUDIENCE, 100 * weighted.share, why, weighted.sources, 100 * weighted.margin)


def _with_country(why: Text, found: Fit, country: str) -> Text:
    if found.american and country != "US":
        return say("{why} It is a US survey: none of your country is known to us.", why=why)
    if found.american:
        return say("{why} US survey.", why=why)
    if found.national == "advertising_reach":
        return say("{why} Counted as people whom ads can reach.", why=why)
    if found.national == "share_using_for_messaging":
        return say("{why} Counted as people who write messages with it.", why=why)
    return say("{why} National figure.", why=why)


def _weighted(platform: Platform, plan: Plan) -> Fit | None:
    from smmdesk.plan.market import Segment

    segments = plan.market.segments or (Segment("all"),)
    fits = [fit(platform.id, segment, plan.business.country) for segment in segments]
    known = [f for f in fits if f is not None]
    if len(known) < len(segments):
        return None
    sized = plan.market.sized_by_segments
    sizes = [s.size.likely if sized and s.size else 2.0 if s.primary else 1.0 for s in segments]
    total = sum(sizes) or 1.0
    share = sum(n * f.share for n, f in zip(sizes, known, strict=True)) / total
    # The segments share one survey, so their errors are not independent: margins are averaged, not shrunk.
    margin = sum(n * f.margin for n, f in zip(sizes, known, strict=True)) / total
    return Fit(share, margin, known[0].sources, known[0].national, known[0].american)


def content_score(platform: Platform, plan: Plan, wish: Wish) -> Score:
    """Part of the owner's formats that the network takes."""
    usual = USUAL_FORMATS_TO_BUSINESSES if sells_to_businesses(plan, wish) else USUAL_FORMATS
    wanted = wish.formats or usual
    taken = wanted & platform.formats
    parts = {"n": len(taken), "all": len(wanted), "year": collected()[:4]}
    why = say("It takes {n} of the {all} kinds of content you can make (our fact sheet, {year}).", **parts)
    return Score(Criterion.CONTENT, 100 * len(taken) / len(wanted), why, platform.sources)


def competition_score(platform: Platform, wish: Wish) -> Score:
    """How much work it is, and, where the owner has looked, how many rivals are there (each halves the room left, counted as 1/(1+n/2))."""
    ease = EASE[platform.effort]
    effort = EFFORT_WORDS[platform.effort]
    if platform.id not in wish.rivals:
        why = say("{effort} (our fact sheet, {year}); you have not yet looked which rivals are there.", effort=effort, year=collected()[:4])
        return Score(Criterion.COMPETITION, ease, why, platform.sources, 15.0)
    rivals = wish.rivals[platform.id]
    why = say("{effort} (our fact sheet, {year}); rivals of yours active there: {n}.", effort=effort, n=rivals, year=collected()[:4])
    return Score(Criterion.COMPETITION, (ease + 100 / (1 + rivals / 2)) / 2, why, platform.sources)
