"""Exact simulation: plain random draws, luck month by month and channel by channel (forecast.md 9); follows the live one.

The extra memory does not grow with the number of draws: portions are drawn, counted and forgotten.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from smmdesk.forecast.aim import achieved, met, met_already, why_no_aim
from smmdesk.forecast.copula import normal_correlation
from smmdesk.forecast.figures import figure, key_figures
from smmdesk.forecast.flow import by_months
from smmdesk.forecast.forecast import Forecast, forecast, with_counts
from smmdesk.forecast.inputs import Input, inputs
from smmdesk.forecast.lattice import stream
from smmdesk.forecast.laws import Distribution, distribution
from smmdesk.forecast.live import group_names
from smmdesk.forecast.noise import Strength, counts_of, strength_of
from smmdesk.forecast.normal import normal_chance
from smmdesk.forecast.spread import Spread
from smmdesk.forecast.tally import Tally
from smmdesk.forecast.value import Draws, Value
from smmdesk.forecast.values import Values, likely
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text, Undefined

DRAWS = 100_000
PORTION = 2560
"""The most that stay within 8 MiB of memory (speed.md); fewer at once are slower."""
_NODES, _REACH = 4096, 8.5

Going = Callable[[float], bool]
"""Told the part that is done; says whether to go on."""


@dataclass(frozen=True, eq=False)
class Exact:
    """What is to be expected of a plan, read like `Outlook`: figures at likely values in `run`, ranges and chances over `draws`."""

    plan: Plan
    run: Forecast
    draws: int
    spreads: Mapping[str, Spread]
    aim_draws: Spread
    reached: float
    """Share of the draws that meet the goal."""
    losing: float
    """Share of the draws with an MROI below 0, among those that have one."""
    net_fan: tuple[Spread, ...]
    """Range of the cumulative net at the end of each month."""

    def figure(self, key: str) -> float | Undefined:
        """One figure at likely values."""
        return figure(self.run, key)

    def spread(self, key: str) -> Spread | Undefined:
        """The range of one figure; undefined where the figure is undefined in every draw."""
        spread = self.spreads[key]
        if spread.defined:
            return spread
        value = self.figure(key)
        return value if isinstance(value, Undefined) else Undefined(key_figures()[key].if_none)

    @cached_property
    def why_no_chance(self) -> Text | None:
        """Why there is no chance of the goal to speak of."""
        return why_no_aim(self.run)

    @cached_property
    def aim(self) -> float | Undefined:
        """The goal's metric inside its dates at likely values."""
        return Undefined(self.why_no_chance) if self.why_no_chance else float(achieved(self.run))

    @property
    def aim_spread(self) -> Spread | Undefined:
        """Its range over the draws."""
        return Undefined(self.why_no_chance) if self.why_no_chance else self.aim_draws

    @property
    def chance(self) -> float | Undefined:
        """Probability of meeting the goal inside its dates; 1 if the owner is there already."""
        if self.why_no_chance:
            return Undefined(self.why_no_chance)
        return 1.0 if met_already(self.plan.goal) else self.reached

    @property
    def chance_error(self) -> float:
        """Standard error of the chance."""
        chance = self.chance
        return 0.0 if isinstance(chance, Undefined) else math.sqrt(chance * (1.0 - chance) / self.draws)

    @property
    def chance_of_loss(self) -> float | Undefined:
        """Probability that MROI is below 0, late buyers included."""
        spread = self.spread("mroi")
        return spread if isinstance(spread, Undefined) else self.losing


def exact_outlook(plan: Plan, draws: int = DRAWS, going: Going | None = None) -> Exact | None:
    """The outlook on plain draws; None if `going` said no. The same plan and number of draws give the same figures."""
    tallies = {key: Tally() for key in key_figures()}
    aims = Tally()
    nets = tuple(Tally() for _ in range(plan.business.horizon))
    met_count, loss_count, done = 0.0, 0.0, 0
    judged = plan.goal.target is not None
    for run, size in _portions(plan, draws):
        for key, kind in key_figures().items():
            tallies[key].add(_full(kind.read(run), size))
        aim = _full(achieved(run), size)
        aims.add(aim)
        met_count += float(np.sum(met(plan.goal, aim))) if judged else 0.0
        loss_count += float(np.sum(_full(key_figures()["mroi"].read(run), size) < 0))
        for tally, net in zip(nets, run.cumulative_net, strict=True):
            tally.add(_full(net, size))
        done += size
        del run, aim, net  # before the next portion is drawn, so that there is never more than one
        if going is not None and not going(done / draws):
            return None
    spreads = {key: tally.spread() for key, tally in tallies.items()}
    losing = loss_count / max(1, tallies["mroi"].count)
    fan = tuple(tally.spread() for tally in nets)
    return Exact(plan, forecast(plan, likely(plan)), draws, spreads, aims.spread(), met_count / draws, losing, fan)


def exact_runs(plan: Plan, draws: int) -> Iterator[Forecast]:
    """Runs of at most `PORTION` draws each, luck included, until there are `draws`."""
    return (run for run, _ in _portions(plan, draws))


def _portions(plan: Plan, draws: int) -> Iterator[tuple[Forecast, int]]:
    source = _Source(plan)
    lucks = [stream(plan.chances.seed, name) for name in (*(f"luck/{c.id}/counts" for c in plan.channels), "luck/counts")]
    for start in range(0, draws, PORTION):
        size = min(PORTION, draws - start)
        yield _with_luck(forecast(plan, source.values(size)), lucks, size), size


class _Source:
    """Draws every input from a stream of its own, so that no input's draws depend on what else is in the plan."""

    def __init__(self, plan: Plan) -> None:
        seed = plan.chances.seed
        self._inputs = inputs(plan)
        self._groups = group_names(self._inputs) if plan.chances.together > 0 else set()
        self._tie = float(normal_correlation(np.array(plan.chances.together)))
        self._streams = {i.path: stream(seed, i.path) for i in self._inputs}
        self._factors = {name: stream(seed, f"together/{name}") for name in sorted(self._groups)}

    def values(self, size: int) -> Values:
        """The next draws of every uncertain input; a plain number for those without a range."""
        factors = {name: random.standard_normal(size) for name, random in self._factors.items()}
        out: dict[Path, Value] = {}
        for i in self._inputs:
            out[i.path] = i.range.likely if i.range.is_point else self._draws(i, size, factors)
        return out

    def _draws(self, i: Input, size: int, factors: Mapping[str, Draws]) -> Draws:
        normal = self._streams[i.path].standard_normal(size)
        if i.group in factors:
            normal = math.sqrt(self._tie) * factors[i.group] + math.sqrt(1.0 - self._tie) * normal
        return at_normals(distribution(i.range, i.law, i.floor, i.ceiling), normal)


def at_normals(law: Distribution, normals: Draws) -> Draws:
    """Values of a distribution at the places of standard normals, to 1e-5 of its width."""
    values, rises = _curve(law)
    place = np.clip(normals, -_REACH, _REACH)
    place = (place + _REACH) * (_NODES / (2.0 * _REACH))
    cell = np.minimum(place.astype(np.intp), _NODES - 1)
    place -= cell
    place *= rises.take(cell)
    place += values.take(cell)
    return place


@lru_cache(maxsize=64)
def _curve(law: Distribution) -> tuple[Draws, Draws]:
    """Values at even places of a standard normal, and the rise from each to the next."""
    nodes = np.linspace(-_REACH, _REACH, _NODES + 1)
    values = law.quantile(np.clip(normal_chance(nodes), 1e-300, 1.0 - 2.0**-53))
    return values, np.diff(values)


def _with_luck(run: Forecast, lucks: list[np.random.Generator], size: int) -> Forecast:
    """The run with whole visits, leads and sales, month by month (forecast.md 9.5): a strength for every channel, and one set of counts."""
    plan, months = run.plan, run.calendar.months
    if not plan.chances.noise or np.isnan(_full(run.customers.completed, size)).any():
        return run
    once: Value = run.reach.delta if plan.rates.person_based else 1.0
    whole: Strength | None = None
    for t, random in zip(run.channels, lucks, strict=False):
        if t.visits.is_empty:
            continue
        expected = np.stack([_full(t.visits.at(i), size) for i in range(run.visits.longest)])
        one = strength_of(random, expected, t.lead_rate * once, t.sale_rate, plan.chances.dispersion)
        whole = one if whole is None else whole + one
    if whole is None:
        return run
    counts = counts_of(lucks[-1], whole, plan.timing.lag)
    visits, leads, customers = (by_months(rows, months) for rows in (counts.visits, counts.leads, counts.sales))
    return with_counts(run, visits, leads, customers, referred=False)


def _full(value: Value, size: int) -> Draws:
    array = np.asarray(value, dtype=np.float64)
    return array if array.ndim else np.full(size, float(array))
