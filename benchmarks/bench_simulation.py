"""Simulation: draws of 40 inputs by lattice and tables, their error, a table's making, and variance-based indices against SALib."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

import numpy as np
from SALib.analyze import sobol as analyse
from SALib.sample import sobol as sample
from scipy.special import betaincinv

from benchmarks.clock import in_turn
from smmdesk.forecast.indices import indices
from smmdesk.forecast.lattice import POINTS, lattice
from smmdesk.forecast.laws import distribution
from smmdesk.forecast.sensitivity import Swing, tornado
from smmdesk.forecast.tables import CELLS, draws, table, table_of, values_at
from smmdesk.plan.declare import Law
from smmdesk.plan.range import Range, guess

FIELDS = ("ctr", "cpm", "lead_rate", "sale_rate", "doubling")
NAMES = [f"channels/c{channel}/{field}" for channel in range(1, 9) for field in FIELDS]
RANGES = [guess(0.8, 0.95 + k % 5 / 50, 1.2 + k % 3 / 20) for k in range(len(NAMES))]
MANY = 4 * POINTS
Array = np.ndarray


def rows() -> Iterator[tuple[str, float, str, float, float]]:
    """(what, seconds, beside what, its seconds, goal: at most this ratio). Errors stand in the same places as shares, not seconds."""
    points = lattice(1, NAMES)
    tables = [table_of(number, Law.OTHER) for number in RANGES]
    laws = [distribution(number, Law.OTHER) for number in RANGES]
    cells = (points >> np.uint32(20)).astype(np.intp)

    drawn = np.empty((len(NAMES), POINTS), dtype=np.float32)

    def by_tables(at: Array = points) -> Array:
        for values, row, out in zip(tables, at, drawn, strict=True):
            draws(values, row, out)
        return _sum(drawn)

    def by_beta(seed: int = 1, count: int = MANY) -> Array:
        random = np.random.default_rng(seed)
        return _sum(np.stack([law.low + (law.high - law.low) * random.beta(law.a, law.b, count) for law in laws]))

    def by_ready_cells() -> Array:
        for values, row, out in zip(tables, cells, drawn, strict=True):
            np.take(values, row, out=out, mode="clip")
        return _sum(drawn)

    ours, bare, beta = in_turn(by_tables, by_ready_cells, by_beta, repeats=9)
    yield "live draws, 40 inputs x 16,384", ours, "numpy's gather of ready cells, and the same model", bare, 2.0
    yield "live draws, 40 inputs x 16,384", ours, "rng.beta, 65,536 draws for the same error", beta, 0.05
    truth = np.mean([np.percentile(by_beta(100 + k), [10, 50, 90]) for k in range(32)], axis=0)
    yield (
        "live draws: largest rms error of P10, P50, P90",
        _error([by_tables(lattice(k, NAMES)) for k in range(32)], truth),
        "0.15 %",
        0.0015,
        1.0,
    )
    plain = _error([by_beta(k, POINTS) for k in range(32)], truth)
    yield "the same from as many plain draws", plain, "0.15 %", 0.0015, 2.0

    fresh = iter(range(10**6))
    made, direct = in_turn(
        lambda: table(distribution(guess(0.02, 0.03, 0.05 + next(fresh) * 1e-9), Law.RATE)),
        lambda: betaincinv(4.0, 96.0, _cells()),
        repeats=31,
    )
    yield "table of an edited rate, fit included", made, "scipy.betaincinv of its cells, no fit", direct, 1.0
    quantiles = {name: partial(values_at, values) for name, values in zip(NAMES, tables, strict=True)}
    found, salib = in_turn(lambda: indices(_model, quantiles, 1024), lambda: _salib(laws), repeats=7)
    yield "variance-based indices, 40 inputs x 1,024", found, "SALib, same runs", salib, 1 / 30
    swings = [Swing(name, *_ends(number)) for name, number in zip(NAMES, RANGES, strict=True)]
    bars, model = in_turn(lambda: tornado(_model, swings), lambda: _model({name: np.ones(81) for name in NAMES}), repeats=31)
    yield "tornado, 40 inputs", bars, "the model on 81 rows", model, 10.0


def _sum(values: Array) -> Array:
    return values.reshape(8, 5, -1).prod(axis=1).sum(axis=0)


def _model(values: Mapping[str, Array]) -> Array:
    return _sum(np.stack([values[name] for name in NAMES]))


def _error(results: list[Array], truth: Array) -> float:
    return float(np.sqrt(np.mean([(np.percentile(r, [10, 50, 90]) / truth - 1) ** 2 for r in results], axis=0)).max())


def _salib(laws: list) -> object:
    problem = {"num_vars": len(NAMES), "names": NAMES, "bounds": [[0.0, 1.0]] * len(NAMES)}
    chances = sample.sample(problem, 1024, calc_second_order=False, seed=1)
    values = np.stack([table(law)[(column * CELLS).astype(int).clip(0, CELLS - 1)] for law, column in zip(laws, chances.T, strict=True)])
    return analyse.analyze(problem, _sum(values), calc_second_order=False, seed=1)


def _cells() -> Array:
    return (np.arange(CELLS) + 0.5) / CELLS


def _ends(number: Range) -> tuple[float, float, float]:
    return number.ends
