"""Floor: the least that advertising on a network costs per day by its own rules, against what a channel plans to spend."""

from __future__ import annotations

from smmdesk.evidence.records import SmallestBudget, budgets
from smmdesk.evidence.sources import cite
from smmdesk.plan.channel import Channel
from smmdesk.words.text import Money, Text, say

DAYS = 365.25 / 12
FOR_CLICKS = ("any", "clicks, likes, views or engagement")


def floor(platform: str) -> SmallestBudget | None:
    """The network's smallest daily budget for a campaign that brings clicks; None where we know of none."""
    rows = [b for b in budgets() if b.platform == platform and b.objective in FOR_CLICKS]
    return max(rows, key=lambda row: row.value, default=None)


def below_floor(channel: Channel, currency: str) -> Text | None:
    """Why the monthly spend is too small to run every day; None if it is not, or if the rule is in another currency."""
    rule = floor(channel.platform)
    if rule is None or rule.currency != currency or not channel.is_paid or not 0 < channel.spend < rule.value * DAYS:
        return None
    return say(
        "{spend} a month is less than {smallest} a day, the least this network takes ({source}): run the ads on fewer days, about {days}.",
        spend=Money(channel.spend, currency),
        smallest=Money(rule.value, currency),
        source=cite(rule.source),
        days=int(channel.spend / rule.value),
    )
