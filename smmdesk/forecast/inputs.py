"""Inputs: the uncertain numbers of a plan that its forecast really uses, each with its address, range, law and bad end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from smmdesk.forecast.kept import Kept
from smmdesk.plan.channel import Channel
from smmdesk.plan.declare import Info, Law, Unit, field_of
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Meaning, Origin, Range
from smmdesk.words.text import Text, say


@dataclass(frozen=True)
class Input:
    """One uncertain number. `path` is its address in the plan and its key in `Values`."""

    path: Path
    label: Text
    range: Range
    law: Law
    unit: Unit
    bad_end: str
    floor: float | None
    ceiling: float | None
    """Limits of its field, beyond which no draw lies."""
    group: str = ""
    """Inputs of one group go up and down together (forecast.md 9.3): the field's name for rates and CPM of channels."""

    @property
    def bad(self) -> float:
        """The end that hurts: low for rates, price and market size, high for costs."""
        return self.range.low if self.bad_end == "low" else self.range.high

    @property
    def good(self) -> float:
        """The end that helps."""
        return self.range.high if self.bad_end == "low" else self.range.low


TRANSFER_PATH = "pilot/transfer"
TRANSFER = Range(0.7, 0.95, 1.05, Origin.GUESS, "forecast.md 11.4", meaning=Meaning.MIN_MAX)
"""Part of a pilot's rates that the full program keeps: novelty, easy early audience, fading attention (forecast.md 11.4).

It multiplies the rate of leads who buy: once along the funnel, so that visits and leads stay comparable with the pilot's.
"""

TOGETHER = frozenset({"cpm", "ctr", "lead_rate", "sale_rate", "post_reach", "post_ctr"})
PAID_FIELDS = ("doubling", "frequency", "audience")
ORGANIC_FIELDS = ("followers", "follower_growth", "post_reach", "post_ctr")


_KEPT: Kept[tuple[Input, ...]] = Kept(8)
_OF_CHANNELS: Kept[tuple[Input, ...]] = Kept(64)
"""An edit changes one channel at most; the others keep their inputs."""


def inputs(plan: Plan) -> tuple[Input, ...]:
    """All uncertain numbers the forecast uses, in the plan's order. Numbers without a range (low = high) are among them."""
    return _KEPT.get(id(plan), (plan,), lambda: tuple(_inputs(plan)))


def buying_fields(channel: Channel) -> tuple[str, ...]:
    """The two drivers of paid visits: CPM and CTR when both are there, else CPC with one of them, else CPC alone."""
    given = [name for name in ("cpm", "ctr", "cpc") if getattr(channel, name) is not None]
    if "cpm" in given and "ctr" in given:
        return ("cpm", "ctr")
    return tuple(given)


def _inputs(plan: Plan) -> Iterator[Input]:
    for name in ("price", "unit_cost", "orders_per_customer", "repeat_rate", "market_orders"):
        yield from _one(plan.business, f"business/{name}", name)
    if plan.market.sized_by_segments:
        for segment in plan.market.segments:
            yield from _one(segment, f"market/segments/{segment.id}/size", "size", segment.name)
            yield from _one(segment, f"market/segments/{segment.id}/social_share", "social_share", segment.name)
    else:
        yield from _one(plan.market, "market/size", "size")
    if not plan.market.sized_by_segments or any(s.social_share is None for s in plan.market.segments):
        yield from _one(plan.market, "market/social_share", "social_share")
    for channel in plan.channels:
        yield from _OF_CHANNELS.get(channel.id, (channel,), partial(_of_channel, channel))
    if any(c.lead_rate is None for c in plan.channels):
        yield from _one(plan.rates, "rates/lead_rate", "lead_rate", group="lead_rate")
    if any(c.sale_rate is None for c in plan.channels):
        yield from _one(plan.rates, "rates/sale_rate", "sale_rate", group="sale_rate")
    yield from _one(plan.rates, "rates/advocate_rate", "advocate_rate")
    if plan.rates.referrals:
        yield from _one(plan.rates, "rates/invites", "invites")
        yield from _one(plan.rates, "rates/invite_rate", "invite_rate")
    if plan.pilot.transfer:
        label = say("Part of the pilot's rates that the full program keeps")
        yield Input(TRANSFER_PATH, label, TRANSFER, Law.OTHER, Unit.FRACTION, "low", 0.0, None)
    for line in plan.budget.lines:
        if line.start_month == 0:
            continue
        yield from _one(line, f"budget/lines/{line.id}/amount", "amount", line.label)


def _of_channel(channel: Channel) -> tuple[Input, ...]:
    names = ((name, name if name in TOGETHER else "") for name in channel_fields(channel))
    return tuple(i for name, group in names for i in _one(channel, f"channels/{channel.id}/{name}", name, channel.name, group))


def channel_fields(channel: Channel) -> tuple[str, ...]:
    """The uncertain fields of a channel that its kind uses."""
    names: tuple[str, ...] = ("page_load",)
    if channel.is_paid and (channel.spend or channel.reference_spend):
        names += buying_fields(channel) + PAID_FIELDS
    if channel.is_organic:
        names += ORGANIC_FIELDS
    return (*names, "other_visits", "lead_rate", "sale_rate")


def _one(record: object, path: Path, name: str, owner: str = "", group: str = "") -> Iterator[Input]:
    value = getattr(record, name)
    if not isinstance(value, Range):
        return
    field = field_of(type(record), name)
    info = field.info
    yield Input(path, _label(info, name, owner), value, info.law, info.unit, info.bad_end, field.low, field.high, group)


def _label(info: Info, name: str, owner: str) -> Text:
    field = say(info.label)
    if not owner:
        return field
    if name == "amount":
        return say("Cost of {line}", line=owner)
    return say("{record}: {field}", record=owner, field=field)
