"""Choices: what the owner reads for each member of a choice, in plain English (the keys of the translation)."""

from __future__ import annotations

from enum import StrEnum

from smmdesk.plan.budget import Component, CostKind, Must
from smmdesk.plan.business import TaxBasis
from smmdesk.plan.channel import Curve, Mode, Ramp
from smmdesk.plan.choices_method import LABELS as METHOD
from smmdesk.plan.goal import Direction, Metric
from smmdesk.plan.pilot import Reason, Scope
from smmdesk.plan.range import Meaning, Origin
from smmdesk.plan.wish import Buyers, GoalClass

LABELS: dict[type[StrEnum], dict[str, str]] = METHOD | {
    TaxBasis: {TaxBasis.NET: "Without sales tax", TaxBasis.GROSS: "With sales tax"},
    Metric: {
        Metric.REACH: "People reached",
        Metric.VISITS: "Visits",
        Metric.LEADS: "Leads",
        Metric.CUSTOMERS: "Customers",
        Metric.ORDERS: "Orders",
        Metric.ADVOCATES: "People who recommend you",
        Metric.REVENUE: "Revenue",
        Metric.COST_PER_LEAD: "Cost per lead",
        Metric.COST_PER_CUSTOMER: "Cost per customer",
        Metric.CONVERSION_RATE: "Visitors who buy",
        Metric.MROI: "Return on marketing (MROI)",
        Metric.MARKET_SHARE: "Market share",
    },
    Direction: {Direction.AT_LEAST: "At least", Direction.AT_MOST: "At most"},
    Mode: {Mode.ORGANIC: "Own posts", Mode.PAID: "Paid", Mode.BOTH: "Paid and own posts"},
    Curve: {
        Curve.EXPONENTIAL: "Levels off (exponential)",
        Curve.HILL: "Levels off or S-shaped (Hill)",
        Curve.LOGISTIC: "S-shaped (logistic)",
        Curve.POWER: "Slows down, never stops (power)",
        Curve.LINEAR: "Always the same (linear)",
    },
    Ramp: {Ramp.NONE: "Full strength at once", Ramp.LINEAR: "Evenly", Ramp.EXPONENTIAL: "Fast at first, then slower"},
    Component: {
        Component.CONCEPT: "Empowering concept",
        Component.TECHNOLOGY: "Technology",
        Component.STAFFING: "Staffing",
        Component.PROGRAM: "Marketing program",
    },
    CostKind: {
        CostKind.ONE_OFF: "Once",
        CostKind.MONTHLY: "Every month",
        CostKind.PCT_MEDIA: "Share of advertising",
        CostKind.PER_VISIT: "Per visit",
        CostKind.PER_LEAD: "Per lead",
        CostKind.PER_CUSTOMER: "Per customer",
        CostKind.PCT_REVENUE: "Share of revenue",
    },
    Must: {Must.NONE: "Neither", Must.DATABASE: "Database", Must.LANDING_PAGE: "Landing page"},
    Reason: {
        Reason.PROOF: "Proof of concept",
        Reason.SPEED: "Speed",
        Reason.RISK: "Less risk",
        Reason.PERFORMANCE: "Better performance",
        Reason.RESOURCES: "Few resources",
    },
    Scope: {Scope.FULL: "Everything", Scope.LEANER: "Leaner", Scope.MUSTS: "Must-keeps only"},
    Origin: {Origin.GUESS: "Guess", Origin.PUBLISHED: "Published", Origin.OWN: "Own data", Origin.MEASURED: "Measured"},
    GoalClass: {
        GoalClass.BRAND: "Getting known",
        GoalClass.SALES: "Selling",
        GoalClass.LEADS: "Collecting enquiries",
        GoalClass.SERVICE: "Serving customers",
        GoalClass.COMMUNITY: "Building a community",
    },
    Buyers: {Buyers.CONSUMERS: "Consumers", Buyers.BUSINESSES: "Businesses"},
    Meaning: {
        Meaning.P10_P90: "1 in 10 falls below, 1 in 10 above",
        Meaning.MIN_MAX: "Never below, never above",
    },
}
"""One row per choice. A test names the choice or member that is missing here."""


def label_of(member: StrEnum) -> str:
    """The owner's words for a member of a choice; its own value where none are given."""
    known = LABELS.get(type(member), {}).get(member)
    return known or str(member.value).replace("_", " ").capitalize()
