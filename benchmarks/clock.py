"""Clock: medians, and two things measured in turn so that a drifting machine harms both alike."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import perf_counter, process_time


def median_seconds(fn: Callable[[], object], repeats: int = 7) -> float:
    """The median time of one call, after one to warm up."""
    fn()
    return median(_seconds(fn) for _ in range(repeats))


def in_turn(*fns: Callable[[], object], repeats: int = 7, cpu: bool = False) -> list[float]:
    """The median time of each, measured one after the other in every round; `cpu`: the processor's time, for work of this process alone."""
    clock = process_time if cpu else perf_counter
    for fn in fns:
        fn()
    rounds = [[_seconds(fn, clock) for fn in fns] for _ in range(repeats)]
    return [median(times) for times in zip(*rounds, strict=True)]


def _seconds(fn: Callable[[], object], clock: Callable[[], float] = perf_counter) -> float:
    began = clock()
    fn()
    return clock() - began
