"""The funnel of one channel, one segment or one month, from the same run as the whole (planning.md M41, M23)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from smmdesk.forecast.breakdown import Part, by_channel, by_segment
from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.forecast import Forecast
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.spread import spread_of
from smmdesk.forecast.value import Value, ratio
from smmdesk.plan.path import get
from smmdesk.plan.range import Origin, Range
from smmdesk.report.bands import around
from smmdesk.report.funnel import STAGES, STRENGTH, step_inputs
from smmdesk.report.rows import Band, Figure, FunnelRows, FunnelStage, FunnelStep, Label
from smmdesk.words.text import Month, Text, Undefined, say


class Cut(StrEnum):
    """How the funnel is cut."""

    CHANNEL = "channel"
    SEGMENT = "segment"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Piece:
    """One part that can be looked at: a channel or segment by its id, a month by its index."""

    cut: Cut
    key: str
    label: Label


COUNTED = ("reach", "visits", "leads", "customers", "advocates")
RATES = ("visit_rate", "lead_rate", "sale_rate", "advocate_rate")
"""Steps between the stages, as in the whole funnel."""


def pieces(outlook: Outlook) -> tuple[Piece, ...]:
    """All channels, all named segments, all months."""
    plan, calendar = outlook.plan, outlook.run.calendar
    return (
        *(Piece(Cut.CHANNEL, c.id, c.name) for c in plan.channels),
        *(Piece(Cut.SEGMENT, s.id, s.name) for s in plan.market.segments),
        *(Piece(Cut.MONTH, str(at), say("{month}", month=Month(day))) for at, day in enumerate(calendar.firsts)),
    )


def part_rows(outlook: Outlook, piece: Piece) -> FunnelRows:
    """The funnel of a part, from the people reached to those who recommend, with what one of them costs and brings. Luck is left out."""
    likely, drawn = part_counts(outlook.run, piece), part_counts(outlook.drawn, piece)
    notes = {key: (note, cost) for key, note, cost in STAGES}
    stages = []
    for key in COUNTED:
        note, cost = notes[key]
        each = _band(ratio(likely["cost"], likely[key]), ratio(drawn["cost"], drawn[key]), cost)
        worth = _band(ratio(likely["contribution"], likely[key]), ratio(drawn["contribution"], drawn[key]), "contribution")
        people = _band(likely[key], drawn[key], key)
        stages.append(FunnelStage(key, key_figures()[key].label, note, people, each, value_each=worth))
    steps = tuple(
        FunnelStep(_band(ratio(likely[b], likely[a]), ratio(drawn[b], drawn[a]), rate), *_origin(outlook, piece, rate))
        for a, b, rate in zip(COUNTED, COUNTED[1:], RATES, strict=False)
    )
    title = say("{part}: from those reached to those who recommend", part=piece.label)
    return FunnelRows(tuple(stages), steps, outlook.plan.business.currency, title, _sentence(piece))


def part_counts(run: Forecast, piece: Piece) -> dict[str, Value]:
    """People at each stage of a part, what it costs and what it brings, as numbers or draws; nan for a part that the plan does not have."""
    if piece.cut is Cut.MONTH:
        month = int(piece.key)
        inside = np.eye(1, run.calendar.months, month)[0]
        counts: dict[str, Value] = {"reach": run.reach_inside(inside).people, "cost": run.cost.at(month)}
        counts |= {"visits": run.visits.at(month), "leads": run.leads.at(month), "customers": run.customers.at(month)}
        counts["contribution"] = run.contribution.at(month)
    else:
        parts = by_channel(run) if piece.cut is Cut.CHANNEL else by_segment(run)
        found: Part | None = next((part for part in parts if part.id == piece.key), None)
        nothing = float("nan")
        counts = dict.fromkeys(("reach", "visits", "leads", "customers", "cost", "contribution"), nothing)
        if found is not None:
            counts = {
                "reach": found.reached,
                "visits": found.visits,
                "leads": found.leads,
                "customers": found.customers,
                "cost": found.cost,
                "contribution": found.contribution,
            }
    return {**counts, "advocates": counts["customers"] * run.advocate_rate}


def _band(likely: Value, drawn: Value, key: str) -> Figure:
    number = float(np.asarray(likely))
    if not np.isfinite(number):
        return Undefined(key_figures()[key].if_none)
    draws = np.asarray(drawn, dtype=np.float64)
    return around(number, spread_of(draws)) if draws.ndim else Band(None, number, None)


def _origin(outlook: Outlook, piece: Piece, rate: str) -> tuple[Origin | None, str]:
    """The weakest source of a step: of a channel only what is its own or shared."""
    paths = step_inputs(outlook.plan, rate)
    if piece.cut is Cut.CHANNEL:
        own = tuple(p for p in paths if p.startswith(f"channels/{piece.key}/") and isinstance(get(outlook.plan, p), Range))
        paths = own or tuple(p for p in paths if not p.startswith("channels/"))
    ranges = [r for r in (get(outlook.plan, path) for path in paths) if isinstance(r, Range)]
    weakest = min(ranges, key=lambda r: STRENGTH[r.origin], default=None)
    return (weakest.origin, weakest.source) if weakest else (None, "")


def _sentence(piece: Piece) -> Text:
    match piece.cut:
        case Cut.CHANNEL:
            return say("Shared costs are divided over the channels by their advertising, staff by its hours.")
        case Cut.SEGMENT:
            return say("What a channel brings is divided over its segments by their people on social networks.")
        case Cut.MONTH:
            return say("What happens in this month; buyers may have come to know you earlier.")
