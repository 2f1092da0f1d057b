"""Budget: what the program costs, in four components. Advertising itself stands on the channels and is not typed again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge, Le

from smmdesk.plan.declare import Info, Law, Unit
from smmdesk.plan.range import Range, point


class Component(StrEnum):
    """The four budget components (planning.md M66)."""

    CONCEPT = "empowering concept"
    TECHNOLOGY = "technology"
    STAFFING = "staffing"
    PROGRAM = "marketing program"


class CostKind(StrEnum):
    """How a line's cost follows time and results (forecast.md 6)."""

    ONE_OFF = "one_off"
    MONTHLY = "monthly"
    PCT_MEDIA = "pct_media"
    PER_VISIT = "per_visit"
    PER_LEAD = "per_lead"
    PER_CUSTOMER = "per_customer"
    PCT_REVENUE = "pct_revenue"

    @property
    def is_share(self) -> bool:
        """Whether the amount is a fraction of another amount, not money."""
        return self in (CostKind.PCT_MEDIA, CostKind.PCT_REVENUE)

    @property
    def unit(self) -> Unit:
        """How the amount of such a line is typed and written."""
        return Unit.FRACTION if self.is_share else Unit.MONEY


class Must(StrEnum):
    """The things a pilot may never drop (planning.md M73)."""

    NONE = "none"
    DATABASE = "database"
    LANDING_PAGE = "landing page"


@dataclass(frozen=True)
class BudgetLine:
    """One cost. `amount` is money, or a fraction for the two kinds that are shares. Months count from 1."""

    id: Annotated[str, Info("Id", hidden=True)]
    label: Annotated[str, Info("What for", "What you pay for, in a few words.")] = ""
    component: Annotated[Component, Info("Component", "Which of the four parts of the budget.")] = Component.PROGRAM
    kind: Annotated[CostKind, Info("Kind", "Once, every month, or following the results.")] = CostKind.MONTHLY
    amount: Annotated[
        Range,
        Info("Amount", "Once or per month, per visit, lead or customer, or a share.", Unit.MONEY, "high", Law.COST, unit_from="kind"),
        Ge(0),
    ] = point(0.0)
    start_month: Annotated[int, Info("From month", "1 is the first month of the plan.", Unit.COUNT), Ge(0), Le(36)] = 1
    """0: spent before the plan starts; listed, but not counted in the return."""
    end_month: Annotated[int | None, Info("To month", "Empty: to the end.", Unit.COUNT), Ge(1), Le(36)] = None
    owner: Annotated[str, Info("Who", "Who spends it or does it.")] = ""
    hours_per_week: Annotated[float, Info("Hours a week", "Time this line stands for.", Unit.HOURS), Ge(0), Le(168)] = 0.0
    essential: Annotated[bool, Info("Essential", "Stays even in the smallest pilot.")] = False
    must: Annotated[Must, Info("Is it the database or landing page?", "These stay in every pilot.")] = Must.NONE
    pilot_factor: Annotated[
        float, Info("Part needed in a pilot", "1: in full; 0.5: half of the monthly cost.", Unit.FRACTION), Ge(0), Le(1)
    ] = 1.0

    @property
    def is_kept(self) -> bool:
        """Whether a pilot must keep the line: marked so, database, landing page, or empowering concept."""
        return self.essential or self.must is not Must.NONE or self.component is Component.CONCEPT


@dataclass(frozen=True)
class Budget:
    """All cost lines, and the reserve the owner can lose."""

    lines: Annotated[tuple[BudgetLine, ...], Info("Cost lines", "Everything but the advertising itself.")] = ()
    limit: Annotated[float | None, Info("Most you can spend", "The whole program, all months.", Unit.MONEY), Ge(0)] = None
    largest_loss: Annotated[float | None, Info("Largest loss you can bear", "Used for the decision after a pilot.", Unit.MONEY), Ge(0)] = (
        None
    )
