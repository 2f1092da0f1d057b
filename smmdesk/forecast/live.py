"""Live simulation: 16,384 lattice points through quantile tables, fast enough for every keystroke (speed.md; forecast.md 9).

Each input keeps its points for ever, so a plan gives the same figures every time, and two plans are compared on the same luck.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import cast

import numpy as np

from smmdesk.forecast.copula import group_points
from smmdesk.forecast.flow import Weights
from smmdesk.forecast.forecast import Forecast, forecast_kept, with_counts
from smmdesk.forecast.inputs import Input, inputs
from smmdesk.forecast.kept import Kept
from smmdesk.forecast.lattice import POINTS, coordinates, points
from smmdesk.forecast.noise import live_counts
from smmdesk.forecast.normal import normal_quantile
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.tables import draws, table_of
from smmdesk.forecast.value import Draws, Value, ratio
from smmdesk.forecast.values import Values, likely
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan

LUCK = ("luck/visits", "luck/leads", "luck/sales")
DRAFT = 4
"""A draft takes every fourth lattice point. They are a lattice of 4,096 points themselves, so it errs twice as much, not more."""


def live_outlook(plan: Plan, decided: Values | None = None) -> Outlook:
    """The outlook of a plan on the lattice. `decided` puts numbers in the place of inputs or decisions (a what-if)."""
    changed = dict(decided or {})
    return outlook_on(plan, {**likely(plan), **changed}, {**live_values(plan), **changed})


def draft_outlook(plan: Plan) -> Outlook:
    """The outlook on every fourth point, for the moments in which a slider moves."""
    known, drawn = forecast_kept(plan, likely(plan), "likely"), forecast_kept(plan, live_values(plan, DRAFT), "draft")
    return Outlook(plan, known, drawn, partial(with_luck, every=DRAFT), POINTS // DRAFT)


def outlook_on(plan: Plan, known: Values, drawn: Values) -> Outlook:
    """The outlook of a plan on given numbers and given draws of its inputs."""
    return Outlook(plan, forecast_kept(plan, known, "likely"), forecast_kept(plan, drawn, "live"), with_luck, POINTS)


def live_values(plan: Plan, every: int = 1) -> dict[Path, Value]:
    """Draws of every uncertain input, at every so-manieth point; a plain number for those without a range."""
    mine = inputs(plan)
    seed, together = plan.chances.seed, plan.chances.together
    groups = group_names(mine) if together > 0 else {}
    factors = [f"together/{name}" for name in sorted(groups)]
    names = (*LUCK, *factors, *(i.path for i in mine))
    places = dict(zip(names, _places(tuple(names)), strict=True))
    values: dict[Path, Value] = {}
    for i in mine:
        if i.range.is_point:
            values[i.path] = i.range.likely
            continue
        factor = f"together/{i.group}" if i.group in groups else ""
        place, theirs = places[i.path], places.get(factor, 0)
        parts = (i.range, i.law, i.floor, i.ceiling, seed, place, theirs, together)
        values[i.path] = _KEPT.get((i.path, factor, every), parts, partial(_column, i, seed, place, factor, theirs, together, every))
    return values


def group_names(mine: tuple[Input, ...]) -> set[str]:
    """Groups with more than one uncertain member."""
    names = [i.group for i in mine if i.group and not i.range.is_point]
    return {name for name in names if names.count(name) > 1}


@lru_cache(maxsize=16)
def _places(names: tuple[Path, ...]) -> tuple[int, ...]:
    return coordinates(names)


_KEPT: Kept[Draws] = Kept(384)
"""The newest column of draws of each input: 64 KiB, drafts 16. However long a slider is moved, no more than that is kept."""


def _column(mine: Input, seed: int, place: int, factor: str, factor_place: int, together: float, every: int) -> Draws:
    """32-bit numbers, like the tables they come from; sums of them keep the figures to 0.15 % (speed.md)."""
    own = points(seed, mine.path, place)[::every]
    if factor:
        own = group_points(own[None, :], points(seed, factor, factor_place)[::every], together)[0]
    out = draws(table_of(mine.range, mine.law, mine.floor, mine.ceiling), own)
    out.flags.writeable = False
    return cast(Draws, out)


def with_luck(run: Forecast, parts: Weights, every: int = 1) -> Forecast:
    """The run with the luck of small numbers, exact in law for the totals of a window; other windows are moved along."""
    plan = run.plan
    if not plan.chances.noise:
        return run
    visits, leads, customers = (_drawn(flow.inside(parts), every) for flow in (run.visits, run.leads, run.customers))
    if np.isnan(visits[0]) or np.isnan(leads[0]) or np.isnan(customers[0]):
        return run
    lead_rate = np.nan_to_num(ratio(leads, visits))
    sale_rate = np.minimum(np.nan_to_num(ratio(customers, leads)), 1.0)
    seen, won, sold = live_counts(visits, lead_rate, sale_rate, plan.chances.dispersion, _normals(plan.chances.seed, every))
    return with_counts(
        run,
        run.visits.times(_factor(seen, visits)),
        run.leads.times(_factor(won, leads)),
        run.customers.times(_factor(sold, customers)),
    )


def _drawn(value: Value, every: int) -> Draws:
    array = np.asarray(value, dtype=np.float32)
    return cast(Draws, array if array.ndim else np.full(POINTS // every, array))


def _factor(counted: Draws, expected: Draws) -> Draws:
    return np.divide(counted, expected, out=np.ones_like(expected), where=expected > 0)


@lru_cache(maxsize=4)
def _normals(seed: int, every: int) -> Draws:
    """Three rows of standard normals, one for each step at which luck plays."""
    places = coordinates(LUCK)
    rows = [points(seed, name, place)[::every] for name, place in zip(LUCK, places, strict=True)]
    return cast(Draws, normal_quantile((np.stack(rows).astype(np.float64) + 0.5) / 2.0**32).astype(np.float32))
