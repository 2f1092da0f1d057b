"""Whole plans: the live forecast, the exact one and its memory, tornado, indices, budget split and goal seek on a plan of twelve months."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from time import process_time

import numpy as np
from SALib.analyze import sobol as analyse
from SALib.sample import sobol as sample

from benchmarks.clock import in_turn
from benchmarks.memory import MIB, extra_bytes
from benchmarks.numpy_plan import by_hand
from benchmarks.plans import year_plan
from smmdesk.forecast.allocate_plan import allocate_plan
from smmdesk.forecast.exact import exact_outlook
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.inputs import inputs
from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.seek_plan import Found, seek_plan
from smmdesk.forecast.tables import table_of, values_at
from smmdesk.forecast.tornado_plan import plan_indices, plan_tornado
from smmdesk.forecast.values import likely
from smmdesk.plan.path import put
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import guess
from smmdesk.report.answers import answers, chance_answer
from smmdesk.report.funnel import funnel_rows
from smmdesk.words.speaker import Speaker

SPEAKER = Speaker()
FRAME = 1 / 60
CHANNELS, FEW = 10, 3
SHOWN = ("visits", "leads", "customers", "revenue", "cost", "mroi")
MANY, VERY_MANY = 100_000, 1_000_000
POINTS = 256
WARM = "from benchmarks.plans import year_plan; from smmdesk.forecast.exact import exact_outlook; exact_outlook(year_plan(3), 2560)"
LIVE_WARM = "from benchmarks.plans import year_plan; from smmdesk.forecast.live import live_outlook; plan = year_plan(10)"
LIVE = "o = live_outlook(plan); [o.spread(k) for k in ('visits', 'leads', 'customers', 'revenue', 'cost', 'mroi')]; o.chance"


def rows() -> Iterator[tuple[str, float, str, float, float]]:
    """(what, CPU seconds, beside what, its seconds, goal: at most this ratio). Where the name says so, bytes or a number instead."""
    plan = year_plan(CHANNELS)
    yield from _live(plan)
    yield from _exact(plan)
    yield from _questions(plan)


def _live(plan: Plan) -> Iterator[tuple[str, float, str, float, float]]:
    fresh = iter(range(10**6))

    def edited() -> object:
        """One rate moved a little, as a slider does: forecast, six ranges, the chance."""
        high = 0.094 + next(fresh) * 1e-7
        return _shown(put(plan, "channels/c3/lead_rate", guess(0.0525, 0.07, high)))

    def tight() -> object:
        high = 0.094 + next(fresh) * 1e-7
        return live_outlook(put(plan, "channels/c3/lead_rate", guess(0.0525, 0.07, high))).spread("mroi")

    def strip_and_funnel() -> object:
        """All that the screen reads after a keystroke: the strip's four answers and chance, and the funnel's rows."""
        outlook = live_outlook(put(plan, "channels/c3/lead_rate", guess(0.0525, 0.07, 0.094 + next(fresh) * 1e-7)))
        return answers(outlook, SPEAKER), chance_answer(outlook, SPEAKER), funnel_rows(outlook)

    what = f"live forecast, {CHANNELS} channels x 12 months, {len(inputs(plan))} inputs, 16,384 draws, one input edited"
    whole, one, screen = in_turn(edited, tight, strip_and_funnel, repeats=21, cpu=True)
    yield f"{what}: six ranges and the chance", whole, "one 60 Hz frame", FRAME, 1.0
    yield f"{what}: the range of one figure", one, "one 60 Hz frame", FRAME, 1.0
    yield f"{what}: strip and funnel in words", screen, "one 60 Hz frame", FRAME, 1.0
    yield "live forecast, the same: extra memory (bytes)", extra_bytes(LIVE_WARM, LIVE), "64 MiB", 64 * MIB, 1.0


def _exact(plan: Plan) -> Iterator[tuple[str, float, str, float, float]]:
    by_hand(CHANNELS, 2000)
    ours, hand = in_turn(lambda: exact_outlook(plan, MANY), lambda: by_hand(CHANNELS, MANY), repeats=3, cpu=True)
    yield f"exact forecast, all figures, {MANY:,} draws", ours, "the same model by hand in numpy, 7 figures", hand, 1.5
    small = year_plan(FEW)
    ours, hand = (_once(work) for work in (lambda: exact_outlook(small, VERY_MANY), lambda: by_hand(FEW, VERY_MANY)))
    yield f"exact forecast, {FEW} channels, all figures, {VERY_MANY:,} draws", ours, "the same model by hand in numpy, 7 figures", hand, 1.5
    for draws in (MANY, VERY_MANY):
        extra = extra_bytes(WARM, f"exact_outlook(year_plan({FEW}), {draws})")
        yield f"exact forecast, {draws:,} draws: memory beyond that of 2,560 draws (bytes)", extra, "8 MiB", 8 * MIB, 1.0


def _questions(plan: Plan) -> Iterator[tuple[str, float, str, float, float]]:
    bars, live = in_turn(lambda: plan_tornado(plan), lambda: _shown(_moved(plan)), repeats=9, cpu=True)
    yield f"tornado of the plan, {len(inputs(plan))} inputs", bars, "one 60 Hz frame", FRAME, 1.0
    found, salib = in_turn(lambda: plan_indices(plan, points=POINTS), lambda: _salib(plan), repeats=3, cpu=True)
    yield f"variance-based indices of the plan, {POINTS} points", found, "SALib, same model and runs", salib, 1.0
    split, live = in_turn(lambda: allocate_plan(plan), lambda: _shown(_moved(plan)), repeats=7, cpu=True)
    yield "budget split of the plan, mean over 512 draws", split, "one live forecast of it", live, 5.0
    sought = seek_plan(plan, "budget", target=900.0, confidence=0.8)
    assert isinstance(sought, Found)
    assert sought.roots
    yield "goal seek at 80 %: live forecasts it takes (number)", float(sought.forecasts), "10", 10.0, 0.999
    seek, live = in_turn(lambda: seek_plan(plan, "budget", target=900.0, confidence=0.8), lambda: _shown(_moved(plan)), repeats=5, cpu=True)
    yield "goal seek at 80 %", seek, "one live forecast", live, 10.0


def _shown(plan: Plan) -> object:
    outlook = live_outlook(plan)
    return [outlook.spread(key) for key in SHOWN], outlook.chance


def _once(work: Callable[[], object]) -> float:
    began = process_time()
    work()
    return process_time() - began


def _moved(plan: Plan) -> Plan:
    return replace(plan, name="moved")


def _salib(plan: Plan) -> object:
    """The way a user of SALib would go: its sample, the model once on all of it, its analysis."""
    unsure = [i for i in inputs(plan) if not i.range.is_point]
    problem = {"num_vars": len(unsure), "names": [i.path for i in unsure], "bounds": [[0.0, 1.0]] * len(unsure)}
    chances = sample.sample(problem, POINTS, calc_second_order=False, seed=1)
    values = {i.path: values_at(table_of(i.range, i.law, i.floor, i.ceiling), c) for i, c in zip(unsure, chances.T, strict=True)}
    result = np.asarray(forecast(plan, {**likely(plan), **values}).customers.total)
    return analyse.analyze(problem, result, calc_second_order=False, seed=1)
