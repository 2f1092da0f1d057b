"""Goal: one SMART goal, typed so that it can be measured and judged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge

from smmdesk.plan.declare import Info, Unit
from smmdesk.plan.stage import Stage


class Metric(StrEnum):
    """What the goal counts: a figure that exists in the funnel or the business case."""

    REACH = "reach"
    VISITS = "visits"
    LEADS = "leads"
    CUSTOMERS = "customers"
    ORDERS = "orders"
    ADVOCATES = "advocates"
    REVENUE = "revenue"
    COST_PER_LEAD = "cost_per_lead"
    COST_PER_CUSTOMER = "cost_per_customer"
    CONVERSION_RATE = "conversion_rate"
    MROI = "mroi"
    MARKET_SHARE = "market_share"

    @property
    def unit(self) -> Unit:
        """How a value of this metric is typed and written."""
        if self in (Metric.REVENUE, Metric.COST_PER_LEAD, Metric.COST_PER_CUSTOMER):
            return Unit.MONEY
        if self in (Metric.CONVERSION_RATE, Metric.MROI, Metric.MARKET_SHARE):
            return Unit.FRACTION
        return Unit.COUNT


class Kind(StrEnum):
    """What a plan wants to bring about (planning.md M17, M18), for shops and causes alike."""

    NEED = "awareness of the need"
    WORDS = "vocabulary of the need"
    SOLUTION = "recognition of a solution"
    SUPERIORITY = "superiority"
    PURCHASE = "purchase"
    AGREEMENT = "agreement"
    REPEAT = "repeat purchase"
    ADVOCACY = "advocacy"

    @property
    def stage(self) -> Stage:
        """The stage of the journey it is about."""
        return _STAGES[self]

    @property
    def metric(self) -> Metric:
        """The figure that measures it best."""
        return _METRICS[self]


class Direction(StrEnum):
    """Which side of the target is good."""

    AT_LEAST = "at least"
    AT_MOST = "at most"


_STAGES = {
    Kind.NEED: Stage.AWARENESS,
    Kind.WORDS: Stage.INTEREST,
    Kind.SOLUTION: Stage.INTEREST,
    Kind.SUPERIORITY: Stage.DESIRE,
    Kind.PURCHASE: Stage.CONVERSION,
    Kind.AGREEMENT: Stage.CONVERSION,
    Kind.REPEAT: Stage.CONVERSION,
    Kind.ADVOCACY: Stage.ADVOCACY,
}
_METRICS = {
    Kind.NEED: Metric.REACH,
    Kind.WORDS: Metric.VISITS,
    Kind.SOLUTION: Metric.VISITS,
    Kind.SUPERIORITY: Metric.LEADS,
    Kind.PURCHASE: Metric.ORDERS,
    Kind.AGREEMENT: Metric.CUSTOMERS,
    Kind.REPEAT: Metric.ORDERS,
    Kind.ADVOCACY: Metric.ADVOCATES,
}


@dataclass(frozen=True)
class Goal:
    """The SMART goal (planning.md M11, M12). The window runs from `start` to `end`, both days included."""

    statement: Annotated[str, Info("What exactly", "One thing and one place: the offer, and where it is sold or seen.")] = ""
    metric: Annotated[Metric, Info("Counted as", "Pick what you can count yourself.")] = Metric.ORDERS
    direction: Annotated[Direction, Info("Direction", "At least for results, at most for costs.")] = Direction.AT_LEAST
    target: Annotated[float | None, Info("Target", "The number to reach by the end date.", Unit.COUNT, unit_from="metric"), Ge(0)] = None
    baseline: Annotated[
        float, Info("Where you are now", "The same count in an equal time before the plan.", Unit.COUNT, unit_from="metric"), Ge(0)
    ] = 0.0
    counted_by: Annotated[str, Info("Counted from", "Where you read the number: shop orders, sign-up list, till.")] = ""
    start: Annotated[date | None, Info("From", "First day that counts.")] = None
    end: Annotated[date | None, Info("To", "Last day that counts.")] = None
    parent: Annotated[str, Info("Business goal it serves", "The larger aim of the business.")] = ""
    relevance: Annotated[str, Info("Why it serves it", "One sentence; a partner or a bank will read it.", long=True)] = ""
    owner: Annotated[str, Info("Who answers for it", "One name.")] = ""
    kind: Annotated[Kind, Info("What should happen", "What people should do or know after your plan.")] = Kind.PURCHASE
