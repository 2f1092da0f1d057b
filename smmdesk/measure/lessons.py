"""Lessons: which range of a plan learns from which counts, and how (forecast.md 12.2).

Clicks and people who see a post vary more than chance alone, by the dispersion of the plan, so they count for so much less; leads and
sales count in full. What the plan foresees for a month (season, warm-up, falling returns) is taken out first: a click in a strong month
is no cheaper click.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from smmdesk.forecast.calendar import calendar_of
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.timing import active, ramp, season
from smmdesk.measure.counted import Counted, known, summed
from smmdesk.measure.learn import (
    cost_conflict,
    learned_cost,
    learned_rate,
    learned_volume,
    matured_trials,
    rate_conflict,
    volume_conflict,
)
from smmdesk.plan.channel import Channel
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range
from smmdesk.words.text import Text, Undefined

STEPS = ("lead_rate", "sale_rate")
"""The rates that channels may have of their own, else share."""


@dataclass(frozen=True)
class Lesson:
    """What one range learns: `learn` makes the new range of the old one, `conflict` says where the old one contradicts the counts."""

    path: Path
    learn: Callable[[Range], Range | Undefined]
    conflict: Callable[[Range], Text | None]


@dataclass(frozen=True)
class Course:
    """What was counted, and the plan that was run meanwhile: the plan itself, or its pilot. `done`: months that are over."""

    plan: Plan
    ran: Plan
    counted: Sequence[Counted]
    done: int
    day: date | None = None

    @property
    def lag(self) -> tuple[float, ...]:
        """Which part of the leads buys at once, a month later, and so on."""
        return self.plan.timing.lag

    def of(self, channel: str) -> list[Counted]:
        """What one channel brought in the months that are over."""
        return [c for c in self.counted if c.channel == channel and c.month <= self.done]


def lessons(course: Course) -> list[Lesson]:
    """Every range that learns, channel by channel, then the rates that channels share."""
    found = [lesson for channel in course.plan.channels for lesson in _channel(course, channel)]
    for path, name, counts in rates_learning(course):
        k, n = trials_of(course, name, counts)
        found.append(_rate(path, k, n, course.day))
    return found


def rates_learning(course: Course) -> list[tuple[Path, str, list[Counted]]]:
    """The rates of `STEPS` that counts speak about: path, name, counts. Channels without a rate of their own teach the plan's."""
    found: list[tuple[Path, str, list[Counted]]] = []
    for name in STEPS:
        shared: list[Counted] = []
        for channel in course.plan.channels:
            mine = course.of(channel.id)
            if getattr(channel, name) is None:
                shared += mine
            elif mine:
                found.append((f"channels/{channel.id}/{name}", name, mine))
        if shared and getattr(course.plan.rates, name) is not None:
            found.append((f"rates/{name}", name, shared))
    return found


def leads_by_age(counted: Sequence[Counted], done: int) -> list[float]:
    """Leads of age 0, 1, 2... months: those of the last month that is over have age 0."""
    return [sum(c.leads for c in counted if done - c.month == age) for age in range(done)]


def trials_of(course: Course, name: str, counts: Sequence[Counted]) -> tuple[float, float]:
    """Successes and trials of a rate of `STEPS`; leads that are still maturing count for the part of their chance that has passed."""
    if name == "lead_rate":
        return summed(counts, "leads"), summed(counts, "visits")
    k = summed(counts, "customers")
    return k, matured_trials(leads_by_age(counts, course.done), course.lag, k)


def _channel(course: Course, channel: Channel) -> list[Lesson]:
    mine, ran = course.of(channel.id), next((c for c in course.ran.channels if c.id == channel.id), None)
    if not mine or ran is None:
        return []
    return [*_advertising(course, channel, ran, mine), *_posts(course, channel, ran, mine), *_others(course, channel, ran, mine)]


def _advertising(course: Course, channel: Channel, ran: Channel, mine: Sequence[Counted]) -> list[Lesson]:
    """CPC and CPM from what was bought, CTR from clicks of views, and the share of clicks that load the page."""
    phi, day, at = course.plan.chances.dispersion, course.day, f"channels/{channel.id}"
    found: list[Lesson] = []
    ease = _ease(course.ran, ran, {c.month for c in mine})
    clicked = known(mine, "clicks", "spend")
    if channel.cpc is not None and clicked:
        paid = sum((c.spend or 0.0) * ease[c.month] for c in clicked)
        found.append(_cost(f"{at}/cpc", summed(clicked, "clicks"), paid, phi, day))
    viewed = known(mine, "views", "spend")
    if channel.cpm is not None and viewed:
        found.append(_cost(f"{at}/cpm", summed(viewed, "views") / 1000.0, summed(viewed, "spend"), phi, day))
    both = known(mine, "clicks", "views")
    if channel.ctr is not None and both:
        found.append(_rate(f"{at}/ctr", summed(both, "clicks"), sum((c.views or 0.0) * ease[c.month] for c in both), day, phi))
    loaded = known(mine, "clicks")
    if loaded and not channel.is_organic and channel.other_visits is None and not channel.page_load.is_point:
        found.append(_rate(f"{at}/page_load", summed(loaded, "visits"), summed(loaded, "clicks"), day))
    return found


def _posts(course: Course, channel: Channel, ran: Channel, mine: Sequence[Counted]) -> list[Lesson]:
    """Who sees a post, of the followers there were; who clicks, of those who saw. Warm-up moves the first, season the second."""
    phi, at = course.plan.chances.dispersion, f"channels/{channel.id}"
    calendar = calendar_of(course.ran)
    months = max(calendar.months, *(c.month for c in mine))
    seasons, warm = season(course.ran, calendar, months), ramp(ran, months)
    found: list[Lesson] = []
    seen = known(mine, "seen")
    if channel.post_reach is not None and seen and ran.followers is not None:
        shown = sum(_followers(ran, c) * (ran.posts if c.posts is None else c.posts) * float(warm[c.month - 1]) for c in seen)
        found.append(_rate(f"{at}/post_reach", summed(seen, "seen"), shown, course.day, phi))
    clicked = known(mine, "seen", "post_clicks")
    if channel.post_ctr is not None and clicked:
        viewers = sum((c.seen or 0.0) * float(seasons[c.month - 1]) for c in clicked)
        found.append(_rate(f"{at}/post_ctr", summed(clicked, "post_clicks"), viewers, course.day, phi))
    return found


def _others(course: Course, channel: Channel, ran: Channel, mine: Sequence[Counted]) -> list[Lesson]:
    """Visits a month: a Gamma count over the months, each at its season and, in a pilot, at its part of the market."""
    counts = known(mine, "other_visits")
    if channel.other_visits is None or ran.other_visits is None or not counts or not channel.other_visits.likely:
        return []
    calendar = calendar_of(course.ran)
    months = max(calendar.months, *(c.month for c in counts))
    strength = season(course.ran, calendar, months) * active(ran.start_month, ran.end_month, months)
    part = ran.other_visits.likely / channel.other_visits.likely
    exposure = part * sum(float(strength[c.month - 1]) for c in counts)
    count, phi, path = summed(counts, "other_visits"), course.plan.chances.dispersion, f"channels/{channel.id}/other_visits"
    learn = partial(learned_volume, count=count, exposure=exposure, dispersion=phi, day=course.day)
    return [Lesson(path, learn, partial(volume_conflict, count=count, exposure=exposure, dispersion=phi))]


def _rate(path: Path, successes: float, trials: float, day: date | None, dispersion: float = 1.0) -> Lesson:
    """A rate whose successes vary by the dispersion: k of n teach like k/phi of n/phi."""
    n = max(successes, trials)
    learn = partial(learned_rate, successes=successes / dispersion, trials=n / dispersion, day=day)
    return Lesson(path, learn, partial(rate_conflict, successes=successes, trials=n, dispersion=dispersion))


def _cost(path: Path, bought: float, spend: float, dispersion: float, day: date | None) -> Lesson:
    """A cost of what was bought for the money, whose count varies by the dispersion."""
    learn = partial(learned_cost, clicks=bought, spend=spend, dispersion=dispersion, day=day)
    return Lesson(path, learn, partial(cost_conflict, clicks=bought, spend=spend, dispersion=dispersion))


def _followers(ran: Channel, c: Counted) -> float:
    if c.followers is not None:
        return c.followers
    assert ran.followers is not None
    return ran.followers.likely * (1.0 + ran.follower_growth.likely) ** (c.month - 1)


def _ease(ran: Plan, channel: Channel, months: set[int]) -> dict[int, float]:
    """How many clicks the plan foresees for a money unit in each month, as a multiple of those at the costs it states."""
    run = next(t for t in forecast(ran).channels if t.channel is channel)
    if channel.cpm is not None and channel.ctr is not None:
        stated = 1000.0 * channel.ctr.likely / channel.cpm.likely
    else:
        stated = 1.0 / channel.cpc.likely if channel.cpc is not None else 0.0
    out = {}
    for month in months:
        foreseen, spent = float(run.clicks.at(month - 1)), float(run.media.at(month - 1))
        out[month] = foreseen / (spent * stated) if foreseen > 0.0 and spent and stated else 1.0
    return out
