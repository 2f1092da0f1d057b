"""Scenarios: the three response scenarios side by side, each with how likely the simulation finds it (forecast.md 8.3)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.figures import figure, key_figures
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.scenario import Scenario, scenarios
from smmdesk.plan.declare import Unit
from smmdesk.report.bands import band, fitted, measure
from smmdesk.report.rows import RIGHT, Align, Measure, TableRows
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Chance, Text, Undefined, say

SHOWN = (
    *("visits", "leads", "customers", "orders", "revenue", "contribution", "cost_completed"),
    *("mroi", "break_even_orders", "break_even_month", "cost_per_customer"),
)


@dataclass(frozen=True)
class ScenarioTable:
    """Figures by scenario. `below` is the share of draws with a lower MROI than the scenario's (None without draws)."""

    names: tuple[Text, ...]
    rows: tuple[tuple[Text, Measure, tuple[float | Undefined, ...]], ...]
    below: tuple[float | None, ...]
    title: Text
    sentence: Text

    def table(self, speaker: Speaker) -> TableRows:
        """A row for each figure, a column for each scenario, and how rare it is."""
        body = [(speaker.text(label), *(unit.say(v, speaker) for v in values)) for label, unit, values in self.rows]
        rare = tuple(speaker.value(None if b is None else Chance(b)) for b in self.below)
        body.append((speaker.text(say("Cases that turn out worse")), *rare))
        sides: tuple[Align, ...] = ("left", *([RIGHT] * len(self.names)))
        return TableRows((speaker.text(say("Figure")), *(speaker.text(n) for n in self.names)), tuple(body), sides)


def scenario_table(outlook: Outlook) -> ScenarioTable:
    """Pessimistic, expected, optimistic."""
    runs = scenarios(outlook.plan)
    rows = []
    for key in SHOWN:
        unit = Measure(Unit.COUNT) if key == "break_even_month" else measure(outlook, key)
        label = say("Break-even in month") if key == "break_even_month" else key_figures()[key].label
        ends, found = band(outlook, key), (figure(run, key) for run in runs.values())
        rows.append((label, unit, tuple(v if isinstance(v, Undefined) else fitted(ends, v) for v in found)))
    below = tuple(share_below(outlook, figure(run, "mroi")) for run in runs.values())
    return ScenarioTable(tuple(s.label for s in Scenario), tuple(rows), below, _title(outlook), SENTENCE)


SENTENCE = say("All inputs at their bad, likely or good end at once. Everything going wrong together is far rarer than 1 in 10.")


def share_below(outlook: Outlook, mroi: float | Undefined) -> float | None:
    """Share of the draws in which MROI is below the scenario's; None where that is not known."""
    if outlook.draws == 1 or isinstance(mroi, Undefined):
        return None
    draws = outlook.sample("mroi")
    known = draws[~np.isnan(draws)]
    return float(np.mean(known < mroi)) if known.size else None


def _title(outlook: Outlook) -> Text:
    runs = scenarios(outlook.plan)
    worst = figure(runs[Scenario.PESSIMISTIC], "mroi")
    expected = figure(runs[Scenario.EXPECTED], "mroi")
    if isinstance(worst, Undefined) or isinstance(expected, Undefined):
        return say("Three response scenarios")
    if worst >= 0:
        return say("The plan pays even if everything goes badly")
    return (
        say("The plan pays at the likely values, not if everything goes badly")
        if expected >= 0
        else say("The plan does not pay as it stands")
    )
