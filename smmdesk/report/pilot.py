"""Pilot: the pilot beside the full program, figure by figure, from the same engine (forecast.md 11.1, planning.md M75)."""

from __future__ import annotations

from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.pilot import pilot_plan, stays
from smmdesk.plan.plan import Plan
from smmdesk.report.bands import about, band, measure
from smmdesk.report.rows import CHANCE, Band, Figure, Measure
from smmdesk.report.rows_compare import PilotRow, PilotRows
from smmdesk.words.text import Money, Text, Undefined, say

COMPARED = ("cost_completed", "reach", "visits", "leads", "customers", "mroi", "net_completed", "cost_per_customer")

LABELS = {"cost_completed": say("Marketing cost")}
"""Shorter than in the list of figures, so that nothing is cut beside two columns of ranges."""


def pilot_outlook(plan: Plan) -> Outlook:
    """The outlook of the pilot."""
    return live_outlook(pilot_plan(plan))


def pilot_rows(full: Outlook, pilot: Outlook) -> PilotRows:
    """Cost, funnel, completed MROI, net, chance of a loss: pilot beside full."""
    rows = tuple(PilotRow(LABELS.get(k, key_figures()[k].label), band(pilot, k), band(full, k), measure(full, k), k) for k in COMPARED)
    months = PilotRow(say("Months"), _point(pilot.plan.business.horizon), _point(full.plan.business.horizon), Measure())
    loss = PilotRow(say("Chance of a loss"), _chance(pilot), _chance(full), CHANCE, "mroi")
    worst = PilotRow(say("Worst loss, in 1 of 10 cases"), _worst(pilot), _worst(full), measure(full, "net_completed"), "net_completed")
    return PilotRows((months, *rows, loss, worst), _title(full, pilot), _sentence(pilot))


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


def _worst(outlook: Outlook) -> Figure:
    """What is lost, or more, in the worst tenth of the cases; 0 if even then nothing is."""
    ends = band(outlook, "net_completed")
    return ends if isinstance(ends, Undefined) else Band(None, max(0.0, -ends.rounded().ends[0]), None)


def _point(number: float) -> Band:
    return Band(None, float(number), None)


def _title(full: Outlook, pilot: Outlook) -> Text:
    small, large = about(pilot, "cost_completed"), about(full, "cost_completed")
    if isinstance(small, Undefined) or isinstance(large, Undefined) or not full.figure("cost_completed"):
        return say("The pilot beside the full program")
    return say("The pilot costs about {small}, the full program {large}", small=small, large=large)


def _sentence(pilot: Outlook) -> Text:
    found = band(pilot, "net_completed")
    if isinstance(found, Undefined):
        return say("What the pilot earns is not known yet: {reason}.", reason=found.reason)
    net = found.rounded().likely
    amount = Money(abs(net), pilot.plan.business.currency)
    if net < 0:
        return say("The pilot likely costs about {amount} more than it earns: the price of knowing.", amount=amount)
    return say("The pilot likely earns about {amount} more than it costs.", amount=amount)
