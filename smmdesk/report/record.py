"""Record: all figures of a plan as plain JSON data, for programs (`main.py forecast PLAN --json`; keys: docs/forecast-json.md)."""

from __future__ import annotations

import math
from typing import Any

from smmdesk.forecast.breakdown import Part, by_channel, by_segment
from smmdesk.forecast.figures import figures, key_figures
from smmdesk.forecast.forecast import Forecast
from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.pilot import pilot_plan
from smmdesk.forecast.scenario import Scenario, scenarios
from smmdesk.forecast.size_plan import size_pilot
from smmdesk.forecast.spread import Spread
from smmdesk.measure.odds import PilotOdds, pilot_odds
from smmdesk.plan.plan import Plan
from smmdesk.plan.wording import fitting
from smmdesk.report.answers import answer
from smmdesk.report.goal_sentence import goal_sentence
from smmdesk.report.scenarios import scenario_table
from smmdesk.report.sensitivity import sensitivity_record
from smmdesk.report.sizing import size_record
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined, say

FORMAT = 1
SPEAKER = Speaker()


def record(plan: Plan) -> dict[str, Any]:
    """Figures with units, ranges and reasons; by month, channel and segment; three scenarios; sensitivity; the pilot and its size."""
    outlook = live_outlook(plan)
    return {
        "format": FORMAT,
        "plan": {"id": plan.id, "name": plan.name},
        "currency": plan.business.currency,
        "draws": outlook.draws,
        "figures": _figures(outlook),
        "goal": _goal(outlook),
        "months": _months(outlook),
        "channels": [
            _channel(t.channel.id, outlook.run) | _part(p) for t, p in zip(outlook.run.channels, by_channel(outlook.run), strict=True)
        ],
        "segments": [{"id": part.id, "name": part.name} | _part(part) for part in by_segment(outlook.run)],
        "scenarios": {s.value: _plain(run) for s, run in scenarios(plan).items()},
        "scenarios_below": dict(zip((s.value for s in Scenario), scenario_table(outlook).below, strict=True)),
        "sensitivity": sensitivity_record(outlook),
        "pilot": {
            "months": plan.pilot.months,
            "breadth": plan.pilot.breadth,
            "figures": _figures(live_outlook(pilot_plan(plan))),
            "sizing": size_record(size_pilot(plan), _odds(plan)),
        },
    }


def brief_record(plan: Plan) -> dict[str, Any]:
    """The figures and the goal of the record: what is read aloud, without the sensitivity and the pilot, which take most of the time."""
    outlook = live_outlook(plan)
    return {"figures": _figures(outlook), "goal": _goal(outlook)}


def _figures(outlook: Outlook) -> dict[str, Any]:
    return {key: _figure(outlook, key) for key in key_figures()}


def _figure(outlook: Outlook, key: str) -> dict[str, Any]:
    kind = key_figures()[key]
    speaker = _speaker(outlook.plan)
    spoken = answer(outlook, key, speaker)
    data: dict[str, Any] = {"label": speaker.text(kind.label), "unit": kind.unit.value, **_value(outlook.figure(key))}
    data["words"] = spoken.value
    spread = outlook.spread(key)
    if isinstance(spread, Spread):
        data |= {
            "p10": spread.p10,
            "p50": spread.p50,
            "p90": spread.p90,
            "mean": spread.mean,
            "sd": spread.sd,
            "undefined": spread.undefined,
        }
        data["range_words"] = spoken.range
    return data


def _speaker(plan: Plan) -> Speaker:
    return fitting(SPEAKER, lambda: plan.business.sells)


def _value(value: float | Undefined) -> dict[str, Any]:
    if isinstance(value, Undefined):
        return {"value": None, "reason": SPEAKER.text(value.reason)}
    return {"value": value}


def _goal(outlook: Outlook) -> dict[str, Any]:
    goal = outlook.plan.goal
    data: dict[str, Any] = {
        "sentence": _speaker(outlook.plan).text(goal_sentence(outlook.plan)),
        "metric": goal.metric.value,
        "direction": goal.direction.value,
        "target": goal.target,
        "unit": goal.metric.unit.value,
        "forecast": _value(outlook.aim),
    }
    chance, loss, spread = outlook.chance, outlook.chance_of_loss, outlook.aim_spread
    data["chance"] = None if isinstance(chance, Undefined) else chance
    data["chance_standard_error"] = outlook.chance_error
    data["chance_of_loss"] = None if isinstance(loss, Undefined) else loss
    if isinstance(spread, Spread) and spread.defined:
        data["forecast"] |= {"p10": spread.p10, "p50": spread.p50, "p90": spread.p90}
    return data


def _months(outlook: Outlook) -> list[dict[str, Any]]:
    run = outlook.run
    flows = {
        "visits": run.visits.by_month,
        "leads": run.leads.by_month,
        "customers": run.customers.by_month,
        "orders": run.orders.by_month,
        "revenue": run.revenue.by_month,
        "contribution": run.contribution.by_month,
        "cost": run.cost.by_month,
        "cumulative_net": run.cumulative_net,
    }
    return [
        {"month": day.isoformat(), **{name: _known(float(values[i])) for name, values in flows.items()}}
        for i, day in enumerate(run.calendar.firsts)
    ]


def _channel(key: str, run: Forecast) -> dict[str, Any]:
    traffic = next(t for t in run.channels if t.channel.id == key)
    flows = {"media": traffic.media, "views": traffic.views, "clicks": traffic.clicks, "visits": traffic.visits, "leads": traffic.leads}
    data = {name: _known(float(flow.total)) for name, flow in flows.items()}
    customers = {"customers": _known(float(traffic.customers.total)), "customers_completed": _known(float(traffic.customers.completed))}
    return {"id": key, "name": traffic.channel.name, **data, **customers}


def _part(part: Part) -> dict[str, Any]:
    names = ("reached", "visits", "leads", "customers", "customers_completed", "orders", "revenue", "contribution", "media", "cost")
    return {name: _known(float(getattr(part, name))) for name in names}


def _odds(plan: Plan) -> PilotOdds | Undefined:
    """A pilot whose NO-GO gate is not below its GO gate cannot be judged."""
    if plan.pilot.no_go >= plan.pilot.go:
        return Undefined(say("the chance for NO-GO must be below the chance for GO"))
    return pilot_odds(plan)


def _plain(run: Forecast) -> dict[str, Any]:
    return {key: _value(value) for key, value in figures(run).items()}


def _known(number: float) -> float | None:
    return number if math.isfinite(number) else None
