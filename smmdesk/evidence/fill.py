"""Fill: the published figures for everything that a channel still lacks, taken over together."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.evidence.metrics import TWO_OF_THREE
from smmdesk.evidence.offer import can_offer, offers
from smmdesk.evidence.suggestion import Suggestion
from smmdesk.plan.channel import Channel
from smmdesk.plan.path import Path, get, put
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text, Undefined, say

PAID = ("cpc", "ctr", "cpm")
ORGANIC = ("followers", "post_reach", "post_ctr")
SHARED = ("lead_rate", "sale_rate")


@dataclass(frozen=True)
class Filled:
    """What came of it. Paths are those of fields."""

    plan: Plan
    """The plan with the figures in their places; the plan as it was when there were none."""
    taken: tuple[tuple[Path, Suggestion], ...]
    foreign: tuple[tuple[Path, Suggestion], ...]
    """Published in another currency: to be converted first."""
    unpublished: tuple[tuple[Path, Text], ...]
    """Nothing to offer, and why."""


def empty_fields(plan: Plan, key: str) -> tuple[Path, ...]:
    """The uncertain fields that a channel's kind asks for and that are empty.

    Of CPM, CPC and CTR none is missing once two are given. A rate that the whole plan gives is not missing either. Raises KeyError.
    """
    channel: Channel = get(plan, f"channels/{key}")
    names = (PAID if channel.is_paid else ()) + (ORGANIC if channel.is_organic and channel.platform else ())
    names += tuple(name for name in SHARED if getattr(plan.rates, name) is None)
    two = sum(getattr(channel, name) is not None for name in TWO_OF_THREE) >= 2
    missing = [name for name in names if getattr(channel, name) is None and not (two and name in TWO_OF_THREE)]
    return tuple(f"channels/{key}/{name}" for name in missing)


def filled(plan: Plan, key: str) -> Filled:
    """Take the likeliest offer for every empty field of a channel that is still needed by then. Raises KeyError if there is none."""
    new, taken, foreign, unpublished = plan, [], [], []
    for where in empty_fields(plan, key):
        if where not in empty_fields(new, key):
            continue
        found = offers(plan, where) if can_offer(where) else Undefined(say("your profile shows it"))
        if isinstance(found, Undefined):
            unpublished.append((where, found.reason))
            continue
        fitting = next((offer for offer in found if offer.fits_currency), None)
        if fitting is None:
            foreign.append((where, found[0]))
        else:
            taken.append((where, fitting))
            new = put(new, where, fitting.range)
    still = set(empty_fields(new, key))
    return Filled(
        new,
        tuple(taken),
        tuple((where, offer) for where, offer in foreign if where in still),
        tuple((where, why) for where, why in unpublished if where in still),
    )
