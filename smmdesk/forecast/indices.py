"""Indices: which part of the result's variance each input explains (forecast.md 9.8, Saltelli 2010), for independent inputs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.lattice import MULTIPLIER
from smmdesk.forecast.sensitivity import Model
from smmdesk.forecast.value import Draws

Quantile = Callable[[Draws], Draws]
"""From chances 0 < p < 1 to values: `Distribution.quantile`."""


@dataclass(frozen=True, slots=True)
class Index:
    """`alone`: part of the variance that goes if the input became known (S). `in_all`: part that stays if all others became known (ST)."""

    name: str
    alone: float
    in_all: float


def indices(model: Model, inputs: Mapping[str, Quantile], points: int = 4096, seed: int = 0) -> tuple[Index, ...]:
    """First-order and total indices, largest total first, from `points` (a power of two) x (inputs + 2) runs of the model.

    Both samples are the two halves of one shifted lattice. Estimators: Saltelli 2010 (alone) and Jansen 1999 (in all). Nothing if the
    result does not vary. Raises ValueError for a number of points that is no power of two, or for runs without a result.
    """
    if points < 2 or points & (points - 1):
        raise ValueError("the number of points must be a power of two")
    names = tuple(inputs)
    chances = _points(2 * len(names), points, seed)
    first = {name: inputs[name](chances[k]) for k, name in enumerate(names)}
    second = {name: inputs[name](chances[len(names) + k]) for k, name in enumerate(names)}
    at_first, at_second = np.asarray(model(first)), np.asarray(model(second))
    both = np.concatenate([at_first, at_second])
    if not np.isfinite(both).all():
        raise ValueError("some runs have no result: choose a figure that is defined in every run")
    variance, centre = float(both.var()), float(both.mean())
    if variance <= 1e-24 * centre * centre:
        return ()
    found = []
    for name in names:
        mixed = np.asarray(model({**first, name: second[name]}))
        alone = float(np.mean((at_second - centre) * (mixed - at_first))) / variance
        in_all = float(np.mean((at_first - mixed) ** 2)) / (2.0 * variance)
        found.append(Index(name, alone, in_all))
    return tuple(sorted(found, key=lambda index: (-index.in_all, index.name)))


def _points(rows: int, points: int, seed: int) -> Draws:
    """Rows of lattice points strictly between 0 and 1, with a random shift each; plain numbers beyond what the lattice distinguishes."""
    random = np.random.Generator(np.random.PCG64(np.random.SeedSequence(seed, spawn_key=(rows,))))
    if 8 * rows > points:
        chances = random.random((rows, points))
    else:
        steps = np.array([pow(MULTIPLIER, k, points) for k in range(rows)], dtype=np.uint64)[:, None]
        chances = (steps * np.arange(points, dtype=np.uint64) % np.uint64(points) / points + random.random((rows, 1))) % 1.0
    return np.clip(chances, 1e-12, 1.0 - 1e-12)
