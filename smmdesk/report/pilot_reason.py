"""What a pilot must measure, by the reason for which it is run (planning.md M72)."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.pilot import Reason
from smmdesk.report.bands import band, measure
from smmdesk.report.rows import Figure, Measure
from smmdesk.words.text import Text, say


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure to be measured, with what the forecast expects of the pilot."""

    label: Text
    figure: Figure
    measure: Measure


FIGURES: dict[Reason, tuple[str, ...]] = {
    Reason.PROOF: ("reach", "visits", "leads"),
    Reason.SPEED: ("visits", "leads", "customers"),
    Reason.RISK: ("cost_completed", "cost_per_customer", "net_completed"),
    Reason.PERFORMANCE: ("visit_rate", "lead_rate", "sale_rate"),
    Reason.RESOURCES: ("cost_staffing", "cost_per_lead", "leads"),
}

WHY: dict[Reason, Text] = {
    Reason.PROOF: say("Prove the top of the funnel first: are people reached, do they come, do they become leads?"),
    Reason.SPEED: say("Note the day of the first visit, the first lead and the first sale, and compare the counts week by week."),
    Reason.RISK: say("Watch what is spent against what comes back, and stop at the loss you can bear."),
    Reason.PERFORMANCE: say("Measure the rates between the stages, so that you know which step to mend before the full program."),
    Reason.RESOURCES: say("Write down the hours and the money each lead takes: can the few people you have carry the full program?"),
}


def to_measure(pilot: Outlook) -> tuple[Measured, ...]:
    """The figures that the reason of the plan asks for, as the forecast of the pilot expects them."""
    keys = FIGURES[pilot.plan.pilot.reason]
    return tuple(Measured(key_figures()[key].label, band(pilot, key), measure(pilot, key)) for key in keys)
