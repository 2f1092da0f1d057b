"""Business: who plans, what is sold, and what one sale brings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge, Gt, Le

from smmdesk.plan.declare import Info, Law, Unit
from smmdesk.plan.range import Range, start_value


class TaxBasis(StrEnum):
    """Whether prices and costs stand with or without sales tax; one setting for the whole plan."""

    NET = "net"
    GROSS = "gross"


@dataclass(frozen=True)
class Business:
    """The owner's business and offer. Money is in `currency`, on one tax basis."""

    name: Annotated[str, Info("Business name", "As customers know it; it heads the printed plan.")] = ""
    offer: Annotated[str, Info("What you sell", "The product or service this plan is about.")] = ""
    unit_name: Annotated[str, Info("One unit is called", "For example piece, booking, lesson. Used in sentences.")] = "piece"
    units_name: Annotated[str, Info("Several units are called", "The plural: pieces, bookings, lessons.")] = "pieces"
    industry: Annotated[str, Info("Industry", "Picks the published rates that fit best.", choices="industries")] = "all"
    country: Annotated[str, Info("Country", "Two letters, such as US or VN. Picks evidence and formats.", choices="countries")] = "US"
    currency: Annotated[str, Info("Currency", "One currency for the whole plan.", choices="currencies")] = "USD"
    dollar: Annotated[
        float | None,
        Info("One US dollar costs", "In your currency. Only to convert published figures, most of which are in dollars.", Unit.MONEY),
        Gt(0),
    ] = None
    tax_basis: Annotated[TaxBasis, Info("Prices and costs are", "With or without sales tax: the same for all amounts.")] = TaxBasis.NET
    price: Annotated[Range | None, Info("Price per unit", "After discounts. What one order pays.", Unit.MONEY, "low", Law.OTHER), Ge(0)] = (
        None
    )
    unit_cost: Annotated[
        Range | None,
        Info("Cost per unit", "Goods, payment fees, shipping, returns: what each sale costs you.", Unit.MONEY, "high", Law.COST),
        Ge(0),
    ] = None
    orders_per_customer: Annotated[
        Range,
        Info("Orders per customer", "How many units one customer buys within the plan.", Unit.RATIO, "low", Law.OTHER),
        Ge(0),
    ] = start_value(1.0)
    repeat_rate: Annotated[
        Range | None,
        Info(
            "Customers who order again next month",
            "Leave empty if buyers come once. If given, each customer orders monthly and this share stays.",
            Unit.FRACTION,
            "low",
            Law.RATE,
        ),
        Ge(0),
        Le(1),
    ] = None
    baseline_orders: Annotated[
        float, Info("Orders per month without this plan", "They would come anyway, so the plan does not earn them.", Unit.COUNT), Ge(0)
    ] = 0.0
    market_orders: Annotated[
        Range | None,
        Info(
            "Orders per month in the whole market", "All sellers together. Needed for the market share only.", Unit.COUNT, "high", Law.COST
        ),
        Ge(0),
    ] = None
    yearly_discount: Annotated[
        float, Info("Yearly discount rate", "What money costs you a year, for the customer value.", Unit.FRACTION), Ge(0), Le(1)
    ] = 0.08
    start: Annotated[date | None, Info("First month", "The plan starts with this month.", month=True)] = None
    horizon: Annotated[int, Info("Length in months", "12 for a full program; the pilot is set later.", Unit.MONTHS), Ge(1), Le(36)] = 12
    hours_per_week: Annotated[
        float | None,
        Info("Hours a week you can give", "For planning, posting and answering, all people together.", Unit.HOURS),
        Ge(0),
        Le(400),
    ] = None
    sells: Annotated[
        bool, Info("You sell something", "Off for a cause, a club or a public service: then results have a value, not a price.")
    ] = True
