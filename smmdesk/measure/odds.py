"""Odds: what a pilot is likely to say before it is run: GO, EXTEND or NO-GO, and what its answer is worth (forecast.md 11.3, 12.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.forecast import Forecast, forecast
from smmdesk.forecast.lattice import stream
from smmdesk.forecast.live import live_outlook, live_values
from smmdesk.forecast.pilot import pilot_plan
from smmdesk.forecast.pilot_value import PilotValue, value_on_draws
from smmdesk.forecast.pilot_value import verdict as worth_verdict
from smmdesk.forecast.value import Draws, ratio
from smmdesk.measure.verdict import Decision, Gates, decide
from smmdesk.plan.pilot import Pilot
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Chance, Text, Undefined, say

PILOTS = 400
"""Pilots that are played through; the odds are good to about 1 in 40."""


@dataclass(frozen=True)
class Counts:
    """What a pilot shows: visits, leads and matured sales, one number for each draw."""

    visits: Draws
    leads: Draws
    sales: Draws


@dataclass(frozen=True)
class PilotOdds:
    """`chances` of each verdict, the worth of the pilot's answer, its expected net cost, and whether to run it, in a sentence."""

    chances: Mapping[Decision, float]
    value: PilotValue
    net_cost: float
    run_it: bool
    text: Text


def pilot_odds(plan: Plan) -> PilotOdds | Undefined:
    """Plays the plan's pilot through on draws of what is not known, and judges each by the gates.

    Each pilot's counts re-weigh the draws by how likely they make them (importance weights); the verdict is the rule of
    `measure/verdict.py` on the weighted draws of the full program.
    """
    program = live_outlook(plan)
    net = program.sample("net_completed")
    if not np.isfinite(net).any():
        missing = program.figure("net_completed")
        return missing if isinstance(missing, Undefined) else Undefined(say("the result of the program is not defined"))
    small = pilot_plan(plan)
    drawn = forecast(small, live_values(small))
    shown = played(plan, drawn, len(net))
    pays = (program.sample("mroi") > plan.pilot.target_mroi).astype(np.float64)
    bearable = np.inf if plan.budget.largest_loss is None else plan.budget.largest_loss
    ruins = (net < -bearable).astype(np.float64)
    picked = np.sort(stream(plan.chances.seed, "pilot/played").permutation(len(net))[:PILOTS])
    likely, gates = Likelihood(drawn, len(net)), gates_of(plan.pilot)
    verdicts = [_judged(likely, shown, int(i), pays, ruins, gates) for i in picked]
    chances = {d: verdicts.count(d) / len(verdicts) for d in (Decision.GO, Decision.EXTEND, Decision.NO_GO)}
    expected = np.broadcast_to(key_figures()["net_completed"].read(program.drawn), net.shape)
    wanted = plan.pilot.target_mroi * np.broadcast_to(program.drawn.cost.completed, net.shape)
    seen = np.stack([ratio(shown.leads, shown.visits), ratio(shown.sales, shown.leads), shown.visits], axis=1)
    value = value_on_draws(np.asarray(expected - wanted, dtype=np.float64), np.nan_to_num(seen))
    cost = -float(np.mean(key_figures()["net_completed"].read(drawn)))
    run_it, text = worth_verdict(value, cost, plan.business.currency)
    return PilotOdds(chances, value, cost, run_it, text)


def gates_of(pilot: Pilot) -> Gates:
    """The gates the owner fixed. Raises ValueError if NO-GO is not below GO."""
    return Gates(pilot.go, pilot.no_go, pilot.loss_gate)


def odds_sentence(odds: PilotOdds) -> Text:
    """How likely each verdict is."""
    return say(
        "A pilot like this would end with GO in {go}, with EXTEND in {extend} and with NO-GO in {no_go} cases.",
        go=Chance(odds.chances[Decision.GO]),
        extend=Chance(odds.chances[Decision.EXTEND]),
        no_go=Chance(odds.chances[Decision.NO_GO]),
    )


def played(plan: Plan, drawn: Forecast, draws: int) -> Counts:
    """One pilot for each draw, with the luck of small numbers."""
    random = stream(plan.chances.seed, "pilot/luck")
    visits, lead_rate, sale_rate = _expected(drawn, draws)
    spread = plan.chances.dispersion
    lively = visits if spread == 1.0 else random.gamma(visits / (spread - 1.0), spread - 1.0)
    seen = random.poisson(lively) if plan.chances.noise else np.rint(visits).astype(np.int64)
    leads = random.binomial(seen, lead_rate)
    return Counts(seen.astype(np.float64), leads.astype(np.float64), random.binomial(leads, sale_rate).astype(np.float64))


def _expected(drawn: Forecast, draws: int) -> tuple[Draws, Draws, Draws]:
    """Expected visits, lead rate, and the share of leads that have bought by the pilot's end."""
    visits = np.broadcast_to(np.asarray(drawn.visits.total, dtype=np.float64), (draws,))
    lead_rate = np.broadcast_to(np.asarray(ratio(drawn.leads.total, drawn.visits.total), dtype=np.float64), (draws,))
    sale_rate = np.broadcast_to(np.asarray(ratio(drawn.customers.total, drawn.leads.total), dtype=np.float64), (draws,))
    return visits, np.clip(np.nan_to_num(lead_rate), 0.0, 1.0), np.clip(np.nan_to_num(sale_rate), 0.0, 1.0)


def _judged(likely: Likelihood, shown: Counts, pilot: int, pays: Draws, ruins: Draws, gates: Gates) -> Decision:
    weight = likely.weights(shown.visits[pilot], shown.leads[pilot], shown.sales[pilot])
    return decide(float(np.sum(weight * pays)), float(np.sum(weight * ruins)), gates)


class Likelihood:
    """How much each draw of a run counts once counts are known: binomial likelihoods of leads and sales, and of the visits a Gamma count.

    Visits vary by the plan's dispersion.
    """

    def __init__(self, drawn: Forecast, draws: int) -> None:
        expected, lead_rate, sale_rate = _expected(drawn, draws)
        spread = drawn.plan.chances.dispersion
        self._unseen = -expected / spread
        lost, left = _log(1.0 - lead_rate), _log(1.0 - sale_rate)
        self._rows = np.stack([_log(expected) / spread + lost, _log(lead_rate) - lost + left, _log(sale_rate) - left])

    def weights(self, visits: float, leads: float, sales: float) -> Draws:
        """One weight for each draw; they add up to 1."""
        logs = self._unseen.copy()
        for count, row in zip((visits, leads, sales), self._rows, strict=True):
            logs += count * row
        logs -= logs.max()
        weight = np.exp(logs, out=logs)
        normed: Draws = weight / weight.sum()
        return normed


def _log(value: Draws) -> Draws:
    logs: Draws = np.log(np.maximum(value, 1e-12))
    return logs
