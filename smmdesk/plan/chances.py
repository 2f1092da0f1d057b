"""Chances: how the simulation treats uncertainty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Ge, Le

from smmdesk.plan.declare import Info, Unit


@dataclass(frozen=True)
class Chances:
    """Settings of the simulation (forecast.md 9); the defaults suit almost everyone."""

    seed: Annotated[int, Info("Seed", "The same seed gives the same figures.", hidden=True), Ge(0)] = 20261121
    noise: Annotated[bool, Info("Luck of small numbers", "Month-to-month chance on top of unsure rates.")] = True
    dispersion: Annotated[
        float, Info("Spread of visits", "10: visits vary ten times more than pure chance.", Unit.RATIO), Ge(1), Le(1000)
    ] = 10.0
    together: Annotated[
        float,
        Info("Channels do well or badly together", "Rank correlation between the same rates of different channels.", Unit.RATIO),
        Ge(0),
        Le(0.99),
    ] = 0.3
