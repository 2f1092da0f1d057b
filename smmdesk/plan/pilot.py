"""Pilot: the small first run, as three dials on the full plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge, Gt, Le

from smmdesk.plan.declare import Info, Unit


class Scope(StrEnum):
    """First dial: what is dropped. Database, landing page and empowering concept always stay."""

    FULL = "full"
    LEANER = "leaner"
    MUSTS = "musts only"


class Reason(StrEnum):
    """Why a pilot (planning.md M72); sets what it must measure."""

    PROOF = "proof of concept"
    SPEED = "speed"
    RISK = "risk"
    PERFORMANCE = "performance"
    RESOURCES = "few resources"


@dataclass(frozen=True)
class Pilot:
    """Scope, timing and breadth of the pilot, and the gates of the decision after it (forecast.md 11, 12.4)."""

    reason: Annotated[Reason, Info("Why a pilot", "Decides what it has to show.")] = Reason.PROOF
    scope: Annotated[Scope, Info("Scope", "What to drop. The must-keeps stay.")] = Scope.LEANER
    months: Annotated[int, Info("Timing", "How long it runs.", Unit.MONTHS), Ge(1), Le(36)] = 3
    breadth: Annotated[float, Info("Breadth", "Which part of the market it covers.", Unit.FRACTION), Gt(0), Le(1)] = 0.25
    place: Annotated[str, Info("Which part", "The area or community of the pilot.")] = ""
    start: Annotated[date | None, Info("First month", "Empty: the first month of the plan.", month=True)] = None
    media_share: Annotated[
        float | None, Info("Part of the monthly advertising", "Empty: the same part as the breadth.", Unit.FRACTION), Ge(0), Le(1)
    ] = None
    go: Annotated[
        float,
        Info("GO when the chance is at least", "Start the full program if the pilot makes its goal this likely.", Unit.FRACTION),
        Ge(0),
        Le(1),
    ] = 0.80
    no_go: Annotated[
        float, Info("NO-GO when the chance is at most", "Stop if the pilot leaves it only this likely.", Unit.FRACTION), Ge(0), Le(1)
    ] = 0.20
    loss_gate: Annotated[
        float,
        Info("Accepted chance of too large a loss", "How likely a loss beyond what you can bear may be.", Unit.FRACTION),
        Ge(0),
        Le(1),
    ] = 0.10
    target_mroi: Annotated[
        float, Info("MROI the program must beat", "Profit per unit of marketing money; 0% is no loss.", Unit.FRACTION), Ge(-1), Le(100)
    ] = 0.0
    gates_fixed: Annotated[date | None, Info("Gates fixed on", "Fix them before the pilot starts.")] = None
    transfer: Annotated[bool, Info("Expect the full program to do a little worse", "Early audiences are easier; corrects for that.")] = (
        False
    )
