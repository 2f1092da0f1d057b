"""Set-up: what a business account needs before the first post, by kind of channel (planning.md M50)."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.plan.channel import Channel
from smmdesk.words.text import Text, say


@dataclass(frozen=True, slots=True)
class SetupItem:
    """One line of the checklist. `key` stands in `Channel.setup` once it is done."""

    key: str
    label: Text
    why: Text
    needed: bool = False
    """Without it nothing can be published."""
    paid_only: bool = False


ITEMS: tuple[SetupItem, ...] = (
    SetupItem("account", say("Business account"), say("Not a private one: statistics, advertising and helpers need it."), needed=True),
    SetupItem("name", say("Name and picture"), say("The same everywhere, so that people recognise you."), needed=True),
    SetupItem("contact", say("Address, hours, contact, link"), say("Everything somebody needs to come or to buy."), needed=True),
    SetupItem("legal", say("Legal notice and privacy"), say("Many countries demand it on business pages.")),
    SetupItem("two_people", say("Two people with access"), say("One may be ill or leave; each signs in with an account of their own.")),
    SetupItem("two_step", say("Two-step sign-in"), say("A stolen password alone opens nothing.")),
    SetupItem("greeting", say("First answer to messages"), say("Says when a human answers, so that nobody waits in vain.")),
    SetupItem("links", say("Links that can be counted"), say("So you see which channel brought a visit.")),
    SetupItem("first_posts", say("Three posts before you invite"), say("Nobody follows an empty page.")),
    SetupItem("ads", say("Advertising account and payment"), say("Checking it can take days; start early."), needed=True, paid_only=True),
    SetupItem("limit", say("Spending limit"), say("The network stops when your month's money is spent."), paid_only=True),
)


def setup_items(channel: Channel) -> tuple[SetupItem, ...]:
    """The checklist of a channel. A channel that runs on no network needs no account."""
    if not channel.platform:
        return ()
    return tuple(item for item in ITEMS if channel.is_paid or not item.paid_only)


def open_items(channel: Channel) -> tuple[SetupItem, ...]:
    """What of it is not done yet."""
    return tuple(item for item in setup_items(channel) if item.key not in channel.setup)
