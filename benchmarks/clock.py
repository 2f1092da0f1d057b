"""Clock: medians, and two things measured in turn so that a drifting machine harms both alike."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import perf_counter


def median_seconds(fn: Callable[[], object], repeats: int = 7) -> float:
    """The median time of one call, after one to warm up."""
    fn()
    return median(_seconds(fn) for _ in range(repeats))


def in_turn(*fns: Callable[[], object], repeats: int = 7) -> list[float]:
    """The median time of each, measured one after the other in every round."""
    for fn in fns:
        fn()
    rounds = [[_seconds(fn) for fn in fns] for _ in range(repeats)]
    return [median(times) for times in zip(*rounds, strict=True)]


def _seconds(fn: Callable[[], object]) -> float:
    began = perf_counter()
    fn()
    return perf_counter() - began
