"""Wording: what a few fields and figures are called in a plan that sells nothing: value per result instead of price (planning.md M17)."""

from __future__ import annotations

from smmdesk.plan.business import Business
from smmdesk.plan.declare import Info, field_of
from smmdesk.plan.path import Path, place
from smmdesk.plan.plan import Plan

LABELS: dict[str, dict[str, str]] = {
    "field": {
        "offer": "What you offer",
        "unit_name": "One result is called",
        "units_name": "Several results are called",
        "price": "Value per result",
        "unit_cost": "Cost per result",
        "orders_per_customer": "Results per person",
        "repeat_rate": "People who do it again next month",
        "baseline_orders": "Results per month without this plan",
        "market_orders": "Such results per month in the whole area",
    },
    "help": {
        "offer": "The cause, the service or the membership this plan is about.",
        "unit_name": "For example adoption, donation, membership. Used in sentences.",
        "units_name": "The plural: adoptions, donations, memberships.",
        "price": "What one result is worth to you in money: the gift itself, or what it saves. It is never shown to anybody as a price.",
        "unit_cost": "What each result costs you: papers, thanks, care.",
        "orders_per_customer": "How often one person does it within the plan.",
        "repeat_rate": "Leave empty if people do it once. If given, each does it monthly and this share stays.",
        "baseline_orders": "They would come anyway, so the plan does not earn them.",
        "market_orders": "At all places together. Needed for the share of the market only.",
    },
    "figure": {
        "customers": "People won",
        "customers_completed": "People won, late ones included",
        "orders": "Results",
        "revenue": "Value of the results",
        "cost_per_customer": "Cost per person won",
        "cost_per_order": "Cost per result",
        "unit_margin": "Value per result after its cost",
        "contribution": "Value after the cost of the results",
        "net": "More value than cost in the plan's months",
        "net_completed": "More value than cost",
        "mroi": "Value gained per unit of money (MROI)",
        "sale_rate": "Interested people who act",
        "conversion_rate": "Visitors who act",
        "leads": "Interested people",
        "leads_completed": "Interested people, late ones included",
        "lead_rate": "Visitors who show interest",
        "break_even_orders": "Results that cover the cost",
        "break_even_customers": "People who cover the cost",
        "clv": "Value of one person over time",
    },
}
"""Labels and helps of fields of `Business`, and labels of figures of the forecast by key; all others fit both."""


def info_of(plan: Plan, path: Path) -> Info:
    """Label and help of a field in the words that fit the plan. Raises KeyError."""
    found = place(plan, path)
    if plan.business.sells or not isinstance(found.record, Business) or found.field.name not in LABELS["field"]:
        return found.field.info
    from dataclasses import replace

    name = found.field.name
    return replace(field_of(Business, name).info, label=LABELS["field"][name], help=LABELS["help"][name])


def figure_label(plan: Plan, key: str, usual: str) -> str:
    """The name of a figure in the words that fit the plan; `usual` is that of a business."""
    return usual if plan.business.sells else LABELS["figure"].get(key, usual)
