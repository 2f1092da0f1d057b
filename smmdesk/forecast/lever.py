"""Lever: something the owner can turn to reach a goal: the budget, one channel's money or posts, a rate, a price, the market, a date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from smmdesk.forecast.calendar import calendar_of
from smmdesk.forecast.inputs import Input, inputs
from smmdesk.forecast.pilot import scaled
from smmdesk.forecast.value import Value
from smmdesk.forecast.values import Values
from smmdesk.plan.channel import Channel
from smmdesk.plan.declare import Unit
from smmdesk.plan.path import Path, get, place, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.spread import moved
from smmdesk.words.text import Text, Undefined, say

BUDGET = "budget"
MARKET = "market"
END = "goal/end"
HORIZON = "business/horizon"
FARTHEST = 10.0
"""Amounts without a limit are tried up to ten times what they are."""
EXPERIENCE = 3.0
"""Spends above three times the reference point lie outside anybody's experience (forecast.md 3)."""

Tried = Callable[[Value, Values], tuple[Plan, Values]]
"""From a position of the lever and the plan's values (numbers or draws) to the plan and values to run."""


@dataclass(frozen=True)
class Lever:
    """`low` and `high` limit it; `now` is where it stands; days count by `date.toordinal`."""

    id: str
    label: Text
    unit: Unit
    low: float
    high: float
    now: float
    tried: Tried
    apply: Callable[[float], Plan]
    """The plan with the lever at a position, for good."""
    whole: bool = False
    is_day: bool = False
    known_to: float = np.inf
    """Beyond this nobody has experience."""
    turns_plan: bool = False
    """Whether `tried` makes another plan (dates, months); else it only sets values, and takes an array of positions too."""


def lever(plan: Plan, name: Path) -> Lever | Undefined:
    """The lever of a name: `budget`, `market`, `goal/end`, `business/horizon`, `channels/ID/spend`, `channels/ID/posts`, or the
    path of a range that the forecast uses. Undefined with the reason for anything else.
    """
    if name == BUDGET:
        return _budget(plan)
    if name in (MARKET, "market/size"):
        return _market(plan)
    if name == END:
        return _end(plan)
    if name == HORIZON:
        return _horizon(plan)
    channel = next((c for c in plan.channels if name in (f"channels/{c.id}/spend", f"channels/{c.id}/posts")), None)
    if channel is not None:
        return _spend(plan, channel) if name.endswith("spend") else _posts(plan, channel)
    found = next((i for i in inputs(plan) if i.path == name), None)
    if found is None:
        return Undefined(say("the forecast of this plan uses no number called {name}", name=name))
    return _input(plan, found)


def levers(plan: Plan) -> tuple[Lever, ...]:
    """All levers of a plan: decisions first, then the numbers it rests on."""
    decisions = [BUDGET, *(f"channels/{c.id}/{part}" for c in plan.channels for part in ("spend", "posts")), MARKET, END, HORIZON]
    skipped = {"market/size"}
    numbers = [i for i in inputs(plan) if i.path not in skipped and not i.path.startswith("market/segments")]
    found = (*(lever(plan, name) for name in decisions), *(_input(plan, i) for i in numbers))
    return tuple(one for one in found if not isinstance(one, Undefined))


def with_spend(channel: Channel, spend: float) -> Channel:
    """The channel at another spend. Its costs stay those of the spend they were seen at, so the next money brings less."""
    return replace(channel, spend=spend, reference_spend=channel.reference_spend or channel.spend or None)


def _budget(plan: Plan) -> Lever | Undefined:
    paid = [c for c in plan.channels if c.is_paid and c.spend > 0]
    now = sum(c.spend for c in paid)
    if not now:
        return Undefined(say("no channel spends anything on advertising, so there is nothing to scale"))

    def tried(money: Value, values: Values) -> tuple[Plan, Values]:
        return plan, {**values, **{f"channels/{c.id}/spend": c.spend * money / now for c in paid}}

    def apply(money: float) -> Plan:
        return replace(plan, channels=tuple(with_spend(c, c.spend * money / now) if c in paid else c for c in plan.channels))

    known = min(EXPERIENCE * (c.reference_spend or c.spend) / c.spend for c in paid) * now
    return Lever(BUDGET, say("Advertising per month, all channels"), Unit.MONEY, 0.0, FARTHEST * now, now, tried, apply, known_to=known)


def _spend(plan: Plan, channel: Channel) -> Lever | Undefined:
    path, reference = f"channels/{channel.id}/spend", channel.reference_spend or channel.spend
    if not channel.is_paid or not reference:
        return Undefined(say("{channel} has no advertising whose cost is known", channel=channel.name))

    def tried(money: Value, values: Values) -> tuple[Plan, Values]:
        return plan, {**values, path: money}

    def apply(money: float) -> Plan:
        return put(plan, f"channels/{channel.id}", with_spend(channel, money))

    label = say("{channel}: advertising per month", channel=channel.name)
    high = channel.max_spend if channel.max_spend is not None else FARTHEST * reference
    return Lever(path, label, Unit.MONEY, channel.min_spend, high, channel.spend, tried, apply, known_to=EXPERIENCE * reference)


def _posts(plan: Plan, channel: Channel) -> Lever | Undefined:
    path = f"channels/{channel.id}/posts"
    if not channel.is_organic or channel.followers is None or not channel.posts:
        return Undefined(say("{channel} has no posts of its own", channel=channel.name))

    def tried(posts: Value, values: Values) -> tuple[Plan, Values]:
        return plan, {**values, path: posts}

    def apply(posts: float) -> Plan:
        hours = channel.hours_per_week * posts / channel.posts
        return put(plan, f"channels/{channel.id}", replace(channel, posts=posts, hours_per_week=hours))

    label = say("{channel}: posts a month", channel=channel.name)
    return Lever(path, label, Unit.COUNT, 0.0, min(1000.0, FARTHEST * channel.posts), channel.posts, tried, apply, whole=True)


def _market(plan: Plan) -> Lever | Undefined:
    paths = [i.path for i in inputs(plan) if i.path == "market/size" or (i.path.startswith("market/") and i.path.endswith("/size"))]
    now = sum(float(get(plan, path).likely) for path in paths)
    if not now:
        return Undefined(say("the size of the market is missing"))

    def tried(people: Value, values: Values) -> tuple[Plan, Values]:
        return plan, {**values, **{path: values[path] * (people / now) for path in paths}}

    def apply(people: float) -> Plan:
        out = plan
        for path in paths:
            out = put(out, path, scaled(get(out, path), people / now))
        return out

    return Lever(MARKET, say("People in the market"), Unit.PEOPLE, now / FARTHEST, now * FARTHEST, now, tried, apply)


def _end(plan: Plan) -> Lever:
    calendar = calendar_of(plan)
    first, last = plan.goal.start or calendar.start, calendar.last_day
    now = min(plan.goal.end or last, last)

    def apply(day: float) -> Plan:
        return put(plan, END, date.fromordinal(round(day)))

    def tried(day: Value, values: Values) -> tuple[Plan, Values]:
        return apply(float(day)), values

    low, high, here = (float(day.toordinal()) for day in (first, max(last, first), now))
    return Lever(END, say("Last day of the goal"), Unit.NONE, low, high, here, tried, apply, whole=True, is_day=True, turns_plan=True)


def _horizon(plan: Plan) -> Lever:
    def apply(months: float) -> Plan:
        return put(plan, HORIZON, round(months))

    def tried(months: Value, values: Values) -> tuple[Plan, Values]:
        return apply(float(months)), values

    now = float(plan.business.horizon)
    return Lever(HORIZON, say("Length in months"), Unit.MONTHS, 1.0, 36.0, now, tried, apply, whole=True, turns_plan=True)


def _input(plan: Plan, i: Input) -> Lever | Undefined:
    now = i.range.likely
    if now <= 0 or i.path == "pilot/transfer":
        return Undefined(say("{input} stands at 0, so there is no range to move", input=i.label))
    low = (i.floor or 0.0) + 1e-3 * now if i.floor is None or i.floor >= 0 else i.floor
    high = i.ceiling if i.ceiling is not None else FARTHEST * now

    def tried(number: Value, values: Values) -> tuple[Plan, Values]:
        """Unsure numbers keep their relative width; a single number takes the place."""
        return plan, {**values, i.path: np.clip(values[i.path] * (number / now), low, high)}

    def apply(number: float) -> Plan:
        return put(plan, i.path, moved(i.range, place(plan, i.path).field, number))

    return Lever(i.path, i.label, i.unit, low, high, now, tried, apply)
