"""Score: what a study's cases say: coverage, calibration of chances, money by rule, each with how sure it is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats

from benchmarks.calibration.study import RULES, Case

BINS = 10


@dataclass(frozen=True)
class Share:
    """A share of `count` cases, with its 95 % interval (Clopper and Pearson)."""

    share: float
    low: float
    high: float


@dataclass(frozen=True)
class Bin:
    """Cases that were told a chance in one tenth: how many, the mean chance told, and how many met their goal."""

    count: int
    told: float
    met: float


@dataclass(frozen=True)
class Money:
    """One rule. Money in parts of the program's planned cost, mean per business; `less`: how much less than the program's gates, paired."""

    rule: str
    started: float
    losing: float
    """Share of the started programs that lost money."""
    mean: float
    error: float
    less: float
    less_error: float
    worst: float
    """Mean of the worst twentieth of all businesses."""


def share(hits: Sequence[bool]) -> Share:
    """A share with its interval."""
    k, n = int(sum(hits)), len(hits)
    low = float(stats.beta.ppf(0.025, k, n - k + 1)) if k else 0.0
    high = float(stats.beta.ppf(0.975, k + 1, n - k)) if k < n else 1.0
    return Share(k / n, low, high)


def covered(places: Sequence[int]) -> tuple[Share, float, float]:
    """Inside the range; below; above."""
    return share([p == 0 for p in places]), float(np.mean([p < 0 for p in places])), float(np.mean([p > 0 for p in places]))


def reliability(told: Sequence[float], met: Sequence[bool]) -> list[Bin]:
    """The table of chances told and goals met, by tenths."""
    chance, came = np.array(told), np.array(met, dtype=float)
    tenth = np.minimum((chance * BINS).astype(int), BINS - 1)
    return [Bin(int((tenth == b).sum()), float(chance[tenth == b].mean()), float(came[tenth == b].mean())) for b in np.unique(tenth)]


def brier(told: Sequence[float], met: Sequence[bool]) -> tuple[float, float]:
    """The Brier score and its standard error; 0 is perfect, 0.25 is always saying one half."""
    squares = (np.array(told) - np.array(met, dtype=float)) ** 2
    return float(squares.mean()), float(squares.std(ddof=1) / math.sqrt(len(squares)))


def money(cases: Sequence[Case]) -> list[Money]:
    """Each rule beside the program's gates, on the same businesses."""
    ours = np.array([c.earned[RULES[0]] for c in cases])
    found = []
    for rule in RULES:
        earned = np.array([c.earned[rule] for c in cases])
        started = np.array([c.starts[rule] for c in cases])
        losing = np.array([c.net for c in cases])[started] < 0
        less = ours - earned
        worst = np.sort(earned)[: max(1, len(cases) // 20)]
        row = (
            started.mean(),
            losing.mean() if len(losing) else 0.0,
            earned.mean(),
            _error(earned),
            less.mean(),
            _error(less),
            worst.mean(),
        )
        found.append(Money(rule, *(float(x) for x in row)))
    return found


def _error(values: np.ndarray) -> float:
    return float(values.std(ddof=1) / math.sqrt(len(values)))
