"""Channel rules: accounts, promises, smallest spends, and whether the people are there (planning.md M26, M50, M59 and section 8)."""

from __future__ import annotations

from collections.abc import Iterator

from smmdesk.checks.case import Case, Rule, hint, warn
from smmdesk.forecast.timing import phasing
from smmdesk.plan.channel import Channel
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.words.text import Count, Percent, say

FEW = 0.15
"""Below this part of the people a network is called empty of them [choice]."""
FAST = 0.2
"""Follower growth a month that own posts hardly ever bring [choice]."""


def below_floor(case: Case) -> Iterator[Problem]:
    """Spends below the network's own minimum."""
    from smmdesk.evidence.floor import below_floor as too_small

    for channel in case.plan.channels:
        text = too_small(channel, case.plan.business.currency)
        if text is not None:
            mend = say("Bundle the money into fewer days, or into one channel.")
            yield warn("below_floor", f"channels/{channel.id}/spend", text, mend)


def no_account(case: Case) -> Iterator[Problem]:
    """A channel whose account is not set up."""
    from smmdesk.evidence.setup import open_items

    for channel in case.plan.channels:
        todo = [item for item in open_items(channel) if item.needed]
        if todo:
            parts = {"channel": channel.name, "what": todo[0].label}
            text = say("{channel} is not set up yet: {what}.", **parts)
            if len(todo) > 1:
                text = say("{channel} is not set up yet: {what}, and {n} more.", n=len(todo) - 1, **parts)
            yield hint("no_account", f"channels/{channel.id}/setup", text, say("Go through the set-up checklist before the start."))


def no_promise(case: Case) -> Iterator[Problem]:
    """A channel on which nobody promises an answer."""
    for channel in case.plan.channels:
        if channel.platform and (channel.reply_hours is None or not channel.answered_by):
            text = say("{channel}: nobody has promised when messages are answered.", channel=channel.name)
            yield hint("no_promise", f"channels/{channel.id}/reply_hours", text, say("Say within how many hours, and who does it."))


def follow_your_markets(case: Case) -> Iterator[Problem]:
    """Mantra "Follow your Markets": the people are on the channels."""
    for channel in case.plan.channels:
        share = audience_share(case.plan, channel)
        if share is not None and share < FEW:
            parts = {"channel": channel.name, "share": Percent(round(share, 2))}
            text = say("Only about {share} of your people use {channel}.", **parts)
            mend = say("Look at the ranking of the networks, or choose people who are there.")
            yield warn("follow_your_markets", f"channels/{channel.id}/platform", text, mend)


def bought_followers(case: Case) -> Iterator[Problem]:
    """Followers that grow as only bought ones do."""
    for channel in case.plan.channels:
        if channel.follower_growth.likely > FAST:
            parts = {"channel": channel.name, "growth": Percent(channel.follower_growth.likely)}
            text = say("{channel}: {growth} more followers each month is what sellers of followers promise.", **parts)
            mend = say("Do not buy followers: they do not buy, and make every rate in this plan meaningless.")
            yield warn("bought_followers", f"channels/{channel.id}/follower_growth", text, mend)


def audience_share(plan: Plan, channel: Channel) -> float | None:
    """Part of a channel's people who use its network by the surveys that ship, the best of its segments; None where none covers it."""
    from smmdesk.evidence.audience import fit

    mine = [s for s in plan.market.segments if not channel.segments or s.id in channel.segments]
    known = [found.share for s in mine if (found := fit(channel.platform, s, plan.business.country)) is not None]
    return max(known, default=None)


def weights_end(case: Case) -> Iterator[Problem]:
    """Weights that stop before the channel does: the money of all its months is spent in the first ones, or none (forecast.md 4.5)."""
    months = case.plan.business.horizon
    mend = say("Give each month a weight, or choose the same for each month.")
    for channel in case.plan.channels:
        typed, last = len(channel.phasing), min(channel.end_month or months, months)
        if not channel.is_paid or not channel.spend or not 0 < typed < last:
            continue
        parts = {"channel": channel.name, "typed": Count(typed), "last": Count(last)}
        if phasing(channel, months).any():
            text = say("{channel}: weights end after month {typed}; the money of all {last} months is spent by then.", **parts)
        else:
            text = say(
                "{channel}: none of its months up to {last} has a weight, so nothing is spent.", channel=channel.name, last=Count(last)
            )
        yield warn("weights_end", f"channels/{channel.id}/phasing", text, mend)


RULES: tuple[Rule, ...] = (below_floor, no_account, no_promise, follow_your_markets, bought_followers, weights_end)
