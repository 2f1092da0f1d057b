"""Audience: total market, social market, and how many different people the channels reach (forecast.md 2.1, 5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.flow import Weights
from smmdesk.forecast.reach import combined, exposed
from smmdesk.forecast.timing import active, ramp
from smmdesk.forecast.traffic import Traffic, followers_growing
from smmdesk.forecast.value import Value, ratio
from smmdesk.forecast.values import Values, read
from smmdesk.plan.channel import Channel
from smmdesk.plan.plan import Plan


@dataclass(frozen=True, eq=False)
class Group:
    """One part of the market: a segment, or the whole market when segments have no sizes."""

    id: str
    size: Value
    social: Value
    """People of the group who use social networks."""


@dataclass(frozen=True, eq=False)
class Reach:
    """Different people reached in a window, and the deduplication factor of each segment mix."""

    people: Value
    low: Value
    """Lower bound: the largest single channel."""
    high: Value
    """Upper bound: the sum of the channels, at most everyone."""
    by_channel: dict[str, Value]
    by_group: dict[str, Value]
    delta: Value
    """People reached / sum over channels: 1 with one channel (forecast.md 5.3)."""


def groups(plan: Plan, values: Values) -> tuple[Group, ...]:
    """The segments with their sizes; without sizes one group for the whole market (its size unknown if not given)."""
    share = read(values, "market/social_share")
    if not plan.market.sized_by_segments:
        size = read(values, "market/size")
        return (Group("", size, size * share),)
    found = []
    for segment in plan.market.segments:
        size = read(values, f"market/segments/{segment.id}/size")
        found.append(Group(segment.id, size, size * read(values, f"market/segments/{segment.id}/social_share", share)))
    return tuple(found)


def addressed(channel: Channel, parts: Sequence[Group]) -> tuple[Group, ...]:
    """The groups a channel is meant for: all unless it names segments."""
    return tuple(g for g in parts if not channel.segments or not g.id or g.id in channel.segments)


def segment_shares(channel: Channel, parts: Sequence[Group]) -> dict[str, Value]:
    """How a channel's results divide over the segments: by their people on social networks. The shares add up to 1."""
    mine = addressed(channel, parts)
    whole: Value = sum((g.social for g in mine), 0.0)
    return {g.id: ratio(g.social, whole) for g in mine}


def reach(plan: Plan, channels: Sequence[Traffic], values: Values, parts: Weights) -> Reach:
    """Different people reached inside a window of months.

    Each channel: random exposure of its audience to all its views of the window (with a known frequency, which is per month, months
    meet people independently: the upper bound of forecast.md 5.1); own posts reach followers independently. Channels
    combine by independence inside each group, times the plan's overlap factor, inside the bounds (forecast.md 5.1, 5.2).
    """
    mine = groups(plan, values)
    shares = {t.channel.id: _share(t, values, mine, parts) for t in channels}
    people: Value = 0.0
    low: Value = 0.0
    high: Value = 0.0
    single: Value = 0.0
    by_group: dict[str, Value] = {}
    for group in mine:
        here = [shares[t.channel.id] for t in channels if group in addressed(t.channel, mine)]
        together = combined(here, overlap=plan.rates.overlap)
        by_group[group.id] = group.social * together.share
        people = people + by_group[group.id]
        low = low + group.social * together.low
        high = high + group.social * together.high
        single = single + group.social * sum(here, 0.0)
    by_channel = {}
    for t in channels:
        base: Value = sum((g.social for g in addressed(t.channel, mine)), 0.0)
        by_channel[t.channel.id] = base * shares[t.channel.id]
    delta = 1.0 if len(channels) == 1 else _or_one(ratio(people, single), single)
    return Reach(people, low, high, by_channel, by_group, delta)


def _share(t: Traffic, values: Values, parts: Sequence[Group], window: Weights) -> Value:
    """Part of the addressed people that one channel reaches in the window."""
    base: Value = sum((g.social for g in addressed(t.channel, parts)), 0.0)
    paid = _paid_share(t, values, base, window)
    organic = _organic_share(t, values, base, window)
    return 1.0 - (1.0 - paid) * (1.0 - organic)


def _paid_share(t: Traffic, values: Values, base: Value, window: Weights) -> Value:
    if t.media.is_empty:
        return 0.0
    path = f"channels/{t.channel.id}/"
    audience = np.minimum(read(values, path + "audience", np.inf), base)
    frequency = values.get(path + "frequency")
    if frequency is None:
        return ratio(exposed(t.views.inside(window), audience), base)
    missed: Value = 1.0
    for month in np.flatnonzero(window):
        missed = missed * (1.0 - ratio(exposed(t.views.at(int(month)) * float(window[month]), audience, frequency), audience))
    return ratio(audience * (1.0 - missed), base)


def _or_one(delta: Value, single: Value) -> Value:
    """Nobody reached: nothing to count once."""
    return np.where(np.asarray(single) == 0, 1.0, delta) if np.ndim(single) else delta if single else 1.0


def _organic_share(t: Traffic, values: Values, base: Value, window: Weights) -> Value:
    channel = t.channel
    if not channel.is_organic or channel.followers is None or not channel.posts:
        return 0.0
    path = f"channels/{channel.id}/"
    months = len(window)
    strength = active(channel.start_month, channel.end_month, months) * ramp(channel, months) * window
    if not strength.any():
        return 0.0
    posts = read(values, path + "posts", channel.posts) * float(strength.sum())
    last = int(np.flatnonzero(strength)[-1])
    followers = followers_growing(read(values, path + "followers"), read(values, path + "follower_growth"), months).at(last)
    seen = followers * (1.0 - (1.0 - read(values, path + "post_reach")) ** posts)
    return np.minimum(ratio(seen, base), 1.0)
