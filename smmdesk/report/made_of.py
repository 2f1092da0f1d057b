"""Made of: which figures another figure is put together from, and how, so that an owner can check it with a calculator."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from smmdesk.forecast.value import ratio


@dataclass(frozen=True)
class MadeOf:
    """`compute` takes the values of the `parts` (keys of `forecast/figures.py`) and gives the figure's; nan where it does not exist."""

    parts: tuple[str, ...]
    compute: Callable[..., object]


def _ratio(top: str, bottom: str, times: float = 1.0) -> MadeOf:
    return MadeOf((top, bottom), lambda a, b: ratio(times * a, b))


def _difference(whole: str, less: str) -> MadeOf:
    return MadeOf((whole, less), lambda a, b: a - b)


COMPONENTS = ("cost_concept", "cost_technology", "cost_staffing", "cost_program")

MADE_OF: dict[str, MadeOf] = {
    "social_rate": _ratio("social_market", "total_market"),
    "reach_rate": _ratio("reach", "social_market"),
    "attraction_rate": _ratio("visits", "social_market"),
    "visit_rate": _ratio("visits", "reach"),
    "lead_rate": _ratio("leads", "visits"),
    "sale_rate": _ratio("customers_completed", "leads_completed"),
    "conversion_rate": _ratio("customers", "visits"),
    "penetration": _ratio("customers", "total_market"),
    "contribution": MadeOf(("orders", "unit_margin"), lambda a, b: a * b),
    "net_completed": _difference("incremental_contribution", "cost_completed"),
    "mroi": MadeOf(("incremental_contribution", "cost_completed"), lambda a, b: ratio(a - b, b)),
    "mroi_in_horizon": _ratio("net", "cost"),
    "roas": _ratio("revenue", "media"),
    "mer": _ratio("revenue", "cost"),
    "clv_per_cac": _ratio("clv", "cost_per_customer"),
    "cost": MadeOf(COMPONENTS, lambda *parts: sum(parts)),
    "cpm": _ratio("media", "impressions", 1000.0),
    "cost_per_visit": _ratio("cost", "visits"),
    "cost_per_lead": _ratio("cost", "leads"),
    "cost_per_customer": _ratio("cost", "customers"),
    "cost_per_order": _ratio("cost", "orders"),
    "cost_per_reached": _ratio("cost", "reach"),
    "cost_per_advocate": _ratio("cost", "advocates"),
    "needed_conversion": _ratio("break_even_customers", "visits"),
    "needed_penetration": _ratio("break_even_customers", "total_market"),
}
"""By the key of the figure. What is not here comes straight from inputs, month by month."""
