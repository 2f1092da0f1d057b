"""The yardstick: `year_plan` by hand in numpy, as tight as it gets: the same ranges, ties, luck, months and lag, seven results kept.

It knows that every channel is paid, spends the same each month, and has the same kind of ranges, and it draws luck the cheap way
(`noise.py`): a gamma strength for every channel and month, and Poisson counts for all channels together.
"""

from __future__ import annotations

import math

import numpy as np
from scipy.special import betaincinv, ndtr

from benchmarks.plans import SEASON, year_plan
from smmdesk.forecast.laws import distribution
from smmdesk.plan.declare import Law

PORTION = 8192
NODES = np.linspace(-6.0, 6.0, 4097)
Array = np.ndarray


def by_hand(channels: int, draws: int, seed: int = 1) -> dict[str, tuple[float, float, float]]:
    """P10, P50, P90 of visits, leads, customers, revenue, cost, net and MROI."""
    random = np.random.default_rng(seed)
    curves = _curves(channels)
    kept = np.empty((7, draws))
    for start in range(0, draws, PORTION):
        size = min(PORTION, draws - start)
        kept[:, start : start + size] = _portion(random, curves, channels, size)
    names = ("visits", "leads", "customers", "revenue", "cost", "net_completed", "mroi")
    return {name: tuple(np.percentile(row, [10, 50, 90], overwrite_input=True)) for name, row in zip(names, kept, strict=True)}


def _portion(random: np.random.Generator, curves: dict[str, Array], channels: int, size: int) -> Array:
    tie = 2 * math.sin(math.pi * 0.3 / 6)
    factors = {name: random.standard_normal(size) for name in ("ctr", "lead_rate", "sale_rate", "cpm")}

    def draw(channel: int, name: str) -> Array:
        normal = math.sqrt(tie) * factors[name] + math.sqrt(1 - tie) * random.standard_normal(size)
        if name == "cpm":
            return np.exp(curves["cpm"][channel, 0] + curves["cpm"][channel, 1] * normal)
        return np.interp(normal, NODES, curves[name][channel])

    def other(name: str) -> Array:
        return np.interp(random.standard_normal(size), NODES, curves[name])

    season = np.array(SEASON) * 12 / sum(SEASON)
    passing, idle, buying = np.zeros((12, size)), np.zeros((12, size)), np.zeros((12, size))
    media = sum(340.0 + 40 * c for c in range(channels)) * 12
    for c in range(channels):
        month = 1000 * (340.0 + 40 * c) / draw(c, "cpm") * draw(c, "ctr")
        strength = 9.0 * random.standard_gamma(month * (season[:, None] / 9))
        interested = strength * draw(c, "lead_rate")
        sold = interested * draw(c, "sale_rate")
        passing += strength - interested
        idle += interested - sold
        buying += sold
    buyers = np.zeros((14, size))
    leads = random.poisson(idle).sum(axis=0).astype(float)
    for late, part in enumerate((0.5, 0.3, 0.2)):
        bought = random.poisson(part * buying)
        leads += bought.sum(axis=0)
        buyers[late : late + 12] += bought
    visits = leads + random.poisson(passing).sum(axis=0)
    inside, all_of_them = buyers[:12].sum(axis=0), buyers.sum(axis=0)
    price = other("price")
    fixed = 12 * other("b1") + other("b2") + media * (1 + other("b3")) + leads * other("b4")
    share = other("b5")
    cost, completed = fixed + share * inside * price, fixed + share * all_of_them * price
    net = all_of_them * (price - other("unit_cost")) - completed
    return np.stack([visits, leads, inside, inside * price, cost, net, net / completed])


def _curves(channels: int) -> dict[str, Array]:
    """Each input's values at fixed places of a standard normal; for CPM mean and deviation of its logarithm."""
    plan = year_plan(channels)
    chances = ndtr(NODES)
    out: dict[str, Array] = {}
    for name in ("ctr", "lead_rate", "sale_rate"):
        laws = [distribution(getattr(c, name), Law.RATE) for c in plan.channels]
        out[name] = np.stack([betaincinv(law.a, law.b, chances) for law in laws])
    laws = [distribution(c.cpm, Law.COST) for c in plan.channels if c.cpm is not None]
    out["cpm"] = np.array([(law.a, law.b) for law in laws])
    assert plan.business.price is not None
    assert plan.business.unit_cost is not None
    out["price"] = _pert(distribution(plan.business.price, Law.OTHER), chances)
    out["unit_cost"] = np.exp(_normal(distribution(plan.business.unit_cost, Law.COST)))
    for line in plan.budget.lines:
        out[line.id] = np.exp(_normal(distribution(line.amount, Law.COST)))
    return out


def _pert(law: object, chances: Array) -> Array:
    return law.low + (law.high - law.low) * betaincinv(law.a, law.b, chances)  # type: ignore[attr-defined]


def _normal(law: object) -> Array:
    return law.a + law.b * NODES  # type: ignore[attr-defined]
