"""Budget split: 20 channels against the sorted KKT conditions and against SLSQP; S-curves against their upper bound."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from scipy.optimize import minimize

from benchmarks.clock import in_turn
from smmdesk.forecast.allocation.concave import split_concave
from smmdesk.forecast.allocation.option import Option
from smmdesk.forecast.allocation.split import Split
from smmdesk.forecast.allocation.sshaped import split_sshaped
from smmdesk.forecast.curves import Response, calibrate
from smmdesk.plan.channel import Curve
from smmdesk.words.text import Undefined

CHANNELS = 20
BUDGET = 8000.0
OFTEN = 20
Array = np.ndarray


def rows() -> Iterator[tuple[str, float, str, float, float]]:
    """(what, seconds, beside what, its seconds, goal: at most this ratio). Gaps stand in the same places as shares, not seconds."""
    options = _channels()
    arrays = _arrays(options)
    ours, sorting = in_turn(_often(lambda: split_concave(options, BUDGET)), _often(lambda: sorted_kkt(*arrays, BUDGET)), repeats=21)
    yield "budget split, 20 channels", ours / OFTEN, "sorted KKT in numpy, bare arrays", sorting / OFTEN, 5.0
    ours, slsqp = in_turn(lambda: split_concave(options, BUDGET), lambda: _slsqp(*arrays, BUDGET), repeats=21)
    yield "budget split, 20 channels", ours, "SLSQP, scaled, one start", slsqp, 0.2
    best = _worth(arrays[0], arrays[1], sorted_kkt(*arrays, BUDGET))
    yield "budget split: |objective / sorted KKT - 1|", abs(_solved(split_concave(options, BUDGET)).objective / best - 1), "1e-9", 1e-9, 1.0
    gaps = []
    for seed in range(5):
        split = _solved(split_sshaped(_s_curves(seed), 6000.0))
        gaps.append(1 - split.objective / (split.bound or np.inf))
    yield "S-curves, 20 channels: largest gap to the upper bound of five cases", max(gaps), "0.05 %", 5e-4, 1.0


def _often(once: Callable[[], object]) -> Callable[[], object]:
    return lambda: [once() for _ in range(OFTEN)]


def sorted_kkt(steep: Array, scale: Array, cost: Array, least: Array, most: Array, budget: float) -> Array:
    """The shortest exact solution for exponential curves with limits: spends by sorting the prices at which channels start and stop."""
    first = np.log(steep / cost)
    corner = np.concatenate([first - least / scale, first - most / scale])
    order = np.argsort(-corner)
    corner = corner[order]
    flow = np.cumsum(np.concatenate([cost * scale, -cost * scale])[order])
    spent = cost @ least + np.concatenate([[0.0], np.cumsum(flow[:-1] * -np.diff(corner))])
    at = int(np.searchsorted(spent, budget))
    price = corner[-1] if at == len(spent) else corner[at] + (spent[at] - budget) / flow[at - 1]
    return np.clip(scale * (first - price), least, most)


def _slsqp(steep: Array, scale: Array, cost: Array, least: Array, most: Array, budget: float) -> Array:
    unit = _worth(steep, scale, np.full(CHANNELS, budget / CHANNELS))
    found = minimize(
        lambda x: -_worth(steep, scale, x * budget) / unit,
        np.full(CHANNELS, 0.9 / CHANNELS),
        jac=lambda x: -steep * np.exp(-x * budget / scale) * budget / unit,
        bounds=list(zip(least / budget, most / budget, strict=True)),
        constraints=[{"type": "ineq", "fun": lambda x: 1 - cost @ x, "jac": lambda _: -cost}],
        method="SLSQP",
        options={"maxiter": 300},
    )
    return np.asarray(found.x * budget)


def _worth(steep: Array, scale: Array, spends: Array) -> float:
    return float(np.sum(steep * scale * -np.expm1(-spends / scale)))


def _channels() -> list[Option]:
    rng = np.random.default_rng(11)
    made = []
    for i in range(CHANNELS):
        spend = rng.uniform(100, 1000)
        response = calibrate(Curve.EXPONENTIAL, spend, spend / rng.uniform(0.3, 2.0), rng.uniform(1.4, 1.9))
        made.append(Option(f"c{i}", response, rng.uniform(0.5, 4.0), 1.1, rng.uniform(0, 50), rng.uniform(500, 3000)))
    return made


def _arrays(options: list[Option]) -> tuple[Array, Array, Array, Array, Array]:
    steep = [o.weight * o.response.top / o.response.scale for o in options]
    columns = np.array([steep, *zip(*[(o.response.scale, o.cost, o.least, o.most) for o in options], strict=True)])
    return columns[0], columns[1], columns[2], columns[3], columns[4]


def _s_curves(seed: int) -> list[Option]:
    rng = np.random.default_rng(seed)
    curves = [Response(Curve.HILL, rng.uniform(300, 2000), rng.uniform(100, 900), rng.uniform(1.3, 4.0)) for _ in range(CHANNELS)]
    return [Option(f"s{i}", curve, rng.uniform(0.5, 4.0)) for i, curve in enumerate(curves)]


def _solved(split: Split | Undefined) -> Split:
    assert isinstance(split, Split)
    return split
