"""Segments: changes of the segments that keep exactly one of them primary, and which of them a channel serves."""

from __future__ import annotations

from dataclasses import replace

from smmdesk.plan.market import Segment
from smmdesk.plan.path import add, duplicate, get, new_id, put, remove
from smmdesk.plan.plan import Plan

TABLE = "market/segments"


def with_primary(plan: Plan, key: str) -> Plan:
    """The plan with one segment primary and no other. Raises KeyError if there is no such segment."""
    get(plan, f"{TABLE}/{key}")
    return put(plan, TABLE, tuple(replace(s, primary=s.id == key) for s in plan.market.segments))


def with_new_segment(plan: Plan) -> tuple[Plan, str]:
    """The plan with an empty segment at the end, and its id. The first one is primary."""
    key = new_id(plan, TABLE, "s")
    return add(plan, TABLE, Segment(key, primary=plan.market.primary is None)), key


def with_copied_segment(plan: Plan, key: str) -> tuple[Plan, str]:
    """The plan with a copy of a segment right behind it, and the id of the copy, which is never primary. Raises KeyError."""
    copy = new_id(plan, TABLE, "s")
    return put(duplicate(plan, f"{TABLE}/{key}", copy), f"{TABLE}/{copy}/primary", False), copy


def without_segment(plan: Plan, key: str) -> Plan:
    """The plan without a segment; channels no longer name it, and one that served it alone then serves all.

    If it was primary, the first that stays becomes so. Raises KeyError.
    """
    was_primary = get(plan, f"{TABLE}/{key}").primary
    channels = tuple(replace(c, segments=tuple(s for s in c.segments if s != key)) for c in plan.channels)
    left = replace(remove(plan, f"{TABLE}/{key}"), channels=channels)
    return with_primary(left, left.market.segments[0].id) if was_primary and left.market.segments else left


def with_served(plan: Plan, channel: str, segment: str, on: bool) -> Plan:
    """The plan with a channel that serves a segment, or no longer does; without any it serves all. In the order of the segments.

    Ids of segments that are gone are dropped. Raises KeyError if there is no such channel or segment.
    """
    get(plan, f"{TABLE}/{segment}")
    served = {*get(plan, f"channels/{channel}/segments")} - {segment} | ({segment} if on else set())
    return put(plan, f"channels/{channel}/segments", tuple(s.id for s in plan.market.segments if s.id in served))


def with_all_served(plan: Plan, channel: str) -> Plan:
    """The plan with a channel that serves all segments, those to come too. Raises KeyError if there is no such channel."""
    return put(plan, f"channels/{channel}/segments", ())
