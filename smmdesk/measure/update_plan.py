"""Update: measured counts turn into measured ranges of the plan, into a verdict, and into a new forecast of the months to come.

Source: forecast.md 12.2 to 12.5.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

import numpy as np

from smmdesk.forecast.flow import Flow, by_months, total
from smmdesk.forecast.forecast import Forecast, forecast, with_counts
from smmdesk.forecast.laws import distribution
from smmdesk.forecast.live import live_outlook, with_luck
from smmdesk.forecast.outlook import Outlook
from smmdesk.measure.learn import conflict, learned_cost, learned_rate, matured_trials
from smmdesk.measure.odds import gates_of
from smmdesk.measure.verdict import Verdict, judge
from smmdesk.plan.channel import Channel
from smmdesk.plan.declare import Law
from smmdesk.plan.path import Path, get, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range
from smmdesk.words.text import Text, Undefined, say


@dataclass(frozen=True, slots=True)
class Counted:
    """What one channel brought in one month of the plan (1 is the first). `clicks`, `views`, `spend` of its advertising, if known."""

    channel: str
    month: int
    visits: float
    leads: float
    customers: float
    clicks: float = 0.0
    views: float = 0.0
    spend: float = 0.0

    def __post_init__(self) -> None:
        if not 0.0 <= self.leads <= self.visits or self.customers < 0.0 or self.month < 1:
            raise ValueError("there cannot be more leads than visits, nor fewer than none, and months count from 1")


@dataclass(frozen=True)
class Learned:
    """The plan with what was measured, which numbers learned, and what to tell the owner."""

    plan: Plan
    paths: tuple[Path, ...]
    notes: tuple[Text, ...]


def learned_plan(plan: Plan, counted: Sequence[Counted], months_done: int, day: date | None = None) -> Learned:
    """The plan whose ranges have learned from counts (origin measured).

    Channels with a rate of their own learn that one, the others the plan's.
    Leads of the last months have had only a part of their chance, so they count for less (`matured_trials`). No counts: the same plan.
    """
    out, paths, notes = plan, [], []
    for path, learn, counts in _lessons(plan, counted, months_done, day):
        before = get(out, path)
        after = learn(before)
        if isinstance(after, Undefined):
            notes.append(say("{path}: {reason}", path=path, reason=after.reason))
        elif after != before:
            out = put(out, path, after)
            paths.append(path)
            prior = distribution(before, Law.RATE).beta_parameters if counts else None
            told = conflict(prior, *counts) if prior and counts else None
            notes += [told] if told else []
    return Learned(out, tuple(paths), tuple(notes))


def verdict_after(learned: Plan, matured_on: date | None = None, still_possible: Sequence[tuple[float, float]] = ()) -> Verdict | Undefined:
    """GO, EXTEND, NO-GO or WAIT for the full program, on the learned ranges and the gates fixed before the pilot."""
    chances = gate_chances(learned)
    if isinstance(chances, Undefined):
        return chances
    return judge(*chances, gates_of(learned.pilot), still_possible, matured_on)


def gate_chances(plan: Plan) -> tuple[float, float] | Undefined:
    """P(MROI of the program > its target) and P(loss > largest acceptable loss), over the draws, late buyers included."""
    outlook = live_outlook(plan)
    figure = outlook.figure("mroi")
    if isinstance(figure, Undefined):
        return figure
    bearable = np.inf if plan.budget.largest_loss is None else plan.budget.largest_loss
    above = outlook.sample("mroi") > plan.pilot.target_mroi
    return float(np.mean(above)), float(np.mean(outlook.sample("net_completed") < -bearable))


def reforecast(plan: Plan, counted: Sequence[Counted], months_done: int) -> Outlook:
    """Months that are over as they were, the rest by the engine: still-maturing sales of past leads included, doubt only in the rest.

    Money already spent is taken as planned. Give the learned plan.
    """
    whole = live_outlook(plan)
    coming = {id(run): _coming(run, counted, months_done) for run in (whole.run, whole.drawn)}

    def joined(run: Forecast) -> Forecast:
        past = _past(run, counted, months_done)
        return with_counts(run, run.visits + past[0], run.leads + past[1], run.customers + past[2])

    def luck(_run: Forecast, parts: np.ndarray) -> Forecast:
        return joined(with_luck(coming[id(whole.drawn)], parts))

    return Outlook(plan, joined(coming[id(whole.run)]), joined(coming[id(whole.drawn)]), luck, whole.draws)


Lesson = tuple[Path, Callable[[Range], "Range | Undefined"], tuple[float, float] | None]


def _lessons(plan: Plan, counted: Sequence[Counted], months_done: int, day: date | None) -> list[Lesson]:
    found: list[Lesson] = []
    lag = plan.timing.lag
    shared: dict[str, list[Counted]] = {"lead_rate": [], "sale_rate": []}
    for channel in plan.channels:
        mine = [c for c in counted if c.channel == channel.id]
        for name in shared:
            if getattr(channel, name) is None:
                shared[name] += mine
            elif mine:
                found.append(_rate(f"channels/{channel.id}/{name}", name, mine, lag, months_done, day))
        found += _buying(plan, channel, mine, day)
    for name, counts in shared.items():
        if counts and getattr(plan.rates, name) is not None:
            found.append(_rate(f"rates/{name}", name, counts, lag, months_done, day))
    return found


def _buying(plan: Plan, channel: Channel, mine: Sequence[Counted], day: date | None) -> list[Lesson]:
    """CPC, CPM and CTR. Clicks vary more than chance, by the dispersion, so they count for so much less.

    Season and spend of the month are taken out first: a click in a strong month is no cheaper click.
    """
    phi, at = plan.chances.dispersion, f"channels/{channel.id}"
    clicks, views, spend = (sum(getattr(c, k) for c in mine) for k in ("clicks", "views", "spend"))
    ease = _ease(plan, channel, {c.month for c in mine}) if clicks else {}
    found: list[Lesson] = []
    if channel.cpc is not None and clicks and spend:
        exposure = sum(c.spend * ease[c.month] for c in mine)
        found.append((f"{at}/cpc", partial(learned_cost, clicks=clicks, spend=exposure, dispersion=phi, day=day), None))
    if channel.cpm is not None and views and spend:
        found.append((f"{at}/cpm", partial(learned_cost, clicks=views / 1000.0, spend=spend, dispersion=phi, day=day), None))
    if channel.ctr is not None and views:
        seen = max(clicks, sum(c.views * ease.get(c.month, 1.0) for c in mine))
        found.append((f"{at}/ctr", partial(learned_rate, successes=clicks / phi, trials=seen / phi, day=day), None))
    return found


def _ease(plan: Plan, channel: Channel, months: set[int]) -> dict[int, float]:
    """How many clicks the plan foresees for a money unit in each month, as a multiple of those at the costs it states."""
    run = next(t for t in forecast(plan).channels if t.channel is channel)
    if channel.cpm is not None and channel.ctr is not None:
        stated = 1000.0 * channel.ctr.likely / channel.cpm.likely
    else:
        stated = 1.0 / channel.cpc.likely if channel.cpc is not None else 0.0
    out = {}
    for month in months:
        foreseen, spent = float(run.clicks.at(month - 1)), float(run.media.at(month - 1))
        out[month] = foreseen / (spent * stated) if foreseen > 0.0 and spent and stated else 1.0
    return out


def _rate(path: Path, name: str, counts: Sequence[Counted], lag: Sequence[float], months_done: int, day: date | None) -> Lesson:
    if name == "lead_rate":
        k, n = sum(c.leads for c in counts), sum(c.visits for c in counts)
    else:
        k = sum(c.customers for c in counts)
        ages = [sum(c.leads for c in counts if months_done - c.month == age) for age in range(months_done)]
        n = matured_trials(ages, lag, k)
    return path, partial(learned_rate, successes=k, trials=n, day=day), (k, n)


def _by_month(counted: Sequence[Counted], channel: str | None, name: str, months: int, done: int) -> Flow:
    amounts = [0.0] * months
    for c in counted:
        if c.month <= min(done, months) and (channel is None or c.channel == channel):
            amounts[c.month - 1] += getattr(c, name)
    return by_months(amounts)


def _past(run: Forecast, counted: Sequence[Counted], done: int) -> tuple[Flow, Flow, Flow]:
    months = run.calendar.months
    visits, leads, customers = (_by_month(counted, None, name, months, done) for name in ("visits", "leads", "customers"))
    return visits, leads, customers


def _coming(run: Forecast, counted: Sequence[Counted], done: int) -> Forecast:
    """Only what happens after the months that are over; past leads that have still to buy are in it."""
    months, lag = run.calendar.months, run.plan.timing.lag
    sales = total(months, [t.sales.after(done) for t in run.channels]).lagged(lag)
    late = [_by_month(counted, t.channel.id, "leads", months, done).times(t.sale_rate).lagged(lag).after(done) for t in run.channels]
    return with_counts(run, run.visits.after(done), run.leads.after(done), total(months, [sales, *late]), referred=False)
