"""Wanted: which published metrics answer a field of the plan, on which channels, for which objective."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.evidence.records import Rate, platforms
from smmdesk.words.text import Undefined, say

META = "Meta (Facebook + Instagram)"
WHOLE = (None, META, "single image", "overall summary", "sponsored content", "campaigns")
"""Segments that describe a network as a whole, not one format of it."""
OBJECTIVES = {
    "traffic": ("traffic", "search"),
    "leads": ("leads", "search"),
    "sales": ("sales_ecommerce", "search"),
}
FALLBACK = ("all", "traffic", "sales_ecommerce", "leads", "prospecting_ecommerce", "video_views")
TIERS = ((5_000, "1k-5k"), (10_000, "5k-10k"), (50_000, "10k-50k"), (100_000, "50k-100k"), (float("inf"), "100k-1m"))
BASES = {"linkedin": "impressions", "youtube": "subscribers"}
SMALL = "1k-5k"
TWO_OF_THREE = ("cpm", "cpc", "ctr")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Rows that may answer a question. `channels` in order of preference; `complement`: the answer is 1 - the published rate."""

    metrics: tuple[str, ...]
    channels: tuple[str, ...]
    objectives: tuple[str, ...] = ()
    only_objectives: bool = False
    basis: str | None = None
    tiers: tuple[str | None, ...] = (None,)
    complement: bool = False
    channels_first: bool = False

    def takes(self, rate: Rate) -> bool:
        """Whether a row measures what is asked, on a channel that fits."""
        if rate.metric not in self.metrics or rate.channel not in self.channels or rate.segment not in WHOLE or rate.format:
            return False
        shared = self.channels[0] != "instagram" or rate.channel != "facebook" or rate.segment == META
        objective = not self.only_objectives or rate.objective is None or rate.objective in self.objectives
        return shared and objective and rate.tier in self.tiers and (self.basis is None or rate.basis == self.basis)

    def objective_rank(self, rate: Rate) -> int:
        """0: the objective asked for, or not split by objective; 1: measured on other campaigns."""
        return 0 if rate.objective in (None, "all", *self.objectives) else 1

    def exact_rank(self, rate: Rate) -> int:
        """Position of the row's objective in the order of preference."""
        order = (*self.objectives, *FALLBACK)
        return order.index(rate.objective) if rate.objective in order else len(order)

    def channel_rank(self, rate: Rate) -> int:
        """Position of the row's channel in the order of preference."""
        return self.channels.index(rate.channel)


def wanted(field: str, platform: str, objective: str, paid: bool, followers: float | None, basis: str | None) -> Wanted | Undefined:
    """What answers a field of a channel; the reason if nothing published can. Raises KeyError for an unknown field or objective."""
    objectives = OBJECTIVES[objective]
    if field in TWO_OF_THREE:
        return Wanted((field,), _family(platform), objectives)
    if field == "lead_rate":
        return _lead_rate(platform, objective, paid)
    if field == "sale_rate":
        return _sale_rate(objective)
    if field == "post_reach":
        return _post_reach(platform, followers)
    if field == "post_ctr":
        return _post_ctr(platform)
    if field == "engagement":
        return Wanted(("engagement_rate",), (platform,), basis=basis or BASES.get(platform, "followers"))
    raise KeyError(field)


def _family(platform: str) -> tuple[str, ...]:
    return (platform, "facebook") if platform == "instagram" else (platform,)


def _lead_rate(platform: str, objective: str, paid: bool) -> Wanted:
    if objective == "sales":
        return Wanted(("add_to_cart_rate",), ("all",))
    if platform == "email":
        return Wanted(("landing_page_cvr",), ("email", "all"), channels_first=True)
    if not paid:
        return Wanted(("session_conversion_rate",), ("organic_social",))
    channels = (platform, "facebook", "all") if platform == "instagram" else (platform, "all")
    return Wanted(("cvr", "landing_page_cvr"), channels, ("leads", "search"), only_objectives=True, channels_first=True)


def _sale_rate(objective: str) -> Wanted | Undefined:
    if objective == "sales":
        return Wanted(("cart_abandonment_rate",), ("all",), complement=True)
    return Undefined(
        say("no sound figure is published for how many enquiries become customers; count your last 20 or 50 enquiries and use your own")
    )


def _post_reach(platform: str, followers: float | None) -> Wanted | Undefined:
    if platform not in ("instagram", "facebook"):
        return Undefined(
            say("how many followers see a post is published for Instagram and Facebook only; read it from your own statistics")
        )
    tier = SMALL if followers is None else next(name for limit, name in TIERS if followers < limit)
    return Wanted(("reach_rate",), (platform,), basis="followers", tiers=(tier, None) if platform == "facebook" else (tier,))


def _post_ctr(platform: str) -> Wanted | Undefined:
    if platform == "email":
        return Wanted(("email_click_rate",), ("email",))
    name = platforms()[platform].name if platform in platforms() else platform
    return Undefined(
        say("nobody publishes a sound figure for clicks on unpaid posts on {name}; read link clicks from your own statistics", name=name)
    )
