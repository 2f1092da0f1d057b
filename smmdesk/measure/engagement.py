"""Engagement: what people do with posts, per post and per person reached (forecast.md 8.2, planning.md M44).

The first three are per post and may exceed 1. Counts are sums over the posts of one channel and period; a rate of several channels is
the sum of the counts over the sum of the posts, never a mean of rates.
"""

from __future__ import annotations

from smmdesk.forecast.figure import formula
from smmdesk.forecast.value import Value, above_zero, ratio
from smmdesk.words.text import Number, Text, say

NO_POSTS = say("nothing was posted")
NOBODY_REACHED = say("nobody was reached, or nobody counted how many")
NO_FOLLOWERS = say("there are no followers")


@formula(NO_POSTS)
def amplification_rate(shares: Value, posts: Value) -> Value:
    """Shares / posts."""
    return ratio(shares, above_zero(posts))


@formula(NO_POSTS)
def conversation_rate(comments: Value, posts: Value) -> Value:
    """Comments / posts."""
    return ratio(comments, above_zero(posts))


@formula(NO_POSTS)
def applause_rate(likes: Value, posts: Value) -> Value:
    """Likes / posts."""
    return ratio(likes, above_zero(posts))


@formula(NOBODY_REACHED)
def engagement_rate(clicks: Value, comments: Value, shares: Value, likes: Value, reached: Value) -> Value:
    """(clicks + comments + shares + likes) / different people reached; above 1 where people act repeatedly."""
    return ratio(clicks + comments + shares + likes, above_zero(reached))


@formula(NO_FOLLOWERS)
def per_thousand_followers(rate: Value, followers: Value) -> Value:
    """A rate per 1,000 followers, to compare a small account with a large one."""
    return ratio(1000.0 * rate, above_zero(followers))


def repeated(rate: float) -> Text | None:
    """What to tell about an engagement rate above 1; it is not cut."""
    if rate <= 1.0:
        return None
    return say("{n} actions for each person reached: some people act more than once, or fewer were counted as reached", n=Number(rate, 2))
