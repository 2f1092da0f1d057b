"""Stories: the three response scenarios and the owner's own what-ifs side by side, each with how likely it is (planning.md M70, E)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.figures import figure, key_figures
from smmdesk.forecast.forecast import Forecast, forecast
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.scenario import scenarios
from smmdesk.plan.declare import Unit
from smmdesk.plan.trial import trial_of, tried
from smmdesk.report.bands import around, band, fitted, measure, money
from smmdesk.report.rows import RIGHT, Align, Band, Label, Measure, TableRows
from smmdesk.report.rows_chance import FanRows
from smmdesk.report.rows_compare import ScenarioBar, ScenarioRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Money, Month, Undefined, say

SHOWN = (
    *("customers", "orders", "revenue", "contribution", "cost_completed", "mroi", "break_even_orders", "break_even_month"),
    *("cost_per_customer", "market_share"),
)
QUANTILES = (0.1, 0.5, 0.9)


@dataclass(frozen=True, eq=False)
class Story:
    """One scenario or what-if: its name and its run at fixed numbers."""

    name: Label
    run: Forecast


def stories(outlook: Outlook) -> tuple[Story, ...]:
    """Pessimistic, expected, optimistic, then the owner's named what-ifs."""
    own = (Story(w.name, forecast(tried(outlook.plan, trial_of(w)))) for w in outlook.plan.what_ifs.named)
    return (*(Story(s.label, run) for s, run in scenarios(outlook.plan).items()), *own)


def story_table(outlook: Outlook, told: tuple[Story, ...], speaker: Speaker) -> TableRows:
    """A row for each figure, a column for each story; last in how many cases the plan turns out worse (by its MROI)."""
    rows = [(speaker.text(key_figures()[key].label), *(_cell(outlook, s.run, key, speaker) for s in told)) for key in SHOWN]
    worse = (_at_least(outlook, "mroi", figure(s.run, "mroi")) for s in told)
    rows.append((speaker.text(say("Cases that turn out worse")), *(NOT_KNOWN if w is None else speaker.chance(1.0 - w) for w in worse)))
    return TableRows((speaker.text(say("Figure")), *(speaker.text(s.name) for s in told)), tuple(rows), _sides(told))


def story_rows(outlook: Outlook, told: tuple[Story, ...], key: str) -> ScenarioRows:
    """One figure in all stories, each with the chance that the plan gets at least as far."""
    bars = tuple(ScenarioBar(s.name, figure(s.run, key), _at_least(outlook, key, figure(s.run, key))) for s in told)
    label = key_figures()[key].label
    sentence = say("Everything going wrong at once is far rarer than 1 in 10; so is everything going well.")
    return ScenarioRows(bars, measure(outlook, key), say("{figure} by scenario", figure=label), sentence)


def cash_table(outlook: Outlook, told: tuple[Story, ...], speaker: Speaker) -> TableRows:
    """Cumulative net at the end of each month, a column for each story."""
    unit, ends = money(outlook), band(outlook, "net")
    rows = tuple(
        (
            speaker.short_month(day),
            *(_known(s.run.cumulative_net[at], unit, ends, speaker) if at < len(s.run.cumulative_net) else "" for s in told),
        )
        for at, day in enumerate(outlook.run.calendar.firsts)
    )
    return TableRows((speaker.text(say("Cash so far")), *(speaker.text(s.name) for s in told)), rows, _sides(told))


def fan_rows(outlook: Outlook) -> FanRows:
    """The cash of the plan month by month over the draws: P10, middle, P90."""
    spreads = outlook.net_fan
    unit = Measure(Unit.MONEY, outlook.plan.business.currency)
    if any(not s.defined for s in spreads):
        missing = outlook.figure("net")
        reason = missing.reason if isinstance(missing, Undefined) else say("it cannot be computed yet")
        empty: tuple[tuple[float, ...], ...] = ((), (), ())
        return FanRows((), QUANTILES, empty, unit, say("Cash by month"), say("Not known yet: {reason}.", reason=reason))
    curves = (tuple(s.p10 for s in spreads), tuple(s.p50 for s in spreads), tuple(s.p90 for s in spreads))
    lowest = min(range(len(spreads)), key=lambda at: spreads[at].p10)
    end, least = around(spreads[-1].p50, spreads[-1]).rounded().ends, around(spreads[lowest].p50, spreads[lowest]).rounded().ends[0]
    sentence = say(
        "In 1 of 10 cases the account is below {low} at the end of {month}.",
        low=Money(least, unit.currency),
        month=Month(outlook.run.calendar.month(lowest)),
    )
    title = say("Cash by month: at the end between {low} and {high}", low=unit.value(end[0]), high=unit.value(end[2]))
    return FanRows(outlook.run.calendar.firsts, QUANTILES, curves, unit, title, sentence)


def _at_least(outlook: Outlook, key: str, value: float | Undefined) -> float | None:
    """Share of the plan's draws that get at least as far as a value, the better side of the figure."""
    if outlook.draws == 1 or isinstance(value, Undefined):
        return None
    draws = outlook.sample(key)
    known = draws[~np.isnan(draws)]
    if not known.size:
        return None
    return float(np.mean(known >= value if key_figures()[key].bad_end == "low" else known <= value))


def _cell(outlook: Outlook, run: Forecast, key: str, speaker: Speaker) -> str:
    value = figure(run, key)
    if key == "break_even_month":
        return speaker.text(say("not reached")) if isinstance(value, Undefined) else speaker.month(run.calendar.month(round(value) - 1))
    return NOT_KNOWN if isinstance(value, Undefined) else measure(outlook, key).say(fitted(band(outlook, key), value), speaker)


def _known(value: object, unit: Measure, ends: Band | Undefined, speaker: Speaker) -> str:
    number = float(np.asarray(value))
    return unit.say(fitted(ends, number), speaker) if np.isfinite(number) else NOT_KNOWN


def _sides(told: tuple[Story, ...]) -> tuple[Align, ...]:
    return ("left", *([RIGHT] * len(told)))
