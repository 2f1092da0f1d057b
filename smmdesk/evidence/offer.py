"""Offer: the published ranges for one field of a plan, asked for by its path, so that the owner takes one over in two clicks."""

from __future__ import annotations

from smmdesk.evidence.convert import converted
from smmdesk.evidence.lookup import suggest
from smmdesk.evidence.suggestion import Suggestion
from smmdesk.plan import path
from smmdesk.plan.channel import Channel
from smmdesk.plan.goal import Metric
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Undefined, say

CHANNEL_FIELDS = ("cpm", "cpc", "ctr", "lead_rate", "sale_rate", "post_reach", "post_ctr")
PLAN_FIELDS = ("rates/lead_rate", "rates/sale_rate", "market/social_share")
BY_GOAL = {Metric.LEADS: ("leads", "traffic", "sales"), Metric.COST_PER_LEAD: ("leads", "traffic", "sales")}
USUAL = ("traffic", "leads", "sales")
SHOPS = ("retail_gifts", "electronics")


def can_offer(where: Path) -> bool:
    """Whether evidence is looked up for a field at all."""
    table, _, name = where.rpartition("/")
    return where in PLAN_FIELDS or (table.startswith("channels/") and name in CHANNEL_FIELDS) or name == "social_share"


def offers(plan: Plan, where: Path) -> tuple[Suggestion, ...] | Undefined:
    """The published ranges for the field at a path, the likeliest first, each figure once; or the reason why there is none.

    Several come where the campaign's objective decides (visitors, enquiries, orders). Raises KeyError for a field without evidence.
    """
    if not can_offer(where):
        raise KeyError(where)
    found = [_ask(plan, where, objective) for objective in _objectives(plan)]
    offered = {(s.record, s.range.source): s for s in reversed(found) if isinstance(s, Suggestion)}
    if offered:
        return tuple(converted(s, plan.business) for s in reversed(offered.values()))
    return next((s for s in found if isinstance(s, Undefined)), Undefined(say("nothing is published for it")))


def _objectives(plan: Plan) -> tuple[str, ...]:
    usual = ("sales", "traffic", "leads") if plan.business.industry in SHOPS else USUAL
    return BY_GOAL.get(plan.goal.metric, usual)


def _ask(plan: Plan, where: Path, objective: str) -> Suggestion | Undefined:
    table, _, field = where.rpartition("/")
    business = plan.business
    if not table.startswith("channels/"):
        return suggest(field, "all", business.industry, business.country, currency=business.currency, objective=objective)
    channel: Channel = path.get(plan, table)
    return suggest(
        field,
        channel.platform,
        business.industry,
        business.country,
        currency=business.currency,
        objective=objective,
        paid=channel.is_paid,
        followers=channel.followers.likely if channel.followers else None,
    )
