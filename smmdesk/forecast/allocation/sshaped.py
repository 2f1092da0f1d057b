"""Division of a budget with S-shaped channels, or channels that need a minimum to be used at all (forecast.md 10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import product

import numpy as np

from smmdesk.forecast.allocation.bound import upper_bound
from smmdesk.forecast.allocation.concave import limits, water_fill
from smmdesk.forecast.allocation.knapsack import best_steps
from smmdesk.forecast.allocation.option import Option, worth_along
from smmdesk.forecast.allocation.returns import FINE, Array, KnownReturns, returns_of
from smmdesk.forecast.allocation.split import Proof, Split, split_of, too_little
from smmdesk.forecast.curves import is_concave
from smmdesk.words.text import Undefined

STEPS = 500
ZOOMS = 2
MOST_SUBSETS = 12


def split_sshaped(options: Sequence[Option], budget: float, target: float | None = None) -> Split | Undefined:
    """The best split on a grid of budget / 500, polished inside its neighbourhood; `bound` says what no split can exceed.

    Where all curves are concave numbers and at most 12 channels are all-or-at-least, every choice of used channels is solved instead,
    which is exact. `target` as in `split_concave`.
    """
    low, high, cost = limits(options, budget)
    if cost @ low > budget * (1 + 1e-12):
        return too_little(float(cost @ low), budget)
    floor = 0.0 if target is None else 1.0 + target
    choosy = [i for i, o in enumerate(options) if o.least_if_used > o.least and high[i] > low[i]]
    known = not any(o.is_drawn for o in options)
    if known and len(choosy) <= MOST_SUBSETS and all(is_concave(o.response) for o in options):
        spends, price = _best_subset(options, choosy, (low, high, cost), budget, floor)
        return split_of(options, spends, budget, price)
    spends = _on_grid(options, (low, high, cost), budget, floor)
    spends, price = _polished(options, spends, (low, high, cost), budget, floor)
    split = split_of(options, spends, budget, price, returns_of(options, low, high))
    net = split.objective - floor * split.spent
    bound = upper_bound(options, budget, floor, net) + floor * split.spent if known else None
    return replace(split, proof=Proof.GRID, bound=bound)


def _best_subset(
    options: Sequence[Option], choosy: Sequence[int], box: tuple[Array, Array, Array], budget: float, floor: float
) -> tuple[Array, float]:
    """Every choice of the all-or-at-least channels, each solved exactly."""
    low, high, cost = box
    returns = KnownReturns(options)
    best: tuple[float, Array, float] = (-np.inf, low, 0.0)
    for used in product((False, True), repeat=len(choosy)):
        least, most = low.copy(), high.copy()
        for i, on in zip(choosy, used, strict=True):
            least[i] = options[i].least_if_used if on else low[i]
            most[i] = high[i] if on else low[i]
        if np.any(least > most) or cost @ least > budget * (1 + 1e-12):
            continue
        spends, price = water_fill(returns, cost, least, most, budget, floor)
        earned = float(np.sum(returns.worth(spends)) - floor * (cost @ spends))
        if earned > best[0]:
            best = (earned, spends, price)
    return best[1], best[2]


def _on_grid(options: Sequence[Option], box: tuple[Array, Array, Array], budget: float, floor: float) -> Array:
    low, high, cost = box
    unit = max(0.0, budget - float(cost @ low)) / STEPS
    if unit == 0:
        return low
    rows, gains = [], []
    for i, option in enumerate(options):
        step = unit / cost[i]
        spends = low[i] + step * np.arange(STEPS + 1)
        spends = np.minimum(spends[spends < high[i] + step], high[i])
        net = worth_along(option, spends) - floor * cost[i] * spends
        net[(spends > low[i]) & (spends < option.least_if_used)] = -np.inf
        rows.append(spends)
        gains.append(net)
    counts = best_steps(gains, [1] * len(gains), STEPS)
    return np.array([row[k] for row, k in zip(rows, counts, strict=True)])


def _polished(
    options: Sequence[Option], spends: Array, box: tuple[Array, Array, Array], budget: float, floor: float
) -> tuple[Array, float]:
    """Finer grids around the best of the last one, then water filling among the channels whose returns fall there. Never worse."""
    low, _high, cost = box
    minimum = np.array([o.least_if_used for o in options])
    for _ in range(ZOOMS):
        around = _window(spends, box, minimum, budget - float(cost @ low))
        finer = _on_grid(options, (*around, cost), budget, floor)
        if _net(options, finer, cost, floor) > _net(options, spends, cost, floor):
            spends = finer
    least, most = _window(spends, box, minimum, budget - float(cost @ low))
    probe = returns_of(options, least, most, FINE)
    slopes = np.array([probe.marginal(least + (most - least) * (0.001 + 0.999 * part)) for part in np.linspace(0, 1, 9)])
    stays = np.any(np.diff(slopes, axis=0) > 0, axis=0) | ((spends <= low) & np.array([not o.is_smooth for o in options]))
    least, most = np.where(stays, spends, least), np.where(stays, spends, most)
    moved, price = water_fill(returns_of(options, least, most, FINE), cost, least, most, budget, floor)
    if _net(options, moved, cost, floor) > _net(options, spends, cost, floor):
        spends = moved
    return (_topped_up(options, spends, box, budget) if floor == 0 else spends), price


def _topped_up(options: Sequence[Option], spends: Array, box: tuple[Array, Array, Array], budget: float) -> Array:
    """What the grid left over goes to the used channel that makes the most of it."""
    low, high, cost = box
    rest = np.minimum(high - spends, np.maximum(0.0, budget - float(cost @ spends)) / cost)
    used = np.array([x > 0 and x >= o.least_if_used for o, x in zip(options, spends, strict=True)])
    gain = np.where(used & (spends >= low), returns_of(options, low, high).marginal(spends) * rest, -np.inf)
    to = int(np.argmax(gain))
    topped = spends.copy()
    topped[to] += rest[to] if gain[to] > 0 else 0.0
    return topped


def _window(spends: Array, box: tuple[Array, Array, Array], minimum: Array, spare: float) -> tuple[Array, Array]:
    """Two grid steps around the spends, inside the limits; a used channel stays used."""
    low, high, cost = box
    reach = 2.0 * max(0.0, spare) / STEPS / cost
    least = np.maximum(low, spends - reach)
    least = np.where(spends > low, np.maximum(least, np.minimum(spends, minimum)), least)
    return least, np.maximum(least, np.minimum(high, spends + reach))


def _net(options: Sequence[Option], spends: Array, cost: Array, floor: float) -> float:
    """Contribution less `floor` for each money unit."""
    worth = sum(float(worth_along(o, np.array([x]))[0]) for o, x in zip(options, spends, strict=True))
    return worth - floor * float(cost @ spends)
