"""Pilot: the pilot beside the full program, figure by figure, from the same engine (forecast.md 11.1, planning.md M75)."""

from __future__ import annotations

from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.pilot import pilot_plan, stays
from smmdesk.plan.plan import Plan
from smmdesk.report.bands import band, measure
from smmdesk.report.rows import RATE, Band, Measure
from smmdesk.report.rows_compare import PilotRow, PilotRows
from smmdesk.words.text import Money, Text, Undefined, say

COMPARED = ("cost_completed", "reach", "visits", "leads", "customers", "mroi", "net_completed", "cost_per_customer")


def pilot_outlook(plan: Plan) -> Outlook:
    """The outlook of the pilot."""
    return live_outlook(pilot_plan(plan))


def pilot_rows(full: Outlook, pilot: Outlook) -> PilotRows:
    """Cost, funnel, completed MROI, net, chance of a loss: pilot beside full."""
    rows = tuple(PilotRow(key_figures()[k].label, band(pilot, k), band(full, k), measure(full, k)) for k in COMPARED)
    months = PilotRow(say("Months"), _point(pilot.plan.business.horizon), _point(full.plan.business.horizon), Measure())
    loss = PilotRow(say("Chance of a loss"), _chance(pilot), _chance(full), RATE)
    return PilotRows((months, *rows, loss), _title(full, pilot), _sentence(pilot))


def earned_rows(full: Outlook, pilot: Outlook) -> PilotRows:
    """Only what is earned or lost, for the bars."""
    key = "net_completed"
    row = PilotRow(say("Earned or lost"), band(pilot, key), band(full, key), measure(full, key))
    return PilotRows((row,), _sentence(pilot), say("Earned or lost, late buyers included, on one scale."))


def dropped_lines(plan: Plan) -> tuple[str, ...]:
    """Labels of the budget lines that the pilot goes without."""
    return tuple(line.label for line in plan.budget.lines if not stays(line, plan.pilot.scope))


def _chance(outlook: Outlook) -> Band | Undefined:
    chance = outlook.chance_of_loss
    return chance if isinstance(chance, Undefined) else Band(None, chance, None)


def _point(number: float) -> Band:
    return Band(None, float(number), None)


def _title(full: Outlook, pilot: Outlook) -> Text:
    small, large = pilot.figure("cost_completed"), full.figure("cost_completed")
    if isinstance(small, Undefined) or isinstance(large, Undefined) or not large:
        return say("The pilot beside the full program")
    currency = full.plan.business.currency
    return say("The pilot costs {small}, the full program {large}", small=Money(small, currency), large=Money(large, currency))


def _sentence(pilot: Outlook) -> Text:
    net = pilot.figure("net_completed")
    if isinstance(net, Undefined):
        return say("What the pilot earns is not known yet: {reason}.", reason=net.reason)
    amount = Money(abs(net), pilot.plan.business.currency)
    if net < 0:
        return say("The pilot likely costs {amount} more than it earns: the price of knowing.", amount=amount)
    return say("The pilot likely earns {amount} more than it costs.", amount=amount)
