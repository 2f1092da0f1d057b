"""Rates: the steps of the funnel that all channels share unless a channel has its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Ge, Le

from smmdesk.plan.channel import LEAD_RATE, SALE_RATE
from smmdesk.plan.declare import Info, Law, Unit
from smmdesk.plan.range import Range


@dataclass(frozen=True)
class Rates:
    """Step rates of the plan (fractions), referrals included."""

    lead_rate: Annotated[Range | None, LEAD_RATE, Ge(0), Le(1)] = None
    sale_rate: Annotated[Range | None, SALE_RATE, Ge(0), Le(1)] = None
    advocate_rate: Annotated[
        Range | None,
        Info("Customers who recommend you", "They review, post or tell friends.", Unit.FRACTION, "low", Law.RATE),
        Ge(0),
        Le(1),
    ] = None
    referrals: Annotated[bool, Info("Count referred customers", "Advocates bring new customers in the next month.")] = False
    invites: Annotated[Range | None, Info("Invitations per advocate", "How many people one advocate tells.", Unit.RATIO, "low"), Ge(0)] = (
        None
    )
    invite_rate: Annotated[
        Range | None,
        Info("Invited people who buy", "Of ten people who are told, how many come and buy.", Unit.FRACTION, "low", Law.RATE),
        Ge(0),
        Le(1),
    ] = None
    person_based: Annotated[
        bool, Info("Rates are per person reached", "Off: rates come from the ad tools, each lead counted once.", hidden=True)
    ] = False
    overlap: Annotated[
        float,
        Info("Overlap factor of reach", "1: audiences overlap by chance. 0.95 is a common correction.", Unit.RATIO, hidden=True),
        Ge(0),
        Le(2),
    ] = 1.0
