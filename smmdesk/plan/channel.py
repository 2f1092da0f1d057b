"""Channel: one way to reach people, paid, organic or both, with what it costs and brings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge, Gt, Le

from smmdesk.plan.declare import Info, Law, Unit
from smmdesk.plan.range import Origin, Range, start_value

LEAD_RATE = Info("Visitors who become leads", "Sign up, ask, book, put into the cart.", Unit.FRACTION, "low", Law.RATE)
SALE_RATE = Info("Leads who buy", "Leads that become customers.", Unit.FRACTION, "low", Law.RATE)


class Mode(StrEnum):
    """How the channel works for the plan."""

    ORGANIC = "organic"
    PAID = "paid"
    BOTH = "both"


class Curve(StrEnum):
    """Shape of diminishing returns (forecast.md 3)."""

    EXPONENTIAL = "exponential"
    HILL = "hill"
    LOGISTIC = "logistic"
    POWER = "power"
    LINEAR = "linear"


class Ramp(StrEnum):
    """How a channel warms up after its launch."""

    NONE = "none"
    LINEAR = "linear"
    EXPONENTIAL = "exponential"


@dataclass(frozen=True)
class Channel:
    """One channel. Amounts and counts are per month; rates are fractions; months count from 1."""

    id: Annotated[str, Info("Id", hidden=True)]
    name: Annotated[str, Info("Name", "What you call this channel.")] = ""
    platform: Annotated[str, Info("Network", "Which network it runs on.", choices="platforms")] = ""
    mode: Annotated[Mode, Info("Kind", "Paid advertising, own posts, or both.")] = Mode.BOTH
    segments: Annotated[tuple[str, ...], Info("For which segments", "Empty: for all.", hidden=True)] = ()
    start_month: Annotated[int, Info("From month", "1 is the first month of the plan.", Unit.COUNT), Ge(1), Le(36)] = 1
    end_month: Annotated[int | None, Info("To month", "Empty: to the end.", Unit.COUNT), Ge(1), Le(36)] = None
    hours_per_week: Annotated[float, Info("Hours a week", "Your own time for posts and answers.", Unit.HOURS), Ge(0), Le(168)] = 0.0

    spend: Annotated[float, Info("Advertising per month", "What you decide to spend.", Unit.MONEY), Ge(0)] = 0.0
    reference_spend: Annotated[
        float | None,
        Info(
            "Monthly spend the costs were seen at",
            "Costs per view and click hold at this spend; more money brings fewer visits per unit. Empty: at the planned spend.",
            Unit.MONEY,
        ),
        Ge(0),
    ] = None
    min_spend: Annotated[float, Info("At least per month", "A limit for the budget split.", Unit.MONEY), Ge(0)] = 0.0
    max_spend: Annotated[float | None, Info("At most per month", "A limit for the budget split.", Unit.MONEY), Ge(0)] = None
    phasing: Annotated[
        tuple[float, ...],
        Info(
            "Spending by month",
            "Weights, one a month; empty: even. They share the money of all months; a month without a weight gets nothing.",
            Unit.RATIO,
            hidden=True,
        ),
    ] = ()
    cpm: Annotated[
        Range | None, Info("Cost per 1,000 views (CPM)", "Give two of CPM, CPC and CTR.", Unit.MONEY, "high", Law.COST), Gt(0)
    ] = None
    cpc: Annotated[Range | None, Info("Cost per click (CPC)", "Give two of CPM, CPC and CTR.", Unit.MONEY, "high", Law.COST), Gt(0)] = None
    ctr: Annotated[
        Range | None, Info("Clicks per view (CTR)", "Give two of CPM, CPC and CTR.", Unit.FRACTION, "low", Law.RATE), Ge(0), Le(1)
    ] = None
    page_load: Annotated[
        Range, Info("Clicks that load the page", "Some people leave before it opens.", Unit.FRACTION, "low", Law.RATE), Ge(0), Le(1)
    ] = start_value(1.0)
    doubling: Annotated[
        Range,
        Info("If you doubled the budget, visits times", "Between 1 and 2: a doubled budget never brings more than double.", Unit.RATIO),
        Gt(1),
        Le(2),
    ] = Range(1.5, 1.7, 1.9, Origin.GUESS, "forecast.md 3")
    curve: Annotated[Curve, Info("Shape of the response", "How more money brings fewer extra visits.")] = Curve.EXPONENTIAL
    hill_slope: Annotated[float, Info("Hill slope", "Above 1 the curve is S-shaped.", Unit.RATIO), Gt(0), Le(10)] = 1.0
    carry_over: Annotated[
        float, Info("Carried over to the next month", "Part of the effect that comes later; 0 is none.", Unit.FRACTION), Ge(0), Le(0.95)
    ] = 0.0
    frequency: Annotated[
        Range | None, Info("Views per person a month", "How often one person sees the ad, if you know.", Unit.RATIO, "high"), Ge(1)
    ] = None
    audience: Annotated[
        Range | None, Info("People the ads can reach", "The size the ad tool shows, if you know.", Unit.PEOPLE, "low", Law.COST), Gt(0)
    ] = None

    followers: Annotated[Range | None, Info("Followers now", "As your profile shows it today.", Unit.PEOPLE, law=Law.COST), Ge(0)] = None
    follower_growth: Annotated[
        Range, Info("Follower growth a month", "0.02 is 2 percent more each month.", Unit.FRACTION, "low", Law.OTHER), Ge(-1), Le(5)
    ] = start_value(0.0)
    posts: Annotated[float, Info("Posts a month", "How many you will really make.", Unit.COUNT), Ge(0), Le(1000)] = 0.0
    post_reach: Annotated[
        Range | None, Info("Followers who see a post", "Organic reach rate of one post.", Unit.FRACTION, "low", Law.RATE), Ge(0), Le(1)
    ] = None
    post_ctr: Annotated[
        Range | None, Info("Viewers who click through", "Visits per person who sees a post.", Unit.FRACTION, "low", Law.RATE), Ge(0), Le(1)
    ] = None
    other_visits: Annotated[
        Range | None,
        Info("Other visits a month", "Visits you can estimate directly: newsletter, partners, flyers.", Unit.COUNT, "low", Law.COST),
        Ge(0),
    ] = None
    ramp: Annotated[Ramp, Info("Warm-up", "How own posts gain strength after the launch.")] = Ramp.LINEAR
    ramp_months: Annotated[float, Info("Warm-up months", "Paid advertising needs none.", Unit.MONTHS), Ge(0), Le(36)] = 3.0

    lead_rate: Annotated[Range | None, LEAD_RATE, Ge(0), Le(1)] = None
    """None: the rate of the whole plan."""
    sale_rate: Annotated[Range | None, SALE_RATE, Ge(0), Le(1)] = None
    """None: the rate of the whole plan."""

    reply_hours: Annotated[
        float | None, Info("Answers within hours", "Your promise to people who write; empty: no promise yet.", Unit.HOURS), Ge(0), Le(168)
    ] = None
    covered: Annotated[str, Info("Hours covered", "When somebody answers: weekdays 9 to 18.")] = ""
    answered_by: Annotated[str, Info("Who answers", "One name.")] = ""
    setup: Annotated[tuple[str, ...], Info("Set up", "What of the set-up checklist is done.", hidden=True)] = ()
    """Keys of `evidence/setup.py`."""

    @property
    def is_paid(self) -> bool:
        """Whether money is spent on advertising here."""
        return self.mode is not Mode.ORGANIC

    @property
    def is_organic(self) -> bool:
        """Whether own posts work here."""
        return self.mode is not Mode.PAID
