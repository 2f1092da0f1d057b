"""Copula: inputs that tend to be good or bad together (forecast.md 9.3): a Gaussian copula, entered as Spearman correlations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from smmdesk.forecast.lattice import Points
from smmdesk.forecast.normal import normal_chance, normal_quantile
from smmdesk.forecast.value import Draws
from smmdesk.words.text import Number, Text, say

_CELL = np.uint32(20)
_FINE = 4096
_REACH = 8.0


@dataclass(frozen=True)
class Impossible:
    """Correlations that no numbers can have: the pair that must move most, the reason, and the nearest possible matrix (Spearman)."""

    first: str | Text
    second: str | Text
    text: Text
    nearest: tuple[tuple[float, ...], ...]


def normal_correlation(spearman: Draws) -> Draws:
    """The correlation of the normals behind a Spearman rank correlation: 2 sin(pi rs / 6)."""
    out: Draws = 2.0 * np.sin(np.pi * np.asarray(spearman, dtype=np.float64) / 6.0)
    return out


def spearman_correlation(normal: Draws) -> Draws:
    """The Spearman rank correlation of two normals with this correlation: 6 asin(r / 2) / pi."""
    out: Draws = 6.0 / np.pi * np.arcsin(np.asarray(normal, dtype=np.float64) / 2.0)
    return out


def group_points(own: Points, factor: Points, spearman: float) -> Points:
    """Lattice points of a group in which every two inputs have the same Spearman correlation (0..1): the live form.

    `own`: one row for each input; `factor`: the row the group shares, from a coordinate of its own. Each input is the normal
    sqrt(r) factor + sqrt(1 - r) own, put back to a part of 2^32. An input that joins or leaves changes no other row.
    Raises ValueError for a correlation outside 0..1.
    """
    share = _share(spearman)
    if share == 0.0:
        return own
    cells, chances = _normal_cells(), _fine_chances()
    common = np.float32(np.sqrt(share)) * cells.take(factor >> _CELL)
    weight = np.float32(np.sqrt(1.0 - share))
    out = np.empty_like(own)
    for row, mixed in zip(own, out, strict=True):
        z = cells.take(row >> _CELL)
        z *= weight
        z += common
        z += np.float32(_REACH)
        z *= np.float32(_FINE)
        chances.take(z.astype(np.int32), out=mixed, mode="clip")
    return out


def group_chances(own: Draws, factor: Draws, spearman: float) -> Draws:
    """The same for plain draws: standard normals in, chances 0..1 out (rows: inputs), to be put through `Distribution.quantile`."""
    share = _share(spearman)
    return normal_chance(np.sqrt(share) * factor + np.sqrt(1.0 - share) * own)


def matrix_chances(own: Draws, spearman: Draws) -> Draws:
    """Chances of inputs with any valid Spearman matrix, from independent standard normals (rows: inputs), by Cholesky.

    Raises ValueError if the matrix is not valid; ask `impossible` first. Summed row by row, so that every machine gets the same.
    """
    root = _root(normal_correlation(spearman))
    out = np.empty_like(own)
    for i in range(len(own)):
        total = root[i, 0] * own[0]
        for j in range(1, i + 1):
            total = total + root[i, j] * own[j]
        out[i] = total
    return normal_chance(out)


def impossible(names: Sequence[str | Text], spearman: Draws) -> Impossible | None:
    """Whether a symmetric Spearman matrix with ones on its diagonal cannot be, and what could be instead; nothing if it is valid."""
    wanted = normal_correlation(spearman)
    if np.linalg.eigvalsh(wanted)[0] >= -1e-10:
        return None
    nearest = spearman_correlation(_nearest(wanted))
    np.fill_diagonal(nearest, 1.0)
    move = np.abs(nearest - spearman)
    i, j = divmod(int(np.argmax(np.triu(move, 1))), len(names))
    text = say(
        "{first} and {second} cannot be tied together by {asked} while the other ties hold; the nearest possible is {nearest}",
        first=names[i],
        second=names[j],
        asked=Number(float(spearman[i, j]), 2),
        nearest=Number(float(nearest[i, j]), 2),
    )
    return Impossible(names[i], names[j], text, tuple(tuple(float(x) for x in row) for row in nearest))


def _share(spearman: float) -> float:
    if not 0.0 <= spearman <= 1.0:
        raise ValueError("the common correlation of a group must lie between 0 and 1")
    return float(normal_correlation(np.array(spearman)))


def _nearest(wanted: Draws) -> Draws:
    """The nearest correlation matrix (Higham 2002, alternating projections), its smallest eigenvalue kept at 1e-8."""
    correction = np.zeros_like(wanted)
    out = wanted.copy()
    for _ in range(500):
        raised = _raised(out - correction, 0.0)
        correction = raised - (out - correction)
        step = raised.copy()
        np.fill_diagonal(step, 1.0)
        done = np.max(np.abs(step - out)) < 1e-10
        out = step
        if done:
            break
    out = _raised(out, 1e-8)
    scale = 1.0 / np.sqrt(np.diag(out))
    return np.clip(out * np.outer(scale, scale), -1.0, 1.0)


def _raised(matrix: Draws, least: float) -> Draws:
    values, vectors = np.linalg.eigh((matrix + matrix.T) / 2.0)
    out: Draws = (vectors * np.maximum(values, least)) @ vectors.T
    return out


def _root(matrix: Draws) -> Draws:
    """Lower triangle L with L L' = matrix, also where the matrix is singular (a correlation of 1)."""
    size = len(matrix)
    root = np.zeros_like(matrix)
    for j in range(size):
        rest = matrix[j, j] - float(np.sum(root[j, :j] ** 2))
        if rest < -1e-9:
            raise ValueError("the correlation matrix is not positive semidefinite")
        if rest > 1e-12:
            root[j, j] = np.sqrt(rest)
            root[j + 1 :, j] = (matrix[j + 1 :, j] - np.sum(root[j + 1 :, :j] * root[j, :j], axis=1)) / root[j, j]
    return root


@cache
def _normal_cells() -> NDArray[np.float32]:
    return normal_quantile((np.arange(4096) + 0.5) / 4096).astype(np.float32)


@cache
def _fine_chances() -> Points:
    """P(Z < z) as parts of 2^32 for z from -8 to 8 in steps of 1/4096."""
    z = (np.arange(int(2 * _REACH * _FINE)) + 0.5) / _FINE - _REACH
    return np.minimum(normal_chance(z) * 2.0**32, 2.0**32 - 1.0).astype(np.uint32)
