"""Chosen: changes of the chosen channels: a network ticked or left out, a channel of the owner's own, a copy."""

from __future__ import annotations

from dataclasses import replace

from smmdesk.plan.channel import Channel, Mode, Ramp
from smmdesk.plan.path import add, duplicate, new_id
from smmdesk.plan.plan import Plan

TABLE = "channels"


def is_chosen(plan: Plan, network: str) -> bool:
    """Whether a channel of the plan runs on the network."""
    return any(channel.platform == network for channel in plan.channels)


def with_network(plan: Plan, network: str, name: str, mode: Mode) -> tuple[Plan, str]:
    """The plan with a channel on a network at the end, and its id. Paid advertising needs no warm-up."""
    key = network if all(channel.id != network for channel in plan.channels) else new_id(plan, TABLE, "c")
    ramp = Ramp.NONE if mode is Mode.PAID else Ramp.LINEAR
    return add(plan, TABLE, Channel(key, name=name, platform=network, mode=mode, ramp=ramp)), key


def without_network(plan: Plan, network: str) -> Plan:
    """The plan without any channel on the network."""
    return replace(plan, channels=tuple(channel for channel in plan.channels if channel.platform != network))


def with_own_channel(plan: Plan) -> tuple[Plan, str]:
    """The plan with a channel that runs on no network (flyers, a partner, a market stall), and its id."""
    key = new_id(plan, TABLE, "c")
    return add(plan, TABLE, Channel(key, mode=Mode.ORGANIC, ramp=Ramp.NONE)), key


def with_copied_channel(plan: Plan, key: str) -> tuple[Plan, str]:
    """The plan with a copy of a channel right behind it, and the id of the copy. Raises KeyError."""
    copy = new_id(plan, TABLE, "c")
    return duplicate(plan, f"{TABLE}/{key}", copy), copy
